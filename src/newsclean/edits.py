"""Edits: what a normalizer returns, and the arithmetic that applies and chains them.

An edit says "replace ``source[start:end]`` with ``new``, because of these rules".  A list of
edits is *canonical* when it is sorted, free of overlaps, and each edit is a real change that
names at least one rule.  Everything here keeps that promise, so a list of edits can be replayed,
shown, and used to carry offsets from the old text to the new one and back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

__all__ = ["Edit", "apply", "canonical", "compose", "narrowed", "need_order", "trimmed"]

_LONGEST_JOINED = 1_000_000


class Edit(NamedTuple):
    """Replace ``source[start:end]`` with ``new``, because of ``rules``.

    Offsets are characters of the text that the edit belongs to.  ``start == end`` inserts,
    ``new == ""`` deletes.

    >>> apply("Text. [ad_1]", [Edit(5, 12, "", ("placeholder.wp-automatic",))])
    'Text.'
    """

    start: int
    end: int
    new: str
    rules: tuple[str, ...]


def apply(text: str, edits: Sequence[tuple[int, int, str, tuple[str, ...]]]) -> str:
    """Return *text* with canonical *edits* applied; the same object if there are none.

    >>> apply("a b c", [Edit(1, 2, "-", ("x",)), Edit(4, 5, "", ("y",))])
    'a-b '
    """
    if not edits:
        return text
    if len(text) > _LONGEST_JOINED:
        return _grown(text, edits)
    pieces: list[str] = []
    done = 0
    for start, end, new, _ in edits:
        pieces += text[done:start], new
        done = end
    pieces.append(text[done:])
    return "".join(pieces)


def _grown(text: str, edits: Sequence[tuple[int, int, str, tuple[str, ...]]]) -> str:
    """The same for a long *text*, without building a list of pieces as large as the text.

    CPython extends a string in place if nothing else refers to it; each piece is freed before the
    next is made.
    """
    grown = ""
    pieces: list[str] = []
    held = done = 0
    for start, end, new, _ in chain(edits, (Edit(len(text), len(text), "", ()),)):
        for at in range(done, start, _LONGEST_JOINED):
            pieces.append(text[at : min(start, at + _LONGEST_JOINED)])
            held += len(pieces[-1])
            if held >= _LONGEST_JOINED:
                grown += "".join(pieces)
                pieces.clear()
                held = 0
        pieces.append(new)
        done = end
    grown += "".join(pieces)
    return grown


def canonical(text: str, edits: Iterable[Edit], *, by: str = "") -> list[Edit]:
    """Return *edits* of *text* sorted and without those that change nothing.

    Raises ``ValueError``, which names *by* (the normalizer that made them), if an edit is outside
    the text, overlaps another or names no rule.

    >>> canonical("abc", [Edit(2, 3, "", ("y",)), Edit(0, 1, "a", ("x",))])
    [Edit(start=2, end=3, new='', rules=('y',))]
    >>> canonical("abc", [Edit(0, 9, "", ("x",))], by="mine")
    Traceback (most recent call last):
    ...
    ValueError: mine: Edit(start=0, end=9, new='', rules=('x',)) is outside the 3 characters given
    """
    kept: list[Edit] = []
    done = 0
    for edit in sorted(_checked(edits, by), key=lambda edit: edit[:2]):
        start, end, new, _ = edit
        if not 0 <= start <= end <= len(text):
            raise ValueError(f"{by}: {edit} is outside the {len(text)} characters given")
        if start < done:
            raise ValueError(f"{by}: {edit} overlaps {kept[-1]}")
        if kept and start == end == kept[-1].end == kept[-1].start:
            raise ValueError(f"{by}: {edit} inserts at the same place as {kept[-1]}")
        if text[start:end] != new:
            kept.append(edit)
            done = end
    return kept


def need_order(text: str, edits: Iterable[Edit]) -> None:
    """Raise ``ValueError`` if *edits* of *text* are not in order, overlap or are outside the text.

    This is the part of ``canonical`` that protects the text, at a fraction of the cost.

    >>> need_order("abcd", [Edit(0, 2, "", ("x",)), Edit(1, 3, "", ("y",))])
    Traceback (most recent call last):
    ...
    ValueError: Edit(start=1, end=3, new='', rules=('y',)) overlaps the edit before it
    """
    done = 0
    for edit in edits:
        if not done <= edit[0] <= edit[1]:
            raise ValueError(f"{edit} overlaps the edit before it")
        done = edit[1]
    if done > len(text):
        raise ValueError(f"an edit ends at {done}, outside the {len(text)} characters given")


def _checked(edits: Iterable[Edit], by: str) -> Iterator[Edit]:
    """*edits* as instances of ``Edit``, whatever tuples were given."""
    if not isinstance(edits, Iterable) or isinstance(edits, str):
        raise TypeError(f"{by}: gave {edits!r}; return a list of edits, empty where there are none")
    for given in edits:
        try:
            start, end, new, rules = given
        except (TypeError, ValueError):
            raise ValueError(f"{by}: {given!r} is no Edit(start, end, new, rules)") from None
        if not (isinstance(start, int) and isinstance(end, int) and isinstance(new, str)):
            raise ValueError(f"{by}: {given!r} needs whole numbers and a string")
        if isinstance(rules, str) or not rules or not all(isinstance(r, str) and r for r in rules):
            raise ValueError(f"{by}: {given!r} names no rule; rules is a tuple of their ids")
        yield Edit(start, end, new, tuple(rules))


def trimmed(text: str, edit: Edit) -> Edit:
    """Return *edit* of *text* without what the old and the new text have in common at their ends.

    >>> trimmed("don?t", Edit(2, 5, "n’t", ("x.y",)))
    Edit(start=3, end=4, new='’', rules=('x.y',))
    """
    start, end, new, rules = edit
    start, end, first, last = narrowed(text, start, end, new, 0, len(new))
    return Edit(start, end, new[first:last], rules)


def narrowed(
    old: str, start: int, end: int, new: str, first: int, last: int, *, but: str = ""
) -> tuple[int, int, int, int]:
    """Return the part of ``old[start:end]`` that differs from ``new[first:last]``, and of that.

    A character *but* ends the common start, so that it stays with what follows it.

    >>> narrowed("I &amp; you", 2, 7, "I & you", 2, 3), narrowed("a&b", 0, 3, "a&c", 0, 3, but="&")
    ((3, 7, 3, 3), (1, 3, 1, 3))
    """
    while start < end and first < last and old[start] == new[first] and old[start] != but:
        start, first = start + 1, first + 1
    while start < end and first < last and old[end - 1] == new[last - 1]:
        end, last = end - 1, last - 1
    return start, end, first, last


def compose(
    source: str, first: Sequence[Edit], middle: str, second: Sequence[Edit]
) -> Sequence[Edit]:
    """Return the edits of *source* that are equivalent to *first* followed by *second*.

    *first* turns *source* into *middle*; *second* has offsets of *middle*; the result has offsets
    of *source*.  An edit of *second* that touches edits of *first* is merged with them into one
    that names the rules of both; if the merged edit changes nothing, it is dropped.

    >>> compose("one [x] two", [Edit(4, 7, "", ("a",))], "one  two", [Edit(3, 5, " ", ("b",))])
    [Edit(start=4, end=8, new='', rules=('a', 'b'))]
    """
    if not first or not second:
        return first or second
    result: list[Edit] = []
    i = j = 0
    shift = 0  # offset in source minus offset in middle, after first[:i]
    while i < len(first) or j < len(second):
        # A cluster: the next edit of either list, with all edits that touch it or one another.
        i0, j0, shift0 = i, j, shift
        end_first = end_second = -1  # how far the cluster's edits of each list reach in middle
        opener = j == len(second) or (i < len(first) and first[i].start - shift <= second[j].start)
        while True:
            if (i == i0 and opener) or (i < len(first) and first[i].start - shift <= end_second):
                edit = first[i]
                end_first = edit.start - shift + len(edit.new)
                shift += edit.end - edit.start - len(edit.new)
                i += 1
            elif (j == j0 and not opener) or (j < len(second) and second[j].start <= end_first):
                end_second = second[j].end
                j += 1
            else:
                break
        if j == j0:
            _append(result, source, first[i0])
            continue
        start = second[j0].start
        if i > i0:
            start = min(start, first[i0].start - shift0)
        end = max(end_first, end_second)
        inner = [Edit(a - start, b - start, new, ()) for a, b, new, _ in second[j0:j]]
        rules = dict.fromkeys(rule for edit in (*first[i0:i], *second[j0:j]) for rule in edit.rules)
        new = apply(middle[start:end], inner)
        _append(result, source, Edit(start + shift0, end + shift, new, (*rules,)))
    return result


def _append(result: list[Edit], source: str, edit: Edit) -> None:
    """Add *edit* to *result*, trimmed to what it changes, unless it changes nothing."""
    start, end, new, rules = trimmed(source, edit)
    if start == end and not new:
        return
    if start == end and result and result[-1].start == result[-1].end == start:
        last = result.pop()
        new, rules = last.new + new, (*dict.fromkeys(last.rules + rules),)
    result.append(Edit(start, end, new, rules))
