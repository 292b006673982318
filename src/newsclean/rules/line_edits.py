"""Turn rows for whole lines into edits, with the blocks and runs that these lines belong to."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Final

from newsclean.edits import Edit
from newsclean.rules.line_index import LineIndex
from newsclean.rules.rows import LINE, TAIL, Block, Pattern, Phrase, Rule, Run
from newsclean.text.lines import (
    Story,
    fold,
    goes_on_from_above,
    is_headline,
    lines_of,
    stays_below,
    tells_of,
)

__all__ = ["line_edits"]

_LEAST_IN_SUBHEAD_PLACE: Final = 8
_WRAPPED: Final = 50
_BULLETS: Final = frozenset("*-•·+–")
_LONGEST_BUTTON: Final = 20
_FEWEST_BLANKS: Final = 3  # of a line that introduces a list; "Share on:" is none
_FEWEST_SIGNS: Final = 8  # of one in Chinese or Japanese
_KNOWN_TO_UNKNOWN: Final = 3

_SHORTEST_TEASER: Final = 25


def line_edits(index: LineIndex, text: str, story: Story, pages: list[Pattern]) -> Iterable[Edit]:
    """Return the edits of *text*; in text without furniture, returns at once.

    *pages* are the rows for all lines of a page such as *text*.
    """
    lines = lines_of(text)
    candidates = range(len(lines)) if pages else index.candidates(lines)
    return _Search(index, text, story, lines, pages).edits(candidates) if candidates else ()


class _Search:
    """One text, line by line, while its edits are found."""

    def __init__(
        self,
        index: LineIndex,
        text: str,
        story: Story,
        lines: Sequence[str],
        pages: list[Pattern],
    ) -> None:
        self.index, self.text, self.story, self.lines = index, text, story, lines
        self.pages = pages
        # Of the lines before each.
        self.lengths = array("q", accumulate(map(len, lines), initial=0))
        self.candidates: Sequence[int] = ()
        self.done = -1  # the last line that was removed, or is blank after it
        self.last = ""  # the rule that removed it
        self.whole = len(lines)  # no line from here on is a piece of a sentence

    def edits(self, candidates: Sequence[int]) -> Iterator[Edit]:
        self.candidates = candidates
        for i in candidates:
            if i <= self.done:
                continue
            bare = self.lines[i].strip()
            if not bare:
                continue
            start = self._start(i) + self.lines[i].index(bare[0])
            rule, new = self._rule(i, start, bare)
            if rule is None:
                if run := self.index.run_of(bare):
                    yield from self._run(i, run)
                continue
            if isinstance(rule, Block):
                yield from self._block(i, rule)
            else:
                yield self._edit(i, new, rule)
                self._advance(i)

    def _start(self, i: int) -> int:
        """The offset of line *i*."""
        return self.lengths[i] + i

    def _rule(self, i: int, start: int, bare: str) -> tuple[Rule | None, str]:
        """The row that applies to line *i*: one for any page, or else one for such a page."""
        rule, new = self.index.rule_of(self.text, start, bare)
        if rule is not None and self._applies(rule, i, start, bare):
            return rule, new
        rule, new = self.index.first(self.pages, self.text, start, bare)
        return (rule, new) if rule and self._applies(rule, i, start, bare) else (None, "")

    def _applies(self, rule: Rule, i: int, start: int, bare: str) -> bool:
        return self._in_place(rule, start) and not self._in_sentence(i, bare, rule)

    def _in_place(self, rule: Rule, start: int) -> bool:
        """Whether the line at *start* is in a place where *rule* applies."""
        where = getattr(rule, "where", TAIL)
        if where is LINE or TAIL not in where:
            return True
        if isinstance(rule, Block):
            return self.story.ends_before(start)
        return start >= self.story.tail

    def _in_sentence(self, i: int, bare: str, rule: Rule) -> bool:
        """Whether the line is a link inside a sentence: "sign up", and below it ", she said"."""
        if isinstance(rule, Pattern):
            return self._is_wrapped(i, bare)
        if bare[-1] in ",;" or self._opens_a_sentence(i) or self._heads_its_word(i, bare):
            return True
        return bare[-1] not in ".!?:" and self._goes_on_below(i)

    def _is_wrapped(self, i: int, bare: str) -> bool:
        """Whether a line as long as those of wrapped text continues in the next, which ends it."""
        return len(bare) >= _WRAPPED and bare[-1] not in ".!?:…" and self._goes_on_below(i)

    def _heads_its_word(self, i: int, bare: str) -> bool:
        """Whether the label is a subhead: "Advertising", and below it "Revenue from advertising …".

        The text below a real label is about something else, or is page furniture itself.
        """
        word = fold(bare)
        if len(word) < (6 if word < "\u2e80" else 2) or " " in word:
            return False
        for below in range(i + 1, min(i + 4, len(self.lines))):
            if line := self.lines[below].strip():
                return tells_of(word, line) and not self._is_cue(below, line)
        return False

    def _opens_a_sentence(self, i: int) -> bool:
        """Whether the next line continues a sentence of the label: "Share", "is a novel of …".

        If the line before it does not end a sentence, the label interrupts that sentence and is no
        part of it; so it is after a quotation that ends in a comma.
        """
        above = next((s for s in reversed(self.lines[max(0, i - 3) : i]) if s.strip()), ".")
        below = next((s for k in range(i + 1, i + 4) if (s := self._left_at(k))), "")
        above = above.rstrip()
        ends = above[-1] in '.!?…"”’»' and above[-2:] not in {',"', ",”", ",’"}
        return ends and below[:1].islower() and below.count(" ") > 3

    def _goes_on_below(self, i: int) -> bool:
        return goes_on_from_above(self._left_at(i + 1))

    def _left_at(self, i: int) -> str:
        """The text of line *i*; empty if the line is removed, although it begins in lower case."""
        bare = self.lines[i].strip() if i < len(self.lines) else ""
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
                start = self._start(i) + self.lines[i].index(bare[0])
                rule, _ = self.index.rule_of(self.text, start, bare)
                if (
                    isinstance(rule, Phrase)
                    or (isinstance(rule, Block) and not self.story.begins_before(start))
                ) and (self._in_place(rule, start) and not self._in_sentence(i, bare, rule)):
                    found.add(i)
        return found

    def _edit(self, i: int, new: str, rule: Rule) -> Edit:
        """Replace line *i* by *new*; if that is empty, remove its line break, too."""
        self.last = rule.id
        start, end = self._start(i), self._start(i + 1)
        return Edit(start, end - 1 if new else min(end, len(self.text)), new, (rule.id,))

    def _advance(self, i: int) -> None:
        """Mark line *i* and the blank lines after it as done."""
        self.done = i
        while self.done + 1 < len(self.lines) and not self.lines[self.done + 1].strip():
            self.done += 1

    def _run(self, first: int, run: Run) -> Iterator[Edit]:
        """Remove the lines of *run* from *first* on, if they are enough or follow a related line.

        Rows of one family make one run, as a menu in Polish has English words, too.

        A word or two that no row knows is removed with them if buttons are on both sides of it.
        """
        family, least = _family(run.id), run.at_least
        taken: list[int] = []
        unknown: list[int] = []
        for i in range(first, len(self.lines)):
            bare = self.lines[i].strip()
            if not bare or bare in _BULLETS:
                continue
            if (row := self.index.run_of(bare)) and _family(row.id) == family:
                least = max(least, row.at_least)
                taken.append(i)
            elif taken and taken[-1] == self._above(i) and _may_be_button(bare):
                unknown.append(i)
            else:
                break
        unknown = [i for i in unknown if i < taken[-1]]
        if unknown and len(taken) < max(least + 1, _KNOWN_TO_UNKNOWN * len(unknown)):
            taken = [i for i in taken if i < unknown[0]]
            unknown = []
        follows = self.done == first - 1 and self.last.startswith(family)
        if (len(taken) >= least or follows) and not self._is_introduced(first, family):
            for i in sorted((*self._bullets(first, taken[-1]), *taken, *unknown)):
                yield self._edit(i, "", run)
            self._advance(taken[-1])
        else:
            self.done = taken[-1]

    def _is_introduced(self, first: int, family: str) -> bool:
        """Whether the story introduces a list from line *first* on: "The six committees are:".

        Names of sections are also those of ministries and prizes, so a sentence above is enough.
        """
        above = self._above(first)
        if above <= self.done:
            return False
        amid = family == "furniture.nav" and self._start(first) < self.story.tail
        line = self.lines[above].rstrip()
        return line.endswith((*":：", *(".。" if amid else ()))) and (
            line.count(" ") >= _FEWEST_BLANKS or (len(line) >= _FEWEST_SIGNS and line > "\u2e80")
        )

    def _bullets(self, first: int, last: int) -> Iterator[int]:
        """The empty list items among and directly before its lines from *first* to *last*."""
        while first - 1 > self.done and self.lines[first - 1].strip() in _BULLETS:
            first -= 1
        return (i for i in range(first, last) if self.lines[i].strip() in _BULLETS)

    def _above(self, i: int) -> int:
        """The last line before line *i* that is not blank."""
        return next((j for j in range(i - 1, -1, -1) if self.lines[j].strip()), -1)

    def _block(self, cue: int, block: Block) -> Iterator[Edit]:
        """Remove the cue in line *cue* and the lines that belong to it.

        A cue amid the story without lines that it could be the heading of is kept: it may be a
        subhead.
        """
        start = self._start(cue)
        if block.until:
            taken = [cue, *self._up_to_closer(cue, block)]
        elif self.story.ends_before(start) and not self._goes_on(cue):
            taken = [cue, *self._rest(cue)]
        elif not self.story.begins_before(start):
            taken = [cue]  # the headline of this very story may be below
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
        """Whether pieces of sentences are below the cue: then links separate the lines."""
        while self.whole > cue + 1 and not goes_on_from_above(self.lines[self.whole - 1].strip()):
            self.whole -= 1
        return self.whole > cue + 1

    def _rest(self, cue: int) -> list[int]:
        """All lines below the story from the cue on, except notes that belong to the story."""
        taken = []
        for i in range(cue + 1, len(self.lines)):
            bare = self.lines[i].strip()
            if bare and not stays_below(bare):
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
                if taken and taken[-1] == i - 1:
                    taken.pop()  # "The boat was built by the", "Tarn Yard", ", which …"
                break
            if len(taken) >= limit or not is_headline(bare) or self._is_cue(i, bare):
                if taken and not is_headline(bare) and self._may_be_subhead(cue, taken):
                    taken.pop()
                break
            taken.append(i)
        return taken

    def _may_be_subhead(self, cue: int, taken: list[int]) -> bool:
        """Whether the last line of *taken* may be a subhead of what follows.

        It may if it is short, and if it alone is separated from the cards by an empty line.
        """
        *before, last = taken
        parted = len(before) > 0 and before[-1] - cue == len(before) and last - before[-1] > 1
        return parted or len(self.lines[last].split()) < _LEAST_IN_SUBHEAD_PLACE

    def _is_teaser(self, i: int, bare: str) -> bool:
        """Whether the line occurs twice in a row, as the headline of a box and of its link do."""
        if len(bare) < _SHORTEST_TEASER:
            return False
        beside = (*self.lines[i + 1 : i + 3], *self.lines[max(0, i - 2) : i])
        return any(line and line.strip().endswith(bare) for line in beside) or any(
            len(line) >= _SHORTEST_TEASER and bare.endswith(line.strip()) for line in beside
        )

    def _is_cue(self, i: int, bare: str) -> bool:
        start = self._start(i) + self.lines[i].index(bare[0])
        return self.index.rule_of(self.text, start, bare)[0] is not None


def _may_be_button(bare: str) -> bool:
    """Whether *bare* is a word or two, such as the name of a new network."""
    return (
        len(bare) <= _LONGEST_BUTTON
        and bare.count(" ") < 2
        and bare[:1].isupper()
        and (bare[-1].isalnum())
    )


def _family(rule: str) -> str:
    """The words that ids of related rules share: "furniture.share", "mine"."""
    words = rule.split(".")
    return ".".join(words[: min(2, len(words) - 1)])
