"""Output that stands under its final name only when it is whole."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from newsclean.corpus.errors import CorpusError
from newsclean.corpus.streams import Packing

__all__ = ["FileOutput", "NoOutput", "Output", "StandardOutput", "part_of", "publish"]


class Output(Protocol):
    """Where the outcomes of a shard's blocks go, in their order."""

    def write(self, data: Any) -> None:
        """Take what one block became."""

    def saved(self) -> int | None:
        """Make sure that all is on the disk; say where to go on, ``None`` where one cannot."""

    def close(self, *, whole: bool) -> None:
        """Write what is left if all blocks came, and let go of the file."""


def part_of(path: Path) -> Path:
    """Return where *path* is written until it is whole."""
    return path.with_name(f"{path.name}.part")


def publish(path: Path) -> None:
    """Give the part of *path* its final name."""
    os.replace(part_of(path), path)
    with suppress(OSError):  # some systems cannot open a folder
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


class FileOutput:
    """Bytes to the part of *path*, behind those that are there up to *start*."""

    def __init__(self, path: Path, start: int = 0) -> None:
        self.suffix = path.suffix
        path.parent.mkdir(parents=True, exist_ok=True)
        part = part_of(path)
        self._file: BinaryIO = part.open("r+b" if start else "wb")
        if start:
            if self._file.seek(0, os.SEEK_END) < start:
                self._file.close()
                raise CorpusError(
                    f"{part}: is shorter than when the run was interrupted; "
                    "pass --force to begin again"
                )
            self._file.truncate(start)
            self._file.seek(start)
        self._packing = Packing(self._file, path.suffix)

    def write(self, data: bytes) -> None:
        self._packing.write(data)

    def saved(self) -> int | None:
        self._file.flush()
        os.fsync(self._file.fileno())
        return self._file.tell() if self._packing.resumes else None

    def close(self, *, whole: bool) -> None:
        try:
            if whole:
                self._packing.end()
                self.saved()
        finally:
            with suppress(OSError):  # a full disk was told of already
                self._file.close()


class StandardOutput:
    """Lines to standard output; the last gets its end, for those of another file may follow."""

    def __init__(self) -> None:
        if sys.stdout is None:
            raise CorpusError("standard output is closed")
        self._ended = True

    def write(self, data: bytes) -> None:
        sys.stdout.buffer.write(data)
        if data:
            self._ended = data.endswith((b"\n", b"\r"))

    def saved(self) -> int | None:
        return None

    def close(self, *, whole: bool) -> None:
        if whole:
            sys.stdout.buffer.write(b"" if self._ended else b"\n")
            sys.stdout.buffer.flush()


class NoOutput:
    """Nowhere: a run for its counts alone."""

    def write(self, data: Any) -> None: ...

    def saved(self) -> int | None:
        return None

    def close(self, *, whole: bool) -> None: ...
