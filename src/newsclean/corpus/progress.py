"""Progress of a run: a bar on a terminal, a line now and then in a log, and a line at the end."""

from __future__ import annotations

import sys
import time
from typing import Any, Final

from newsclean.corpus.job import Counts
from newsclean.corpus.messages import tell

__all__ = ["Progress", "size"]

_EVERY: Final = 30.0
"""Seconds between two lines of a log."""
_UNITS: Final = ("B", "kB", "MB", "GB", "TB", "PB")


class Progress:
    """Shows on standard error how far a run is; with *quiet*, nothing of it."""

    def __init__(self, total: int | None, *, quiet: bool = False) -> None:
        """*total* is the bytes of all inputs, ``None`` if unknown."""
        self._total = total
        self._quiet = quiet
        self._began = self._told = time.monotonic()
        self._taken = self._skipped = 0
        self._bar: Any = None
        if not quiet and sys.stderr is not None and sys.stderr.isatty():
            from tqdm import tqdm

            self._bar = tqdm(
                total=total, unit="B", unit_scale=True, dynamic_ncols=True, smoothing=0.1
            )

    def skip(self, taken: int) -> None:
        """Leave out of the speed *taken* bytes, which an interrupted run has read."""
        self._taken += taken
        self._skipped += taken

    def show(self, taken: int, counts: Counts) -> None:
        """Show *counts*, and that *taken* bytes of the inputs were read."""
        self._taken = taken
        if self._bar is not None:
            self._bar.set_postfix_str(
                f"{counts.records:,} records, {counts.edits:,} edits", refresh=False
            )
            self._bar.update(taken - self._bar.n)
        elif not self._quiet and time.monotonic() - self._told >= _EVERY:
            self._told = time.monotonic()
            tell(self._line(counts))

    def say(self, message: str) -> None:
        """Print *message* above the bar."""
        if self._bar is not None:
            self._bar.clear()
        tell(message)

    def close(self) -> None:
        """Leave the bar as it is."""
        if self._bar is not None:
            self._bar.close()

    def end(self, counts: Counts, where: str) -> None:
        """Say what was done, how fast, and *where* the output is."""
        if self._quiet:
            return
        told = [
            f"{counts.records:,} {'record' if counts.records == 1 else 'records'}",
            f"{counts.changed:,} changed by {counts.edits:,} "
            f"{'edit' if counts.edits == 1 else 'edits'}",
            *([f"{counts.dropped:,} dropped"] if counts.dropped else ()),
            f"{counts.bad:,} bad",
            f"{size(self._speed())}/s",
        ]
        tell(f"done: {', '.join(told)}; {where}")

    def _line(self, counts: Counts) -> str:
        read = size(self._taken)
        left = ""
        if self._total:
            read = f"{100 * self._taken / self._total:.0f}% of {size(self._total)}"
            if speed := self._speed():
                left = f", {_span(max(0, self._total - self._taken) / speed)} left"
        return (
            f"{read}: {counts.records:,} records, {counts.edits:,} edits, {counts.bad:,} bad, "
            f"{size(self._speed())}/s{left}"
        )

    def _speed(self) -> float:
        """Bytes of the inputs in a second."""
        return (self._taken - self._skipped) / max(time.monotonic() - self._began, 1e-3)


def size(count: float) -> str:
    """Return *count* bytes in a unit that leaves few digits.

    >>> size(512), size(18_300_000)
    ('512 B', '18.3 MB')
    """
    unit = 0
    while count >= 1000 and unit < len(_UNITS) - 1:
        count, unit = count / 1000, unit + 1
    return f"{count:.1f} {_UNITS[unit]}" if unit else f"{count:.0f} B"


def _span(seconds: float) -> str:
    """*seconds* in words.

    >>> _span(42), _span(7_500)
    ('42 s', '2 h 5 min')
    """
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours:,} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
