"""Turn rows into edits: the only matching engine.

The cost must not grow with the number of rows.  Lines are looked up in dictionaries; a pattern is
tried only at its literal trigger, and all triggers that contain the same character, such as "[",
share one search for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import Any, Final

from newsclean.edits import Edit
from newsclean.normalizer import Scope
from newsclean.rules.code import ALL
from newsclean.rules.library import Shelf
from newsclean.rules.line_edits import line_edits
from newsclean.rules.line_index import LineIndex
from newsclean.rules.literals import Literals
from newsclean.rules.overlaps import longest_apart
from newsclean.rules.peeling import Inner, peeled
from newsclean.rules.replacing import compiled, replacement
from newsclean.rules.rows import EDGE, INLINE, TAIL, TITLE, Pattern, Rule, Sign
from newsclean.text.edges import line_end
from newsclean.text.lines import Story
from newsclean.text.store import kept

__all__ = ["RuleTable", "cue_of", "index_of"]

_PAGES: Final = 1
"""The bit of the first part of a table's cue; the others are those of its gates."""
_SIGNS: Final = ("[", "{", "<", "%", "_", "||", "ontinue", " caption", "ew tab", "edia play")
"""Rare substrings used as gates.  All triggers that contain the same gate share one search, so
clean text pays per gate, not per trigger."""
_ANYWHERE: Final = (EDGE, INLINE)  # asked first: "in" costs a Flag as much as a match
_NOT_BLANK: Final = re.compile(r"\S")
_BLANKS: Final = " \t"
_OPENERS: Final = "“„«‘(\"'"


