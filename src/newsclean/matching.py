"""Rows to edits: the only matching engine.

The cost must not grow with the number of rows.  A short line is looked up in one dictionary, the
first characters of any line in another; a pattern is tried only at its literal trigger, and all
triggers that begin with the same sign, such as "[", cost one search for that sign together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import Final

from newsclean.edits import Edit
from newsclean.lines import fold, is_prose, numbered, tail_start
from newsclean.rules import EDGE, INLINE, TAIL, TITLE, Block, Pattern, Phrase, Rule

__all__ = ["RuleTable"]

_KEY: Final = 7
"""Characters of a line's start that select line patterns: with fewer, "The …" would select some."""
_LONGEST_IN_BLOCK: Final = 120
_NOT_BLANK: Final = re.compile(r"\S")
_BLANKS: Final = " \t"


class RuleTable:
    """A normalizer made of rows; picklable, and equal to another of the same name and rows.

    >>> from newsclean.rules import Phrase
    >>> table = RuleTable("mine", (Phrase("mine.ad", ("advertisement",)),))
    >>> table("One.\\nADVERTISEMENT\\nTwo.")
    [Edit(start=5, end=19, new='', rules=('mine.ad',))]
    """

    def __init__(self, name: str, rules: Iterable[Rule]) -> None:
        self.name = name
        self.rules = tuple(rules)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RuleTable):
            return NotImplemented
        return (self.name, self.rules) == (other.name, other.rules)

    def __hash__(self) -> int:
        return hash((self.name, self.rules))

    def __repr__(self) -> str:
        return f"RuleTable({self.name!r}, {len(self.rules)} rules)"

    def __getstate__(self) -> dict[str, object]:
        return {"name": self.name, "rules": self.rules}

    @cached_property
    def _index(self) -> _Index:
        return _Index(self.rules)

    def __call__(self, text: str) -> list[Edit]:
        index = self._index
        tail = _Tail(text)
        edits = [*index.at_triggers(text, tail)]
        if index.may_hold_lines(text):
            edits += index.whole_lines(text, tail)
        if index.titles:
            edits += index.title(text)
        return _disjoint(edits) if len(edits) > 1 else edits

    def again(self, text: str, near: str) -> list[Edit]:
        """Return the edits of *text*, of which only the lines in *near* changed since none.

        Beyond its lines a row sees where the tail begins and which line is the title; so lines
        behind the last prose, and the title, are looked at in any case.
        """
        index = self._index
        if (
            text[tail_start(text) :].strip()
            or index.may_hold_lines(near)
            or any(gate in near for gate in index.gates)
            or any(index.title(text))
        ):
            return self(text)
        return []


