"""Read and write plain, gzip and Zstandard files; the kind is detected from the first bytes."""

from __future__ import annotations

import gzip
import re
import sys
import zlib
from collections.abc import Callable, Iterator
from io import BufferedReader
from pathlib import Path
from typing import Any, Protocol, cast

import zstandard

from newsclean.corpus.errors import CorpusError

__all__ = ["Packing", "Source", "packed"]

_PIECE = 1 << 16  # a packed one becomes some hundred kilobytes
_GZIP = b"\x1f\x8b"
_ZSTD = re.compile(rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18")
"""The start of a frame, or of a frame to skip, as pzstd writes them before each."""
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

    def _pieces(self, raw: BufferedReader, start: int) -> Iterator[bytes]:
        head = self._head(raw)
        if head.startswith(_GZIP):
            yield from _behind(start, self._unpacked(raw, lambda: zlib.decompressobj(wbits=31)))
        elif _ZSTD.match(head):
            new = zstandard.ZstdDecompressor(max_window_size=_WIDEST).decompressobj
            yield from _behind(start, self._unpacked(raw, new))
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
            return raw.peek(4)[:4]
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
        except (zlib.error, zstandard.ZstdError) as error:
            raise CorpusError(f"{self.name}: is damaged ({error})") from None
        if pack is not None:
            raise CorpusError(f"{self.name}: is cut off; get it again or unpack what there is")


def _begins(head: bytes, suffix: str) -> bool:
    """Whether *head*, a whole file of *suffix*, is too short for the header of a pack."""
    begin = {".gz": _GZIP, ".zst": b"\x28\xb5\x2f\xfd"}.get(suffix, b"")
    return len(head) < len(begin) and begin.startswith(head)


def _behind(start: int, pieces: Iterator[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        if start < len(piece):
            yield piece[start:]
        start = max(0, start - len(piece))


def packed(data: bytes, suffix: str) -> bytes:
    """Return *data* packed for a file that ends in *suffix*, if that needs no state.

    One gzip member for each block: every reader accepts them in a row, and workers can make them.
    """
    return gzip.compress(data, 6, mtime=0) if data and suffix == ".gz" else data


def _zstd() -> Any:
    """Return an object that packs one frame, with a checksum as zstd's own tool writes it."""
    return zstandard.ZstdCompressor(write_checksum=True).compressobj()


class _Writable(Protocol):
    def write(self, data: bytes, /) -> object: ...


class Packing:
    """Writes blocks to *file*, which ends in *suffix*."""

    def __init__(self, file: _Writable, suffix: str) -> None:
        self._file = file
        # One frame for all: readers made with Python's zstandard stop after the first.
        self._frame = _zstd() if suffix == ".zst" else None
        self.resumes = self._frame is None
        """whether the file can be cut after any block and continued"""

    def write(self, data: bytes) -> None:
        """Write a block that ``packed`` made."""
        self._file.write(data if self._frame is None else self._frame.compress(data))

    def end(self) -> None:
        """Write what is left."""
        if self._frame is not None:
            self._file.write(self._frame.flush())
