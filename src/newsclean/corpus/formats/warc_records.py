"""Cut WARC files, plain or a gzip member for each record, into records without changing them."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from newsclean.corpus.errors import CorpusError

__all__ = ["Members", "Record", "records_in", "unpacked"]

_LENGTH: Final = re.compile(rb"\r?\ncontent-length[ \t]*:[ \t]*(\d+)[ \t]*\r?\n", re.IGNORECASE)
_HEAD: Final = re.compile(rb"WARC/\d\.\d\r?\n(?:.+\n)*?\r?\n")
_LONGEST_HEAD: Final = 1 << 20
_LONGEST: Final = 1 << 30
"""Maximum bytes of a record; it is held as a whole."""


class Record(NamedTuple):
    """A record with all its bytes: those of its gzip member, if it is packed."""

    data: bytes
    size: int
    """how long it is unpacked"""
    passed_over: int = 0
    """how many bytes before it belong to no record: empty gzip members"""


class Members(list[bytes]):
    """Records, each in one piece, packed or not."""

    def packed(self, suffix: str) -> bytes:
        """Return them for a file that ends in *suffix*; a gzip member stays as it came."""
        if suffix != ".gz":
            return b"".join(map(unpacked, self))
        return b"".join(
            gzip.compress(one, 6, mtime=0) if one.startswith(b"WARC/") else one for one in self
        )


def records_in(pieces: Iterable[bytes], name: str, *, are_packed: bool) -> Iterator[Record]:
    """Yield the records in *pieces* of the file *name*.

    Raises ``CorpusError`` where no record begins, one is cut off, or a gzip member has several.
    """
    return _packed(pieces, name) if are_packed else _plain(pieces, name)


def unpacked(record: bytes) -> bytes:
    """Return the bytes of *record* as they are in a plain file."""
    return record if record.startswith(b"WARC/") else zlib.decompress(record, wbits=31)


def _plain(pieces: Iterable[bytes], name: str) -> Iterator[Record]:
    held, passed, want = b"", 0, 0
    for piece in pieces:
        held += piece
        if len(held) < want:
            continue
        at = 0
        while (end := _end(held, at, name, passed)) is not None and end <= len(held):
            yield Record(held[at:end], end - at)
            at = end
        want = 0 if end is None else end - at
        held, passed = held[at:], passed + at
    if held.strip(b"\r\n"):
        end = _end(held, 0, name, passed)
        if end is None or len(held) < end - 4:
            raise _cut_off(name)
        yield Record(held, len(held))  # the last one without its empty lines


def _packed(pieces: Iterable[bytes], name: str) -> Iterator[Record]:
    pack, held, head, size, passed = zlib.decompressobj(wbits=31), [b""], b"", 0, 0
    empty = 0
    for piece in pieces:
        while piece:
            try:
                data = pack.decompress(piece)
            except zlib.error as error:
                raise CorpusError(f"{name}: is damaged ({error}); get it again") from None
            size += len(data)
            if len(head) < _LONGEST_HEAD:
                head += data
            if not pack.eof:
                held.append(piece)
                if size > _LONGEST:
                    raise _several(name)
                break
            rest = pack.unused_data
            held.append(piece[: len(piece) - len(rest)])
            if not size:  # of a file without records
                empty += sum(map(len, held))
                pack, held, piece = zlib.decompressobj(wbits=31), [b""], rest
                continue
            if (end := _end(head, 0, name, passed)) is None or size < end - 4:
                raise _cut_off(name)
            if size > end and (len(head) < size or head[end:].strip(b"\r\n")):
                raise _several(name)
            record = Record(b"".join(held), size, empty)
            yield record
            passed += empty + len(record.data)
            empty = 0
            pack, held, head, size, piece = zlib.decompressobj(wbits=31), [b""], b"", 0, rest
    if b"".join(held).strip(b"\0"):
        raise _cut_off(name)


def _end(data: bytes, at: int, name: str, passed: int) -> int | None:
    """Where the record that begins at *at* ends, ``None`` if its head is not whole."""
    if (head := _HEAD.match(data, at)) is None:
        if data[at : at + 5] != b"WARC/"[: len(data) - at] or len(data) - at > _LONGEST_HEAD:
            raise CorpusError(f"{name}: no WARC record begins at byte {passed + at + 1}")
        return None
    length = _LENGTH.search(data, at, head.end())
    if length is None:
        raise CorpusError(f"{name}: the record at byte {passed + at + 1} has no Content-Length")
    if int(length[1]) > _LONGEST:
        raise CorpusError(f"{name}: the record at byte {passed + at + 1} is over 1 GB")
    return head.end() + int(length[1]) + 4


def _cut_off(name: str) -> CorpusError:
    return CorpusError(f"{name}: is cut off within a record; get it again")


def _several(name: str) -> CorpusError:
    return CorpusError(
        f"{name}: is one gzip member, and WARC files have one for each record; unpack it first"
    )
