"""Read and write plain and packed files; the kind is detected from the first bytes."""

from __future__ import annotations

import bz2
import codecs
import gzip
import lzma
import re
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from io import BufferedReader
from pathlib import Path
from typing import Any, Protocol, cast

import zstandard

from newsclean.corpus.errors import CorpusError

__all__ = ["Packing", "Source", "packed"]

_PIECE = 1 << 16  # a packed one becomes some hundred kilobytes
_HEAD = 10
"""Bytes that tell how a file is packed."""
_GZIP = b"\x1f\x8b"
_XZ = b"\xfd7zXZ\0"
_BZIP2 = re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)")
"""The start of a stream, or of an empty one."""
_ZSTD = re.compile(rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18")
"""The start of a frame, or of a frame to skip, as pzstd writes them before each."""
_BEGINNINGS = {".gz": _GZIP, ".zst": b"\x28\xb5\x2f\xfd", ".bz2": b"BZh91AY&SY", ".xz": _XZ}
_WIDE = re.compile(rb"([\t-~]\0){3}|(?:\0[\t-~]){3}")
"""Three characters of UTF-16 without a byte order mark."""
_WIDEST = 1 << 31
"""Maximum window of a Zstandard file, in bytes: that of ``zstd --long=31``."""


class Source:
    """The unpacked bytes of a file, or of standard input if *path* is ``None``."""

    def __init__(self, path: Path | None) -> None:
        self.name = "standard input" if path is None else str(path)
        self._path = path
        self.taken = 0
        """how many bytes of the file itself have been read"""

    def pieces(self, start: int = 0) -> Iterator[bytes]:
        """Yield the unpacked bytes from *start* on; raises ``CorpusError`` if they are damaged."""
        if self._path is None:
            if sys.stdin is None:
                raise CorpusError("standard input is closed")
            yield from self._pieces(cast(BufferedReader, sys.stdin.buffer), start)
        else:
            with self._path.open("rb") as raw:
                yield from self._pieces(raw, start)

    def pieces_of_utf8(self, start: int = 0) -> Iterator[bytes]:
        """Yield the same; raises ``CorpusError`` if they are plainly UTF-16 or UTF-32."""
        begin = b""
        for piece in self.pieces(start):
            if not start and len(begin) < _HEAD:
                begin += piece[:_HEAD]
                if (other := _other_encoding(begin)) is not None:
                    raise CorpusError(
                        f"{self.name}: is {other} and not UTF-8; convert it first: "
                        f"iconv -f {other} -t utf-8"
                    )
            yield piece

    def as_they_are(self, start: int = 0) -> tuple[bool, Iterator[bytes]]:
        """Return whether the file is packed by gzip, and its own bytes from *start* on."""
        pieces = self._as_they_are(start)
        return next(pieces) == b"gzip", pieces

    def _as_they_are(self, start: int) -> Iterator[bytes]:
        with ExitStack() as stack:
            if self._path is not None:
                raw = stack.enter_context(self._path.open("rb"))
            elif sys.stdin is None:
                raise CorpusError("standard input is closed")
            else:
                raw = cast(BufferedReader, sys.stdin.buffer)
            head = self._head(raw)
            is_gzip = head.startswith(_GZIP)
            if not is_gzip and _unpacking(head) is not None:
                raise CorpusError(f"{self.name}: is neither plain nor .gz; pack it so first")
            if not is_gzip and self._path is not None and _begins(head, self._path.suffix):
                raise CorpusError(f"{self.name}: is empty, as no packed file is; get it again")
            yield b"gzip" if is_gzip else b""
            if start:
                raw.seek(start)
            self.taken = start
            yield from self._read(raw)

    def _pieces(self, raw: BufferedReader, start: int) -> Iterator[bytes]:
        head = self._head(raw)
        if (new := _unpacking(head)) is not None:
            yield from _from(start, self._unpacked(raw, new))
        elif self._path is not None and _begins(head, self._path.suffix):
            reason = "is cut off" if head else "is empty, as no packed file is"
            raise CorpusError(f"{self.name}: {reason}; get it again")
        else:
            if start:
                raw.seek(start)
            self.taken = start
            yield from self._read(raw)

    def _head(self, raw: BufferedReader) -> bytes:
        try:
            return raw.peek(_HEAD)[:_HEAD]
        except OSError as error:
            raise CorpusError(f"{self.name}: cannot be read: {error.strerror or error}") from None

    def _read(self, raw: BufferedReader) -> Iterator[bytes]:
        while piece := self._next(raw):
            self.taken += len(piece)
            yield piece

    def _next(self, raw: BufferedReader) -> bytes:
        try:
            return raw.read(_PIECE)
        except OSError as error:  # an error of its disk or network
            raise CorpusError(f"{self.name}: cannot be read: {error.strerror or error}") from None

    def _unpacked(self, raw: BufferedReader, new: Callable[[], Any]) -> Iterator[bytes]:
        """Unpack several packs one after the other, as ``cat a.gz b.gz`` makes them."""
        pack = None
        try:
            for piece in self._read(raw):
                while piece:
                    if pack is None:
                        if not piece.strip(b"\0"):
                            break  # tapes and some tools fill up with zeros
                        pack = new()
                    if data := pack.decompress(piece):
                        yield data
                    if not pack.eof:
                        break
                    piece, pack = pack.unused_data, None
        except (zlib.error, zstandard.ZstdError, lzma.LZMAError, _Broken) as error:
            raise CorpusError(f"{self.name}: is damaged ({error}); get it again") from None
        if pack is not None:
            raise CorpusError(f"{self.name}: is cut off; get it again or unpack what there is")


def _unpacking(head: bytes) -> Callable[[], Any] | None:
    """A maker of unpackers for a file that begins with *head*; ``None`` if it is plain."""
    if head.startswith(_GZIP):
        return lambda: zlib.decompressobj(wbits=31)
    if _ZSTD.match(head):
        return zstandard.ZstdDecompressor(max_window_size=_WIDEST).decompressobj
    if _BZIP2.match(head):
        return _Bzip2
    return lzma.LZMADecompressor if head.startswith(_XZ) else None


class _Broken(Exception):
    """A bzip2 file is damaged; Python raises ``OSError`` for it, as for a failing disk."""


class _Bzip2:
    """An unpacker whose error is its own."""

    def __init__(self) -> None:
        self._pack = bz2.BZ2Decompressor()

    def decompress(self, piece: bytes) -> bytes:
        try:
            return self._pack.decompress(piece)
        except OSError as error:
            raise _Broken(str(error)) from None

    @property
    def eof(self) -> bool:
        return self._pack.eof

    @property
    def unused_data(self) -> bytes:
        return self._pack.unused_data


def _other_encoding(begin: bytes) -> str | None:
    """The encoding of a file that begins with *begin*, if two or four bytes make a character.

    >>> _other_encoding('{"a"'.encode("utf-16")), _other_encoding(b'{"a": 1}')
    ('utf-16', None)
    """
    if begin.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if begin.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    found = _WIDE.match(begin)
    return found and ("utf-16le" if found[1] else "utf-16be")


def _begins(head: bytes, suffix: str) -> bool:
    """Whether *head*, a whole file of *suffix*, is too short for the header of a pack."""
    begin = _BEGINNINGS.get(suffix, b"")
    return len(head) < len(begin) and begin.startswith(head)


def _from(start: int, pieces: Iterator[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        if start < len(piece):
            yield piece[start:]
        start = max(0, start - len(piece))


def packed(data: bytes, suffix: str) -> bytes:
    """Return *data* packed for a file that ends in *suffix*, if that needs no state.

    One gzip member, bzip2 or xz stream for each block: every reader accepts them in a row, and
    workers can make them.
    """
    return _pack(data, suffix) if data else data


def _pack(data: bytes, suffix: str) -> bytes:
    if suffix == ".gz":
        return gzip.compress(data, 6, mtime=0)
    if suffix == ".bz2":
        return bz2.compress(data)
    return lzma.compress(data) if suffix == ".xz" else data


def _zstd() -> Any:
    """Return an object that packs one frame, with a checksum as zstd's own tool writes it."""
    return zstandard.ZstdCompressor(write_checksum=True).compressobj()


class _Writable(Protocol):
    def write(self, data: bytes, /) -> object: ...


class Packing:
    """Writes blocks to *file*, which ends in *suffix*, and has *begun* if bytes are there."""

    def __init__(self, file: _Writable, suffix: str, *, begun: bool = False) -> None:
        self._file = file
        self._suffix = suffix
        self._begun = begun
        # One frame for all: readers made with Python's zstandard stop after the first.
        self._frame = _zstd() if suffix == ".zst" else None
        self.resumes = self._frame is None
        """whether the file can be cut after any block and continued"""

    def write(self, data: bytes) -> None:
        """Write a block that ``packed`` made."""
        self._begun = self._begun or bool(data)
        self._file.write(data if self._frame is None else self._frame.compress(data))

    def end(self) -> None:
        """Write what is left; of no records, a pack of nothing, because no bytes are no pack."""
        if self._frame is not None:
            self._file.write(self._frame.flush())
        elif not self._begun:
            self._file.write(_pack(b"", self._suffix))
