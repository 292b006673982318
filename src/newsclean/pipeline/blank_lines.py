"""When whole lines are removed, also remove one of the two runs of blank lines around them."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.edits import Edit
from newsclean.text.fences import has_fence

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
    if has_fence(text):  # the empty lines of fenced code stay
        return [*edits]
    found: list[Edit] = []
    first = 0  # of *found*: where the lines begin that go in a row
    done = -1  # where they end
    opens = False
    size = len(text)
    for at, edit in enumerate(edits, 1):
        start, end, new, rules = edit
        begins = start == 0 or text[start - 1] == "\n"
        if new or not begins or (end < size and text[end - 1] != "\n"):  # it is no whole lines
            found.append(edit)
            first, done = len(found), -1
            continue
        if done < start:
            first = len(found)
            opens = start < 2 or text[start - 2] == "\n"
        if opens and end < size and text[end] == "\n":
            limit = edits[at][0] if at < len(edits) else size
            while end < limit and text[end] == "\n":
                end += 1
            edit = Edit(start, end, "", rules)
        found.append(edit)
        done = end
        if end == size:
            start, end, _, rules = found[first]
            least = found[first - 1].end if first else 0
            while start > least and text[start - 1] == "\n":
                start -= 1
            found[first] = Edit(start, end, "", rules)
    return found
