"""Generate pieces of text that scraping leaves, from the rule rows: new rows add new pieces."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from typing import Literal, NamedTuple

from hypothesis import strategies as st

from newsclean.presets import BODY, MINIMAL
from newsclean.rules.rows import PAGE, TAIL, TITLE, Block, Phrase, Rule, Run, Sign

__all__ = ["RULES", "Specimen", "artifacts", "specimens"]

RULES: tuple[Rule, ...] = (*dict.fromkeys((*BODY.rules, *MINIMAL.rules)),)
"""The rows of all presets."""

Place = Literal["line", "tail", "title", "inline", "text"]


class Specimen(NamedTuple):
    """One artifact: the rule that removes it, its text, and its place.

    The place is lines of its own (``"line"``), after the last paragraph (``"tail"``), the end of
    the headline (``"title"``) or of a paragraph (``"inline"``), or the artifact is a whole text
    (``"text"``).

    >>> specimens("furniture.share.jetpack")[0].text
    'Click to share on Facebook (Opens in new window)'
    """

    rule: str
    text: str
    place: Place


@cache
def artifacts(family: str | None = None) -> st.SearchStrategy[str]:
    """Artifacts of *family*, as the rule rows contain them.

    *family* is the id of a rule, or the beginning of several, such as ``"placeholder"`` or
    ``"furniture.share"``; without it, all are used.  The artifact of a removing rule is that text
    alone, on one or more lines; the artifact of a repair is the broken text.  Raises ``ValueError``
    if no rule has such an id.

    >>> from hypothesis import find
    >>> find(artifacts("furniture.share.jetpack"), lambda text: True)
    'Click to share on Facebook (Opens in new window)'
    """
    return st.sampled_from([specimen.text for specimen in specimens(family)])


@cache
def specimens(family: str | None = None) -> tuple[Specimen, ...]:
    """Return all artifacts of *family*.  Raises ``ValueError`` if no rule has such an id."""
    found = [
        specimen
        for rule in RULES
        if family is None or f"{rule.id}.".startswith(f"{family}.")
        for specimen in _of(rule)
    ]
    if not found:
        families = sorted({rule.id.partition(".")[0] for rule in RULES})
        raise ValueError(
            f"no rule's id begins with {family!r}; the families are {', '.join(families)}"
        )
    return (*dict.fromkeys(found),)


def _of(rule: Rule) -> Iterator[Specimen]:
    shown = [*_removed(rule)] if not isinstance(rule, Sign) else []
    yield from shown or [Specimen(rule.id, rule.before, "text")]
    match rule:
        case Phrase(phrases=phrases):
            for phrase in phrases:
                yield Specimen(rule.id, phrase.capitalize(), _place(rule))
                loud = phrase.upper()
                if len(loud) < 50 and loud.lower() == phrase:  # not Turkish, whose i is another
                    yield Specimen(rule.id, f"— {loud} —", _place(rule))
        case Block(until=()) if shown:
            rest = shown[0].text.partition("\n")[2]
            for cue in rule.all_cues():
                if not cue.endswith(" *"):
                    yield Specimen(rule.id, f"{cue.capitalize()}\n{rest}", _place(rule))
        case Run(words=words, at_least=count):
            for i in range(0, len(words) - count + 1, count):
                row = "\n\n".join(word.capitalize() for word in words[i : i + count])
                yield Specimen(rule.id, row, "line")


def _removed(rule: Rule) -> Iterator[Specimen]:
    """The text that the row removes from *before*, if it does so without the rest of *before*."""
    before, after = _lines(rule.before), _lines(getattr(rule, "after", ""))
    if PAGE in getattr(rule, "where", TITLE) or set(before) == set(after):
        return
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "delete":
            yield Specimen(rule.id, "\n\n".join(before[i:j]), _place(rule))
        elif tag == "replace" and j - i == m - k:
            for old, new in zip(before[i:j], after[k:m], strict=True):
                if old.startswith(new):
                    place: Place = "title" if _place(rule) == "title" else "inline"
                    yield Specimen(rule.id, old[len(new) :], place)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _place(rule: Rule) -> Place:
    where = getattr(rule, "where", None)
    if where is not None and TITLE in where:
        return "title"
    return "tail" if where is not None and TAIL in where else "line"
