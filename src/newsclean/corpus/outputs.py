"""Outputs of a run; a file gets its final name only when it is complete."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Protocol

from newsclean.corpus.claims import Claim, Part
from newsclean.corpus.errors import CorpusError, ReaderGone
from newsclean.corpus.streams import Packing

__all__ = ["FileOutput", "NoOutput", "Output", "StandardOutput"]


class Output(Protocol):
    """Where the outcomes of a shard's blocks go, in their order."""

    def write(self, data: Any) -> None:
        """Take what one block became."""

    def saved(self) -> int | None:
        """Make sure that all is on the disk; say where to go on, ``None`` where one cannot."""

    def finish(self) -> int:
        """Write what is left once all blocks came; return how long the output is."""

    def publish(self) -> None:
        """Give what is finished its final name."""

    def leave(self, *, keep: bool) -> None:
        """Let go of what is not published; with *keep*, for another run to go on with."""


class FileOutput:
    """Bytes to the part of *path*, behind those that are there up to *start*."""

    def __init__(self, path: Path, claim: Claim, start: int = 0) -> None:
        self.suffix = path.suffix
        self._part = Part(path, claim, start)
        self._packing = Packing(self._part, path.suffix)
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
    """Lines to standard output; the last gets its end, for those of another file may follow."""

    def __init__(self) -> None:
        if sys.stdout is None:
            raise CorpusError("standard output is closed")
        self._ended = True

    def write(self, data: bytes) -> None:
        try:
            sys.stdout.buffer.write(data)
        except BrokenPipeError:
            raise ReaderGone from None
        if data:
            self._ended = data.endswith((b"\n", b"\r"))

    def saved(self) -> int | None:
        return None

    def finish(self) -> int:
        try:
            sys.stdout.buffer.write(b"" if self._ended else b"\n")
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            raise ReaderGone from None
        return 0

    def publish(self) -> None: ...

    def leave(self, *, keep: bool) -> None: ...


class NoOutput:
    """Nowhere: a run for its counts alone."""

    def write(self, data: Any) -> None: ...

    def saved(self) -> int | None:
        return None

    def finish(self) -> int:
        return 0

    def publish(self) -> None: ...

    def leave(self, *, keep: bool) -> None: ...
