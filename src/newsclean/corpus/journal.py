"""How far a run came, so that another can go on: a line of JSON each time that is on the disk."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Self

from newsclean.corpus.errors import CorpusError
from newsclean.corpus.job import Counts

if TYPE_CHECKING:
    from newsclean.report.summary import Summary

__all__ = ["Journal", "Mark"]


@dataclass
class Mark:
    """How far a shard came."""

    sign: list[int]
    """of the input, see ``Shard.sign``"""
    read: int = 0
    """where in the input to go on, in the measure of its format"""
    places: int = 0
    """lines or records before that"""
    written: int = 0
    """where in the output to go on"""
    errors: int = 0
    """how long the file of bad records was"""
    whole: bool = False
    """whether all is written, and only the final name may be missing"""
    counts: Counts = field(default_factory=Counts)
    summary: Summary | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return all this as JSON can hold it."""
        summary = None if self.summary is None else self.summary.as_dict()
        return {**vars(self), "counts": asdict(self.counts), "summary": summary}

    @classmethod
    def from_dict(cls, given: dict[str, Any]) -> Self:
        """Return the mark that ``as_dict`` wrote."""
        mark = cls(**given)
        mark.counts = Counts(**given["counts"])
        if given["summary"] is not None:
            from newsclean.report.summary import Summary

            mark.summary = Summary.from_dict(given["summary"])
        return mark


class Journal:
    """The marks of a run; on disk at *path*, or nowhere where that is ``None``."""

    def __init__(self, path: Path | None, settings: Mapping[str, Any]) -> None:
        self.marks: dict[str, Mark] = {}
        self._path = path
        self._settings = json.loads(json.dumps(settings))
        self._file: BinaryIO | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    @property
    def keeps(self) -> bool:
        """Whether the marks outlive the run."""
        return self._path is not None

    @property
    def exists(self) -> bool:
        """Whether a run was interrupted here."""
        return self._path is not None and self._path.exists()

    def begin(self) -> None:
        """Forget what an interrupted run left here."""
        if self._path is not None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._open(self._path, 0)
            self._line(self._settings)

    def go_on(self) -> None:
        """Read the marks of the interrupted run; raises ``CorpusError`` if its settings differ."""
        assert self._path is not None  # as exists says
        data = self._path.read_bytes()
        data = data[: data.rfind(b"\n") + 1]  # the last line may have been cut off
        if not data:
            self.begin()
            return
        first, *rest = map(json.loads, data.splitlines())
        differing = [key for key in self._settings if first.get(key) != self._settings[key]]
        if first.get("errors") is None and "errors" in differing:
            differing.remove("errors")  # a bad record stopped the run
        if differing:
            raise CorpusError(
                f"{self._path}: the interrupted run had other settings ({', '.join(differing)}); "
                "give the same, or pass --force to begin again"
            )
        for line in rest:
            self.marks[line["shard"]] = Mark.from_dict(line["mark"])
        self._open(self._path, len(data))

    def note(self, shard: str, mark: Mark) -> None:
        """Write down how far *shard* came."""
        self.marks[shard] = mark
        if self._file is not None:
            self._line({"shard": shard, "mark": mark.as_dict()})

    def end(self) -> None:
        """Remove the journal: the run is done."""
        if self._file is not None and self._path is not None:
            self._path.unlink()

    def _open(self, path: Path, length: int) -> None:
        """Open the journal for this run alone, and cut it to *length*."""
        self._file = path.open("ab")
        if sys.platform != "win32":
            import fcntl

            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise CorpusError(f"{path}: another run is writing there") from None
        self._file.truncate(length)

    def _line(self, value: object) -> None:
        assert self._file is not None  # as those who call it see to
        self._file.write(json.dumps(value).encode("ascii") + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())
