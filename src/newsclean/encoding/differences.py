"""Find the edits that turn one line into its repaired form, without a general diff.

Repairs of an encoding change no ASCII but control characters, line ends and entities.  So the
changes are between the characters of ASCII that both lines share; if there are entities, between
runs of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newsclean.edits import Edit, narrowed
from newsclean.text.late import late

__all__ = ["differences"]

_ODD = r"\x1b\[[\d;]*[A-Za-z]|[^\t\x20-\x7e]"
_CHANGING = late(rf"(?:{_ODD})+")
# The byte of the last sign of "voilÃ  " is a space, and that of "â€?" was lost.  Of a thousand
# question marks in a row, only the first is tried.
_AND_BESIDE = late(rf"(?<![ ?])(?:[ ?]*(?:{_ODD})[ ?]*)+")
_REACH = 400  # how far to look for the next landmark; bounds the work on hopeless lines
_LANDMARK = 6  # characters that agree


def differences(old: str, new: str, offset: int, rule: Callable[[str, str], str]) -> Iterator[Edit]:
    """Yield the edits that turn *old* into *new*, shifted by *offset*; *rule* names each.

    >>> [edit[:3] for edit in differences("cafÃ©s, naÃ¯ve", "cafés, naïve", 0, lambda *_: "x.y")]
    [(3, 5, 'é'), (10, 12, 'ï')]
    """
    if old == new:
        return
    for start, end, a, b in _changes(old, new):
        start, end, a, b = narrowed(old, start, end, new, a, b, but="&")  # it is of an entity
        if start < end or a < b:
            name = rule(old[start:end], new[a:b])
            yield Edit(offset + start, offset + end, new[a:b], (name,))


def _changes(old: str, new: str) -> Iterator[tuple[int, int, int, int]]:
    """Yield the stretches (start and end in *old*, then in *new*) between what both share."""
    for changing in (_CHANGING, _AND_BESIDE):
        if changing.sub("", old) == changing.sub("", new):
            yield from _between(_lengths(old, changing), _lengths(new, changing))
            return
    i = j = 0
    while i < len(old) and j < len(new):
        if old[i] == new[j]:
            alike = _alike(old, i, new, j)
            i, j = i + alike, j + alike
            continue
        next_i, next_j = _landmark(old, i, new, j)
        sign = _is_entity(old, i)
        yield i - sign, next_i, j - sign, next_j
        i, j = next_i, next_j
    sign = _is_entity(old, i)
    yield i - sign, len(old), j - sign, len(new)


def _lengths(line: str, changing: re.Pattern[str]) -> dict[int, int]:
    """The length of each run that may change, by how many characters before it may not."""
    found: dict[int, int] = {}
    passed = 0
    for m in changing.finditer(line):
        found[m.start() - passed] = len(m[0])
        passed += len(m[0])
    return found


def _between(before: dict[int, int], after: dict[int, int]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the stretches of the runs *before* and *after* the repair."""
    i = j = 0  # characters of such runs so far
    for place in sorted(before.keys() | after.keys()):
        run, other = before.get(place, 0), after.get(place, 0)
        yield place + i, place + i + run, place + j, place + j + other
        i, j = i + run, j + other


def _alike(old: str, i: int, new: str, j: int) -> int:
    """Return how many characters from *i* and *j* on are equal; compares slices, not characters."""
    start, step = i, 16
    while step:
        if old[i : i + step] == new[j : j + step] and i + step <= len(old):
            i, j, step = i + step, j + step, step * 2
        else:
            step //= 2
    return i - start


def _is_entity(old: str, at: int) -> bool:
    """Whether the difference in *old* follows an ``&``: "&amp;" becomes "&" in a single edit."""
    return old[at - 1 : at] == "&"


def _landmark(old: str, i: int, new: str, j: int) -> tuple[int, int]:
    """Return where both texts agree again after *i* and *j*; their ends if nowhere."""
    for start in range(i, min(i + _REACH, len(old) - _LANDMARK + 1)):
        window = old[start : start + _LANDMARK]
        if window.isascii() and "&" not in window:
            # A character becomes at most a few; an equal run far ahead is another place.
            found = new.find(window, j, j + 3 * (start - i) + 2 * _LANDMARK)
            if found >= 0:
                return start, found
    return len(old), len(new)
