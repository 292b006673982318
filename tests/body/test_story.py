"""``BODY``: each reason for which a line goes, what stays, and that the story of a story is it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import BODY, NEWS
from newsclean.body.judged import listed
from newsclean.body.line import Line
from newsclean.body.model import DEEP, evidence, scores
from newsclean.body.rows import RULES, TALE
from newsclean.body.story import context
from newsclean.body.weights import WEIGHTS
from newsclean.edits import apply
from newsclean.rules.rows import Repair

PARAGRAPHS = TALE.split("\n\n")
LINES = (
    *PARAGRAPHS,
    "Home",
    "Weather | Islands | Shop",
    "By Ann Lee",
    "4 May 2021, 10:47 am",
    "Why the price of cod has doubled since spring",
    "- Bring a torch",
    "“No.”",
    "Log in",
    "© 2021 The Daily Tide",
    "中国，北京：你好，世界！这是一个很长的句子，用来测试文本清理程序。",
    "\ud800\x00",
    "{}",
)
PAGES = st.lists(st.sampled_from(LINES), max_size=40).map("\n\n".join)


@pytest.mark.parametrize("row", RULES, ids=lambda row: row.id)
def test_a_row_does_what_it_shows(row: Repair) -> None:
    found = BODY.explain(row.before)
    assert found.text == row.after
    assert row.id in {rule for edit in found.edits for rule in edit.rules}
    assert all(BODY.clean(text) is text for text in row.keeps)
    assert row.about


@pytest.mark.parametrize("row", RULES, ids=lambda row: row.id)
def test_a_reason_can_be_left_out(row: Repair) -> None:
    edits = BODY.without(row.id).explain(row.before).edits
    assert row.id not in {rule for edit in edits for rule in edit.rules}


def test_a_lede_between_a_time_and_a_caption_stays() -> None:
    first, *rest = PARAGRAPHS
    page = ["Home", "News", "By Ann Lee", "Published 4 May 2021, 10:47 am", first]
    page += ["The Marianne at the quay on Monday. (Ann Lee/Getty Images)", *rest]
    assert first in BODY.clean("\n\n".join(page))


STORIES = {
    "subheads": TALE.replace("The company said", "A night at sea\n\nThe company said"),
    "short quotations": f"{PARAGRAPHS[0]}\n\n“Never again.”\n\n{TALE}",
    "a list": TALE.replace("A second", "- Bring a torch.\n\n- Bring a coat.\n\nA second"),
    "questions and answers": "\n\n".join(f"Q: What then?\n\nA: {p}" for p in PARAGRAPHS),
    "a poem": "\n".join(["The sea was dark", "and we were few,", "the boat was old"] * 4),
    "one paragraph": f"Home\n\n{PARAGRAPHS[0]}",
    "no prose": "Home\n\nNews\n\nWeather",
}


@pytest.mark.parametrize("text", STORIES.values(), ids=STORIES)
def test_a_story_stays(text: str) -> None:
    assert BODY.clean(text) is text


@given(text=PAGES)
def test_a_page_settles(text: str) -> None:
    found = BODY.explain(text)
    assert "unsettled" not in found.flags
    assert BODY.clean(found.text) is found.text
    assert set(found.text.split()) <= set(NEWS.clean(text).split())


@given(texts=st.lists(st.sampled_from(LINES), min_size=1, max_size=20))
def test_a_score_is_the_sum_of_its_evidence(texts: list[str]) -> None:
    lines = [Line(text, 0) for text in texts]
    wanted = [
        sum(WEIGHTS.get(name, 0.0) for name in names) if names else DEEP
        for names in evidence(lines)
    ]
    page = listed(lines)
    found = scores(page, sure=-99, bar=-99, least=-99) or [DEEP] * len(texts)
    assert found == pytest.approx(wanted)
    without_prose = [DEEP if line.is_prose else x for line, x in zip(lines, found, strict=True)]
    assert scores(page, sure=99, bar=-99, least=-99) in (without_prose, None)


@given(texts=st.lists(st.sampled_from(LINES), min_size=1, max_size=20))
def test_lines_are_left_unscored_only_if_none_scores_enough(texts: list[str]) -> None:
    page = listed([Line(text, 0) for text in texts])
    exact = scores(page, sure=99, bar=-99, least=-99)
    for least in {*(exact or ())}:
        found = scores(page, sure=99, bar=-99, least=least)
        assert found == exact or (found is None and max(exact or ()) <= least)
    assert scores(page, sure=99, bar=-99, least=99) is None


def test_a_headline_only_speaks_for_a_line() -> None:
    assert max(weight for name, weight in WEIGHTS.items() if "headline" in name) <= 0


@pytest.mark.parametrize(
    "text",
    [TALE, TALE.replace("\n\n", "\n\nA night at sea\n\n"), f"{TALE}\n\nAnn Lee"],
    ids=["prose", "subheads", "a last line"],
)
def test_an_article_is_not_judged(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.body.story.scores", lambda *_, **__: pytest.fail("judged"))
    assert context(text) == []


@pytest.mark.parametrize("line_break", ["\n", "\n\n"])
def test_paragraphs_stay_as_far_apart_as_they_were(line_break: str) -> None:
    first, second, *rest = PARAGRAPHS
    page = ["Home", "News", first, "@tidenews", "@tidenews", second]
    text = line_break.join(page) + "\n\n" + "\n".join(rest)
    assert apply(text, context(text)) == first + line_break + second + "\n\n" + "\n".join(rest)


@given(
    texts=st.lists(st.sampled_from(LINES), min_size=4, max_size=20),
    breaks=st.lists(st.sampled_from(["\n", "\n\n", "\n \n"]), min_size=20, max_size=20),
)
def test_what_is_left_is_whole_lines(texts: list[str], breaks: list[str]) -> None:
    text = "".join(part for pair in zip(texts, breaks, strict=False) for part in pair)
    left = apply(text, context(text))
    wanted = iter(line for line in text.split("\n") if line.strip())
    assert all(line in wanted for line in left.split("\n") if line.strip())
    assert context(left) == []
