"""Look up the rows that may match a whole line: phrases, cues of blocks, words of runs, patterns.

A line of clean text costs a look-up of its first characters, and a short line one look-up more;
neither cost grows with the number of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from newsclean.rules.beginnings import NONE, Beginnings, Heads, written
from newsclean.rules.joined import by_number, by_text
from newsclean.rules.known_lines import MOST_KNOWN, SHORT, Judged, folded_line
from newsclean.rules.page_rows import PageRows
from newsclean.rules.replacing import compiled, replacement
from newsclean.rules.rows import PAGE, Block, Pattern, Phrase, Rule, Run
from newsclean.text.lines import fold

__all__ = ["LineIndex"]

_HEAD: Final = 7
"""So many characters at the beginning of a line tell most lines of a story from those of rows."""
_FEW, _MORE = 3, 6
_ENDS: Final = (_FEW, _MORE)
"""Lengths of the ends of short lines that are used as index keys."""


class LineIndex:
    """The rows of a table that match whole lines.

    Rows are stored by number, and loaded when one may match: clean text loads none.  *load* returns
    the parts of a ``state``, of which each is needed by fewer texts than the one before.
    """

    def __init__(
        self, rows: Callable[[], Sequence[Rule]], load: Callable[[str], Any] | None = None
    ) -> None:
        self._fetch = rows
        self._load = load
        self._begins: list[tuple[str, int]] = []  # while rows are added
        self.pages = PageRows()
        self._known_rules: dict[str, tuple[Pattern | Block, ...]] = {}

    @cached_property
    def rows(self) -> Any:
        """The rows, by their numbers."""
        return self._fetch()

    @cached_property
    def beginnings(self) -> Beginnings:
        """The beginnings of rows; filed when all rows are added and a line is first looked up."""
        return Beginnings.of(self._begins) if self._load is None else Beginnings(self._load)

    @cached_property
    def _looked_up(self) -> tuple[dict[str, int], dict[str, int], dict[str, list[tuple[str, int]]]]:
        """What short lines are looked up in."""
        if self._load is None:
            return {}, {}, {}
        whole, members, ends = self._load("short")
        return by_text(whole), by_text(members), ends

    @cached_property
    def whole(self) -> dict[str, int]:
        """Folded lines, each with the number of its row."""
        return self._looked_up[0]

    @cached_property
    def members(self) -> dict[str, int]:
        """Folded lines of runs, each with the number of its row."""
        return self._looked_up[1]

    @cached_property
    def ends(self) -> dict[str, list[tuple[str, int]]]:
        """The last characters of lines, with the ends of lines and the numbers of their rows."""
        return self._looked_up[2]

    @cached_property
    def starts(self) -> Mapping[str, int]:
        """The keys of the beginnings."""
        return self.beginnings.keys

    @cached_property
    def heads(self) -> Heads:
        """The heads of the beginnings."""
        return self.beginnings.heads

    def state(self) -> dict[str, Any]:
        """Return the index, without ``pages``, in parts of few plain values."""
        short = by_number(self.whole), by_number(self.members), self.ends
        return {**self.beginnings.state(), "short": short}

    def add(self, number: int, rule: Rule) -> None:
        """File *rule* under its *number*."""
        match rule:
            case Phrase(phrases=phrases) | Block(cues=phrases):
                for phrase in phrases:
                    folded = fold(phrase)
                    if isinstance(rule, Block) and phrase.endswith(" *"):
                        self._begins.append((folded + " ", number))
                        continue
                    self.whole[folded] = number
                    if len(folded) > SHORT // 2:
                        self._begins += [(start, NONE) for start in written(folded)]
            case Run(words=words):
                self.members.update(dict.fromkeys(map(fold, words), number))
            case Pattern() if PAGE in rule.where:
                self.pages.add(number, rule.letters, rule.triggers)
            case Pattern(triggers=triggers):
                for trigger in map(str.lower, triggers):
                    if trigger.startswith("*"):
                        end = trigger[1:]
                        key = end[-max(n for n in _ENDS if n <= len(end)) :]
                        self.ends.setdefault(key, []).append((end, number))
                    else:
                        self._begins.append((trigger, number))

    def candidates(self, lines: Sequence[str]) -> list[int]:
        """The numbers of lines that may match; the only pass over clean text."""
        short, long, fits = self._short, self._long, self._fits
        return [
            i
            for i, line in enumerate(lines)
            if line and (short[line] if len(line) < SHORT else long[line[:_HEAD]] and fits(line))
        ]

    @cached_property
    def _long(self) -> Judged:
        """Whether a row may match a long line, by the first characters of the line."""
        return Judged(lambda head: head[0].isspace() or self._may_begin(head))

    @cached_property
    def _short(self) -> Judged:
        """Whether a row may match a short line."""
        return Judged(self._may_be)

    def _fits(self, line: str) -> bool:
        """Whether a row may match a long *line*, of which the first characters do not tell."""
        bare = line.strip()
        return self.begins_as_a_row(bare) if len(bare) >= SHORT else self._short[bare]

    def _may_begin(self, head: str) -> bool:
        heads, short, signs = self.heads
        few, low = head[:3], head.lower()
        if few in heads:  # "Theo Reuters" begins as a row does, and "The port" does not
            likely = low in self.starts or (few in short and self.beginnings.fit_few(low))
        else:
            likely = False
        return likely or head[0] in signs

    def begins_as_a_row(self, bare: str) -> bool:
        """Whether the line *bare* begins as the lines of a row do."""
        return self._may_begin(bare[:_HEAD]) and self.beginnings.fit(bare)

    def _may_be(self, line: str) -> bool:
        bare = line.strip()
        return bool(bare) and (
            self.begins_as_a_row(bare)
            or (k := folded_line(bare)) in self.whole
            or k in self.members
            or k[-_FEW:] in self.ends
            or k[-_MORE:] in self.ends
        )

    def run_of(self, bare: str) -> Run | None:
        """The run that the line *bare* may be a member of."""
        number = self.members.get(folded_line(bare))
        return None if number is None else self.rows[number]

    def rule_of(self, text: str, start: int, bare: str) -> tuple[Rule | None, str]:
        """The row that matches the line *bare*, which starts at *start*, and the replacement."""
        folded = folded_line(bare)
        found = self.whole.get(folded)
        if found is not None and (len(bare) < SHORT or self.beginnings.fit(bare)):
            return self.rows[
                found
            ], ""  # a long line whose spaces are doubled waits until they are folded
        return self.first(self._likely_rules(bare, folded), text, start, bare)

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

    def _likely_rules(self, bare: str, folded: str) -> Sequence[Pattern | Block]:
        """`_likely`, cached for short lines."""
        if len(bare) >= SHORT:
            return [*self._likely(bare, folded)]
        known = self._known_rules.get(bare)
        if known is None:
            if len(self._known_rules) >= MOST_KNOWN:
                self._known_rules.clear()
            self._known_rules[bare] = known = (*self._likely(bare, folded),)
        return known

    def _likely(self, bare: str, folded: str) -> Iterator[Pattern | Block]:
        """Patterns whose trigger the line begins or ends with, and blocks that it is a cue of."""
        for begin, number in self.beginnings.likely(bare):
            rule = self.rows[number]
            if isinstance(rule, Pattern) or _is_short_title(bare[len(begin) :]):
                yield rule
        if len(bare) < SHORT:
            for length in _ENDS:
                for end, number in self.ends.get(folded[-length:], ()):
                    if folded.endswith(end):
                        yield self.rows[number]


def _is_short_title(rest: str) -> bool:
    """Whether *rest* can follow "More from": "Politics" can, "our partners" cannot."""
    return rest.count(" ") < 5 and len(rest) <= 45 and rest[:1].isupper() and rest[-1] not in ".!?,"