class _Tail:
    """Where the tail of a text begins, found out only when a row asks."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def start(self) -> int:
        return tail_start(self.text)


class _Index:
    """The rows of a table, arranged so that text without artifacts is passed over quickly."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.lines: dict[str, Phrase | Block] = {}
        self.starts: dict[str, list[tuple[str, Pattern]]] = {}
        self.titles: list[Pattern] = []
        self.gates: dict[str, dict[str, list[tuple[str, Pattern]]]] = {}
        for rule in rules:
            match rule:
                case Phrase(phrases=phrases) | Block(cues=phrases):
                    self.lines.update(dict.fromkeys(map(fold, phrases), rule))
                case Pattern() if TITLE in rule.where:
                    self.titles.append(rule)
                case Pattern() if rule.where & (EDGE | INLINE):
                    for trigger in rule.triggers:
                        gate = trigger if trigger[0].isalnum() else trigger[0]
                        keys = self.gates.setdefault(gate, {})
                        keys.setdefault(trigger[1:2], []).append((trigger, rule))
                case Pattern():
                    for trigger in map(str.lower, rule.triggers):
                        self.starts.setdefault(trigger[:_KEY], []).append((trigger, rule))
        self.longest = max(map(len, self.lines), default=0) + 12
        self.key_lengths = sorted({len(key) for key in self.starts})

    def may_hold_lines(self, text: str) -> bool:
        """Whether some line of *text* may match; the only pass over lines that clean text pays."""
        lines, starts, longest = self.lines, self.starts, self.longest
        every = text.split("\n")
        if lines and any([fold(s) in lines for s in every if 1 < len(s) < longest]):
            return True
        return any(any([s[:n].lower() in starts for s in every if s]) for n in self.key_lengths)

    def whole_lines(self, text: str, tail: _Tail) -> Iterator[Edit]:
        """Edits of the rows that match whole lines, and of the blocks that such lines open."""
        block: Block | None = None
        room = 0
        for start, line in numbered(text):
            bare = line.strip()
            if not bare:
                continue
            if block and room and _may_stand_in_block(bare):
                room -= 1
                yield _line_edit(text, start, line, "", block)
                continue
            block = None
            rule, new = self._line_rule(text, start + line.index(bare[0]), bare)
            if rule is None or (TAIL in rule.where and start < tail.start):
                continue
            if isinstance(rule, Block):
                block, room = rule, rule.limit
            yield _line_edit(text, start, line, new, rule)

    def _line_rule(
        self, text: str, start: int, bare: str
    ) -> tuple[Phrase | Block | Pattern | None, str]:
        """The row that matches the line *bare*, which starts at *start*, and what to put there."""
        if len(bare) < self.longest and (found := self.lines.get(fold(bare))):
            return found, ""
        for length in self.key_lengths:
            for trigger, rule in self.starts.get(bare[:length].lower(), ()):
                if bare[: len(trigger)].lower() == trigger:
                    match = _compiled(rule.pattern).fullmatch(text, start, start + len(bare))
                    if match and (new := _replacement(rule, match)) is not None:
                        return rule, new
        return None, ""

    def at_triggers(self, text: str, tail: _Tail) -> Iterator[Edit]:
        """Edits of the rows that match from a literal on, each text position judged once."""
        for gate, keys in self.gates.items():
            at = text.find(gate)
            stop = -1  # the end of the line that *at* is on
            while at >= 0:
                after = at + 1
                for trigger, rule in keys.get(text[after : after + 1], ()):
                    if not text.startswith(trigger, at):
                        continue
                    if stop < at:
                        stop = _line_end(text, at)
                    if match := _compiled(rule.pattern).match(text, at, stop):
                        yield from _edit_at(match, rule, tail)
                        after = max(after, match.end())
                        break
                at = text.find(gate, after)

    def title(self, text: str) -> Iterator[Edit]:
        """The edit of the first row that fits the title, the first line that is not blank."""
        first = _NOT_BLANK.search(text)
        if first is None:
            return
        stop = _line_end(text, first.start())
        for rule in self.titles:
            for trigger in rule.triggers:
                at = text.find(trigger, first.start(), stop)
                while at >= 0:
                    match = _compiled(rule.pattern).match(text, at, stop)
                    if match and (new := _replacement(rule, match)) is not None:
                        yield Edit(*match.span(), new, (rule.id,))
                        return
                    at = text.find(trigger, at + 1, stop)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _replacement(rule: Pattern, match: re.Match[str]) -> str | None:
    return rule.new if isinstance(rule.new, str) else rule.new(match)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return end if end >= 0 else len(text)


def _may_stand_in_block(bare: str) -> bool:
    return len(bare) <= _LONGEST_IN_BLOCK and bare[-1] not in ".!?" and not is_prose(bare)


def _line_edit(text: str, start: int, line: str, new: str, rule: Rule) -> Edit:
    """Put *new* in place of *line*; where that is nothing, its line break goes too."""
    end = start + len(line)
    return Edit(start, end if new else min(end + 1, len(text)), new, (rule.id,))


def _edit_at(match: re.Match[str], rule: Pattern, tail: _Tail) -> Iterator[Edit]:
    """Put the row's replacement in place of *match*; a removal takes the blanks it leaves too."""
    text = match.string
    start, end = left, right = match.span()
    while left and text[left - 1] in _BLANKS:
        left -= 1
    while right < len(text) and text[right] in _BLANKS:
        right += 1
    opens = left == 0 or text[left - 1] == "\n"
    closes = right == len(text) or text[right] == "\n"
    if not (INLINE in rule.where or opens or closes):
        return
    if TAIL in rule.where and start < tail.start:
        return
    new = _replacement(rule, match)
    if new is None:
        return
    if new:
        yield Edit(start, end, new, (rule.id,))
    elif opens and closes:
        yield Edit(left, min(right + 1, len(text)), "", (rule.id,))
    elif opens or closes:
        yield Edit(left, right, "", (rule.id,))
    elif left < start:  # a blank stays where one stood, but none before a comma
        yield Edit(left, end, "", (rule.id,))
    elif right == end and text[start - 1] in ".!?" and text[end].isalnum():
        yield Edit(start, end, " ", (rule.id,))  # "over.[ad]The" had been glued
    else:
        yield Edit(start, end, "", (rule.id,))


def _disjoint(edits: list[Edit]) -> list[Edit]:
    """*edits* in order; of two that overlap, the one that begins first or else is longer."""
    edits.sort(key=lambda edit: (edit.start, -edit.end))
    kept = edits[:1]
    for edit in edits[1:]:
        if edit.start >= kept[-1].end:
            kept.append(edit)
    return kept
