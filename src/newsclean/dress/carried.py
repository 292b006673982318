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
    off = [
        Edit(piece.start, piece.end, piece.new, worn.gone.get(i, ()))
        for i, piece in enumerate(dress.pieces)
        if piece.start < piece.end
    ]
    on, hidden = _put_on(dress, worn)
    made = compose(text, compose(text, off, dress.reading, edits), reading, on)
    woven = apply(reading, on)
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


def _put_on(dress: Dress, worn: Worn) -> tuple[list[Edit], list[tuple[int, int]]]:
    """The edits that put on again what is left, and where touched hidden lines are."""
    text = dress.text
    on: list[Edit] = []
    hidden: list[tuple[int, int]] = []
    grown = 0
    for i, place in zip(worn.live, worn.places, strict=True):
        start, end, new, kind, *_ = dress.pieces[i]
        old = text[start:end]
        if not old:
            continue
        if kind == Kind.HIDDEN and i in worn.touched:
            bare = old.lstrip(_BLANKS)
            at = place + grown + len(old) - len(bare)
            hidden.append((at, at + len(bare.rstrip(_BLANKS))))
        grown += len(old) - len(new)
        if on and on[-1].end == place:
            last = on.pop()
            on.append(Edit(last.start, place + len(new), last.new + old, ()))
        else:
            on.append(Edit(place, place + len(new), old, ()))
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
