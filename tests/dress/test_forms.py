"""Every line that goes as plain text goes in each form that Markdown gives it."""

from __future__ import annotations

import random

import pytest

from newsclean import NEWS
from newsclean.rules.rows import Block, Phrase

STORY = (
    "The port of Varna stayed shut on Tuesday as a winter storm blew from the east, officials said."
)
MORE = (
    "Two fishing boats were still missing on Tuesday evening, and both had left the small harbour."
)
ADDRESS = "https://tide.example/2024/05/04/a-story-of-the-day.html"
FORMS = {
    "link": f"[{{}}]({ADDRESS})",
    "linked item": f"* [{{}}]({ADDRESS})",
    "bold link": f"**[{{}}]({ADDRESS})**",
    "link with bold words": f"[**{{}}**]({ADDRESS})",
    "bold": "**{}**",
    "italic": "_{}_",
    "heading": "### {}",
    "heading with a line below": "{}\n--------",
    "quotation": "> {}",
    "number": "1. {}",
    "reference": "[{}][1]",
    "image card": f"[![Image 3](https://tide.example/a.jpg) {{}}]({ADDRESS})",
    "icon and link": f"![](https://tide.example/a.svg) [{{}}]({ADDRESS})",
    "blanks inside": f"[ {{}} ]({ADDRESS})",
}
HEAD = {"number": "## Storm\n\n"}  # "4. Stay hydrated" alone stands in any text
END = {"reference": f"\n\n[1]: {ADDRESS}"}
LEAST = 0.99


def page(line: str, end: str = "") -> str:
    return f"{STORY}\n\n{line}\n\n{MORE}{end}"


def lines() -> list[str]:
    """A sample of all phrases of all languages; those that go as plain text."""
    found: list[str] = []
    for row in NEWS.rules:
        if isinstance(row, Phrase | Block):
            phrases = row.phrases if isinstance(row, Phrase) else row.all_cues()
            found += random.Random(row.id).sample(sorted(phrases), min(4, len(phrases)))
    return [
        line for line in found if NEWS.clean(page(line)) == page("").replace("\n\n\n\n", "\n\n")
    ]


LINES = lines()


def test_enough_lines_are_tried() -> None:
    assert len(LINES) > 300


@pytest.mark.parametrize("form", FORMS)
def test_a_line_goes_in_each_form(form: str) -> None:
    end = END.get(form, "")
    head = HEAD.get(form, "")
    wanted = f"{head}{STORY}\n\n{MORE}{end}"
    pages = {line: head + page(FORMS[form].format(line), end) for line in LINES}
    stay = [line for line, text in pages.items() if NEWS.clean(text) != wanted]
    assert len(stay) <= (1 - LEAST) * len(LINES), stay


def test_an_escaped_line_goes() -> None:
    end = "\n\n**It rains in Varna and in Burgas.**"
    for line in ("[ad_1]", "[ad_2]", "[embed]https://x.example/a[/embed]"):
        escaped = line.replace("[", "\\[").replace("]", "\\]").replace("_", "\\_")
        assert NEWS.clean(page(escaped, end)) == f"{STORY}\n\n{MORE}{end}", line
