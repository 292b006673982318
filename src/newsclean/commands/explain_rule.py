"""``newsclean explain-rule ID``: show what a rule matches, what it does and what it keeps."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from glob import escape
from textwrap import fill

from newsclean.commands.choosing import add_choice, chosen
from newsclean.pipeline.selection import meant
from newsclean.report.descriptions import kind, known, presets, texts
from newsclean.report.terminal import plainly, say, visible
from newsclean.rules.renamed import matching
from newsclean.rules.rows import Pattern, Rule, Sign

__all__ = ["main"]

_WIDTH = 78


def main(arguments: Sequence[str]) -> int:
    """Show the rules that *arguments* name; return 2 if one of them does not exist."""
    parser = argparse.ArgumentParser(
        prog="newsclean explain-rule",
        description="Show a rule with its examples: before, after, and look-alikes that it keeps.",
    )
    parser.add_argument("ids", nargs="+", metavar="ID", help="for example furniture.share.jetpack")
    add_choice(parser, None)
    options = parser.parse_args(arguments)
    try:
        rows = known(chosen(options))
        ids: list[str] = []
        for rule in options.ids:
            with plainly("newsclean explain-rule"):
                found = [rule] if rule in rows else matching(escape(rule), rows)
            if not found and "*" in rule:
                raise ValueError(
                    f"{rule!r} is no single rule; `newsclean rules '{rule}'` lists them"
                )
            if not found:
                raise ValueError(f"there is no rule {rule!r}{meant(rule, [*rows])}")
            ids += found
    except ValueError as error:
        print(f"newsclean explain-rule: {visible(str(error))}", file=sys.stderr)
        return 2
    say("\n\n".join("\n".join(_lines(rows[rule])) for rule in ids))
    return 0


def _lines(row: Rule) -> Iterator[str]:
    yield row.id
    if row.about:
        yield fill(row.about, _WIDTH)
    held = ", ".join(presets(row))
    yield f"{kind(row)}; " + (f"in the presets {held}." if held else "a rule of your own.")
    if flag := getattr(row, "flag", None):
        yield f"Raises the flag {flag}."
    if isinstance(row, Pattern):
        yield f"Where: {' or '.join(p.name.lower() for p in row.where if p.name)}."
    if words := texts(row):
        label = "triggers" if isinstance(row, Pattern | Sign) else "matches"
        yield f"\n{label}:\n{_block(fill(' | '.join(words), _WIDTH, break_on_hyphens=False))}"
    if isinstance(row, Pattern | Sign):
        yield f"\npattern:\n{_block(row.pattern)}"
    new = getattr(row, "new", "")
    if isinstance(new, str) and new:
        yield f"\nputs there:\n{_block(new)}"
    if row.before:
        yield f"\nbefore:\n{_block(row.before)}"
        if not isinstance(row, Sign):
            yield f"\nafter:\n{_block(row.after or '(nothing)')}"
    if row.keeps:
        yield "\nkeeps:"
        yield from (_block(text, "  – ") for text in row.keeps)


def _block(text: str, lead: str = "    ") -> str:
    """*text* indented, without control characters."""
    first, *rest = map(visible, text.split("\n"))
    return "\n".join((lead + first, *(f"    {line}".rstrip() for line in rest)))
