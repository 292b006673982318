"""``BODY`` of Markdown: what links, items and headings say of a line, and when they are known."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean import BODY, NEWS, explain
from newsclean.body.judged import listed
from newsclean.body.line import Line
from newsclean.body.marks import Marks, is_parted, names_of, together
from newsclean.body.model import evidence, scores
from newsclean.body.pieces import pieces_of
from newsclean.body.rows import RULES, TALE
from newsclean.body.units import units_of
from newsclean.body.weights import WEIGHTS
from newsclean.dress.fates import Worn
from newsclean.dress.line_marks import LineMarks
from newsclean.dress.markdown import undress
from newsclean.dress.targets import kind_of
from newsclean.edits import Edit, apply

NONE = Marks(20, 0, frozenset())
ITEM = Marks(20, 0, frozenset(["mark.item"]))
HEADING = Marks(20, 0, frozenset(["mark.heading.2"]))
PARAGRAPHS = TALE.split("\n\n")


def marks_of(text: str) -> dict[str, tuple[str, ...]]:
    """What the marks of each line of *text* are, by what is read of the line."""
    dress = undress(text)
    pieces, reading = dress.pieces, dress.reading
    found = LineMarks(text, pieces).of(reading, range(len(pieces)), dress.places)
    return {reading[start:].split("\n")[0]: names_of(marks) for start, marks in found.items()}


MARKED = {
    "a tag in an item": (
        "* [Harbours](/tag/harbours)",
        {"Harbours": ("linked.all", "mark.item", "to.tag")},
    ),
    "a link in a sentence": (
        "It was [first reported](https://gov.example/2024/a) on Tuesday.",
        {"It was first reported on Tuesday.": ("linked.some", "to.elsewhere")},
    ),
    "headings of both kinds": (
        "### Rain\n\nWind\n====",
        {"Rain": ("linked.none", "mark.heading.3"), "Wind": ("linked.none", "mark.heading.1")},
    ),
    "a quotation": (
        "> *It rains.*",
        {"It rains.": ("linked.none", "mark.quotation")},
    ),
    "an image above": (
        "![The port at noon](a.jpg)\n\nThe port on Monday",
        {"The port on Monday": ("image.above", "linked.none")},
    ),
    "the number of a link": (
        "Home ⟨1⟩\nRain in May ⟨2⟩\n\n"
        "⟨1⟩ https://tide.example/\n⟨2⟩ https://tide.example/2024/05/rain.html",
        {"Home": ("linked.all", "to.section"), "Rain in May": ("linked.all", "to.own")},
    ),
}


@pytest.mark.parametrize(("text", "wanted"), MARKED.values(), ids=MARKED)
def test_a_line_has_its_marks(text: str, wanted: dict[str, tuple[str, ...]]) -> None:
    found = marks_of(text)
    assert {line: set(names) for line, names in found.items()} == {
        line: set(names) for line, names in wanted.items()
    }


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("https://x.example/intent/tweet?u=1", "form"),
        ("mailto:?subject=Rain", "form"),
        ("#map", "anchor"),
        ("", "anchor"),
        ("/authors/ann-lee", "author"),
        ("/tag/rain", "tag"),
        ("https://www.facebook.com/tide", "social"),
        ("https://news.tide.example/2024/05/rain.html", "own"),
        ("/2024/05/rain.html", "own"),
        ("https://tide.example/islands/", "section"),
        ("https://gov.example/", "elsewhere"),
    ],
)
def test_where_a_link_leads_is_told_by_its_address(target: str, kind: str) -> None:
    assert kind_of(target, "tide.example") == kind


def test_the_marks_go_along_when_the_reading_is_edited() -> None:
    text = "# Rain\n\nAdvertisement\n\n* [Harbours](/tag/harbours)"
    dress = undress(text)
    marks, worn = LineMarks(text, dress.pieces), Worn(dress.pieces, dress.places)
    before = marks.of(dress.reading, worn.live, worn.places)
    cut = worn.take(dress.reading, [Edit(6, 21, "", ("mine",))])
    after = marks.of(apply(dress.reading, cut), worn.live, worn.places)
    assert [*after.values()] == [before[0], before[21]]


@pytest.mark.parametrize(
    ("line", "after", "parted"),
    [
        (NONE, NONE, False),
        (NONE, ITEM, True),
        (ITEM, NONE, False),
        (NONE, HEADING, True),
        (HEADING, NONE, True),
    ],
)
def test_no_sentence_goes_on_past_a_heading_or_into_an_item(
    line: Marks, after: Marks, parted: bool
) -> None:
    assert is_parted(line, after) is parted


def test_items_are_lines_of_their_own() -> None:
    text = "* [one cup of blue berries](/a/b),\n* two spoons of oats\n"
    dress = undress(text)
    pieces = dress.pieces
    marks = LineMarks(text, pieces).of(dress.reading, range(len(pieces)), dress.places)
    assert len(units_of(pieces_of(dress.reading))) == 1
    assert len(units_of(pieces_of(dress.reading), None, marks)) == 2


NAMES = st.frozensets(
    st.sampled_from(["to.tag", "to.own", "mark.item", "mark.heading.2", "image.above"])
)
LINES = st.tuples(
    st.sampled_from([*PARAGRAPHS, "Home", "Why the price of cod has doubled since spring", "天气"]),
    st.builds(Marks, st.just(20), st.sampled_from([0, 5, 12, 20]), NAMES),
)


@given(st.lists(LINES, min_size=1, max_size=12))
def test_a_score_is_the_sum_of_its_evidence(parts: list[tuple[str, Marks]]) -> None:
    lines = [Line(text, 0, None, names_of(marks)) for text, marks in parts]
    wanted = [sum(WEIGHTS.get(name, 0.0) for name in names) for names in evidence(lines)]
    found = scores(listed(lines), sure=-99, bar=-99, least=-99) or [-9.0] * len(parts)
    assert found == pytest.approx(
        [score if names else -9.0 for score, names in zip(wanted, evidence(lines), strict=True)]
    )


def test_a_linked_sentence_is_no_prose() -> None:
    assert Line(PARAGRAPHS[0], 0).is_prose
    assert not Line(PARAGRAPHS[0], 0, None, names_of(Marks(9, 9, frozenset()))).is_prose
    assert names_of(together([Marks(9, 9, frozenset()), Marks(9, 0, frozenset())])) == (
        "linked.half",
    )


MENU = "* [Home](/)\n* [Islands of the north](/islands-of-the-north-and-more)\n"
HEAD, CARDS = next(row for row in RULES if row.id == "body.links").before.split(TALE)
CARDS = CARDS.strip()
CARD = "[![Image 3](a.jpg) Bird count falls for the third year](/2021/05/birds.html)"


def test_links_alone_go_and_links_of_the_story_stay() -> None:
    story = TALE.replace("Ivar Holm", "[Ivar Holm](/2021/04/holm.html)")
    page = f"{HEAD}{story}\n\n{CARDS}"
    found = explain(page, pipeline=BODY)
    assert found.text == story
    assert {rule for edit in found.edits[-1:] for rule in edit.rules} == {"body.links"}
    assert BODY.without("body.links").clean(page).endswith(CARDS)


@given(
    st.lists(
        st.sampled_from(
            [
                *PARAGRAPHS,
                MENU,
                CARDS,
                "By [Ann Lee](/authors/ann)",
                "[Share](/sharer?u=1)",
                "Tags",
                CARD,
            ]
        ),
        max_size=14,
    ).map("\n\n".join)
)
@settings(max_examples=60, deadline=None)
def test_a_page_of_markdown_settles(text: str) -> None:
    found = explain(text, pipeline=BODY)
    assert not found.flags & {"unsettled", "failed"}
    assert BODY.clean(found.text) is found.text
    assert set(found.text.split()) <= set(NEWS.clean(text).split())
