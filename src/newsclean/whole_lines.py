"""Whole lines to edits: phrases, line patterns, and the blocks and runs that lines belong to.

A line of clean text costs the look-up of its first characters, a short line one more; neither
grows with the number of rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import accumulate
from typing import Final

from newsclean.edits import Edit
from newsclean.lines import Story, fold, is_headline
from newsclean.rules import PAGE, TAIL, Block, Pattern, Phrase, Rule, Run

__all__ = ["LineIndex", "compiled", "replacement"]

_KEYS: Final = (1, 3, 7)
"""How many characters of a line's start select rows: with fewer than 7, "The …" would select some,
so only shorter triggers, such as "©", are filed under fewer."""
_SHORT: Final = 60
"""A line up to here is compared whole; a longer one only where its start selects a row."""
_ENDS: Final = (3, 6)
"""The same for the ends of short lines."""
_LONGEST_IN_TAIL: Final = 250
_LEAST_IN_SUBHEAD_PLACE: Final = 8

_PIECE_SIGNS: Final = frozenset(",.;)")
_SHORTEST_TEASER: Final = 25
# What stands below the story and is part of it.
_STAYS = ("correction", "clarification", "editor's note", "editors' note", "update:", "updated:")


@dataclass
class LineIndex:
    """The rows of a table that match whole lines."""

    whole: dict[str, Phrase | Block] = field(default_factory=dict)
    members: dict[str, Run] = field(default_factory=dict)
    starts: dict[str, list[tuple[str, Pattern | Block | None]]] = field(default_factory=dict)
    ends: dict[str, list[tuple[str, Pattern]]] = field(default_factory=dict)
    pages: list[Pattern] = field(default_factory=list)

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
                    if len(folded) > _SHORT // 2:  # up to a quotation mark, however it is written
                        self._file(folded.partition("'")[0].partition('"')[0], None)
            case Run(words=words):
                self.members.update(dict.fromkeys(map(fold, words), rule))
            case Pattern() if PAGE in rule.where:
                self.pages.append(rule)
            case Pattern(triggers=triggers):
                for trigger in map(str.lower, triggers):
                    if trigger.startswith("*"):
                        end = trigger[1:]
                        key = end[-max(n for n in _ENDS if n <= len(end)) :]
                        self.ends.setdefault(key, []).append((end, rule))
                    else:
                        self._file(trigger, rule)

    def _file(self, start: str, rule: Pattern | Block | None) -> None:
        key = start[: max(n for n in _KEYS if n <= len(start))]
        filed = self.starts.setdefault(key, [])
        if (start, rule) not in filed:
            filed.append((start, rule))

    def edits(self, text: str, story: Story) -> Iterator[Edit]:
        """Yield the edits of *text*; in text without furniture, find out at once that none are."""
        lines = text.split("\n")
        found: Sequence[int] = self.candidates(lines)
        if not found:
            return
        pages = [rule for rule in self.pages if any(sign in text for sign in rule.triggers)]
        if pages:
            found = range(len(lines))
        yield from _Page(self, text, story, lines, pages).edits(found)

    def candidates(self, lines: list[str]) -> list[int]:
        """The numbers of lines that may match; the only pass that clean text pays."""
        (heads, signs), whole, members, ends = self.heads, self.whole, self.members, self.ends
        few, more = (-n for n in _ENDS)
        return [
            i
            for i, s in enumerate(map(str.strip, lines))
            if s
            and (
                ((s[:3] in heads or s[0] in signs) and self._begins_like_a_row(s))
                or (
                    len(s) < _SHORT
                    and (
                        (k := fold(s)) in whole
                        or k in members
                        or k[few:] in ends
                        or k[more:] in ends
                    )
                )
            )
        ]

    def _begins_like_a_row(self, bare: str) -> bool:
        for length in _KEYS:
            key = bare[:length].lower()
            if key in self.starts:
                for begin, _ in self.starts[key]:
                    if bare[: len(begin)].lower() == begin:
                        return True
        return False

    @cached_property
    def heads(self) -> tuple[frozenset[str], frozenset[str]]:
        """The first three characters of what rows begin with, and the first of what is shorter.

        Each stands in the cases in which it is written; a line that begins "rEAD" is not looked
        at, for a call of ``lower`` for each line is dear.
        """
        begins = {begin for filed in self.starts.values() for begin, _ in filed}
        cases = (str.lower, str.upper, str.capitalize, str.title)
        return (
            frozenset(case(begin)[:3] for begin in begins for case in cases),
            frozenset(begin[0] for begin in begins if len(begin) < 3),
        )

    def rule_of(self, text: str, start: int, bare: str) -> tuple[Rule | None, str]:
        """The row that matches the line *bare*, which starts at *start*, and what to put there."""
        folded = fold(bare)
        if found := self.whole.get(folded):
            return found, ""
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
        heads, signs = self.heads
        for length in _KEYS if bare[:3] in heads or bare[0] in signs else ():
            for begin, rule in self.starts.get(bare[:length].lower(), ()):
                if rule is None or bare[: len(begin)].lower() != begin:
                    continue
                if isinstance(rule, Pattern) or _is_short_title(bare[len(begin) :]):
                    yield rule
        if len(bare) < _SHORT:
            for length in _ENDS:
                for end, pattern in self.ends.get(folded[-length:], ()):
                    if folded.endswith(end):
                        yield pattern


class _Page:
    """One text, line by line, while its edits are found."""

    def __init__(
        self,
        index: LineIndex,
        text: str,
        story: Story,
        lines: list[str],
        pages: list[Pattern],
    ) -> None:
        self.index, self.text, self.story, self.lines = index, text, story, lines
        self.pages = pages
        self.starts = [0, *accumulate(len(line) + 1 for line in lines)]
        self.done = -1  # the last line that was removed, or is blank behind it

    def edits(self, candidates: Sequence[int]) -> Iterator[Edit]:
        for i in candidates:
            if i <= self.done:
                continue
            bare = self.lines[i].strip()
            if not bare:
                continue
            start = self.starts[i] + self.lines[i].index(bare[0])
            rule, new = self._rule(start, bare)
            if rule is None or not self._in_place(rule, start) or self._in_sentence(i, bare, rule):
                if run := self.index.members.get(fold(bare)):
                    yield from self._run(i, run)
                continue
            if isinstance(rule, Block):
                yield from self._block(i, rule)
            else:
                yield self._edit(i, new, rule)
                self._advance(i)

    def _rule(self, start: int, bare: str) -> tuple[Rule | None, str]:
        rule, new = self.index.rule_of(self.text, start, bare)
        if rule is None and self.pages:
            return self.index.first(self.pages, self.text, start, bare)
        return rule, new

    def _in_place(self, rule: Rule, start: int) -> bool:
        """Whether the line at *start* stands where *rule* applies."""
        where = getattr(rule, "where", TAIL)
        if TAIL not in where:
            return True
        if isinstance(rule, Block):
            return self.story.ends_before(start)
        return start >= self.story.tail

    def _in_sentence(self, i: int, bare: str, rule: Rule) -> bool:
        """Whether the line is a link inside a sentence: "sign up", and below it ", she said"."""
        if isinstance(rule, Pattern):
            return False
        if bare[-1] in ",;":
            return True
        return bare[-1] not in ".!?:" and self._goes_on_below(i)

    def _goes_on_below(self, i: int) -> bool:
        return i + 1 < len(self.lines) and _is_piece(self.lines[i + 1].strip())

    def _edit(self, i: int, new: str, rule: Rule) -> Edit:
        """Put *new* in place of line *i*; where that is nothing, its line break goes too."""
        start, end = self.starts[i], self.starts[i + 1]
        return Edit(start, end - 1 if new else min(end, len(self.text)), new, (rule.id,))

    def _advance(self, i: int) -> None:
        """Line *i* is done, and so are the blank lines behind it."""
        self.done = i
        while self.done + 1 < len(self.lines) and not self.lines[self.done + 1].strip():
            self.done += 1

    def _run(self, first: int, run: Run) -> Iterator[Edit]:
        """Remove the lines of *run* from *first* on, where they are enough or follow a removal."""
        taken = []
        for i in range(first, len(self.lines)):
            if bare := self.lines[i].strip():
                if self.index.members.get(fold(bare)) is not run:
                    break
                taken.append(i)
        follows = self.done >= 0 and self.done == first - 1
        if len(taken) >= run.at_least or follows:
            for i in taken:
                yield self._edit(i, "", run)
            self._advance(taken[-1])
        else:
            self.done = taken[-1]

    def _block(self, cue: int, block: Block) -> Iterator[Edit]:
        """Remove the cue in line *cue* and the lines that belong to it.

        A cue amid the story with nothing behind it that it could head stays: it may be a subhead.
        """
        start = self.starts[cue]
        if block.until:
            taken = [cue, *self._up_to_closer(cue, block)]
        elif self.story.ends_before(start) and not self._goes_on(cue):
            taken = [cue, *self._rest(cue)]
        elif not self.story.begins_before(start):
            taken = [cue]  # the headline of this very story may stand below
        elif headlines := self._headlines(cue, block.limit):
            taken = [cue, *headlines]
        else:
            return
        for i in taken:
            yield self._edit(i, "", block)
        self._advance(taken[-1])

    def _up_to_closer(self, cue: int, block: Block) -> list[int]:
        closers = set(map(fold, block.until))
        taken = []
        for i in range(cue + 1, len(self.lines)):
            if bare := self.lines[i].strip():
                taken.append(i)
                if fold(bare) in closers:
                    return taken
                if len(taken) > block.limit:
                    break
        return []

    def _goes_on(self, cue: int) -> bool:
        """Whether pieces of sentences stand below the cue: a text whose links part its lines."""
        return cue < self._last_piece

    @cached_property
    def _last_piece(self) -> int:
        found = (i for i, line in enumerate(self.lines) if _is_piece(line.strip()))
        return max(found, default=-1)

    def _rest(self, cue: int) -> list[int]:
        """What stands below the story from the cue on, but for notes that belong to the story."""
        taken = []
        for i in range(cue + 1, len(self.lines)):
            bare = self.lines[i].strip()
            if bare and len(bare) <= _LONGEST_IN_TAIL and not fold(bare).startswith(_STAYS):
                taken.append(i)
        return taken

    def _headlines(self, cue: int, limit: int) -> list[int]:
        """Headlines under a cue amid the story; the last may be a subhead, unless it is long."""
        taken: list[int] = []
        for i in range(cue + 1, len(self.lines)):
            bare = self.lines[i].strip()
            if not bare:
                continue
            if self._is_teaser(i, bare):
                taken.append(i)
                continue
            if self._goes_on_below(i):
                break
            if len(taken) >= limit or not is_headline(bare) or self._is_cue(i, bare):
                if taken and not is_headline(bare) and _few_words(self.lines[taken[-1]]):
                    taken.pop()
                break
            taken.append(i)
        return taken

    def _is_teaser(self, i: int, bare: str) -> bool:
        """Whether the line stands twice in a row, as the headline of a box and of its link do."""
        if len(bare) < _SHORTEST_TEASER:
            return False
        beside = (*self.lines[i + 1 : i + 3], *self.lines[max(0, i - 2) : i])
        return any(line and line.strip().endswith(bare) for line in beside) or any(
            len(line) >= _SHORTEST_TEASER and bare.endswith(line.strip()) for line in beside
        )

    def _is_cue(self, i: int, bare: str) -> bool:
        start = self.starts[i] + self.lines[i].index(bare[0])
        return self.index.rule_of(self.text, start, bare)[0] is not None


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return *pattern* compiled, once."""
    return re.compile(pattern)


def replacement(rule: Pattern, match: re.Match[str]) -> str | None:
    """Return what *rule* puts in place of *match*, ``None`` where it declines."""
    return rule.new if isinstance(rule.new, str) else rule.new(match)


def _is_short_title(rest: str) -> bool:
    """Whether *rest* can stand behind "More from": "Politics", "our partners" not."""
    return rest.count(" ") < 5 and len(rest) <= 45 and rest[:1].isupper() and rest[-1] not in ".!?,"


def _is_piece(bare: str) -> bool:
    """Whether *bare* begins in the middle of a sentence."""
    return bare[:1] in _PIECE_SIGNS or (bare[:1].islower() and bare.count(" ") > 2)


def _few_words(line: str) -> bool:
    return len(line.split()) < _LEAST_IN_SUBHEAD_PLACE
