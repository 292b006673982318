"""Cards of other stories in Markdown: which go from an article, and what looks like one."""

from __future__ import annotations

import pytest

from newsclean import BODY, NEWS, explain
from newsclean.body.rows import TALE

ABOVE, BELOW = "The company said", "A second ferry runs"
CARD = "[![Image 3](/img/a.jpg) Bird count falls for the third year](/2021/birds.html)"


def among(line: str, before: str = ABOVE) -> str:
    return TALE.replace(before, f"{line}\n\n{before}")


@pytest.mark.parametrize(
    "card",
    [
        CARD,
        "[![](a.jpg)Vogelzählung sinkt zum dritten Mal](https://flut.example/2021/voegel)",
        "[![Image](a.webp) Οι χελιδόνες γύρισαν στο νησί](https://news.example/2021/helidonia)",
        "* [![Image 4](a.jpg) Northern school wins national prize](/2021/05/school.html)",
    ],
)
def test_a_card_between_paragraphs_goes(card: str) -> None:
    found = explain(among(card), pipeline=BODY)
    assert found.text == TALE
    assert {rule for edit in found.edits for rule in edit.rules} >= {"body.links"}
    assert NEWS.clean(among(card)) != TALE


def test_several_cards_go() -> None:
    other = CARD.replace("Bird", "Seal").replace("birds", "seals")
    assert BODY.clean(among(CARD).replace(BELOW, f"{other}\n\n{BELOW}")) == TALE


@pytest.mark.parametrize(
    "line",
    [
        "[![The old quay](a.jpg)](/2021/quay.html)",  # a picture alone
        "[![Image 3](a.jpg) See the map](#map)",
        "[![Image 3](a.jpg) Harbours](/2021/05/harbours-of-the-north)",  # two words are no headline
        "[![Cover](a.jpg) The company and its ferry rooms](https://books.example/a/b)",  # of a list
        "[The report of the harbour inspectors](https://gov.example/2021/report)",
    ],
)
def test_what_looks_like_a_card_stays(line: str) -> None:
    assert BODY.clean(among(line)) == among(line)


def test_a_card_alone_is_kept_with_too_little_prose() -> None:
    teaser = f"{TALE.split(chr(10))[0]}\n\n{CARD}\n\n{TALE.split(chr(10))[-1]}"
    assert BODY.clean(teaser) == teaser
