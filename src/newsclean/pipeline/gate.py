"""Choose the normalizers that a text needs: one search looks for all their cues at once.

Each normalizer that has a cue finds nothing in a text without it.  With the package ``google-re2``,
the cues of a pipeline are one automaton, which reads each byte once, however many cues there are.
Without it, the gate looks for literals: those of the rows of a table, and the rare signs without
which some normalizers find nothing.  The others are asked about every text.  This
is a gate and never a judgement.  Until enough text has come to be worth it, there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any, Final

from newsclean.edits import Edit
from newsclean.rules.code import ALL
from newsclean.text.last_text import LONGEST, of_long_text

__all__ = ["ALWAYS", "DRESSED", "WORTH", "Gate", "beside", "gate_of", "is_there"]

ALWAYS: Final = 1
"""The bit that every text has."""
DRESSED: Final = 2
"""The bit of Markdown, the first cue of the gate of a pipeline."""
WORTH: Final = 1 << 15
"""Characters that a pipeline reads before it builds a gate: to build one takes 20 ms, which it
saves in some hundred headlines or articles."""
_MEMORY: Final = 24 << 20
"""Bytes for an automaton with the states that it was in, which it drops if they take more.  Over a
corpus in many languages they come to be 20 MB, the last of them for few texts."""
_MOST_MEMORY: Final = 64 << 20
"""Bytes for one that is too large to be built in that, as users' rows may be."""
_EACH: Final = 300
"""To find what an edit may have changed takes as long as to read so many characters."""
_APART: Final = "\u4e2d"
"""Stands between pieces of a text: no cue of English or of punctuation begins or ends with it."""


class Gate:
    """Says which cues a text has: *find* returns them as bits, or ``ALL`` if it does not know.

    An edit makes no cue that begins more than *reach* characters beside it, or in another line.
    *apart* is put between pieces of a text.

    >>> gate = gate_of((("[a]",), ("[b]", "[c]")))
    >>> gate is None or [bin(gate.shown(text)) for text in ("-", "b", "cab")] == [
    ...     "0b1", "0b101", "0b111"]
    True
    """

    def __init__(self, find: Callable[[str], int], reach: int, apart: str) -> None:
        self._find = find
        self._reach = reach
        self._apart = apart
        self._last: tuple[str, int] = "", ALL

    def shown(self, text: str) -> int:
        """Return the bits of the cues that *text* has; ``ALL`` if it is not known."""
        known = self._last
        if known[0] is text:
            return known[1]
        if len(text) > LONGEST:
            return of_long_text(self._find, text)
        bits = self._find(text)
        if bits != ALL:
            self._last = text, bits
        return bits

    def remember(self, text: str, bits: int) -> None:
        """Let ``shown`` return *bits*, which are all that *text* may have: ``explain`` asks."""
        if bits != ALL and len(text) <= LONGEST:
            self._last = text, bits

    def after(self, text: str, edits: Sequence[Edit], seams: Sequence[bool]) -> int:
        """Return the bits of the cues that *edits* may have made in *text*, which they made.

        Those that are *seams* remove whole lines.
        """
        if len(edits) * _EACH > len(text):
            return self.shown(text)
        return self.shown(self._apart.join(beside(text, edits, seams, self._reach)))


class _Automaton:
    """The cues that a ``re2.Set`` finds; *bits* has those of each of its patterns."""

    def __init__(self, automaton: Any, bits: Sequence[int]) -> None:
        self._match = automaton.Match
        self._bits = bits

    def find(self, text: str) -> int:
        """Return the bits of *text*, which is read."""
        try:
            found = self._match(text.encode())
        except UnicodeEncodeError:  # lone surrogates
            return ALL
        if not found or 0 not in found:
            return ALL  # it ran out of memory
        bits = 0
        for number in found:
            bits |= self._bits[number]
        return bits


@cache
def is_there() -> bool:
    """Whether ``google-re2`` is installed."""
    try:
        import re2  # noqa: F401
    except ImportError:
        return False
    return True


@lru_cache(maxsize=16)
def gate_of(cues: tuple[tuple[str, ...], ...], owners: tuple[int, ...] = ()) -> Gate | None:
    """Return the gate of *cues*; ``None`` without ``google-re2`` or if it cannot hold them.

    Their bits begin after ``ALWAYS``.  With *owners*, the number of one for each cue, in order, the
    bits of these come first: that of an owner is set with each of its cues.

    >>> gate = gate_of((("[a]",), ("[b]",), ("[c]",)), (0, 1, 1))
    >>> gate is None or [bin(gate.shown(text)) for text in "abc"] == [
    ...     "0b1011", "0b10101", "0b100101"]
    True
    """
    if not is_there():
        return None
    import re2

    from newsclean.regexes.windows import REACH  # only this gate needs windows

    # Added one by one, all that begin alike share their beginnings, whatever cues they are of: the
    # states of the automaton, of which each contains all beginnings, cost a third less to build.
    asked: dict[str, int] = {}
    for bits, patterns in zip(_bits_of(cues, owners), cues, strict=True):
        for pattern in patterns:
            asked[pattern] = asked.get(pattern, 0) | bits
    options = re2.Options()
    options.never_capture = True
    options.log_errors = False
    for memory in (_MEMORY, _MOST_MEMORY):
        options.max_mem = memory
        automaton = re2.Set.SearchSet(options)
        automaton.Add(r"\A")  # tells an answer from none
        for pattern in asked:
            try:
                automaton.Add(pattern)
            except re2.error:  # too large for it, as a user's row may be
                automaton.Add("")
        try:
            automaton.Compile()
        except re2.error:
            continue
        return Gate(_Automaton(automaton, (ALWAYS, *asked.values())).find, REACH, _APART)
    return None


def _bits_of(cues: Sequence[object], owners: Sequence[int]) -> list[int]:
    """The bits of each of *cues*: its own, and that of its owner."""
    if not owners:
        return [1 << place for place in range(1, len(cues) + 1)]
    first = 2 + owners[-1]
    return [1 << first + place | 2 << owner for place, owner in enumerate(owners)]


def beside(text: str, edits: Sequence[Edit], seams: Sequence[bool], reach: int) -> list[str]:
    """Return all parts of *text* in which *edits*, which made it, can have made a cue.

    Cues are at most *reach* characters long, or a few as long as their line: of a line that an edit
    changed, all is read.  An edit that is one of *seams* changed none.

    >>> before = "It rained. " * 9
    >>> text = before[:30] + before[33:]
    >>> beside(text, [Edit(30, 33, "", ("x",))], [False], 30) == [text]
    True
    >>> text = "A line.\\n" * 20
    >>> beside(text, [Edit(80, 88, "", ("x",))], [True], 30) == ["", text[50:110], ""]
    True
    """
    pieces = []
    shift = low = high = read = 0  # up to *read*, the lines of all edits are in a piece
    for (start, end, new, _), seam in zip(edits, seams, strict=True):
        first = start + shift
        last = first + len(new)
        shift = last - end
        left, right = first - reach, last + reach
        if last >= read and not seam:
            opens = text.rfind("\n", high, first)
            if opens < left:
                left = opens
            read = text.find("\n", last) + 1 or len(text) + 1
            if read > right:
                right = read
        if left > high:
            pieces.append(text[low:high])  # an empty one if the text begins before the first
            low = left
        if right > high:
            high = right
    pieces.append(text[low:high])
    if high < len(text):
        pieces.append("")
    return pieces
