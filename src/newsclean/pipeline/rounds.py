"""Runs normalizers over a text until none has an edit left, whatever one of them does.

A normalizer of ours that fails on a text has no edit in it, and the failure is noted.  So a text
that is done stays done: it is one in which each normalizer finds nothing, or fails.  A user's
normalizer that fails raises, by its name.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from typing import Final, NamedTuple

from newsclean.edits import Edit, apply, canonical, need_order
from newsclean.normalizer import Normalizer, NormalizerError
from newsclean.pipeline.blank_lines import closed_up
from newsclean.pipeline.recheck import Changes
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.table import RuleTable

__all__ = ["Failures", "Finder", "Protect", "Step", "finder", "steps"]

_ROUNDS: Final = 12
"""How often each normalizer may run on one text.  Scraped articles settle in two or three rounds;
a text that does not settle in this many was built to resist."""
_TRIES: Final = 3
"""How often normalizers are left out of such a text before it is given back as it came."""

Step = tuple[Sequence[Edit], str]
"""Edits, and the text that they make; without edits, all steps before are undone."""

Protect = Callable[[str, Sequence[Edit]], Sequence[Edit]]
"""Takes the edits that touch protected text out of some."""


class Failures(list[NormalizerError]):
    """How our own normalizers failed on one text; where they are *strict*, the first raises."""

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__()
        self.strict = strict

    def note(self, asked: Finder, cause: Exception) -> None:
        """Take in that *asked* raised *cause*; where it is a user's or this is strict, raise it.

        ``MemoryError`` is raised as it is, for it is the machine that fails and not the text: the
        same text must not come out differently for it.  What is no ``Exception`` at all, such as
        ``KeyboardInterrupt``, never comes here.  ``RecursionError`` counts as any other, for a text
        can bring it about: a hundred thousand brackets in each other.
        """
        if isinstance(cause, MemoryError):
            raise cause
        error = NormalizerError.of(asked.name, cause)
        if self.strict or not asked.is_ours:
            raise error from cause
        self.append(error)


class Finder(NamedTuple):
    """How a normalizer is asked for its edits."""

    name: str
    find: Callable[[str], Sequence[Edit]]
    recheck: Callable[[str, str], Sequence[Edit]] | None = None
    """asked for another look; without it the text is read whole again"""
    beside_removed: bool = False
    """whether the lines beside others that are gone are looked at again"""
    closes_blank_lines: bool = False
    """whether lines that go take the empty lines with them that would stay too many"""
    is_ours: bool = False
    """whether it is passed over where it fails"""


def finder(normalizer: Normalizer, *, closes_blank_lines: bool) -> Finder:
    """Return how to ask *normalizer*; with *closes_blank_lines*, its lines take empty ones too."""
    if not isinstance(normalizer, CodeNormalizer | RuleTable):
        return Finder(normalizer.name, partial(_checked, normalizer))
    table = isinstance(normalizer, RuleTable)
    find = (
        normalizer.find if isinstance(normalizer, CodeNormalizer) else normalizer
    )  # one call less
    recheck = None if normalizer.scope == "text" else normalizer.recheck
    beside_removed, is_ours = normalizer.scope == "lines", normalizer.is_ours
    return Finder(
        normalizer.name, find, recheck, beside_removed, closes_blank_lines and table, is_ours
    )


def _checked(normalizer: Normalizer, text: str) -> Sequence[Edit]:
    """The edits of a user's *normalizer*, in order."""
    return canonical(text, normalizer(text), by=normalizer.name)


def steps(
    finders: Sequence[Finder], source: str, failures: Failures, protect: Protect | None = None
) -> Iterator[Step]:
    """Yield each normalizer's edits and the text that they make, until none is left.

    Where they come to no end, a step without edits takes all back.  Then some of those that bring
    no end are left out, and what the others make is tried again until it stays; so it stays for
    whoever cleans it next.  At worst it is *source*.
    """
    restless = yield from _rounds(finders, source, failures, protect)
    if restless:
        yield (), source
        yield from _calmed(finders, restless, source, failures, protect)


def _rounds(
    finders: Sequence[Finder], text: str, failures: Failures, protect: Protect | None
) -> Generator[Step, None, list[Finder]]:
    """Yield the steps of one go; return who still had edits in the last round, if it has no end."""
    changes: Changes | None = None
    unsure: set[int] = set()  # those that failed: that they had no edit says nothing
    runs = len(finders)
    for turn in range(_ROUNDS):
        for run, asked in enumerate(finders, turn * runs):
            _, find, recheck, beside_removed, closes_blank_lines, is_ours = asked
            near = None
            try:
                if changes is None or not turn:
                    edits = find(text)
                elif changes.last < run - runs:
                    continue  # nothing has changed since it looked last
                else:
                    if recheck and run % runs not in unsure:
                        near = changes.near(text, run - runs, beside_removed)
                    edits = find(text) if near is None or recheck is None else recheck(text, near)
                if not edits:
                    continue
                if is_ours:
                    need_order(text, edits)
            except Exception as error:
                unsure.add(run % runs)
                edits = _failed(asked, text, near, error, failures)
            if protect is not None:
                edits = protect(text, edits)
            if closes_blank_lines:
                edits = closed_up(text, edits)
            if edits:
                changes = changes or Changes()
                changes.made(text, edits, run)
                text = apply(text, edits)
                yield edits, text
        if changes is None or changes.last < turn * runs:
            return []
    last = changes.since((_ROUNDS - 1) * runs) if changes else ()
    return [finders[run % runs] for run in last]


def _failed(
    asked: Finder, text: str, near: str | None, error: Exception, failures: Failures
) -> Sequence[Edit]:
    """What comes of *text* once *asked* raised *error* over it, or over the lines *near*."""
    if near is not None:  # the gate failed; what it stands before may not
        try:
            edits = asked.find(text)
            need_order(text, edits)
            return edits
        except Exception as second:
            error = second
    failures.note(asked, error)
    return ()


def _calmed(
    finders: Sequence[Finder],
    restless: Sequence[Finder],
    source: str,
    failures: Failures,
    protect: Protect | None,
) -> list[Step]:
    """The steps from *source* to a text that stays, where all *finders* come to no end."""
    taken: list[Step] = []
    text = source
    for _ in range(_TRIES):
        made = _without(restless, finders, text, failures, protect)
        if made is None:
            return []
        if not made or made[-1][1] == text:
            return taken  # whoever cleans it next comes to it again
        taken += made
        text = made[-1][1]
        made, restless = _run(finders, text, failures, protect)
        if not restless:
            return taken + made
    return []


def _without(
    restless: Sequence[Finder],
    finders: Sequence[Finder],
    text: str,
    failures: Failures,
    protect: Protect | None,
) -> list[Step] | None:
    """The steps without some of the *restless*, the first of which come in again if all settles.

    One that writes adverts under a text for ever goes alone; one that takes them out stays.
    """
    left_out = [*restless]
    made, still = _run([f for f in finders if f not in left_out], text, failures, protect)
    if still:
        return None
    for one in restless if len(restless) > 1 else ():
        fewer = [each for each in left_out if each is not one]
        more, still = _run([f for f in finders if f not in fewer], text, failures, protect)
        if not still:
            made, left_out = more, fewer
    return made


def _run(
    finders: Sequence[Finder], text: str, failures: Failures, protect: Protect | None
) -> tuple[list[Step], list[Finder]]:
    """The steps of one go, and who still had edits in the last round, if it has no end."""
    made: list[Step] = []
    going = _rounds(finders, text, failures, protect)
    while True:
        try:
            made.append(next(going))
        except StopIteration as end:
            return made, end.value
