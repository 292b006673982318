"""Sentences over many lines settle at once, and none of their words is lost."""

from __future__ import annotations

import random
import re
from itertools import islice

import pytest

from newsclean import BODY, MINIMAL, NEWS, clean, explain
from newsclean.layout import joints
from newsclean.layout.breaks import Break
from newsclean.layout.joining import join
from newsclean.rules.rows import Repair
from newsclean.testing.attributions import break_english

_CLAUSES = """
    when the storm had passed over the northern islands of the bay|and the ferry lay at the quay,|
    which nobody had expected to see again|because the firm that had built it was long gone,|
    that the money for the bridge would be found|if the government kept its word|on Monday|
    or at least a part of it,|as it had promised in the spring|in a drawer of the man|
    while the fishermen who had waited since Sunday|said they would believe it when they saw it,|
    whose captains had asked for a deeper channel|for years,|after the meeting of the council
"""
CLAUSES = [" ".join(clause.split()) for clause in _CLAUSES.split("|")]


def _sentence(count: int, chance: random.Random) -> str:
    lines = [chance.choice(CLAUSES) for _ in range(count)]
    return "\n".join(["Milena Petrova", *lines]) + "."


LONG = [_sentence(count, random.Random(seed)) for count in (15, 40) for seed in range(40)]
LONG += [
    "\n".join("abcdefghijklmnopqrstuvwxyz" * 2),
    "\n".join("The port is shut, and it rained."),
    "\n".join(["Milena Petrova", *["and the mayor of the town,"] * 40]),
    "\n".join(["the mayor said so"] * 40),
]


@pytest.mark.parametrize("text", LONG)
@pytest.mark.parametrize("pipeline", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])
def test_a_sentence_over_many_lines_settles(pipeline: object, text: str) -> None:
    cleaned = explain(f"{text}\n\nSource link: [ad_1]", pipeline=pipeline)  # type: ignore[arg-type]
    assert "unsettled" not in cleaned.flags
    assert "[ad_1]" not in cleaned.text


@pytest.mark.parametrize("text", LONG)
def test_joining_takes_no_letter(text: str) -> None:
    cleaned = NEWS.only("layout.*").clean(text)
    assert re.sub(r"\s", "", cleaned) == re.sub(r"\s", "", text)
    cleaned = clean(text)
    assert clean(cleaned) == cleaned


def test_what_one_join_shows_allows_the_next_at_once() -> None:
    text = LONG[0]
    once = clean(text, pipeline=NEWS.only("layout.*"))
    assert len(join(once)) == 0


def test_torn_articles_lose_nothing() -> None:
    made = (
        break_english("sentences torn at up to four tags", random.Random(n)) for n in range(400)
    )
    pages = list(islice((pair for pair in made if pair), 300))
    assert len(pages) == 300
    for first, second in zip(pages[::2], pages[1::2], strict=True):
        torn = f"{first.dirty}\n{second.dirty}"
        assert clean(torn).split() == f"{first.clean} {second.clean}".split()


@pytest.mark.parametrize(
    "left", ["It rained.", "“It rained.”", '"Why?"', "It was Mr.", "‘No!’", "of the"]
)
@pytest.mark.parametrize(
    "right",
    ["The port", "“It was late,” she said.", '"', '", she said', "‘So be it’", "“", "« Oui »"],
)
def test_the_usual_break_is_passed_over_as_it_would_be_judged(
    left: str, right: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f'"We stay, he said. {left}\n\n{right}\n\nthat the port was shut.'
    found = join(text)
    join("")  # the last text is kept in mind
    monkeypatch.setattr(joints, "_parts_sentences", lambda left, right: False)
    assert join(text) == found


_SHORT_LINES = """
a we , . : ; " “ ” ( ) - – ' 1 [1] s nd A The an, to: x| {x and-
""".split()


@pytest.mark.parametrize("seed", range(60))
def test_short_lines_are_judged_alike_wherever_they_come_again(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)
    few = chance.sample(_SHORT_LINES, 3)
    part = [chance.choice(few) + chance.choice(["\n", "\n\n"]) for _ in range(chance.randint(1, 6))]
    long = "the mayor of the town told "
    text = "".join([*part * 9, chance.choice(["", long]), *part * 9, "\n\n\n", *part * 4])
    found = join(text)
    join("")  # the last text is kept in mind
    monkeypatch.setattr(joints, "_SHORT", 0)
    assert join(text) == found


@pytest.mark.parametrize("unit", ["”", ",", '"\n,', "(\na", "a\n)", "and\nso,\n\nto", "”\n\n,\na"])
def test_short_lines_that_are_joined_are_judged_alike(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"It rained in the\n{unit}\n" + f"{unit}\n" * 700 + "town.\n" + f"{unit}\n" * 50
    found = join(text)
    join("")
    monkeypatch.setattr(joints, "_SHORT", 0)
    assert join(text) == found


def test_short_lines_that_come_again_are_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    judged = []
    judge = joints._judged

    def counted(at: Break) -> tuple[Repair, str] | None:
        judged.append(at)
        return judge(at)

    monkeypatch.setattr(joints, "_judged", counted)
    assert not join("to\n\n" * 500 + "we\n" * 500)
    assert 0 < len(judged) < 40
