"""Grammars of news, one module a language: what ``benchmarks.articles`` writes its text from.

A grammar maps a symbol to its alternatives, one a line; ``{symbol}`` stands for one of its
alternatives, ``{SYMBOL}`` for the one that is drawn once for a whole article, ``{#3-40}`` for a
number, and ``4x`` before an alternative makes it four times as likely.
"""
