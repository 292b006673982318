"""Draw a page before and after ``BODY`` into ``docs/pictures/body.svg``.

    python scripts/draw_body_page.py

The page is of our own writing.  What goes is struck out on the left, with the rule that took it.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from html import escape
from pathlib import Path

from newsclean import BODY
from newsclean.body.rows import TALE
from newsclean.pipeline.cleaned import Cleaned

PICTURE = Path(__file__).parents[1] / "docs/pictures/body.svg"
FIRST, SECOND, THIRD, FOURTH = TALE.split("\n\n")
PAGE = (
    *("Home", "News", "Islands", "Weather", "Shop"),
    "Ferry towed in after nine hours adrift",
    "By Ann Lee, Harbour Correspondent",
    "Published 4 May 2021, 10:47 am",
    FIRST,
    "The Marianne at the quay on Monday. (Ann Lee/Getty Images)",
    SECOND,
    "A valve the wrong way round",
    THIRD,
    "“Never again.”",
    FOURTH,
    "Ann Lee writes about harbours and ships for The Daily Tide. Email her at ann.lee@tide.example",
    "Bird count falls for the third year in a row",
    "Island school wins national prize for its boat",
    "Why the price of cod has doubled since spring",
)
WIDTH, LEFT, GAP, LINE, WRAP = 1000, 20, 500, 17, 62
STYLE = """
    text { font: 13px Georgia, serif; fill: #222 }
    .page { fill: #b00020; text-decoration: line-through }
    .rule { font: 11px monospace; fill: #b00020 }
    .head { font: bold 14px sans-serif }
"""


def main() -> None:
    found = BODY.explain("\n\n".join(PAGE))
    left, below = column(before(found), LEFT)
    right, _ = column(((line, "") for line in found.text.split("\n\n")), LEFT + GAP)
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {below}" role="img">\n'
        f"<title>A page before and after BODY</title>\n<style>{STYLE}</style>\n"
        f'<rect width="{WIDTH}" height="{below}" fill="#fff"/>\n'
        f'<path d="M{GAP} 10V{below - 10}" stroke="#ccc"/>\n'
        f'<text class="head" x="{LEFT}" y="28">The scrape</text>\n'
        f'<text class="head" x="{LEFT + GAP}" y="28">BODY</text>\n{left}{right}</svg>\n',
        encoding="utf-8",
    )


def before(found: Cleaned) -> Iterator[tuple[str, str]]:
    """Each line of the page, and the rule that took it."""
    at = 0
    for line in found.source.split("\n\n"):
        rules = [edit.rules[0] for edit in found.edits if edit.start <= at < edit.end]
        whole = [e.rules for e in found.edits if e.start <= at and at + len(line) <= e.end]
        yield line, rules[0] if whole else ""
        at += len(line) + 2


def column(lines: Iterator[tuple[str, str]], x: int) -> tuple[str, int]:
    """The *lines* as SVG from *x* rightwards, and where the column ends."""
    y = 54
    drawn = []
    for line, rule in lines:
        rows = textwrap.wrap(line, WRAP - (len(rule) if rule else 0))
        for i, row in enumerate(rows):
            if rule and not i:
                drawn.append(
                    f'<text class="rule" x="{x + GAP - 2 * LEFT}" y="{y}" '
                    f'text-anchor="end">{rule}</text>\n'
                )
            kind = ' class="page"' if rule else ""
            drawn.append(f'<text{kind} x="{x}" y="{y}">{escape(row)}</text>\n')
            y += LINE
        y += 6
    return "".join(drawn), y + 8


if __name__ == "__main__":
    main()
