"""The gate without ``google-re2``: of each cue it looks for literals, one of which a text needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from typing import Final

from newsclean.pipeline.gate import Gate
from newsclean.regexes.literals import BEYOND, Literals

__all__ = ["literal_gate_of"]

_ASCII: Final = bytes(range(128))
_MOST: Final = 4_000
"""Characters of which it is kept which cues have them."""


@lru_cache(maxsize=16)
def literal_gate_of(cues: tuple[tuple[str, ...], ...], owners: tuple[int, ...] = ()) -> Gate | None:
    """Return the gate of *cues* that are literals, for use without ``google-re2``.

    Of each cue, a text has one of the literals, or a character of the class that ``BEYOND`` begins;
    one without literals counts as found.  Returns ``None`` if none has any.  *owners* are those of
    ``gate_of``.

    >>> gate = literal_gate_of(((), ("Read more",)))
    >>> gate and [bin(gate.shown(text) & 0b111) for text in ("Rain", "Read more")]
    ['0b11', '0b111']
    """
    if not any(cues):
        return None
    cues = (*_joined(cues, owners), *cues)
    literals = Literals([[each for each in cue if each[0] != BEYOND] for cue in cues])
    wide = _Wide(
        (each[1:] or r"[^\x00-\x7f]", 1 << place)
        for place, cue in enumerate(cues, 1)
        for each in cue
        if each[0] == BEYOND
    )
    always = ~sum(1 << place for place, cue in enumerate(cues, 1) if cue)

    def find(text: str) -> int:
        raw = text.encode("utf-8", "surrogatepass")
        found = literals.found(text, raw) << 1 | always
        return found if len(raw) == len(text) else found | wide.found(raw)

    return Gate(find, literals.longest, "\n")


def _joined(cues: Sequence[tuple[str, ...]], owners: Sequence[int]) -> Iterator[tuple[str, ...]]:
    """Yield for each of the *owners* of *cues* all literals of its own; none if one has none."""
    for owner in dict.fromkeys(owners):
        own = [cue for cue, of in zip(cues, owners, strict=True) if of == owner]
        yield tuple(chain.from_iterable(own)) if all(own) else ()


class _Wide(dict[str, int]):
    """The bits of the cues that have a character beyond ASCII, by the characters of texts so far.

    *classes* are those that a cue has, each with its bits.
    """

    def __init__(self, classes: Iterable[tuple[str, int]]) -> None:
        self._classes = tuple(classes)
        self._all = 0
        for _, own in self._classes:
            self._all |= own

    @cached_property
    def _compiled(self) -> list[tuple[re.Pattern[str], int]]:
        return [(re.compile(each), own) for each, own in self._classes]

    def found(self, raw: bytes) -> int:
        """Return the bits of the characters beyond ASCII in *raw*, which is UTF-8."""
        wide = raw.translate(None, _ASCII)
        if len(wide) > len(raw) // 4:  # most of them are letters, of which there are many
            return self._all
        bits = 0
        for char in {*wide.decode("utf-8", "surrogatepass")}:
            bits |= self[char]
        return bits

    def __missing__(self, char: str) -> int:
        bits = 0
        for pattern, own in self._compiled:
            bits |= own if pattern.match(char) else 0
        if "\ud800" <= char <= "\udfff":  # no cue knows what normalizers make of these
            bits = self._all
        if len(self) < _MOST:
            self[char] = bits
        return bits
