"""When whole lines are removed, also remove one of the two runs of blank lines around them."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.edits import Edit

__all__ = ["closed_up"]


def closed_up(text: str, edits: Sequence[Edit]) -> list[Edit]:
    """Return canonical *edits*; those that remove whole lines also remove one of the gaps beside
    them.

    They remove the gap after the lines if another one remains before them, and the gap before at
    the end of the text.  After that, most texts need no edit of their white space.

    >>> [edit[:2] for edit in closed_up("One.\\n\\nAd\\n\\nTwo.\\n\\nEnd", [
    ...     Edit(6, 9, "", ("x",)), Edit(16, 19, "", ("x",))])]
    [(6, 10), (14, 19)]
    """
    if _has_fence(text):  # the empty lines of fenced code stay
        return [*edits]
    found: list[Edit] = []
    first = 0  # of *found*: where the lines begin that go in a row
    opens = False
    for at, edit in enumerate(edits, 1):
        start, end, new, rules = edit
        if new or not _is_lines(text, start, end):
            found.append(edit)
            first = len(found)
            continue
        if len(found) == first or found[-1].end < start:
            first = len(found)
            opens = start < 2 or text[start - 2] == "\n"
        limit = edits[at].start if at < len(edits) else len(text)
        while opens and end < limit and text[end] == "\n":
            end += 1
        found.append(edit if end == edit.end else Edit(start, end, "", rules))
        if end == len(text):
            start, end, _, rules = found[first]
            least = found[first - 1].end if first else 0
            while start > least and text[start - 1] == "\n":
                start -= 1
            found[first] = Edit(start, end, "", rules)
    return found


def _is_lines(text: str, start: int, end: int) -> bool:
    """Whether the text between *start* and *end* is whole lines, the last with its line break."""
    return (start == 0 or text[start - 1] == "\n") and (end == len(text) or text[end - 1] == "\n")


def _has_fence(text: str) -> bool:
    """Whether *text* may have fenced code; to look for one character is the cheapest search."""
    return ("`" in text and "```" in text) or ("~" in text and "~~~" in text)
