"""A progress bar with throughput, time left and edits, if standard error is a terminal."""

from __future__ import annotations

import sys
from typing import Any

from newsclean.corpus.job import Counts
from newsclean.corpus.messages import tell

__all__ = ["Progress"]


class Progress:
    """A bar on standard error if that is a terminal, otherwise nothing."""

    def __init__(self, total: int | None) -> None:
        """*total* is the bytes of all inputs, ``None`` if unknown."""
        self._bar: Any = None
        if sys.stderr is not None and sys.stderr.isatty():
            from tqdm import tqdm

            self._bar = tqdm(
                total=total, unit="B", unit_scale=True, dynamic_ncols=True, smoothing=0.1
            )

    def show(self, taken: int, counts: Counts) -> None:
        """Show *counts*, and that *taken* bytes of the inputs were read."""
        if self._bar is not None:
            self._bar.set_postfix_str(
                f"{counts.records:,} records, {counts.edits:,} edits", refresh=False
            )
            self._bar.update(taken - self._bar.n)

    def say(self, message: str) -> None:
        """Print *message* above the bar."""
        if self._bar is not None:
            self._bar.clear()
        tell(message)

    def close(self) -> None:
        """Leave the bar as it is."""
        if self._bar is not None:
            self._bar.close()
