"""Write news of any length from the grammars of ``benchmarks.news``: right, and never the same.

One draw makes one article: a headline, now and then a deck, a byline, a caption, a subhead or a
list, and paragraphs of a few sentences about the same people in the same place.  How long and how
many they are is in ``benchmarks.measured``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from math import log
from random import Random
from typing import NamedTuple

_SLOT = re.compile(r"\{([^{}]+)\}")
_NUMBER = re.compile(r"#(\d+)-(\d+)(,?)")
_WEIGHT = re.compile(r"(\d+)x (.*)", re.DOTALL)
# What stands for a letter or mark beyond ASCII where a page has none.
_PLAIN = str.maketrans("‘’“”éáíëüğ", "''\"\"eaieug") | {
    ord("—"): "--", ord("–"): "-", ord("…"): "...", ord("€"): "$", ord("£"): "$",
}  # fmt: skip


class Shape(NamedTuple):
    """How an article of one language is put together."""

    length: tuple[float, float]  # median of characters an article, and the spread of its logarithm
    sentences: tuple[float, ...]  # share of paragraphs with one sentence, with two, ...
    space: str = " "  # between sentences


ENGLISH = Shape((4_500, 0.57), (0.37, 0.31, 0.20, 0.08, 0.04))
SHAPES = {
    "en": ENGLISH,
    "zh": Shape((1_900, 0.60), ENGLISH.sentences, ""),
    "ja": Shape((2_300, 0.60), ENGLISH.sentences, ""),
}
# Share of articles with a line of this kind, or of paragraphs after which one stands.
PARTS = {"deck": 0.2, "byline": 0.25, "caption": 0.25, "dateline": 0.35}
BETWEEN = {"subhead": 0.04, "listed": 0.01, "tweet": 0.003}


class Grammar:
    """The alternatives of each symbol, parsed once."""

    def __init__(self, rules: Mapping[str, str]) -> None:
        self.rules = {
            name: tuple(parsed for line in _lines(text) for parsed in _parsed(line))
            for name, text in rules.items()
        }

    def write(self, symbol: str, draw: Random, once: dict[str, str]) -> str:
        """Return one alternative of *symbol* with its slots filled.

        *once* holds what has been drawn for the whole article, and is added to.
        """
        alternatives = self.rules[symbol]
        pieces = alternatives[int(draw.random() * len(alternatives))]
        return "".join(
            piece if kind == "text" else self._filled(kind, piece, draw, once)
            for kind, piece in pieces
        )

    def _filled(self, kind: str, slot: str, draw: Random, once: dict[str, str]) -> str:
        if kind == "number":
            return _number(slot, draw)
        if slot.isupper() and slot not in once:
            once[slot] = self.write(slot.lower(), draw, once)
        written = once[slot] if slot.isupper() else self.write(slot, draw, once)
        return written[0].upper() + written[1:] if kind == "capital" else written


def article(language: str, draw: Random) -> str:
    """Return an article in *language*, its lines apart by blank lines."""
    grammar, shape = _grammar(language), SHAPES.get(language, ENGLISH)
    once: dict[str, str] = {}
    middle, spread = shape.length
    target = draw.lognormvariate(log(middle), spread)
    lines = [_line(grammar, "headline", draw, once)]
    for kind in ("deck", "byline", "caption"):
        if kind in grammar.rules and draw.random() < PARTS[kind]:
            lines.append(_line(grammar, kind, draw, once))
    lede = _line(grammar, "lede", draw, once)
    if "dateline" in grammar.rules and draw.random() < PARTS["dateline"]:
        lede = grammar.write("dateline", draw, once) + shape.space + lede
    lines.append(lede)
    written = sum(map(len, lines))
    while written < target:
        line = paragraph(language, draw, once)
        if line == lines[-1]:  # no story says one thing twice running
            continue
        lines.append(line)
        written += len(line) + 2
        for kind, share in BETWEEN.items():
            if kind in grammar.rules and draw.random() < share:
                lines.append(_line(grammar, kind, draw, once))
    return "\n\n".join(lines)


def paragraph(language: str, draw: Random, once: dict[str, str]) -> str:
    """Return a paragraph of a few sentences about what *once* holds."""
    grammar, shape = _grammar(language), SHAPES.get(language, ENGLISH)
    count = draw.choices(range(1, len(shape.sentences) + 1), shape.sentences)[0]
    return shape.space.join(_line(grammar, "sentence", draw, once) for _ in range(count))


def headline(language: str, draw: Random) -> str:
    """Return one headline."""
    return _line(_grammar(language), "headline", draw, {})


def plain(text: str) -> str:
    """Return *text* as a page without a character beyond ASCII would have it."""
    return text.translate(_PLAIN)


def _line(grammar: Grammar, symbol: str, draw: Random, once: dict[str, str]) -> str:
    written = grammar.write(symbol, draw, once)
    return written[0].upper() + written[1:]


@cache
def _grammar(language: str) -> Grammar:
    return Grammar(import_module(f"benchmarks.news.{language}").GRAMMAR)


def _lines(text: str) -> list[str]:
    """The alternatives of *text*; one that is empty stands for nothing at all."""
    text = text.removeprefix("\n") if text.startswith("\n") and text.endswith("\n") else text
    lines = text.split("\n")
    return lines[:-1] if lines[-1] == "" and len(lines) > 1 else lines


def _parsed(line: str) -> list[tuple[tuple[str, str], ...]]:
    weight = _WEIGHT.fullmatch(line)
    times, line = (int(weight[1]), weight[2]) if weight else (1, line)
    pieces = []
    for i, piece in enumerate(_SLOT.split(line)):
        if i % 2 == 0:
            if piece:
                pieces.append(("text", piece))
        elif piece[0] == "#":
            pieces.append(("number", piece))
        elif piece[-1] == "!":
            pieces.append(("capital", piece[:-1]))
        else:
            pieces.append(("symbol", piece))
    return [tuple(pieces)] * times


def _number(slot: str, draw: Random) -> str:
    found = _NUMBER.fullmatch(slot)
    assert found, slot
    value = draw.randint(int(found[1]), int(found[2]))
    return f"{value:,}" if found[3] else str(value)
