"""Remove an excerpt above its paragraph: the beginning of that paragraph, cut off."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.edits import Edit
from newsclean.rules.proof import STORY
from newsclean.rules.rows import Repair
from newsclean.text.edges import line_end, line_start

__all__ = ["CUT_OFF", "EXCERPT", "excerpts"]

EXCERPT = Repair(
    "furniture.repeat.excerpt",
    before=f"The old iron bridge over the Tarn was opened ag […]\n\n{STORY}",
    after=STORY,
    keeps=(
        f"The old iron bridge over the Tarn is shut […]\n\n{STORY}",
        "He waited...\n\nHe waited for the ferry until the evening, and then he swam across.",
    ),
    about="The beginning of a paragraph, cut off, above that paragraph.",
)
_CUT: Final = ("[…]", "[...]", "(…)", "…", "...")
CUT_OFF: Final = (
    r"(?:…|\.\.\.)[\])]?"
    r"[\t\x0b-\r\x1c-\x20\x85\xa0\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}]*\n"
)
"""The pattern, for RE2, of the end of a line that is cut off: marks, blanks and a line break."""
_LEAST_EXCERPT: Final = 20
_LONGEST_EXCERPT: Final = 1_000
_LEAST_MORE: Final = 5
_NEAR: Final = 4


def excerpts(text: str) -> Iterator[Edit]:
    """Lines that end in an ellipsis and are the beginning of a paragraph near below them."""
    for start, end in _lines_with_dots(text):
        bare = text[start:end].strip()
        if bare.endswith(_CUT) and len(bare) < _LONGEST_EXCERPT:
            cut = next(mark for mark in _CUT if bare.endswith(mark))
            begins = bare[: -len(cut)].rstrip()
            below = [s for s in map(str.strip, _below(text, end)) if s][:2]
            least = _LEAST_EXCERPT if cut[0] in "[(" else 2 * _LEAST_EXCERPT
            whole = " ".join(below)  # an excerpt may run two paragraphs together
            if len(begins) >= least and any(
                s.startswith(begins) and len(s) > len(bare) + _LEAST_MORE for s in (*below, whole)
            ):
                yield Edit(start, min(end + 1, len(text)), "", (EXCERPT.id,))


def _lines_with_dots(text: str) -> Iterator[tuple[int, int]]:
    """The beginning and end of each line that contains an ellipsis."""
    ahead = {mark: at for mark in ("…", "...") if (at := text.find(mark)) >= 0}
    while ahead:
        at = min(ahead.values())
        end = line_end(text, at)
        yield line_start(text, at), end
        for mark, place in [*ahead.items()]:
            if place < end:
                ahead[mark] = text.find(mark, end)
                if ahead[mark] < 0:
                    del ahead[mark]


def _below(text: str, end: int) -> Iterator[str]:
    """The few lines directly below the line that ends at *end*."""
    for _ in range(_NEAR):
        if end >= len(text):
            return
        start, end = end + 1, line_end(text, end + 1)
        yield text[start:end]
