"""What a text says of itself, and all that only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import BODY, NEWS, Pipeline, explain
from newsclean.body.rows import TALE
from newsclean.metadata.found import Found, find

NOTHING = Found()
HEADLINE = "Ferry towed in after nine hours adrift in a swell"


def found(head: str, story: str = TALE) -> Found:
    return find(f"{head}\n\n{story}" if head else story, ())


@pytest.mark.parametrize("pipeline", [NEWS, BODY], ids=["NEWS", "BODY"])
def test_all_of_it_is_found_whether_it_stays_or_goes(pipeline: Pipeline) -> None:
    page = (
        f"{HEADLINE} | The Daily Tide\n\nBy Ann Lee, Harbour Correspondent\n\n"
        f"Published 4 May 2021, 10:47 am\n\nLISBON (Reuters) - {TALE}"
    )
    assert explain(page, pipeline=pipeline).found == Found(
        byline="Ann Lee",
        dateline="LISBON (Reuters)",
        published="4 May 2021, 10:47 am",
        site="The Daily Tide",
        title=HEADLINE,
    )


@pytest.mark.parametrize(
    "line, names",
    [
        ("By Ann Lee", "Ann Lee"),
        ("by ANN LEE and BO BERG", "ANN LEE and BO BERG"),
        (
            "By Ann Lee, Bo Berg and Ida van der Meer | Tide",
            "Ann Lee, Bo Berg and Ida van der Meer",
        ),
        ("By Ann Lee, Harbour Master", "Ann Lee"),
        ("Von Jörg Müller", "Jörg Müller"),
        ("Por Ana de la Vega", "Ana de la Vega"),
        ("By The Associated Press", "The Associated Press"),
        ("By Staff Reporter", None),
        ("By the sea", None),
        ("By Sunday", None),
        ("Stand By Me", None),
        ("Di nuovo in mare", None),
    ],
)
def test_a_byline(line: str, names: str | None) -> None:
    assert found(line).byline == names


@pytest.mark.parametrize(
    "start, place",
    [
        ("LISBON — ", "LISBON"),
        ("LISBON (AP) — ", "LISBON (AP)"),
        ("NEW YORK, May 4 (Reuters) - ", "NEW YORK, May 4 (Reuters)"),
        ("ST. JOHN'S, Canada — ", "ST. JOHN'S, Canada"),
        ("Lisbon (dpa) - ", "Lisbon (dpa)"),
        ("COVID-19 - ", None),
        ("BREAKING NEWS - ", None),
        ("NFL — ", None),
        ("Lisbon - ", None),
        ("", None),
    ],
)
def test_a_dateline(start: str, place: str | None) -> None:
    assert found("", start + TALE).dateline == place


@pytest.mark.parametrize(
    "line, date",
    [
        ("4 May 2021", "4 May 2021"),
        ("Tuesday, May 4th, 2021 at 10:47 am EDT", "May 4th, 2021 at 10:47 am EDT"),
        ("Veröffentlicht am 4. Mai 2021", "4. Mai 2021"),
        ("Publié le 4 mai 2021 à 10h47", "4 mai 2021 à 10h47"),
        ("2021-05-04T10:47:00Z", "2021-05-04T10:47:00Z"),
        ("2021年5月4日", "2021年5月4日"),
        ("Published May 4, 2021 | Updated May 5, 2021", "May 4, 2021"),
        ("Updated May 5, 2021", None),
        ("Last updated:\n\nMay 5, 2021", None),
        ("May 4, 2021 was the day it all began", None),
        ("May 2021", None),
        ("10:47 am", None),
    ],
)
def test_a_date(line: str, date: str | None) -> None:
    assert found(line).published == date


@pytest.mark.parametrize(
    "head, title",
    [
        (HEADLINE, HEADLINE),
        (f"Home\n\nNews\n\n{HEADLINE}\n\nBy Ann Lee", HEADLINE),
        (f"{HEADLINE}\n\nFerry passengers sang as the engine failed\n\n{HEADLINE}", HEADLINE),
        (f"{HEADLINE}\n\nFerry passengers sang as the engine failed", None),
        ("Cod prices have doubled since last spring", None),
        ("Marianne at the quay on Sunday night. Photo: Ann Lee", None),
        ("Sign up for our ferry newsletter on Sunday", None),
    ],
)
def test_a_headline(head: str, title: str | None) -> None:
    assert found(head).title == title


def test_a_date_in_the_story_is_no_date_of_it() -> None:
    assert find(f"{TALE}\n\n4 May 2021\n\nBy Ann Lee", ()) == NOTHING


@pytest.mark.parametrize("section, site", [("Opinion", None), ("The Daily Tide", "The Daily Tide")])
def test_a_section_is_no_site(section: str, site: str | None) -> None:
    assert explain(f"{HEADLINE} | {section}\n\n{TALE}").found.site == site


@given(text=st.text())
def test_no_text_raises(text: str) -> None:
    for value in explain(text).found:
        assert value is None or value


@pytest.mark.parametrize(
    "text",
    [
        "Di Maria Out for Season\n\n" + TALE,
        "By Invitation Only\n\n" + TALE,
        "May 4, 1945\n\n" + TALE,
        "4 May 2021\n\nIt began.\n\n11 May 2021\n\nIt grew.\n\n20 May 2021\n\n" + TALE,
        "VERDICT – " + TALE,
        "LIGHT – It is so light that one forgets that it hangs round the neck at all.\n\n"
        "DARK – It is so dark in the evening that one needs a lamp to find the buttons.",
        "1/2 cup of ferry water, or\n\n" + TALE,
    ],
)
def test_what_looks_like_a_byline_a_date_or_a_place_is_none(text: str) -> None:
    assert find(text, ()) == NOTHING
