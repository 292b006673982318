"""Sentences over many lines settle at once, and none of their words is lost."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from itertools import islice

import pytest

from newsclean import BODY, MINIMAL, NEWS, clean, explain
from newsclean.layout import closing_punctuation, joining_rules, joints, likely_breaks
from newsclean.layout.breaks import Break
from newsclean.layout.joining import join
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
    "left",
    ["It rained.", "“It rained.”", '"Why?"', "It was Mr.", "and a\nMr.", "‘No!’", "of the", "so…"],
)
@pytest.mark.parametrize(
    "right",
    ["The port", "“It was late,” she said.", '"', '", she said', "‘So be it’", "“", "« Oui »"],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_usual_break_is_passed_over_as_it_would_be_judged(
    left: str, right: str, gap: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f'"We stay, he said. {left}{gap}{right}{gap}that the port was shut.'
    found = join(text)
    join("")  # the last text is kept in mind
    monkeypatch.setattr(joints, "ENDS", frozenset())
    assert join(text) == found


WRAPPED = """
The council of the town met on Monday and did not vote on the
bridge until late at night. It had been shut for two years.
Nobody had expected it. The mayor of the town was away, and in
the hall it rained through the roof on those who had come by.
The port is next.
"""


def test_a_wrapped_paragraph_is_one_where_a_sentence_ends_with_its_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = join(WRAPPED)
    assert len(found) == 4
    join("")
    monkeypatch.setattr(joints, "ENDS", frozenset())
    assert join(WRAPPED) == found


_ENDS = """
the , , ,” ”, . ! ? : … ) — - gover- Covid- ( [ “ ‘ „ « " ' ’ said by 19 CO Mr. U.S. VARNA— (AP)
Note: “Yes” “Yes,” »
""".split()
_BEGINS = """
The the , ,a . .a ; : ) ] [1] ” ” ’s s nd th 2 2a " ", “The „Der «Les – -a nment 19 said räumte ®
was April ( (AP)
""".split()


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("end", _ENDS)
def test_no_rule_joins_between_characters_that_are_no_cue_of_it(
    end: str, gap: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = " the mayor of the town on Monday, as its council had voted to shut the port."
    texts = [
        f'{before}{end}{gap}{begin}{rest}\nThat is "all", he said.'
        for before in ("", "The port (is “shut", "She told us\nin the\nport ")
        for begin in _BEGINS
        for rest in ("", long)
    ]
    found = [join(text) for text in texts]
    join("")  # the last text is kept in mind
    some = [kind for kind in joining_rules.KINDS if gap == "\n" or kind.over_a_gap]

    def asked(end: str, begin: str, gap: int, is_full: bool) -> list[joining_rules.Kind]:
        return [kind for kind in some if is_full or not kind.after_full_lines]

    monkeypatch.setattr(joining_rules, "_asked", asked)
    assert [join(text) for text in texts] == found


@pytest.mark.parametrize("seed", range(20))
def test_no_line_is_joined_that_nothing_below_it_carries_on(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)
    words = [*_ENDS, *_BEGINS, "", "Ann Lee", "x", "“We", "it goes on and on until it is long"]
    texts = [
        "\n".join(f"{chance.choice(words)} {chance.choice(words)}".strip() for _ in range(30))
        for _ in range(40)
    ]
    found = [join(text) for text in texts]
    join("")
    monkeypatch.setattr(
        likely_breaks, "may_carry_on", lambda begin: begin.islower() or not begin.isalnum()
    )
    monkeypatch.setattr(likely_breaks, "_LEAST", {})
    assert [join(text) for text in texts] == found


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
    judge = joining_rules.judged

    def counted(at: Break, *, is_full: bool) -> tuple[joining_rules.Kind, str] | None:
        judged.append(at)
        return judge(at, is_full=is_full)

    monkeypatch.setattr(joints, "judged", counted)
    assert not join("to\n\n" * 500 + "we\n" * 500)
    assert 0 < len(judged) < 40


def test_a_page_is_searched_for_blanks_within_quotation_marks_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each line that begins with "»" asks whether the page is French."""
    asked: list[bool] = []

    def counted(found: Iterable[bool]) -> bool:
        asked.append(any(found))
        return asked[-1]

    monkeypatch.setattr(closing_punctuation, "any", counted, raising=False)
    clean("He said the word\n», and left\n" * 200)
    assert 0 < len(asked) < 20
