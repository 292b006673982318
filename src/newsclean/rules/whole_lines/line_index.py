"""Look up the rows that may match a whole line: phrases, cues of blocks, words of runs, patterns.

A line of clean text costs a look-up of its first characters, and a short line one look-up more;
neither cost grows with the number of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from newsclean.rules.rows import PAGE, Block, Pattern, Phrase, Rule, Run
from newsclean.rules.whole_lines.beginnings import HEAD, NONE, Beginnings, ByHead, Heads, written
from newsclean.rules.whole_lines.joined import by_number, by_text
from newsclean.rules.whole_lines.known_lines import SHORT, Judged, folded_line
from newsclean.rules.whole_lines.page_rows import PageRows
from newsclean.rules.whole_lines.rows_alone import Tried, first_of, tried_alone
from newsclean.rules.whole_lines.side_by_side import LONGEST_ROW, row_of_labels
from newsclean.text.lines import fold

__all__ = ["LineIndex"]

_HEAD: Final = slice(HEAD)
_LONGEST_KNOWN: Final = 1_000
"""Maximum characters of a line about which anything is cached."""
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
        """The dictionaries in which short lines are looked up."""
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
            case Phrase() | Block():
                for phrase in rule.phrases if isinstance(rule, Phrase) else rule.all_cues():
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

    def likely(self, lines: Iterable[str]) -> list[str]:
        """Those of *lines* that a row may match; the only pass over clean text."""
        known, long, longest = self._known_lines, self._long, self.beginnings.longest
        found = []
        for line in filter(None, lines):
            if len(line) < SHORT:
                if known[line]:
                    found.append(line)
            elif (
                (begins := long[line[_HEAD]])
                and line[:longest].lower().startswith(begins)
                and (known[line] if len(line) <= _LONGEST_KNOWN else self._may_be(line))
            ):
                found.append(line)
        return found

    @cached_property
    def _long(self) -> ByHead:
        """How rows begin that may match a long line, by the first characters of the line."""
        return ByHead(self.beginnings)

    @cached_property
    def _known_lines(self) -> Judged[bool]:
        """Whether a row may match a line that is not too long to be kept."""
        return Judged(self._may_be)

    def _may_be(self, line: str) -> bool:
        """Whether a row may match *line*: as it begins or ends, and by itself."""
        if not (bare := line.strip()):
            return False
        likely = self.begins_as_a_row(bare)
        if not likely and len(bare) < SHORT:
            k = folded_line(bare)
            likely = (
                k in self.whole
                or k in self.members
                or k[-_FEW:] in self.ends
                or k[-_MORE:] in self.ends
            )
        if not likely:
            return False
        return bool(self.tried(bare) or self.labels(bare) or self.run_of(bare))

    def begins_as_a_row(self, bare: str) -> bool:
        """Whether the line *bare* begins as the lines of a row do."""
        begins = self._long[bare[_HEAD]]
        return begins != () and bare[: self.beginnings.longest].lower().startswith(begins)

    def run_of(self, bare: str) -> Run | None:
        """The run that the line *bare* may be a member of."""
        number = self.members.get(folded_line(bare))
        return None if number is None else self.rows[number]

    def rule_of(self, text: str, start: int, bare: str) -> tuple[Rule | None, str]:
        """The row that matches the line *bare*, which starts at *start*, and the replacement."""
        return first_of(self.tried(bare), text, start, bare)

    def tried(self, bare: str) -> Sequence[Tried]:
        """The rows that may match the line *bare*, by itself."""
        return self._known_rows[bare] if len(bare) <= _LONGEST_KNOWN else self._rows_alone(bare)

    @cached_property
    def _known_rows(self) -> Judged[Sequence[Tried]]:
        return Judged(self._rows_alone)

    def _rows_alone(self, bare: str) -> Sequence[Tried]:
        folded = folded_line(bare)
        found = self.whole.get(folded)
        if found is not None and (len(bare) < SHORT or self.beginnings.fit(bare)):
            # a long line whose spaces are doubled waits until they are folded
            return ((self.rows[found], ""),)
        return (*tried_alone(self._rows_for(bare, folded), bare),)

    def labels(self, bare: str) -> Phrase | Pattern | None:
        """The row for the line *bare* if it is several labels side by side."""
        return self._known_labels[bare] if len(bare) <= LONGEST_ROW else None

    @cached_property
    def _known_labels(self) -> Judged[Phrase | Pattern | None]:
        return Judged(lambda bare: row_of_labels(self, bare))

    def _rows_for(self, bare: str, folded: str) -> Iterator[Pattern | Block]:
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
