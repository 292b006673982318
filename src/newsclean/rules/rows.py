"""The kinds of rule rows; each row contains its own proof.

A row says what a rule matches, and proves it: ``before`` becomes ``after``, and every text in
``keeps`` (look-alikes that are news) is unchanged, in every preset.  Index, gates, tests and the
pages of rules are made from the rows, so a rule cannot be added without its proof.

Rows are plain data; ``check`` raises an error if one is malformed.  A pipeline checks the rows that
are added to it, and the tests check those that come with newsclean.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsclean.rules.row_checks import check_fields, check_new, check_pattern, check_triggers, need
from newsclean.rules.where import ANY, EDGE, INLINE, LINE, PAGE, TAIL, TITLE, Where
from newsclean.text.edges import line_end, line_start
from newsclean.text.narrative import tells_a_story

__all__ = ["ANY", "EDGE", "INLINE", "LINE", "PAGE", "TAIL", "TITLE"]
__all__ += ["Block", "Pattern", "Phrase", "Repair", "Replacement", "Row", "Rule"]
__all__ += ["Run", "Sign", "Where"]

Replacement = Callable[[re.Match[str]], str | None]
"""Returns the new text of a match, or ``None`` to decline; the whole text is ``m.string``."""


class Repair(NamedTuple):
    """A rule written as code: its id and its proof; its edits are made by an engine that names it.

    >>> Repair("encoding.line-break", before="a\\r\\nb", after="a\\nb").id
    'encoding.line-break'
    """

    id: str
    before: str = ""
    after: str = ""
    keeps: tuple[str, ...] = ()
    about: str = ""
    flag: str | None = None

    def check(self) -> None:
        """Raise ``ValueError`` with the id and the reason where the row is malformed."""
        check_fields(self)


class Phrase(NamedTuple):
    """Whole lines that are removed if they are nothing but one of *phrases*.

    Case, typographic quotes, white space and punctuation at the ends are ignored, so ``("story
    continues below",)`` also removes ``-- Story continues below --``.  Phrases are keys of a
    dictionary: thousands cost as much as one.  ``where`` may add ``TAIL``.

    >>> Phrase("furniture.ad-label.en", ("advertisement",), before="ADVERTISEMENT").where
    <Where.LINE: 1>
    """

    id: str
    phrases: tuple[str, ...]
    before: str = ""
    after: str = ""
    keeps: tuple[str, ...] = ()
    where: Where = LINE
    flag: str | None = None
    about: str = ""

    def check(self) -> None:
        """Raise ``ValueError`` with the id and the reason where the row is malformed."""
        check_fields(self)
        need(self.id, bool(self.phrases), "has no phrases")
        for phrase in self.phrases:
            need(
                self.id, len(phrase.strip()) > 1, f"phrase {phrase!r} is shorter than 2 characters"
            )
            need(self.id, len(phrase) <= 200, f"phrase {phrase[:30]!r}… is over 200 characters")
            need(self.id, "\n" not in phrase, f"phrase {phrase!r} spans lines")
        need(self.id, self.where & ~TAIL == LINE, "a phrase is a whole LINE, or LINE | TAIL")


class Pattern(NamedTuple):
    """A regular expression that is tried only at one of its literal *triggers*.

    With ``LINE``, the line must begin with a trigger (ignoring case), or end with it if the trigger
    is written ``"*reuters"`` (short lines only), and *pattern* must match all of it.  With ``EDGE``
    or ``INLINE``, *pattern* is matched from the trigger on (case counts), so it must begin with the
    trigger.  ``TITLE`` and ``TAIL`` restrict the place further.  *new* replaces the match: a
    string, in which ``\\g<name>`` is a group, or a function of the match that may decline.
    Quantifiers must be bounded.  A ``PAGE`` row with *letters* of a language, such as ``"äöüß"``,
    applies only to texts that contain one of them; looking for a letter is much cheaper than
    looking for a trigger.  *when* and *unless* name conditions on the match, and *make* names the
    function that makes its new text; each is a function in ``newsclean.rules.guards``.

    >>> Pattern("mine.chars", r"\\[\\+\\d{1,7} chars\\]", ("[+",), before="… [+1 chars]").triggers
    ('[+',)
    """

    id: str
    pattern: str
    triggers: tuple[str, ...]
    before: str = ""
    after: str = ""
    keeps: tuple[str, ...] = ()
    where: Where = EDGE
    new: str | Replacement = ""
    flag: str | None = None
    about: str = ""
    letters: str = ""
    when: str = ""
    unless: str = ""
    make: str = ""

    def check(self) -> None:
        """Raise ``ValueError`` with the id and the reason where the row is malformed."""
        check_fields(self)
        check_triggers(self.id, self.triggers, self.where)
        if self.when or self.unless or self.make:
            from newsclean.rules.guards import GUARDS, MAKERS  # which few need

            for name, known in ((self.when, GUARDS), (self.unless, GUARDS), (self.make, MAKERS)):
                need(self.id, name in ("", *known), f"{name!r} is none of {', '.join(known)}")
        paged = isinstance(self.letters, str) and (not self.letters or PAGE in self.where)
        need(self.id, paged, "letters are a str, and only for where=LINE | PAGE")
        tried = self.triggers if self.where & (EDGE | INLINE | TITLE) else ()
        check_pattern(self.id, self.pattern, tried)
        check_new(self.id, self.pattern, self.new)


class Block(NamedTuple):
    """A cue line and the lines that go with it, such as a heading and its headlines.

    A line that is one of *cues* opens the block; a cue that ends in ``" *"`` matches any line that
    begins so and has a few more words.  If story follows, the block contains up to *limit* lines
    that read like headlines, but none that could be a subhead of the paragraph after it.  After the
    last line of prose, if there is enough story before it, the cue ends the article, and all lines
    after it are removed.  With *until*, the block contains the lines before the first line that is
    one of these; without such a line it is the cue alone.

    Cues in *alone* open the block as those in *cues* do.  They are lines that no story has: where
    there is no block, the line itself is removed, unless it begins with a small letter.

    >>> Block("mine.related", ("more stories", "more from *"), before="More stories").limit
    8
    """

    id: str
    cues: tuple[str, ...] = ()
    before: str = ""
    after: str = ""
    keeps: tuple[str, ...] = ()
    where: Where = LINE
    limit: int = 8
    until: tuple[str, ...] = ()
    flag: str | None = None
    about: str = ""
    alone: tuple[str, ...] = ()

    def check(self) -> None:
        """Raise ``ValueError`` with the id and the reason where the row is malformed."""
        check_fields(self)
        cues = self.all_cues()
        need(self.id, bool(cues) and all(map(str.strip, cues)), "has no cues")
        stars = [cue for cue in self.alone if cue.endswith(" *")]
        need(self.id, not stars, f"alone: {stars[:1]} is no whole line; write it under cues")
        need(self.id, self.limit > 0, "limit must be at least 1")
        need(self.id, self.where & ~TAIL == LINE, "a cue is a whole LINE, or LINE | TAIL")

    def all_cues(self) -> tuple[str, ...]:
        """Return the cues, and after them those that are removed alone, too."""
        return (*self.cues, *self.alone)


class Run(NamedTuple):
    """Lines in a row that are nothing but one of *words* each, such as the buttons of a share bar.

    One such line alone may be a subhead; *at_least* of them in a row are not, nor is one directly
    after a line that another row of its family removes.

    >>> Run("mine.share", ("facebook", "twitter", "print")).at_least
    3
    """

    id: str
    words: tuple[str, ...]
    before: str = ""
    after: str = ""
    keeps: tuple[str, ...] = ()
    at_least: int = 3
    about: str = ""

    def check(self) -> None:
        """Raise ``ValueError`` with the id and the reason where the row is malformed."""
        check_fields(self)
        need(self.id, bool(self.words) and all(map(str.strip, self.words)), "has no words")
        need(self.id, self.at_least > 1, "at_least must be 2 or more")


class Sign(NamedTuple):
    """A pattern that raises *flag* when cleaning cannot repair the text; it changes nothing.

    *pattern* must match within a line that contains one of *triggers*, with ``\\n`` around it; with
    *at_least*, within that many lines.  No text longer than *longest* is searched, and only the
    *last* characters; 0 means no limit.  With *spares_stories*, a text that tells of somebody
    raises no flag.

    >>> Sign("mine.robot", r"Are you a robot", ("Are you",), flag="not_an_article").at_least
    1
    """

    id: str
    pattern: str
    triggers: tuple[str, ...]
    flag: str
    before: str = ""
    keeps: tuple[str, ...] = ()
    at_least: int = 1
    longest: int = 0
    last: int = 0
    about: str = ""
    spares_stories: bool = False

    def check(self) -> None:
        """Raise ``ValueError`` with the id and the reason where the row is malformed."""
        check_fields(self)
        need(self.id, bool(self.triggers) and all(self.triggers), "needs literal triggers")
        need(self.id, bool(self.flag), "needs a flag")
        need(self.id, self.at_least > 0, "at_least must be at least 1")
        check_pattern(self.id, self.pattern, None)

    def found(self, text: str) -> bool:
        """Whether this sign is in *text*."""
        if self.longest and len(text) > self.longest:
            return False
        text = text.rstrip()[-self.last :] if self.last else text
        if not any(map(text.__contains__, self.triggers)):  # faster than a loop
            return False
        pattern = re.compile(self.pattern)
        if self.at_least == 1:
            found = any(map(pattern.search, self._lines(text)))
            return found and not (self.spares_stories and tells_a_story(text))
        hits = pattern.finditer(f"\n{text}\n")
        return sum(1 for _ in zip(range(self.at_least), hits, strict=False)) == self.at_least

    def _lines(self, text: str) -> Iterator[str]:
        """The lines of *text* that contain a trigger, each between two line breaks."""
        for trigger in self.triggers:
            at = text.find(trigger)
            while at >= 0:
                start = line_start(text, at)
                end = line_end(text, at)
                yield f"\n{text[start:end]}\n"
                at = text.find(trigger, end + 1)


Row = Phrase | Pattern | Block | Run | Sign
"""The kinds of rows that a table contains and that a user may add."""

Rule = Repair | Row
