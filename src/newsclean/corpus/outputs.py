"""Outputs of a run; a file gets its final name only when it is complete."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Protocol

from newsclean.corpus.claims import Claim, Part
from newsclean.corpus.errors import CorpusError, ReaderGone
from newsclean.corpus.streams import Packing
from newsclean.report.standard_output import write_out

__all__ = ["FileOutput", "NoOutput", "Output", "StandardOutput", "output_at"]


class Output(Protocol):
    """Takes the outcomes of a shard's blocks, in order."""

    def write(self, data: Any) -> None:
        """Write the outcome of one block."""

    def saved(self) -> int | None:
        """Make sure that all is on the disk; return where to resume, ``None`` if impossible."""

    def finish(self) -> int:
        """Write the rest after the last block; return the length of the output."""

    def publish(self) -> None:
        """Give the finished output its final name."""

    def leave(self, *, keep: bool) -> None:
        """Abandon unpublished output; with *keep*, leave it for another run to resume."""


class FileOutput:
    """Writes bytes to the part file of *path*, after the first *start* bytes."""

    def __init__(self, path: Path, claim: Claim, start: int = 0) -> None:
        self.suffix = path.suffix
        self._part = Part(path, claim, start)
        self._packing = Packing(self._part, path.suffix, begun=bool(start))
        self._finished = False

    def write(self, data: bytes) -> None:
        self._packing.write(data)

    def saved(self) -> int | None:
        length = self._part.save()
        return length if self._packing.resumes else None

    def finish(self) -> int:
        self._packing.end()
        length = self._part.save()
        self._finished = True
        return length

    def publish(self) -> None:
        self._part.publish()

    def leave(self, *, keep: bool) -> None:
        self._part.leave(keep=keep and (self._finished or self._packing.resumes))


class StandardOutput:
    """Writes lines to standard output; ends the last one, because another file may follow."""

    def __init__(self) -> None:
        if sys.stdout is None:
            raise CorpusError("standard output is closed")
        self._ended = True

    def write(self, data: bytes) -> None:
        try:
            write_out(data)
        except BrokenPipeError:
            raise ReaderGone from None
        if data:
            self._ended = data.endswith((b"\n", b"\r"))

    def saved(self) -> int | None:
        return None

    def finish(self) -> int:
        try:
            write_out(b"" if self._ended else b"\n")
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            raise ReaderGone from None
        return 0

    def publish(self) -> None: ...

    def leave(self, *, keep: bool) -> None: ...


def output_at(path: Path | None, claim: Claim, start: int = 0) -> Output:
    """Return what writes bytes to *path*, or to standard output if that is ``None``."""
    return StandardOutput() if path is None else FileOutput(path, claim, start)


class NoOutput:
    """Writes nothing: a run that only counts."""

    def write(self, data: Any) -> None: ...

    def saved(self) -> int | None:
        return None

    def finish(self) -> int:
        return 0

    def publish(self) -> None: ...

    def leave(self, *, keep: bool) -> None: ...
