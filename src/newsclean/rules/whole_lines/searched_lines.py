"""The lines of one text during the search for rows, and the row that applies to a line.

A label that is a piece of a sentence, or the subhead of the text below it, is no furniture.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from newsclean.rules.rows import LINE, TAIL, Block, Pattern, Rule
from newsclean.rules.whole_lines.data_rows import counts_votes
from newsclean.rules.whole_lines.inflected import is_told_of, stems_of
from newsclean.rules.whole_lines.introductions import (
    MAY_BE_QUOTED,
    heads_the_list,
    introduced_list,
    introduces,
    opens_a_story,
)
from newsclean.rules.whole_lines.known_lines import folded_line
from newsclean.rules.whole_lines.line_index import LineIndex
from newsclean.rules.whole_lines.rows_alone import first_of
from newsclean.rules.whole_lines.stretch import Stretch
from newsclean.rules.whole_lines.subheads import (
    MAY_HEAD_A_TEXT,
    MAY_SAY_IT_AGAIN,
    every_word,
    is_a_subhead,
    telling_words,
)
from newsclean.rules.whole_lines.wrapped_lines import ends_a_sentence, ends_below, is_said
from newsclean.text.lines import goes_on_from_above, is_prose, lengths_of, tells_of
from newsclean.text.marks import LINE_STOPS, SENTENCE_ENDS, USUAL_STOPS
from newsclean.text.quotations import is_quotation, tells_who_spoke
from newsclean.text.story import story_of

__all__ = ["SearchedLines"]

_WRAPPED: Final = 50
"""A line of at least so many characters may be one of wrapped text."""
_FEWEST_BELOW: Final = 4
"""Minimum blanks of a line that continues a sentence of a label above it."""
_ENDS_OF_LABELS: Final = f"{USUAL_STOPS}:"
"""After an ellipsis, as in "Read more…", the sentence may go on."""


class SearchedLines:
    """The lines of one text, which are judged from the first to the last."""

    def __init__(
        self,
        index: LineIndex,
        text: str,
        lines: Sequence[str],
        pages: list[Pattern],
        candidates: Sequence[int],
    ) -> None:
        self.index, self.text, self.story, self.lines = index, text, story_of(text), lines
        self.pages = pages
        self._of_page = [(row, None) for row in pages]
        self.candidates = candidates
        self.lengths = lengths_of(lines)
        self.done = -1  # the last line that was removed, or is blank after it
        self.last = ""  # the rule that removed it
        self.edited: set[int] = set()
        self.stretch: Stretch | None = None  # the last one that was read

    def start(self, i: int) -> int:
        """The offset of line *i*."""
        return self.lengths[i] + i

    def advance(self, i: int) -> None:
        """Mark line *i* and the blank lines after it as done."""
        self.done = i
        while self.done + 1 < len(self.lines) and not self.lines[self.done + 1].strip():
            self.done += 1

    def rule(self, i: int, start: int, bare: str, done: int) -> tuple[Rule | None, str]:
        """The row that applies to line *i*: one for any page, or else one for such a page.

        Line *done* is the last that was removed above line *i*.
        """
        may_be_one = not self.pages or i in self._likely
        if may_be_one:
            rule, new = first_of(self.index.tried(bare), self.text, start, bare)
            if rule is not None and self._applies(rule, i, start, bare, done):
                return rule, new
        rule, new = first_of(self._of_page, self.text, start, bare) if self.pages else (None, "")
        if rule is None and may_be_one:
            rule = self.index.labels(bare)
        return (rule, new) if rule and self._applies(rule, i, start, bare, done) else (None, "")

    @cached_property
    def _likely(self) -> frozenset[int]:
        """The lines that rows for any page may match."""
        return frozenset(self.candidates)

    def _applies(self, rule: Rule, i: int, start: int, bare: str, done: int) -> bool:
        return (
            self._in_place(rule, start)
            and not self.in_sentence(i, bare, rule)
            and not (rule.id.startswith(MAY_BE_QUOTED) and self.is_quoted(i, done))
            and not (bare[1:2] == " " and self._is_listed(i))
        )

    def is_quoted(self, i: int, done: int) -> bool:
        """Whether the story introduces the line: "The council gave this advice:"."""
        if (above := self.above(i)) <= done:
            return False
        if introduces(self.lines[above]):
            return True
        first = heads_the_list(self.lines, i, done)
        return first >= 0 and (
            opens_a_story(self.lines[first]) or self.story.begins_before(self.start(first))
        )

    def _is_listed(self, i: int) -> bool:
        """Whether a sentence introduces the list with line *i*, of which one item is a story's."""
        tried, run_of = self.index.tried, self.index.run_of
        return any(not (tried(item) or run_of(item)) for item in introduced_list(self.lines, i))

    def _in_place(self, rule: Rule, start: int) -> bool:
        """Whether the line at *start* is in a place where *rule* applies."""
        where = getattr(rule, "where", TAIL)
        if where is LINE or TAIL not in where:
            return True
        if isinstance(rule, Block):
            return self.story.ends_before(start)
        return start >= self.story.tail

    def in_sentence(self, i: int, bare: str, rule: Rule) -> bool:
        """Whether the line is a link inside a sentence: "sign up", and below it ", she said"."""
        if ends_a_sentence(self.lines, i) and not self.goes_on_below(i):
            return True
        if isinstance(rule, Pattern):
            return self._is_wrapped(i, bare)
        if is_said(bare, rule.id):
            return True
        part = rule.id.startswith(MAY_HEAD_A_TEXT)
        whole = not rule.id.startswith(MAY_SAY_IT_AGAIN)
        return (
            bare[-1] in ",;"
            or self._opens_a_sentence(i, bare)
            or self.heads_its_text(i, bare, part_tells=part, whole_tells=whole)
            or counts_votes(bare, self.lines[i + 1 : i + 5])
            or is_a_subhead(self.lines, i, self._left_below(i), rule.id)
            or (bare[-1] not in _ENDS_OF_LABELS and self.goes_on_below(i))
        ) and not self._is_before_a_speaker(i)

    def _is_wrapped(self, i: int, bare: str) -> bool:
        """Whether a line as long as those of wrapped text continues in the next, which ends it."""
        if len(bare) < _WRAPPED or bare[-1] in LINE_STOPS:
            return False
        if ends_below(bare, "".join(self.lines[i + 1 : i + 2]).rstrip()):
            return True
        return self.goes_on_below(i)

    def heads_its_text(
        self, i: int, bare: str, *, part_tells: bool, whole_tells: bool = True
    ) -> bool:
        """Whether the label is a subhead: "Advertising", and below it "Revenue from advertising …".

        The text below a real label is about something else, or is page furniture itself.  That of
        a subhead has all words of the label, if *whole_tells*, or one long word, if *part_tells*.
        """
        label = folded_line(bare)
        told = stems_of(label) and is_told_of(label, self._left_below(i))
        if told and (above := self.above(i)) >= 0 and is_prose(self.lines[above]):
            return True
        some = telling_words(label, part_tells=part_tells)
        every = every_word(label) if whole_tells else ()
        if not (some or every):
            return False
        for below in range(i + 1, min(i + 4, len(self.lines))):
            if line := self.lines[below].strip():
                one = " " not in label
                tells = any(tells_of(word, line, endings=one) for word in some) or (
                    every and all(tells_of(word, line) for word in every)
                )
                return bool(tells) and not self.is_cue(below, line)
        return False

    def _opens_a_sentence(self, i: int, bare: str) -> bool:
        """Whether the next line continues a sentence of the label: "Share", "is a novel of …".

        If the line before it does not end a sentence, the label interrupts that sentence and is no
        part of it; so it is after a quotation that ends in a comma.
        """
        below = self._left_below(i)
        if not below[:1].islower():
            return False
        if self._opens_a_verse(i, bare, below):
            return True
        if below.count(" ") < _FEWEST_BELOW:
            return False
        above = next((s for s in reversed(self.lines[max(0, i - 3) : i]) if s.strip()), ".")
        above = above.rstrip()
        return above[-1] in SENTENCE_ENDS and above[-2:] not in {',"', ",”", ",’"}

    def _opens_a_verse(self, i: int, bare: str, below: str) -> bool:
        """Whether a line of one word opens part of a poem: "Share", directly below it "what you
        have", and above it nothing."""
        is_first = i == 0 or not self.lines[i - 1].strip()
        return is_first and " " not in bare and " " in below and below == self._left_at(i + 1)

    def _is_before_a_speaker(self, i: int) -> bool:
        """Whether the label parts a quotation from "räumte der Minister ein." below it."""
        above = self.above(i)
        if above < 0 or not is_quotation(quotation := self.lines[above].strip()):
            return False
        below = self._left_below(i)
        return below != "" and tells_who_spoke(quotation, below)

    def _left_below(self, i: int) -> str:
        """The first of the three lines below line *i* that has text and is not removed."""
        for k in range(i + 1, min(i + 4, len(self.lines))):
            if self.lines[k] and (left := self._left_at(k)):
                return left
        return ""

    def goes_on_below(self, i: int) -> bool:
        return goes_on_from_above(self._left_at(i + 1))

    def _left_at(self, i: int) -> str:
        """The text of line *i*; empty if the line is removed, although it begins in lower case."""
        if i >= len(self.lines) or not (bare := self.lines[i].strip()):
            return ""
        return "" if goes_on_from_above(bare) and i in self.taken else bare

    @cached_property
    def taken(self) -> set[int]:
        """The lines in lower case that are removed; from the last, as each depends on the next.

        Otherwise a column of "more from the web" would lose only one line a round.
        """
        found = self.__dict__["taken"] = set[int]()
        for i in reversed(self.candidates):
            bare = self.lines[i].strip()
            if goes_on_from_above(bare):
                start = self.start(i) + self.lines[i].index(bare[0])
                rule, new = self.rule(i, start, bare, done=-1)
                if isinstance(rule, Block):
                    if not self.story.begins_before(start):
                        found.add(i)
                elif rule is not None and not new:
                    found.add(i)
        return found

    def above(self, i: int) -> int:
        """The last line before line *i* that is not blank."""
        above = i - 1
        while above >= 0 and not self.lines[above].strip():
            above -= 1
        return above

    def is_cue(self, i: int, bare: str) -> bool:
        start = self.start(i) + self.lines[i].index(bare[0])
        return self.index.rule_of(self.text, start, bare)[0] is not None