class RuleTable:
    """A normalizer made of rows; picklable, and equal to another of the same name and rows.

    >>> from newsclean.rules.rows import Phrase
    >>> table = RuleTable("mine", (Phrase("mine.ad", ("advertisement",)),))
    >>> table("One.\\nADVERTISEMENT\\nTwo.")
    [Edit(start=5, end=19, new='', rules=('mine.ad',))]
    """

    def __init__(
        self,
        name: str,
        rules: Iterable[Rule] | Shelf,
        *,
        scope: Scope = "text",
        is_ours: bool = False,
    ) -> None:
        self.name = name
        self._given = rules if isinstance(rules, Shelf) else tuple(rules)
        self.scope = scope  # how far the rows' functions look: see Reach
        self.is_ours = is_ours  # whether all of its rows are those of this package

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rows, in the order in which they are tried."""
        return self._given.rows() if isinstance(self._given, Shelf) else self._given

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RuleTable):
            return NotImplemented
        return (self.name, self.rules) == (other.name, other.rules)

    def __hash__(self) -> int:
        return hash((self.name, self.rules))

    def __repr__(self) -> str:
        return f"RuleTable({self.name!r}, {len(self.rules)} rules)"

    def __getstate__(self) -> dict[str, object]:
        state = ("name", "_given", "scope", "is_ours")
        return {name: self.__dict__[name] for name in state}

    @cached_property
    def _index(self) -> _Index:
        if isinstance(self._given, Shelf):
            return _restored(self._given)
        try:
            return _filled(self._given)
        except TypeError:  # a user's row with a list cannot be looked up
            return _Index(lambda: self.rules).filled()

    def parts(self) -> tuple[tuple[str, ...], ...]:
        """Return the cues of rows for all lines of a page, and of those at each gate.

        Whole lines and the title are looked up without a cue.
        """
        return _restored_cue(self._given) if isinstance(self._given, Shelf) else self._index.cue

    is_local: Final = False  # a block that begins elsewhere may extend to a changed line

    def __call__(self, text: str, shown: int = ALL) -> list[Edit]:
        """Return the edits of *text*, which has the *shown* ones of ``parts``."""
        index, story = self._index, Story(text)
        held = index.held(text, shown)
        pages = index.lines.rows_for(text, held) if shown & _PAGES else []
        lines = [*line_edits(index.lines, text, story, pages)]
        inside = index.at_triggers(text, story, held, shown)
        edits = [*inside, *lines, *index.title(text)]
        return longest_apart(edits) if len(edits) > 1 else edits

    def recheck(self, text: str, near: str, shown: int = ALL) -> list[Edit]:
        """Return the edits of *text*, of which only the lines in *near* changed since it had none.

        Rows at a literal need only these lines, the last prose or the title.  Whole lines are all
        searched again: a block that begins elsewhere may extend to the changed lines.
        """
        index, story = self._index, Story(text)
        held = index.held(text, shown)
        pages = index.lines.rows_for(text, held) if shown & _PAGES else []
        lines = [*line_edits(index.lines, text, story, pages)]
        if lines or index.title(text) or index.may_match(near, held, shown):
            return self(text, shown)
        tail = text[story.tail :] if shown >> 1 else ""
        return self(text, shown) if index.may_match(tail, held, shown) else []

    def flags(self, text: str) -> frozenset[str]:
        """The flags that the signs among the rows raise for *text*, which is not changed."""
        return frozenset(sign.flag for sign in self._index.signs if sign.found(text))


class _Index:
    """The rows of a table, arranged so that text without artifacts is skipped quickly."""

    def __init__(self, rows: Callable[[], Sequence[Rule]]) -> None:
        self.lines = LineIndex(rows)
        self.title_numbers: list[int] = []
        self.sign_numbers: list[int] = []
        self.title_cue = ""  # the triggers of all rows for titles, as one search
        self.gates: dict[str, list[tuple[int, str, int]]] = {}

    def filled(self) -> _Index:
        """Add all rows, and return this index."""
        for number, rule in enumerate(self.lines.rows):
            match rule:
                case Sign():
                    self.sign_numbers.append(number)
                case Pattern() if TITLE in rule.where:
                    self.title_numbers.append(number)
                case Pattern() if rule.where & (EDGE | INLINE):
                    for trigger in rule.triggers:
                        gate = next((sign for sign in _SIGNS if sign in trigger), trigger)
                        at = trigger.index(gate)
                        self.gates.setdefault(gate, []).append((at, trigger, number))
                case _:
                    self.lines.add(number, rule)
        triggers = (trigger for rule in self.titles for trigger in rule.triggers)
        self.title_cue = "|".join(map(re.escape, triggers))
        return self

    @cached_property
    def cue(self) -> tuple[tuple[str, ...], ...]:
        """The windows of the triggers of pages, and of the rows at each gate."""
        from newsclean.rules.windows import windows  # a wheel has the cues ready-made

        pages = chain.from_iterable(self.lines.pages.values())
        triggers = [re.escape(trigger) for _, found in pages for trigger in found]
        inside = []
        for filed in self.gates.values():
            numbers = dict.fromkeys(number for _, _, number in filed)
            patterns = (self.lines.rows[number].pattern for number in numbers)
            inside.append(windows(patterns, in_lines=True))
        return windows(triggers), *inside

    def state(self) -> tuple[dict[str, Any], tuple[Any, ...]]:
        """Return this index as plain values."""
        own = {k: vars(self)[k] for k in ("title_numbers", "sign_numbers", "title_cue", "gates")}
        return own, self.lines.state()

    def restore(self, state: tuple[dict[str, Any], tuple[Any, ...]]) -> None:
        """Take over the ``state`` of another index."""
        own, lines = state
        vars(self).update(own)
        self.lines.restore(lines)

    @property
    def titles(self) -> list[Pattern]:
        """The rows for titles."""
        return [self.lines.rows[number] for number in self.title_numbers]

    @property
    def signs(self) -> list[Sign]:
        """The rows that raise flags and change nothing."""
        return [self.lines.rows[number] for number in self.sign_numbers]

    def shown(self, parts: int) -> list[str]:
        """Return the gates that a text with these *parts* of the cue can have."""
        gates = parts >> 1
        if not gates or not ~gates:
            return [*self.gates] if gates else []
        return [gate for place, gate in enumerate(self.gates) if gates >> place & 1]

    @cached_property
    def _literals(self) -> Literals:
        """The triggers that are looked for together: all but those at a single sign."""
        return Literals([*self.lines.page_triggers, *chain(*self._triggers.values())])

    @cached_property
    def _together(self) -> int:
        """The parts of the cue whose triggers are looked for together."""
        places = (place for place, gate in enumerate(self.gates) if len(gate) > 1)
        return _PAGES | sum(2 << place for place in places)

    @cached_property
    def _triggers(self) -> dict[str, frozenset[str]]:
        """The triggers at each gate that is more than a sign."""
        return {
            gate: frozenset(trigger for _, trigger, _ in filed)
            for gate, filed in self.gates.items()
            if len(gate) > 1
        }

    def held(self, text: str, shown: int) -> set[str]:
        """Return the triggers in *text*, without those at a single sign."""
        return self._literals.held(text) if shown & self._together else set()

    def may_match(self, part: str, held: AbstractSet[str], shown: int) -> bool:
        """Whether a row at a literal may match in *part* of a text, in which *held* are."""
        if any(gate in part for gate in self.shown(shown) if len(gate) == 1):
            return True
        return any(trigger in part for trigger in held)

    def at_triggers(
        self, text: str, story: Story, held: AbstractSet[str], shown: int
    ) -> Iterable[Edit]:
        """Edits of the rows that match from a literal on, of which *held* are in *text*."""
        triggers = self._triggers
        gates = [
            gate
            for gate in self.shown(shown)
            if (gate in text if len(gate) == 1 else held and not held.isdisjoint(triggers[gate]))
        ]
        if not gates:
            return ()
        inner: list[Inner] = []
        edits = [*self._at(gates, text, story, inner)]
        return peeled(text, edits, inner) if edits and inner else edits

    def _at(
        self, gates: Iterable[str], text: str, story: Story, inner: list[Inner]
    ) -> Iterator[Edit]:
        for gate in gates:
            filed = self.gates[gate]
            found = text.find(gate)
            stop = -1  # the end of the line that the match is on
            after = 0
            while found >= 0:
                next_look = found + len(gate)
                for offset, trigger, number in filed:
                    at = found - offset
                    if at < after or not text.startswith(trigger, at):
                        continue
                    if stop < at:
                        stop = line_end(text, at)
                    rule = self.lines.rows[number]
                    match = compiled(rule.pattern).match(text, at, stop)
                    if match and (edit := _edit_at(match, rule, story, inner)):
                        yield edit
                        after = next_look = max(next_look, match.end())
                        break
                found = text.find(gate, next_look)

    @cached_property
    def _title_cue(self) -> re.Pattern[str]:
        return re.compile(self.title_cue)

    def title(self, text: str) -> list[Edit]:
        """The edit of the first row that fits the title, the first line that is not blank."""
        start = 0
        if text[:1].isspace():
            first = _NOT_BLANK.search(text)
            start = first.start() if first else len(text)
        stop = line_end(text, start)
        if self._title_cue.search(text, start, stop) is None:
            return []
        for rule in self.titles:
            for trigger in rule.triggers:
                at = text.find(trigger, start, stop)
                while at >= 0:
                    match = compiled(rule.pattern).match(text, at, stop)
                    if match and (new := replacement(rule, match)) is not None:
                        return [Edit(*match.span(), new, (rule.id,))]
                    at = text.find(trigger, at + 1, stop)
        return []


def cue_of(shelf: Shelf) -> tuple[tuple[str, ...], ...]:
    """Return the windows of the rows of *shelf*."""
    return _Index(shelf.rows).filled().cue


def index_of(shelf: Shelf) -> tuple[dict[str, Any], tuple[Any, ...]]:
    """Return the index of the rows of *shelf* as plain values."""
    return _Index(shelf.rows).filled().state()


# Pickled copies of a table, of which each worker of a cluster makes many, share what is made of
# the same rows.


@cache
def _restored(shelf: Shelf) -> _Index:
    index = _Index(shelf.rows)
    index.restore(kept(f"index-{shelf.name}", lambda: index_of(shelf)))
    return index


@cache
def _restored_cue(shelf: Shelf) -> tuple[tuple[str, ...], ...]:
    return kept(f"cue-{shelf.name}", lambda: cue_of(shelf))  # type: ignore[no-any-return]


@lru_cache(maxsize=16)
def _filled(rules: tuple[Rule, ...]) -> _Index:
    return _Index(lambda: rules).filled()


def _edit_at(match: re.Match[str], rule: Pattern, story: Story, inner: list[Inner]) -> Edit | None:
    """Replace *match* by the row's text; a removal also removes the spaces that it would leave.

    One that would have to be at an end of its line is added to *inner*.
    """
    text = match.string
    start, end = left, right = match.span()
    while left and text[left - 1] in _BLANKS:
        left -= 1
    while right < len(text) and text[right] in _BLANKS:
        right += 1
    opens = left == 0 or text[left - 1] == "\n"
    closes = right == len(text) or text[right] == "\n"
    where = rule.where
    if where not in _ANYWHERE and TAIL in where and start < story.tail:
        return None
    if not (opens or closes or INLINE in where):
        inner.append(Inner(left, right, match, rule))
        return None
    new = replacement(rule, match)
    if new is None:
        return None
    if new:
        return Edit(start, end, new, (rule.id,))
    if opens and closes:
        return Edit(left, min(right + 1, len(text)), "", (rule.id,))
    if opens or closes:
        return Edit(left, right, "", (rule.id,))
    if left < start:  # a space stays where one was, but none before a comma
        glued = right == end and (text[end].isalnum() or text[end] in _OPENERS)
        return Edit(start if glued else left, end, "", (rule.id,))
    glued = right == end and text[start - 1] in '.!?"”’' and text[end].isalnum()
    return Edit(start, end, " " if glued else "", (rule.id,))  # "over.[ad]The" had been glued
