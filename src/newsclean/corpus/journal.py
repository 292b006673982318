"""The journal of a run, from which another can resume: one line of JSON for each step on disk."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Self
from zlib import crc32

from newsclean.corpus.claims import exclusive, is_at, reopened
from newsclean.corpus.errors import CannotResume, CorpusError
from newsclean.corpus.job import Counts

if TYPE_CHECKING:
    from newsclean.report.summary import Summary

__all__ = ["Journal", "Mark"]

_SUM: Final = "sum"
"""The key of a line's checksum."""


@dataclass
class Mark:
    """How much of a shard is done."""

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
        """Return it in a form that JSON can represent."""
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
    """The marks of a run; on disk at *path*, or nowhere if that is ``None``."""

    def __init__(self, path: Path | None, settings: Mapping[str, Any]) -> None:
        self.marks: dict[str, Mark] = {}
        self.path = path
        self._settings: dict[str, Any] = json.loads(json.dumps(settings))
        self._file: BinaryIO | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            with suppress(OSError):  # a full disk was reported already
                self._file.close()

    @property
    def keeps(self) -> bool:
        """Whether the marks are still there after the run."""
        return self.path is not None and not self._is_lost()

    def need_there(self) -> None:
        """Raise ``CannotResume`` if the journal was removed or replaced while the run is going on.

        Mostly the whole folder of outputs was, so that some of them are gone as well.
        """
        if self._is_lost():
            raise CannotResume(
                f"{self.path}: was removed or replaced while the run was going on, maybe with its "
                "outputs; pass --force to begin again"
            )

    def _is_lost(self) -> bool:
        return (
            self.path is not None
            and self._file is not None
            and not is_at(self._file.fileno(), self.path)
        )

    @property
    def exists(self) -> bool:
        """Whether a run was interrupted here."""
        return self.path is not None and os.path.lexists(self.path)

    def begin(self, *, over: bool = False) -> None:
        """Begin anew; with *over*, replace what an interrupted run left here."""
        if self.path is not None:
            self._file = exclusive(self.path, over=over)
            self._line(self._settings)

    def go_on(self) -> dict[str, Any]:
        """Read the marks of the interrupted run; return its settings.

        Raises ``CorpusError`` if they differ from those of this run, or the journal is damaged.
        """
        assert self.path is not None  # exists has checked it
        self._file = reopened(self.path)
        data = self._file.read()
        data = data[: data.rfind(b"\n") + 1]  # the last line may have been cut off
        lines = [self._read(number, line) for number, line in enumerate(data.splitlines(), 1)]
        self._file.truncate(len(data))
        self._file.seek(len(data))
        if not lines:
            self._line(self._settings)
            return self._settings
        first: dict[str, Any]
        first, *rest = lines
        differing = [key for key in self._settings if first.get(key) != self._settings[key]]
        if first.get("errors") is None and "errors" in differing:
            differing.remove("errors")  # a bad record stopped the run
        if "force" in differing:
            differing.remove("force")  # --resume excludes it
        if differing:
            raise CorpusError(
                f"{self.path}: the interrupted run had other settings ({', '.join(differing)}); "
                "give the same, or pass --force to begin again"
            )
        for number, line in enumerate(rest, 2):
            try:
                self.marks[line["shard"]] = Mark.from_dict(line["mark"])
            except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
                raise self._damaged(number) from None
        return first

    def note(self, shard: str, mark: Mark) -> None:
        """Record how much of *shard* is done; raises ``CannotResume`` if the journal is gone."""
        self.need_there()
        if self._file is not None:
            self._line({"shard": shard, "mark": mark.as_dict()})
        self.marks[shard] = mark

    def end(self) -> None:
        """Remove the journal: the run is done."""
        if self._file is not None and self.path is not None and not self._is_lost():
            self.path.unlink(missing_ok=True)

    def _line(self, value: dict[str, Any]) -> None:
        assert self._file is not None  # the callers make sure of it
        data = json.dumps({**value, _SUM: _sum(value)}).encode("ascii") + b"\n"
        try:
            self._file.write(data)
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            error.filename = error.filename or str(self.path)
            raise

    def _read(self, number: int, line: bytes) -> dict[str, Any]:
        """The entry of a line that ``_line`` wrote."""
        try:
            value: dict[str, Any] = json.loads(line)
            sound = bool(value.pop(_SUM) == _sum(value))
        except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
            sound = False
        if not sound:
            raise self._damaged(number)
        return value

    def _damaged(self, number: int) -> CorpusError:
        return CorpusError(
            f"{self.path}: line {number}: is not what newsclean wrote there; "
            "pass --force to begin again"
        )


def _sum(value: object) -> int:
    """A checksum that shows that a line is unchanged."""
    return crc32(json.dumps(value).encode("ascii"))
