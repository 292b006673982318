"""The ledger of the story: whatever dress an article comes in, no word of it is lost."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import zip_longest

import pytest

from newsclean import BODY, clean
from newsclean.testing import DRESSES
from newsclean.testing.articles import (
    ASIDES,
    BYLINES,
    DATELINES,
    DECKS,
    HEADLINES,
    ITEMS,
    LIVE,
    SUBHEADS,
)
from newsclean.testing.dress import torn, wrapped
from newsclean.testing.languages import LANGUAGES
from newsclean.testing.press import Press

EVERY = [(language, dress) for language in ("en", *LANGUAGES) for dress in DRESSES]
IN_DRESS = pytest.mark.parametrize(("language", "dress"), EVERY)
SEEDS = 5
_WORDS = re.compile("[\u3040-\u9fff\uff00-\uffef]|[^\\W_\u3040-\u9fff\uff00-\uffef]+")

MAY_GO = {
    *(*HEADLINES, *DECKS, *BYLINES, *SUBHEADS, *ITEMS, *ASIDES, *LIVE),
    *(line for each in LANGUAGES.values() for line in (*each.headlines, *each.subheads)),
    *(line for each in LANGUAGES.values() for line in (*each.items, *each.live)),
}
"""The lines that BODY may take from an article, for by their place they are not its sentences."""


def words(text: str) -> list[str]:
    """The words of *text*; where none are parted, its characters."""
    return _WORDS.findall(text)


def lost(story: str, text: str) -> list[str]:
    """The words of *story* that are not in *text*, in the same order."""
    rest = words(text)
    missing = []
    at = 0
    for word in words(story):
        try:
            at = rest.index(word, at) + 1
        except ValueError:
            missing.append(word)
    return missing


def still_lost(story: str, dressed: str, text: str) -> list[str]:
    """What of *story* is not in *text*, neither as a word nor as it is written in the dress."""
    missing = lost(story, text)
    return missing and (missing if lost(dressed, text) else [])


def article(language: str, chance: random.Random) -> str:
    """All that an article in *language* may hold, one under the other."""
    if language == "en":
        press = Press(chance)
        writers = (press.spoken, press.linked, press.reported, press.documented, press.sourced)
        story = [f"{write()} {press.small()}" for write in chance.sample(writers, 5)]
        head = [chance.choice(each) for each in (HEADLINES, DECKS, BYLINES)]
        dateline = chance.choice(DATELINES)
        between = [chance.choice(SUBHEADS), "\n".join(ITEMS), chance.choice(ASIDES), *LIVE[:2]]
    else:
        each = LANGUAGES[language]
        gap = "" if language in ("zh", "ja") else " "
        endings = chance.sample(each.endings, 3)
        story = [f"{line}{gap}{end}" for line, end in zip(each.sentences, endings, strict=True)]
        head = [chance.choice(each.headlines)]
        dateline = each.dateline
        between = [chance.choice(each.subheads), "\n".join(each.items), each.live[0]]
    blocks = [*head, dateline + story[0]]
    for paragraph, other in zip_longest(story[1:], between):
        blocks += [block for block in (other, paragraph) if block]
    return "\n\n".join(blocks)


def dressed(language: str, dress: str) -> Iterator[tuple[str, str]]:
    for seed in range(SEEDS):
        chance = random.Random(f"{language} {seed}")
        plain = article(language, chance)
        yield plain, DRESSES[dress](plain, chance)


@IN_DRESS
def test_no_word_is_lost(language: str, dress: str) -> None:
    for plain, text in dressed(language, dress):
        assert still_lost(plain, text, clean(text)) == []


EXPECTED = {
    ("en", "Markdown"): "a first paragraph whose link has a long address is taken for the head",
}
"""Where BODY still takes the first paragraph of a story, and nothing else."""


@IN_DRESS
def test_body_takes_no_sentence(language: str, dress: str) -> None:
    for plain, text in dressed(language, dress):
        story = [line for line in plain.split("\n") if line and line not in MAY_GO]
        if (language, dress) in EXPECTED:
            del story[0]
        assert still_lost("\n".join(story), text, BODY.clean(text)) == []


def test_the_ledger_sees_what_is_lost() -> None:
    plain = article("en", random.Random(1))
    gone = plain.split("\n\n")[3]
    assert lost(plain, plain) == []
    assert set(lost(plain, plain.replace(gone, ""))) <= set(words(plain))
    assert len(lost(plain, plain.replace(gone, ""))) >= 5


def test_dresses_do_what_they_say() -> None:
    plain = article("en", random.Random(2))
    assert {max(map(len, wrapped(plain, width).split("\n"))) <= width for width in (40, 72)} == {
        True
    }
    assert len(torn(plain, random.Random(3)).split("\n")) > len(plain.split("\n\n")) + 9
    worn = {dress: DRESSES[dress](plain, random.Random(4)) for dress in DRESSES}
    assert [dress for dress, text in worn.items() if text == plain] == ["plain"]
    assert len({*worn.values()}) == len(DRESSES)
