"""Which row a whole line matches: phrases, cues of blocks, members of runs, and line patterns.

A line of clean text costs the look-up of its first characters, a short line one more; neither
grows with the number of rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import Final

from newsclean.lines import fold
from newsclean.rules import PAGE, Block, Pattern, Phrase, Rule, Run

__all__ = ["LineIndex", "compiled", "replacement"]

_KEYS: Final = (1, 3, 7)
"""How many characters of a line's start select rows: with fewer than 7, "The …" would select some,
so only shorter triggers, such as "©", are filed under fewer."""
_SHORT: Final = 60
"""A line up to here is compared whole; a longer one only where its start selects a row."""
_FEW, _MORE = 3, 6
_ENDS: Final = (_FEW, _MORE)
"""The same for the ends of short lines."""
_MARKS: Final = {"'": "'’‘", '"': '"”“'}


class LineIndex:
    """The rows of a table that match whole lines."""

    def __init__(self) -> None:
        self.whole: dict[str, Phrase | Block] = {}
        self.members: dict[str, Run] = {}
        self.starts: dict[str, list[tuple[str, Pattern | Block | None]]] = {}
        self.ends: dict[str, list[tuple[str, Pattern]]] = {}
        self.pages: dict[str, list[Pattern]] = {}

    def add(self, rule: Rule) -> None:
        """File *rule*."""
        match rule:
            case Phrase(phrases=phrases) | Block(cues=phrases):
                for phrase in phrases:
                    folded = fold(phrase)
                    if isinstance(rule, Block) and phrase.endswith(" *"):
                        self._file(folded + " ", rule)
                        continue
                    self.whole[folded] = rule
                    if len(folded) > _SHORT // 2:
                        for start in _written(folded):
                            self._file(start, None)
            case Run(words=words):
                self.members.update(dict.fromkeys(map(fold, words), rule))
            case Pattern() if PAGE in rule.where:
                self.pages.setdefault(rule.letters, []).append(rule)
            case Pattern(triggers=triggers):
                for trigger in map(str.lower, triggers):
                    if trigger.startswith("*"):
                        end = trigger[1:]
                        key = end[-max(n for n in _ENDS if n <= len(end)) :]
                        self.ends.setdefault(key, []).append((end, rule))
                    else:
                        self._file(trigger, rule)

    def _file(self, start: str, rule: Pattern | Block | None) -> None:
        few, some, many = _KEYS
        length = len(start)
        key = start[: many if length >= many else some if length >= some else few]
        filed = self.starts.setdefault(key, [])
        if not any(begin == start and known is rule for begin, known in filed):
            filed.append((start, rule))

    def candidates(self, lines: Sequence[str]) -> list[int]:
        """The numbers of lines that may match; the only pass that clean text pays."""
        heads, short, signs = self.heads
        starts, whole, members, ends = self.starts, self.whole, self.members, self.ends
        return [
            i
            for i, s in enumerate(map(str.strip, lines))
            if s
            and (
                (
                    (
                        ((k := s[:3]) in heads and (s[:7].lower() in starts or k in short))
                        or s[0] in signs
                    )
                    and self._begins_like_a_row(s)
                )
                or (
                    len(s) < _SHORT
                    and (
                        (k := fold(s)) in whole
                        or k in members
                        or k[-_FEW:] in ends
                        or k[-_MORE:] in ends
                    )
                )
            )
        ]

    def rows_for(self, text: str) -> list[Pattern]:
        """The rows for all lines of a page such as *text*."""
        found = []
        for letters, rules in self.pages.items():
            if not letters or any(map(text.__contains__, letters)):
                found += [rule for rule in rules if any(map(text.__contains__, rule.triggers))]
        return found

    def _begins_like_a_row(self, bare: str) -> bool:
        few, some, many = _KEYS
        low, of = bare[: self.longest].lower(), self.begins.get
        return (
            low.startswith(of(low[:many], ()))
            or low.startswith(of(low[:some], ()))
            or low.startswith(of(low[:few], ()))
        )

    @cached_property
    def begins(self) -> dict[str, tuple[str, ...]]:
        """What rows begin with, by key: one ``startswith`` tries all of a key."""
        return {key: tuple({begin for begin, _ in filed}) for key, filed in self.starts.items()}

    @cached_property
    def longest(self) -> int:
        """The length of the longest that a row begins with."""
        return max((len(begin) for filed in self.starts.values() for begin, _ in filed), default=0)

    @cached_property
    def heads(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """The first three characters of what rows begin with, of what is filed under no more, and
        the first character of what is shorter.

        Each stands in the cases in which it is written; a line that begins "rEAD" is not looked
        at, for a call of ``lower`` for each line is dear.
        """
        begins = {begin for filed in self.starts.values() for begin, _ in filed}
        return (
            _heads({begin[:3] for begin in begins}),
            _heads({begin[:3] for begin in begins if len(begin) < _KEYS[-1]}),
            frozenset(begin[0] for begin in begins if len(begin) < 3),
        )

    def rule_of(self, text: str, start: int, bare: str) -> tuple[Rule | None, str]:
        """The row that matches the line *bare*, which starts at *start*, and what to put there."""
        folded = fold(bare)
        found = self.whole.get(folded)
        if found and (len(bare) < _SHORT or self._begins_like_a_row(bare)):
            return found, ""  # a long line whose blanks are doubled waits until they are folded
        return self.first(self._likely(bare, folded), text, start, bare)

    def first(
        self, rules: Iterable[Pattern | Block], text: str, start: int, bare: str
    ) -> tuple[Rule | None, str]:
        """The first of *rules* that matches the line, and what to put there."""
        for rule in rules:
            if isinstance(rule, Block):
                return rule, ""
            match = compiled(rule.pattern).fullmatch(text, start, start + len(bare))
            if match and (new := replacement(rule, match)) is not None:
                return rule, new
        return None, ""

    def _likely(self, bare: str, folded: str) -> Iterator[Pattern | Block]:
        """The patterns whose trigger the line begins or ends with, and blocks it is a cue of."""
        heads, _, signs = self.heads
        if bare[:3] in heads or bare[0] in signs:
            low = bare[: self.longest].lower()
            for length in _KEYS:
                for begin, rule in self.starts.get(low[:length], ()):
                    if rule is None or not low.startswith(begin):
                        continue
                    if isinstance(rule, Pattern) or _is_short_title(bare[len(begin) :]):
                        yield rule
        if len(bare) < _SHORT:
            for length in _ENDS:
                for end, pattern in self.ends.get(folded[-length:], ()):
                    if folded.endswith(end):
                        yield pattern


def _heads(begins: set[str]) -> frozenset[str]:
    """The first three characters of *begins*, in the cases in which they are written."""
    cases = (str.lower, str.upper, str.capitalize, str.title)
    return frozenset(case(begin)[:3] for begin in begins for case in cases)


def _written(folded: str) -> Iterator[str]:
    """How a line can begin that is compared as *folded*: up to its second quotation mark.

    "don't miss" is filed as written with "'" and with "’"; under "don" it would stop "Donald …".
    """
    before, *rest = re.split("(['\"])", folded, maxsplit=2)
    if not rest:
        yield before
        return
    for mark in _MARKS[rest[0]]:
        yield before + mark + rest[1]


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return *pattern* compiled, once."""
    return re.compile(pattern)


def replacement(rule: Pattern, match: re.Match[str]) -> str | None:
    """Return what *rule* puts in place of *match*; ``None`` for the same, or where it declines."""
    new = rule.new if isinstance(rule.new, str) else rule.new(match)
    return None if new == match.group() else new


def _is_short_title(rest: str) -> bool:
    """Whether *rest* can stand behind "More from": "Politics", "our partners" not."""
    return rest.count(" ") < 5 and len(rest) <= 45 and rest[:1].isupper() and rest[-1] not in ".!?,"
