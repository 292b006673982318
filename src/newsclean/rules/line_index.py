"""Look up the rows that may match a whole line: phrases, cues of blocks, words of runs, patterns.

A line of clean text costs a look-up of its first characters, and a short line one look-up more;
neither cost grows with the number of rows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from typing import Any, Final

from newsclean.rules.rows import PAGE, Block, Pattern, Phrase, Rule, Run
from newsclean.text.lines import fold

__all__ = ["LineIndex", "compiled", "replacement"]

_KEYS: Final = (1, 3, 7)
"""Prefix lengths used as index keys.  Seven is long enough that common openings such as "The …"
select no row; shorter prefixes are only for triggers shorter than seven."""
_SHORT: Final = 60
"""Lines up to this length are compared whole; a longer one only if its beginning selects a row."""
_MOST_KNOWN: Final = 4_000
"""Cache size, in lines.  Rounds read the same page again, and pages of one site share menus."""
_FEW, _MORE = 3, 6
_ENDS: Final = (_FEW, _MORE)
"""The same for the ends of short lines."""
_MARKS: Final = {"'": "'’‘", '"': '"”“'}
_NONE: Final = -1
"""The number of no row: a beginning with this number only means that the whole line is looked up.
"""


class LineIndex:
    """The rows of a table that match whole lines.

    Rows are stored by number, and loaded when one may match: clean text loads none.
    """

    def __init__(self, rows: Callable[[], Sequence[Rule]]) -> None:
        self._fetch = rows
        self.whole: dict[str, int] = {}
        self.members: dict[str, int] = {}
        self._begins: tuple[str, list[int]] = ("", [])  # beginnings of rows, row numbers
        self.ends: dict[str, list[tuple[str, int]]] = {}
        self.pages: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        self._known: dict[str, bool] = {}  # short line: whether a row may match

    @cached_property
    def rows(self) -> Any:
        """The rows, by their numbers."""
        return self._fetch()

    @cached_property
    def starts(self) -> dict[str, list[tuple[str, int]]]:
        """The beginnings of rows, by key; filled when a line first begins with that key."""
        begins, numbers = self._begins
        found: dict[str, list[tuple[str, int]]] = {}
        for begin, number in zip(begins.split("\n"), numbers, strict=False):
            found.setdefault(_key(begin), []).append((begin, number))
        return found

    def state(self) -> tuple[Any, ...]:
        """Return the index as plain values; kept small, because each value costs time to load."""
        begins = [(begin, number) for filed in self.starts.values() for begin, number in filed]
        return (
            "\n".join(self.whole),
            [*self.whole.values()],
            "\n".join(begin for begin, _ in begins),
            [number for _, number in begins],
            (self.members, self.ends, self.pages, self.longest, [*map(sorted, self.heads)]),
        )

    def restore(self, state: tuple[Any, ...]) -> None:
        """Take over the ``state`` of another index."""
        whole, numbers, begins, filed, others = state
        self._begins = begins, filed
        self.whole = dict(zip(whole.split("\n"), numbers, strict=True))
        self.members, self.ends, self.pages, longest, heads = others
        vars(self).update(longest=longest, heads=tuple(map(frozenset, heads)))

    def add(self, number: int, rule: Rule) -> None:
        """File *rule* under its *number*."""
        match rule:
            case Phrase(phrases=phrases) | Block(cues=phrases):
                for phrase in phrases:
                    folded = fold(phrase)
                    if isinstance(rule, Block) and phrase.endswith(" *"):
                        self._file(folded + " ", number)
                        continue
                    self.whole[folded] = number
                    if len(folded) > _SHORT // 2:
                        for start in _written(folded):
                            self._file(start, _NONE)
            case Run(words=words):
                self.members.update(dict.fromkeys(map(fold, words), number))
            case Pattern() if PAGE in rule.where:
                self.pages.setdefault(rule.letters, []).append((number, rule.triggers))
            case Pattern(triggers=triggers):
                for trigger in map(str.lower, triggers):
                    if trigger.startswith("*"):
                        end = trigger[1:]
                        key = end[-max(n for n in _ENDS if n <= len(end)) :]
                        self.ends.setdefault(key, []).append((end, number))
                    else:
                        self._file(trigger, number)

    def _file(self, start: str, number: int) -> None:
        filed = self.starts.setdefault(_key(start), [])
        if (start, number) not in filed:
            filed.append((start, number))

    def candidates(self, lines: Sequence[str]) -> list[int]:
        """The numbers of lines that may match; the only pass over clean text."""
        heads, short, signs = self.heads
        known = self._known
        found = []
        for i, s in enumerate(map(str.strip, lines)):
            if len(s) < _SHORT:
                if s:
                    may = known.get(s)
                    if may is None:
                        may = self._judge_short(s)
                    if may:
                        found.append(i)
            elif (
                ((k := s[:3]) in heads and (s[:7].lower() in self.starts or k in short))
                or s[0] in signs
            ) and self._begins_like_a_row(s):
                found.append(i)
        return found

    def _judge_short(self, s: str) -> bool:
        """Whether a row may match the short line *s*; the answer is cached."""
        heads, short, signs = self.heads
        may = (
            (
                (
                    ((k := s[:3]) in heads and (s[:7].lower() in self.starts or k in short))
                    or s[0] in signs
                )
                and self._begins_like_a_row(s)
            )
            or (k := _folded(s)) in self.whole
            or k in self.members
            or k[-_FEW:] in self.ends
            or k[-_MORE:] in self.ends
        )
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        self._known[s] = may
        return may

    def rows_for(self, text: str) -> list[Pattern]:
        """The rows for all lines of a page such as *text*."""
        found = []
        for letters, rules in self.pages.items():
            if not letters or any(map(text.__contains__, letters)):
                found += [
                    self.rows[number]
                    for number, triggers in rules
                    if any(map(text.__contains__, triggers))
                ]
        return found

    def run_of(self, bare: str) -> Run | None:
        """The run that the line *bare* may be a member of."""
        number = self.members.get(_folded(bare))
        return None if number is None else self.rows[number]

    def _begins_like_a_row(self, bare: str) -> bool:
        few, some, many = _KEYS
        low, of = bare[: self.longest].lower(), self.begins
        return (
            low.startswith(of[low[:many]])
            or low.startswith(of[low[:some]])
            or low.startswith(of[low[:few]])
        )

    @cached_property
    def begins(self) -> _Begins:
        """The beginnings of rows, by key: one ``startswith`` tries all of a key."""
        return _Begins(self.starts)

    @cached_property
    def longest(self) -> int:
        """The length of the longest beginning of a row."""
        return max((len(begin) for filed in self.starts.values() for begin, _ in filed), default=0)

    @cached_property
    def heads(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """The first three characters of each beginning of a row; the first one of shorter ones.

        Each occurs in the cases in which it is usually written; a line that begins with "rEAD" is
        not considered, because calling ``lower`` for each line is expensive.
        """
        begins = {begin for filed in self.starts.values() for begin, _ in filed}
        return (
            _heads({begin[:3] for begin in begins}),
            _heads({begin[:3] for begin in begins if len(begin) < _KEYS[-1]}),
            frozenset(begin[0] for begin in begins if len(begin) < 3),
        )

    def rule_of(self, text: str, start: int, bare: str) -> tuple[Rule | None, str]:
        """The row that matches the line *bare*, which starts at *start*, and the replacement."""
        folded = _folded(bare)
        found = self.whole.get(folded)
        if found is not None and (len(bare) < _SHORT or self._begins_like_a_row(bare)):
            return self.rows[
                found
            ], ""  # a long line whose spaces are doubled waits until they are folded
        return self.first(self._likely(bare, folded), text, start, bare)

    def first(
        self, rules: Iterable[Pattern | Block], text: str, start: int, bare: str
    ) -> tuple[Rule | None, str]:
        """The first of *rules* that matches the line, and the replacement."""
        for rule in rules:
            if isinstance(rule, Block):
                return rule, ""
            match = compiled(rule.pattern).fullmatch(text, start, start + len(bare))
            if match and (new := replacement(rule, match)) is not None:
                return rule, new
        return None, ""

    def _likely(self, bare: str, folded: str) -> Iterator[Pattern | Block]:
        """Patterns whose trigger the line begins or ends with, and blocks that it is a cue of."""
        heads, _, signs = self.heads
        if bare[:3] in heads or bare[0] in signs:
            low = bare[: self.longest].lower()
            for length in _KEYS:
                for begin, number in self.starts.get(low[:length], ()):
                    if number == _NONE or not low.startswith(begin):
                        continue
                    rule = self.rows[number]
                    if isinstance(rule, Pattern) or _is_short_title(bare[len(begin) :]):
                        yield rule
        if len(bare) < _SHORT:
            for length in _ENDS:
                for end, number in self.ends.get(folded[-length:], ()):
                    if folded.endswith(end):
                        yield self.rows[number]


class _Begins(dict[str, tuple[str, ...]]):
    """The beginnings of rows, by key; computed when a key is first asked for."""

    def __init__(self, starts: dict[str, list[tuple[str, int]]]) -> None:
        self.starts = starts

    def __missing__(self, key: str) -> tuple[str, ...]:
        if key not in self.starts:
            return ()
        self[key] = found = tuple({begin for begin, _ in self.starts[key]})
        return found


def _key(begin: str) -> str:
    """The key of a row with this beginning: its first characters."""
    few, some, many = _KEYS
    length = len(begin)
    return begin[: many if length >= many else some if length >= some else few]


def _heads(begins: set[str]) -> frozenset[str]:
    """The first three characters of *begins*, in the cases in which they are usually written."""
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


def _folded(bare: str) -> str:
    """``fold``, cached for short lines, because several rules ask for the same line."""
    return _short_folded(bare) if len(bare) < _SHORT else fold(bare)


_short_folded = lru_cache(maxsize=_MOST_KNOWN)(fold)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return *pattern* compiled; each pattern is compiled once."""
    return re.compile(pattern)


def replacement(rule: Pattern, match: re.Match[str]) -> str | None:
    """Return the replacement of *match*; ``None`` if it is the same, or if *rule* declines."""
    new: str | None
    if rule.when or rule.unless or rule.make:
        from newsclean.rules.guards import GUARDS, MAKERS  # not needed for clean text

        if rule.when and not GUARDS[rule.when](match):
            return None
        if rule.unless and GUARDS[rule.unless](match):
            return None
        if rule.make:
            new = MAKERS[rule.make](match)
            return None if new == match.group() else new
    new = rule.new if isinstance(rule.new, str) else rule.new(match)
    if new and "\\g<" in new:
        new = match.expand(new)
    return None if new == match.group() else new


def _is_short_title(rest: str) -> bool:
    """Whether *rest* can follow "More from": "Politics" can, "our partners" cannot."""
    return rest.count(" ") < 5 and len(rest) <= 45 and rest[:1].isupper() and rest[-1] not in ".!?,"
