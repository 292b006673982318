"""Carry the edits of the text as it is read back to the text as it is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.dress.fates import Worn
from newsclean.dress.pieces import Dress, Kind
from newsclean.edits import Edit, apply, compose

__all__ = ["carried"]

_BLANKS: Final = " \t\r\n"


def carried(
    dress: Dress, worn: Worn, edits: Sequence[Edit], reading: str
) -> tuple[Sequence[Edit], str]:
    """Return the edits of ``dress.text`` that *edits* of its reading come to, and its new text.

    *edits* make *reading* of ``dress.reading``, and *worn* has followed them.

    >>> from newsclean.dress.markdown import undress
    >>> dress = undress("* [Share](/s)\\n* [One](/1)")
    >>> worn, cut = Worn(dress.pieces, dress.places), Edit(0, 6, "", ("mine",))
    >>> carried(dress, worn, worn.take(dress.reading, [cut]), "One")
    ([Edit(start=0, end=14, new='', rules=('mine',))], '* [One](/1)')
    """
    text = dress.text
    if not edits:
        return (), text
    _move_to_words(dress, worn, reading)
    near = _near(dress, worn, edits)
    off, shifted = _taken_off(dress, worn, edits, near)
    half_dressed = apply(text, off)
    made = compose(text, off, half_dressed, shifted)
    half_dressed = apply(half_dressed, shifted)
    on, hidden = _put_on(dress, worn, near)
    made = compose(text, made, half_dressed, on)
    woven = apply(half_dressed, on)
    if hidden:
        gaps = _gaps(woven, hidden, next(rule for edit in edits for rule in edit.rules))
        made = compose(text, made, woven, gaps)
        woven = apply(woven, gaps)
    return _told(text, made, edits[0].rules), woven


def _told(text: str, made: Sequence[Edit], rules: tuple[str, ...]) -> list[Edit]:
    """*made* as a reader would: a line goes from its start, and each edit has rules.

    Of "* [Share](/s)⏎* [One](/1)", "Share](/s)⏎* [" could go as well as the first line.
    """
    told: list[Edit] = []
    for edit in made:
        start, end, new, named = edit
        least = told[-1].end if told else 0
        if not new and text.find("\n", start, end) >= 0:
            at = start
            while (
                at > least and text[at - 1] != "\n" and text[at - 1] == text[at - 1 + end - start]
            ):
                at -= 1
            if at == 0 or (text[at - 1] == "\n" and at > least) or at == least == 0:
                start, end = at, end - (start - at)
        told.append(Edit(start, end, new, named or rules))
    return told


def _move_to_words(dress: Dress, worn: Worn, reading: str) -> None:
    """Let a link begin at the first of its words where the line is gone on which it began."""
    follows = len(reading)
    for k in range(len(worn.live) - 1, -1, -1):
        piece, place = dress.pieces[worn.live[k]], worn.places[k]
        if piece.kind == Kind.OPEN and reading.startswith("\n", place):
            words = place
            while reading.startswith("\n", words):
                words += 1
            if words <= follows:
                worn.places[k] = words
        follows = worn.places[k]


def _near(dress: Dress, worn: Worn, edits: Sequence[Edit]) -> bytearray:
    """Which pieces an edit touches, or a piece that it touches: the others stay as they are.

    All of them are, if one stands elsewhere than the edits have moved it.
    """
    pieces, places = dress.pieces, dress.places
    size, last = len(pieces), len(edits)
    near = bytearray(size)
    now = dict(zip(worn.live, worn.places, strict=True))
    i = j = shift = 0
    while i < size:
        place = places[i]
        reach = place + len(pieces[i].new)
        k = i + 1
        while k < size and places[k] <= reach:
            reach = places[k] + len(pieces[k].new)
            k += 1
        while j < last and edits[j].end < place:
            start, end, new, _ = edits[j]
            shift += len(new) - (end - start)
            j += 1
        if (j < last and edits[j].start <= reach) or any(one not in now for one in range(i, k)):
            near[i:k] = b"\1" * (k - i)
        elif any(now[one] != places[one] + shift for one in range(i, k)):
            return bytearray(b"\1" * size)
        i = k
    return near


def _taken_off(
    dress: Dress, worn: Worn, edits: Sequence[Edit], near: bytearray
) -> tuple[list[Edit], list[Edit]]:
    """The edits that take off the pieces that are *near*, and *edits* of what that makes."""
    off: list[Edit] = []
    shifted: list[Edit] = []
    grown = i = 0
    size = len(near)
    for start, end, new, rules in edits:
        while i < size and (dress.places[i] < start or near[i]):
            if dress.places[i] > end:
                break
            grown += _take_off(dress, worn, i, near, off)
            i += 1
        shifted.append(Edit(start + grown, end + grown, new, rules))
    while i < size:
        _take_off(dress, worn, i, near, off)
        i += 1
    return off, shifted


def _take_off(dress: Dress, worn: Worn, i: int, near: bytearray, off: list[Edit]) -> int:
    """Add the edit that takes off piece *i* if it is *near*; how much longer it is, if not."""
    start, end, new, *_ = dress.pieces[i]
    if not near[i]:
        return end - start - len(new)
    if start < end:
        off.append(Edit(start, end, new, worn.gone.get(i, ())))
    return 0


def _put_on(dress: Dress, worn: Worn, near: bytearray) -> tuple[list[Edit], list[tuple[int, int]]]:
    """The edits that put on again what is left and *near*, and where touched hidden lines are."""
    text = dress.text
    on: list[Edit] = []
    hidden: list[tuple[int, int]] = []
    grown = far = 0  # by all pieces, and by those that are on
    for i, place in zip(worn.live, worn.places, strict=True):
        start, end, new, kind, *_ = dress.pieces[i]
        if start == end:
            continue
        if kind == Kind.HIDDEN and i in worn.touched:
            old = text[start:end]
            bare = old.lstrip(_BLANKS)
            at = place + grown + len(old) - len(bare)
            hidden.append((at, at + len(bare.rstrip(_BLANKS))))
        more = end - start - len(new)
        grown += more
        if not near[i]:
            far += more
            continue
        at = place + far
        if on and on[-1].end == at:
            last = on.pop()
            on.append(Edit(last.start, at + len(new), last.new + text[start:end], ()))
        else:
            on.append(Edit(at, at + len(new), text[start:end], ()))
    return on, hidden


def _gaps(text: str, hidden: Sequence[tuple[int, int]], rule: str) -> list[Edit]:
    """The edits that part hidden lines from those beside them, as widely as these stand apart."""
    found: list[Edit] = []
    n = len(text)
    done = -1
    for start, end in hidden:
        before, after = start, end
        while before > 0 and text[before - 1] in _BLANKS:
            before -= 1
        while after < n and text[after] in _BLANKS:
            after += 1
        line = text.rfind("\n", end, after) + 1 or end  # blanks that begin a line are its own
        if after < n:
            after = line
        breaks = max(text.count("\n", before, start), text.count("\n", end, after), 1)
        gap = "\n" * min(breaks, 2)
        if before > done:
            wanted = gap if before else ""
            if text[before:start] != wanted:
                found.append(Edit(before, start, wanted, (rule,)))
        wanted = gap if after < n else ""
        if text[end:after] != wanted:
            found.append(Edit(end, after, wanted, (rule,)))
        done = after
    return found
