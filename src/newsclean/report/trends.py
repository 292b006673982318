"""Differences between two reports: rules, flags and sources whose share of documents moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import sqrt
from typing import Final, NamedTuple

from newsclean.report.summary import Summary

__all__ = ["Trend", "trends"]

_BEYOND: Final = 3.0
"""Standard errors beyond which a difference is hardly chance."""


class Trend(NamedTuple):
    """A share of the documents in an earlier and a later report."""

    name: str
    before: float
    after: float
    is_sure: bool
    """whether the difference is larger than chance explains"""

    @property
    def change(self) -> str:
        """The difference in words.

        >>> Trend("x", 0.1, 0.3, True).change, Trend("x", 0.1, 0.0, True).change
        ('× 3.0', 'gone')
        """
        if not self.before:
            return "new"
        if not self.after:
            return "gone"
        times = self.after / self.before
        return f"× {times:.1f}" if times >= 1.95 else f"{times - 1:+.0%}"


def trends(before: Summary, after: Summary) -> dict[str, list[Trend]]:
    """Return the trends from *before* to *after*, by kind, those that moved most first.

    A rule counts with the share of documents that it changed, a flag with that of documents that
    have it, a source with its share of all documents and, as ``sources changed``, with the share of
    its own documents that were changed.

    >>> from newsclean import explain
    >>> first, second = Summary(), Summary()
    >>> first.add(explain("Rain. [ad_1]"))
    >>> second.add(explain("Rain."))
    >>> [(one.name, one.change) for one in trends(first, second)["rules"]]
    [('placeholder.wp-automatic', 'gone')]
    """
    totals = before.total.documents, after.total.documents

    def of(counts: Summary, kind: str) -> Mapping[str, int]:
        if kind == "flags":
            return counts.flags
        found = counts.rules if kind == "rules" else counts.sources
        return {name: count.documents for name, count in found.items()}

    found = {
        kind: _ranked(_shares(of(before, kind), of(after, kind), *totals))
        for kind in ("rules", "flags", "sources")
    }
    shared = before.sources.keys() & after.sources.keys()
    found["sources changed"] = _ranked(
        _trend(name, one.changed, other.changed, one.documents, other.documents)
        for name in shared
        for one, other in ((before.sources[name], after.sources[name]),)
    )
    return found


def _shares(
    before: Mapping[str, int], after: Mapping[str, int], first: int, second: int
) -> Iterator[Trend]:
    for name in {**before, **after}:
        yield _trend(name, before.get(name, 0), after.get(name, 0), first, second)


def _trend(name: str, one: int, other: int, first: int, second: int) -> Trend:
    before, after = one / max(1, first), other / max(1, second)
    both = (one + other) / max(1, first + second)
    error = sqrt(both * (1 - both) * (1 / max(1, first) + 1 / max(1, second)))
    return Trend(name, before, after, abs(after - before) > _BEYOND * error)


def _ranked(found: Iterator[Trend]) -> list[Trend]:
    moved = (trend for trend in found if trend.before != trend.after)
    return sorted(moved, key=lambda one: (-abs(one.after - one.before), one.name))
