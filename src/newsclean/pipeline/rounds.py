"""Run normalizers over a text until none has an edit left, even if one of them fails.

A finished text is one in which each normalizer finds nothing, or fails.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable, Sequence
from functools import partial
from typing import Any, Final

from newsclean.edits import Edit, apply, need_order
from newsclean.encoding.structured import is_structured
from newsclean.pipeline.blank_lines import closed_up
from newsclean.pipeline.finders import Failures, Finder
from newsclean.pipeline.gate import Gate
from newsclean.pipeline.lineup import Lineup
from newsclean.pipeline.recheck import Changes
from newsclean.rules.code import ALL, Near
from newsclean.text.last_text import forget_long_text

__all__ = ["Protect", "Step", "steps"]

_ROUNDS: Final = 12
"""Maximum runs of each normalizer on one text.  Scraped articles settle in two or three rounds; a
text that does not settle in this many was built to resist."""
_TRIES: Final = 3
"""How often normalizers are left out of such a text before it is returned unchanged."""

Step = tuple[Sequence[Edit], str]
"""Edits, and the text that they make; without edits, all steps before are undone."""

Protect = Callable[[str, Sequence[Edit]], Sequence[Edit]]
"""Removes edits that touch protected text."""


def steps(
    lineup: Lineup,
    source: str,
    failures: Failures,
    protect: Protect | None = None,
    gate: Gate | None = None,
) -> Generator[Step, None, tuple[str, int]]:
    """Yield each normalizer's edits and the text that they make, until none is left.

    Return the last of these texts, and the bits of the cues of *gate* that it can have.

    If they come to no end, a step without edits undoes all of them.  Then some of the normalizers
    that still have edits are left out, and the others are tried again until nothing changes; so the
    result is stable for the next cleaning.  At worst it is *source*.
    """
    restless, text, shown = yield from _rounds(lineup, source, failures, protect, gate)
    if not restless:
        return text, shown
    yield (), source
    made = _calmed(lineup, restless, source, failures, protect, gate)
    yield from made
    return made[-1][1] if made else source, ALL


def _rounds(
    lineup: Lineup,
    text: str,
    failures: Failures,
    protect: Protect | None,
    gate: Gate | None,
) -> Generator[Step, None, tuple[list[Finder], str, int]]:
    """Yield the steps of one attempt; return those that still had edits in the last round, the last
    text, and the bits of the cues that it can have."""
    changes: Changes | None = None
    shown = fresh = gate.shown(text) if gate else ALL
    notes: dict[Hashable, Any] = {}
    unsure: set[int] = set()  # failed ones: having no edit means nothing
    finders, runs = lineup.finders, len(lineup.finders)
    for turn in range(_ROUNDS):
        recent, fresh = fresh, 0  # the bits of cues that edits may have made: last turn, and now
        waiting = lineup.asked(shown)
        while waiting:
            lowest = waiting & -waiting
            waiting ^= lowest
            place = lowest.bit_length() - 1
            run = turn * runs + place
            asked = finders[place]
            near = lines = None
            try:
                if turn and changes is not None:
                    if changes.last < run - runs:
                        break  # nothing has changed since its last run, nor that of the next
                    if place not in unsure:
                        if asked.by_line and not (recent | fresh) & asked.bit:
                            continue
                        near, lines = _changed(asked, text, changes, run - runs)
                        if lines and gate and asked.is_local and not gate.shown(lines) & asked.bit:
                            continue
                edits = asked.edits(
                    text, shown >> asked.shift if asked.shift else ALL, near, lines, notes
                )
                if not edits:
                    continue
                if asked.is_ours:
                    need_order(text, edits)
            except Exception as error:
                unsure.add(place)
                edits = _failed(asked, text, error, failures, again=(near, lines) != (None, None))
            if asked.closes_blank_lines:
                edits = closed_up(text, edits)
            if protect is not None:
                wanted, edits = edits, protect(text, edits)
                if asked.find_again and len(edits) < len(wanted):
                    changes = changes or Changes()
                    changes.declined(text, wanted, edits, run)
            if edits:
                changes = changes or Changes()
                forget_long_text(text)
                after = apply(text, edits)
                seams = changes.made(text, edits, run)
                if gate and shown == ALL:  # the gate could not read it: of lone surrogates
                    shown, fresh = gate.shown(after), ALL
                elif gate:
                    made = gate.after(after, edits, seams)
                    shown, fresh = shown | made, fresh | made
                else:
                    fresh = ALL
                if is_structured(text) and not is_structured(after):
                    changes.forget(run)  # "['It&#39;s late.\nRead more']" was a list
                    fresh = ALL
                waiting = lineup.asked(shown) & -lowest << 1  # of those after this one
                text = after
                yield edits, text
        if changes is None or changes.last < turn * runs:
            return [], text, shown
    last = changes.since((_ROUNDS - 1) * runs) if changes else ()
    return [finders[run % runs] for run in last], text, shown


def _changed(
    asked: Finder, text: str, changes: Changes, run: int
) -> tuple[Near | None, str | None]:
    """What has changed in *text* since *run*, in the form in which *asked* is told of it."""
    if asked.find_again:
        if asked.beside_removed:
            return partial(changes.near_spans, text, run, True), None
        return partial(changes.stretch, text, run), None
    if asked.recheck:
        return None, changes.near(text, run, asked.beside_removed)
    return None, None


def _failed(
    asked: Finder, text: str, error: Exception, failures: Failures, *, again: bool
) -> Sequence[Edit]:
    """The edits of *asked* after it raised *error* on the text, or when it looked *again*."""
    if again:  # the gate failed; what it is before may not
        try:
            edits = asked.find(text)
            need_order(text, edits)
            return edits
        except Exception as second:
            error = second
    failures.note(asked, error)
    return ()


def _calmed(
    lineup: Lineup,
    restless: Sequence[Finder],
    source: str,
    failures: Failures,
    protect: Protect | None,
    gate: Gate | None,
) -> list[Step]:
    """The steps from *source* to a stable text, if those in *lineup* together come to no end."""
    taken: list[Step] = []
    text = source
    for _ in range(_TRIES):
        made = _without(restless, lineup.finders, text, failures, protect, gate)
        if made is None:
            return []
        if not made or made[-1][1] == text:
            return taken  # whoever cleans it next comes to it again
        taken += made
        text = made[-1][1]
        made, restless = _run(lineup, text, failures, protect, gate)
        if not restless:
            return taken + made
    return []


def _without(
    restless: Sequence[Finder],
    finders: Sequence[Finder],
    text: str,
    failures: Failures,
    protect: Protect | None,
    gate: Gate | None,
) -> list[Step] | None:
    """The steps without some of the *restless*; the first of these are used again if all settles.

    A normalizer that adds adverts below a text for ever is left out; one that removes them is not.
    """
    left_out = [*restless]
    rest = [f for f in finders if f not in left_out]
    made, still = _run(Lineup(rest), text, failures, protect, gate)
    if still:
        return None
    for one in restless if len(restless) > 1 else ():
        fewer = [each for each in left_out if each is not one]
        rest = [f for f in finders if f not in fewer]
        more, still = _run(Lineup(rest), text, failures, protect, gate)
        if not still:
            made, left_out = more, fewer
    return made


def _run(
    lineup: Lineup,
    text: str,
    failures: Failures,
    protect: Protect | None,
    gate: Gate | None,
) -> tuple[list[Step], list[Finder]]:
    """The steps of one attempt, and those that still had edits in the last round."""
    made: list[Step] = []
    going = _rounds(lineup, text, failures, protect, gate)
    while True:
        try:
            made.append(next(going))
        except StopIteration as end:
            return made, end.value[0]
