"""Cut JSON over several lines into its records: the items of one array, or objects in a row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from newsclean.corpus.errors import CorpusError

__all__ = ["Item", "items_of"]

_TOKEN: Final = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+("?)|[][{},]', re.DOTALL)
"""A string, which may go on in the next piece, or a character that opens, closes or separates."""
_BLANK: Final = b" \t\r\n"
_BOM: Final = b"\xef\xbb\xbf"


class Item(NamedTuple):
    """A record, and the text between it and the one before; the last item is only such text."""

    gap: bytes
    data: bytes


def items_of(pieces: Iterable[bytes], name: str) -> Iterator[Item]:
    """Yield the records in *pieces* of the file *name*, then the text after the last one.

    Raises ``CorpusError`` if the file is neither an array nor a row of objects.

    >>> [*items_of([b'[{"a": 1}, {"a', b'": 2} ]'], "x.json")]  # doctest: +NORMALIZE_WHITESPACE
    [Item(gap=b'[', data=b'{"a": 1}'), Item(gap=b', ', data=b'{"a": 2}'),
     Item(gap=b' ]', data=b'')]
    """
    cutter = _Cutter(name)
    for piece in pieces:
        yield from cutter.feed(piece)
    yield from cutter.end()


class _Cutter:
    """Finds where records end, in pieces of bytes."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._held = b""
        self._passed = 0
        """bytes before those that are held"""
        self._at = 0
        """how far the held bytes were read"""
        self._gap = 0
        self._begin = 0
        self._depth = 0
        self._array: bool | None = None
        self._shut = False
        self._want = 0

    def feed(self, piece: bytes) -> list[Item]:
        """Return the records that end in *piece*."""
        self._held += piece
        if len(self._held) < self._want:
            return []  # a long record is read again only when there is twice as much of it
        if self._array is None and not self._begins():
            return []
        found: list[Item] = []
        for token in _TOKEN.finditer(self._held, self._at):
            if token[1] == b"":
                self._at = token.start()
                break
            self._at = token.end()
            if token[1] is None or not self._depth:
                found += self._take(token[0], token.start())
        else:
            self._at = len(self._held)
        self._want = 0 if found else 2 * len(self._held)
        self._let_go()
        return found

    def end(self) -> Iterator[Item]:
        """Yield the records that are left, and the text after the last one."""
        self._want = 0
        yield from self.feed(b"")
        tail = self._held[self._gap :]
        if self._depth or (self._array and not self._shut):
            raise CorpusError(f"{self._name}: is cut off within its JSON; get it again")
        if not self._shut and tail.removeprefix(_BOM).strip(_BLANK):
            raise self._wrong(self._gap, "no object begins")
        if self._shut and self._held[self._begin :].strip(_BLANK):
            raise self._wrong(self._begin, "something stands after the end of the array")
        yield Item(tail, b"")

    def _begins(self) -> bool:
        """Whether it is seen what the file is: an array, or objects in a row."""
        after = self._held.removeprefix(_BOM).lstrip(_BLANK)
        if after and not _BOM.startswith(self._held):
            self._array = after.startswith(b"[")
        return self._array is not None

    def _take(self, sign: bytes, start: int) -> Iterator[Item]:
        """The record that ends with *sign* at *start*, if one does."""
        if self._shut:
            raise self._wrong(start, "something stands after the end of the array")
        if sign in b"{[":
            if not self._depth:
                if sign == b"[" and not self._array:
                    raise self._wrong(start, "an array stands among objects")
                self._begin = start + bool(self._array)
                self._need_blank(start)
            self._depth += 1
        elif sign in b"}]":
            self._depth -= 1
            if not self._depth and self._array:
                self._shut = True
                yield from self._item(start, is_last=True)
                self._begin = start + 1
            elif not self._depth:
                yield from self._item(start + 1)
            elif self._depth < 0:
                raise self._wrong(start, f"{sign.decode()!r} closes nothing")
        elif not self._depth:
            raise self._wrong(start, "no object begins")
        elif self._depth == 1 and self._array:
            yield from self._item(start)
            self._begin = start + 1

    def _item(self, end: int, *, is_last: bool = False) -> Iterator[Item]:
        """The record that ends at *end*."""
        data = self._held[self._begin : end]
        inner = data.strip(_BLANK)
        if not inner:
            if is_last and self._held[self._gap : self._begin].lstrip(_BOM + _BLANK) == b"[":
                return  # an empty array
            raise self._wrong(end, "an item is missing")
        start = self._begin + len(data) - len(data.lstrip(_BLANK))
        yield Item(self._held[self._gap : start], inner)
        self._gap = start + len(inner)

    def _need_blank(self, start: int) -> None:
        if self._held[self._gap : start].removeprefix(_BOM).strip(_BLANK):
            raise self._wrong(self._gap, "no object begins")

    def _let_go(self) -> None:
        """Forget the bytes before the present gap."""
        gone = self._gap
        if gone:
            self._held = self._held[gone:]
            self._passed += gone
            self._at, self._begin, self._gap = self._at - gone, max(0, self._begin - gone), 0

    def _wrong(self, at: int, reason: str) -> CorpusError:
        return CorpusError(f"{self._name}: is no JSON: {reason} at byte {self._passed + at + 1}")
