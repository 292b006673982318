"""Find the edits that turn one line into its repaired form, without a general diff.

Repairs of an encoding do not change ASCII, so the changes are between the ASCII runs that both
lines share.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsclean.edits import Edit, narrowed
from newsclean.text.late import late

__all__ = ["differences"]

_RUNS = late(r"([^\x00-\x7f]+)")
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
    """Yield the stretches (start and end in *old*, then in *new*) between common ASCII runs."""
    before, after = _RUNS.split(old), _RUNS.split(new)
    if before[::2] == after[::2]:
        i = j = 0
        for k, (run, other) in enumerate(zip(before, after, strict=True)):
            if k % 2:
                yield i, i + len(run), j, j + len(other)
            i, j = i + len(run), j + len(other)
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
