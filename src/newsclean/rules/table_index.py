"""The rows of a table, arranged so that a text without artifacts is skipped quickly."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, Final

from newsclean.edits import Edit
from newsclean.rules.code import ALWAYS
from newsclean.rules.peeling import Inner, peeled
from newsclean.rules.replacing import compiled, replacement
from newsclean.rules.rows import EDGE, INLINE, TITLE, Pattern, Rule, Sign
from newsclean.rules.trigger_edits import Declined, RowsAtGate, gate_edits
from newsclean.rules.whole_lines.line_index import LineIndex
from newsclean.rules.whole_lines.page_rows import PageRows, bits_of
from newsclean.text.edges import line_end
from newsclean.text.story import Story

__all__ = ["TableIndex"]

_GATES: Final = (
    *("[", "{", "<", "%", "_", "||", "ontinue", " caption", "ew tab", "edia play"),
    *("dvertisement", "ADVERTISEMENT", "CONTINUE", "nzeige", "nach der ", "ublici", "UBLICI"),
    *("ubblicit", "dvertenti", "rtikel ", "ekst ", "nnons", "nnonce", "fort", "eklam", "еклам"),
)
"""Parts of several triggers: all with the same one are a part of the cue."""
_KEPT: Final = ("title_numbers", "sign_numbers", "title_cue", "gates")
"""The attributes that ``state`` holds."""


class TableIndex:
    """The rows of a table by what selects them: a line, a literal, the title; and the signs.

    With *load*, they are not added but restored: it returns the parts of a ``state``.
    """

    def __init__(
        self, rows: Callable[[], Sequence[Rule]], load: Callable[[str], Any] | None = None
    ) -> None:
        self.lines = LineIndex(rows, load)
        self.title_numbers: list[int] = []
        self.sign_numbers: list[int] = []
        self.title_cue = ""  # the triggers of all rows for titles, as one search
        self.gates: dict[str, list[tuple[int, str, int]]] = {}
        if load is not None:
            own, pages = load("first")
            self.lines.pages = PageRows(pages)
            vars(self).update(own)

    def filled(self) -> TableIndex:
        """Add all rows, and return this index."""
        for number, rule in enumerate(self.lines.rows):
            match rule:
                case Sign():
                    self.sign_numbers.append(number)
                case Pattern() if TITLE in rule.where:
                    self.title_numbers.append(number)
                case Pattern() if rule.where & (EDGE | INLINE):
                    for trigger in rule.triggers:
                        gate = next((sign for sign in _GATES if sign in trigger), trigger)
                        at = trigger.index(gate)
                        self.gates.setdefault(gate, []).append((at, trigger, number))
                case _:
                    self.lines.add(number, rule)
        triggers = (trigger for rule in self.titles for trigger in rule.triggers)
        self.title_cue = "|".join(map(re.escape, triggers))
        return self

    @cached_property
    def cue(self) -> tuple[tuple[str, ...], ...]:
        """The windows of the triggers of each row for pages, of the rows at each gate, and of each
        sign."""
        from newsclean.regexes.window import shortest  # a wheel has the cues ready-made
        from newsclean.regexes.windows import windows

        pages = [windows(map(re.escape, triggers)) for _, _, triggers in self.lines.pages.rows]
        inside = []
        for filed in self.gates.values():
            here: dict[int, list[str]] = {}
            for _, trigger, number in filed:
                here.setdefault(number, []).append(trigger)
            found = [
                windows([self.lines.rows[number].pattern], in_lines=True, begin=begin)
                for number, begin in here.items()
            ]
            inside.append(shortest(chain.from_iterable(found)))
        return *pages, *inside, *map(_cue_of_sign, self.signs)

    def state(self) -> dict[str, Any]:
        """Return this index in parts of plain values."""
        own = {k: vars(self)[k] for k in _KEPT}
        return {"first": (own, self.lines.pages.filed), **self.lines.state()}

    @property
    def titles(self) -> list[Pattern]:
        """The rows for titles."""
        return [self.lines.rows[number] for number in self.title_numbers]

    @cached_property
    def signs(self) -> list[Sign]:
        """The rows that raise flags and change nothing."""
        return [self.lines.rows[number] for number in self.sign_numbers]

    def signs_for(self, size: int) -> int:
        """Return the bits of the signs that a text of this *size* may have."""
        every, longest, of_any = self._sign_bits
        return every if size <= longest else of_any

    @cached_property
    def _sign_bits(self) -> tuple[int, int, int]:
        """The bits of all signs; the length of the longest text for those that only short texts
        have; the bits of the others."""
        longest = max((sign.longest for sign in self.signs), default=0)
        of_any = sum(1 << place for place, sign in enumerate(self.signs) if not sign.longest)
        return (1 << len(self.signs)) - 1, longest, of_any

    def shown(self, parts: int) -> list[str]:
        """Return the gates that a text with these *parts* of the cue can have."""
        first, every, gates = self._gate_bits
        here = parts >> first & every
        return [gates[place] for place in bits_of(here)] if here else []

    @cached_property
    def _gate_bits(self) -> tuple[int, int, list[str]]:
        """The place of the first gate among the parts of the cue; the bits of all; the gates."""
        gates = [*self.gates]
        return len(self.lines.pages.rows), (1 << len(gates)) - 1, gates

    @property
    def literals(self) -> tuple[tuple[str, ...], ...]:
        """What a text has if it has a part of the cue: one of the literals, for each part."""
        inside = (tuple(trigger for _, trigger, _ in filed) for filed in self.gates.values())
        return *self.lines.pages.literals, *inside

    def pages(
        self, text: str, shown: int, near: str | None, notes: dict[Hashable, Any]
    ) -> list[Pattern]:
        """Return the rows for all lines of a page such as *text*, which has *shown* of the cue.

        What the last reading did not find, which *notes* say, can only be in the lines *near*.
        """
        pages = self.lines.pages
        places = asked = shown & pages.places
        if not places:
            return []
        if near is not None and (absent := places & notes.get(pages, 0)):
            asked = places & ~absent | pages.near(f"\n{near}\n", absent)
        there = pages.there(text, asked)
        notes[pages] = places & ~there
        return [self.lines.rows[pages.rows[place][0]] for place in bits_of(there)]

    def at_gates(self, text: str, shown: int) -> dict[str, RowsAtGate]:
        """Return the rows to try at each gate in *text*, which has the *shown* parts of the cue."""
        return {gate: self._tried[gate] for gate in self.shown(shown) if gate in text}

    @cached_property
    def _tried(self) -> _RowsAtGates:
        return _RowsAtGates(self)

    def at_triggers(self, text: str, story: Story, gates: Mapping[str, RowsAtGate]) -> list[Edit]:
        """Edits of the rows that match from a literal on, which are tried at *gates*."""
        edits: list[Edit] = []
        inner: list[Inner] = []
        for rows in gates.values():
            edits += gate_edits(rows, text, story, inner)
        return peeled(text, edits, inner) if edits and inner else edits

    @cached_property
    def _title_cue(self) -> re.Pattern[str]:
        return re.compile(self.title_cue)

    def title(self, text: str) -> list[Edit]:
        """The edit of the first row that fits the title, the first line that is not blank."""
        start = len(text) - len(text.lstrip())
        stop = line_end(text, start)
        if self._title_cue.search(text, start, stop) is None:
            return []
        declined = Declined()
        for rule in self.titles:
            for trigger in rule.triggers:
                at = text.find(trigger, start, stop)
                while at >= 0:
                    if not declined.contain(rule, at):
                        match = compiled(rule.pattern).match(text, at, stop)
                        if match and (new := replacement(rule, match)) is not None:
                            return [Edit(*match.span(), new, (rule.id,))]
                        if match:
                            declined.add(rule, match.end())
                    at = text.find(trigger, at + 1, stop)
        return []


def _cue_of_sign(sign: Sign) -> tuple[str, ...]:
    """The windows of what every text has that *sign* is in; of short texts, all are asked."""
    from newsclean.regexes.windows import windows

    if sign.longest:
        return (ALWAYS,)
    # Of several lines, at least one is not the first, so that the line break before it is there.
    return windows([sign.pattern] if sign.at_least > 1 else map(re.escape, sign.triggers))


class _RowsAtGates(dict[str, RowsAtGate]):
    """The rows at each gate; loaded when a text first has it."""

    def __init__(self, index: TableIndex) -> None:
        self._index = index

    def __missing__(self, gate: str) -> RowsAtGate:
        rows = self._index.lines.rows
        filed = self._index.gates[gate]
        self[gate] = found = RowsAtGate(gate, [(at, trigger, rows[n]) for at, trigger, n in filed])
        return found
