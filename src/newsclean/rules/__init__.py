"""Rows of data and what makes edits of them; repairs written as code."""
