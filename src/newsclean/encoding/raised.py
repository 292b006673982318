"""Write raised and lowered numbers with Unicode digits: "10<sup>6</sup>" is 10⁶, and never 106.

>>> raised_as("6", "sup"), raised_as("st", "sup"), raised_as("2", "sub")
('⁶', None, '₂')
"""

from __future__ import annotations

from newsclean.edits import Edit
from newsclean.encoding.tags import Tags
from newsclean.text.late import late

__all__ = ["raised", "raised_as"]

_SIGNS = {
    "sup": str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ"),
    "sub": str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"),
}
_PLAIN = {name: frozenset(map(chr, table)) for name, table in _SIGNS.items()}
_TAG = late(r"<[^<>]{1,1100}>")
_LONGEST = 12
_LONGEST_WRITTEN = 2_500  # with the link that a note's number often is


def raised_as(content: str, name: str) -> str | None:
    """Return *content* in raised ("sup") or lowered ("sub") characters of Unicode, if all exist."""
    bare = content.strip()
    if not 0 < len(bare) <= _LONGEST or not _PLAIN[name].issuperset(bare):
        return None
    return bare.translate(_SIGNS[name])


def raised(text: str, tags: Tags) -> tuple[Tags, list[Edit]]:
    """Return *tags* without those of raised or lowered numbers, and the edits for these numbers."""
    if not any(m[2].lower() in _SIGNS for m in tags):
        return tags, []
    left: Tags = []
    edits: list[Edit] = []
    i = 0
    while i < len(tags):
        m, name = tags[i], tags[i][2].lower()
        i += 1
        j = _closing(tags, i, name) if name in _SIGNS and not m[1] else -1
        if j < 0 or tags[j].start() - m.end() > _LONGEST_WRITTEN:
            left.append(m)
            continue
        content = _TAG.sub("", text[m.end() : tags[j].start()])
        new = raised_as(content, name)
        if new is not None:
            edits.append(Edit(m.start(), tags[j].end(), new, ("encoding.tag",)))
            i = j + 1
        elif _would_merge(text, m.start(), tags[j].end(), content.strip()):
            i = j + 1
        else:
            left.append(m)
    return left, edits


def _closing(tags: Tags, i: int, name: str) -> int:
    """Return the index of the first of *tags* from *i* on that closes *name*; -1 if none does."""
    for j in range(i, min(i + 6, len(tags))):
        if tags[j][2].lower() == name:
            return j if tags[j][1] else -1
    return -1


def _would_merge(text: str, start: int, end: int, content: str) -> bool:
    """Whether *content* would become part of the number before or after it."""
    return (text[start - 1 : start].isdigit() and content[:1].isdigit()) or (
        content[-1:].isdigit() and text[end : end + 1].isdigit()
    )
