"""What a normalizer declares as its reach holds: nothing farther away decides about its edits.

Another look is taken at the lines near what changed alone.  So wherever a text has an edit, those
lines must show one; and an edit that comes with the change of a line must be found.
"""

from __future__ import annotations

import random
from collections.abc import Hashable, Iterator, Sequence
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean import BODY, Edit, Normalizer
from newsclean.pipeline.recheck import Changes
from newsclean.rules.code import ALL, CodeNormalizer
from newsclean.rules.rows import Repair
from newsclean.testing import documents
from newsclean.testing.mutations import mutated, own_texts

LOCAL = [
    n for n in BODY.normalizers if isinstance(n, CodeNormalizer) and n.scope in ("line", "lines")
]
LOOKING_AGAIN: list[Any] = [n for n in BODY.normalizers if n.scope != "text" or n.find_again]  # type: ignore[attr-defined]
DOCUMENTS = documents() | st.integers(0, 10**6).map(lambda seed: hard(seed))


def hard(seed: int) -> str:
    chance = random.Random(seed)
    return mutated(chance.choice(own_texts()), chance, own_texts())


def near(lines: Sequence[str], i: int, reach: str) -> str:
    """Line *i*, with those next to it where they count, blank lines aside."""
    if reach == "line":
        return lines[i]
    first, last = max(0, i - 1), min(len(lines) - 1, i + 1)
    while first > 0 and not lines[first]:
        first -= 1
    while last < len(lines) - 1 and not lines[last]:
        last += 1
    return "\n".join(lines[first : last + 1])


def unseen_nearby(normalizer: CodeNormalizer, text: str) -> str | None:
    """A line with edits in *text* at which another look sees none, if there is one."""
    edits = normalizer(text)
    lines = text.split("\n") if edits else []
    at = 0
    for i, line in enumerate(lines):
        if any(at <= edit.start <= at + len(line) for edit in edits):
            close = near(lines, i, normalizer.scope)
            if not normalizer.recheck(text, close):
                return close
        at += len(line) + 1
    return None


def changes(text: str) -> Iterator[tuple[str, Edit]]:
    """Texts that become *text* by one edit each, which writes one of its lines."""
    lines = text.split("\n")
    at = 0
    for i, line in enumerate(lines):
        before, behind = text[:at], text[at + len(line) :]
        yield f"{before}Rain.{behind}", Edit(at, at + 5, line, ("mine.line",))
        if i:
            yield before[:-1] + behind, Edit(at - 1, at - 1, f"\n{line}", ("mine.line",))
        at += len(line) + 1


def look_again(normalizer: Any, before: str, edit: Edit, text: str) -> Sequence[Edit] | None:
    """The edits of *text* that are seen near *edit* of *before*; ``None`` if all is read again."""
    known = Changes()
    known.made(before, [edit], 0)
    if again := getattr(normalizer, "find_again", None):
        notes: dict[Hashable, Any] = {}
        again(before, ALL, None, notes)
        spans = known.near_spans(text, 0, True)
        return None if spans is None else [*again(text, ALL, lambda: spans, notes)]
    close = known.near(text, 0, normalizer.scope == "lines")
    return None if close is None else [*normalizer.recheck(text, close)]


def missed_again(normalizer: Normalizer, text: str) -> str | None:
    """A text without edits from which *text* is made so that another look misses its edits."""
    edits = [*normalizer(text)]
    for before, edit in changes(text) if edits else ():
        if before == text or normalizer(before):
            continue
        if look_again(normalizer, before, edit, text) not in (None, edits):
            return before
    return None


HALF_READ = "–‚ÄúWe did what we could‚Äù\r\n"
"""Nothing of the line is repaired but its break, whatever follows."""
LIST_BELOW = "Rain.\n['One\r\r\rtwo.']"
"""The second line is data by itself, and the text is not."""
NOTHING_BEFORE = " ,\n\n.:\n\n"  # the end of the text was taken for what is before the comma
SIGN_ELSEWHERE = "\n\n".join(("kAm 9 Ca Ca H", "Rain.", "Wind.", "Snow.", "aa^aa"))


@pytest.mark.parametrize("normalizer", LOCAL, ids=lambda each: each.name)
@given(text=DOCUMENTS)
@example(text=SIGN_ELSEWHERE)
@example(text=HALF_READ)
@example(text=LIST_BELOW)
@example(text=NOTHING_BEFORE)
def test_no_other_line_decides_about_an_edit(normalizer: CodeNormalizer, text: str) -> None:
    assert unseen_nearby(normalizer, text) is None


@pytest.mark.parametrize("normalizer", LOOKING_AGAIN, ids=lambda each: each.name)
@given(text=DOCUMENTS)
@example(text=SIGN_ELSEWHERE)
def test_an_edit_that_comes_with_a_line_is_found(normalizer: Normalizer, text: str) -> None:
    assert missed_again(normalizer, text) is None


@pytest.mark.parametrize("texts", [list(own_texts())[i::4] for i in range(4)])
def test_no_other_line_decides_in_what_the_rules_show(texts: Sequence[str]) -> None:
    for text in texts:
        for normalizer in LOCAL:
            assert unseen_nearby(normalizer, text) is None, normalizer.name


def stars_by_a_moon(text: str) -> list[Edit]:
    moon = "☆" in text
    return [Edit(i, i + 1, "", ("mine.star",)) for i, c in enumerate(text) if moon and c == "★"]


def test_a_reach_that_is_declared_too_short_is_seen() -> None:
    hasty = CodeNormalizer("mine.star", stars_by_a_moon, (Repair("mine.star"),), scope="lines")
    text = "\n\n".join(("★ One.", *("It rained all day long." for _ in range(9)), "☆ Two."))
    assert unseen_nearby(hasty, text) is not None
    assert missed_again(hasty, text) is not None
