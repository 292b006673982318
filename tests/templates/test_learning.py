"""What is learned of a source, and what must never be: all that repeats and is a story's."""

from __future__ import annotations

import pickle
import random
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import BODY, MINIMAL, NEWS, Templates, learn
from newsclean.edits import apply
from newsclean.templates.evidence import MOST_DOCUMENTS
from newsclean.testing import check_normalizer
from templates.made_site import Site, Story, pages, site, story

SITE = site("harbour")
PAGES = pages(SITE, 12, listed=3)
TEMPLATE = learn((SITE.name, page) for page in PAGES)[SITE.name]


def cleaned(page: str, taught: list[str], name: str = SITE.name) -> str:
    """*page* after what *taught* teaches of its site, and nothing else."""
    templates = learn((name, each) for each in taught)
    if name not in templates:
        return page
    return apply(page, templates[name](page))


def with_inside(told: Story, *added: str) -> Story:
    """*told* with the lines *added* between its second and its third paragraph."""
    return told._replace(paragraphs=(*told.paragraphs[:2], *added, *told.paragraphs[2:]))


def lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def test_what_each_page_has_goes_and_the_story_stays() -> None:
    told = story("new")
    page = SITE.page(told, [story(f"{SITE.name} 3").headline])
    assert lines(cleaned(page, PAGES)) == [told.headline, *told.paragraphs]


@pytest.mark.parametrize("count", [2, 4, 10])
def test_few_pages_teach_the_short_lines(count: int) -> None:
    page = SITE.page(story("new"))
    left = cleaned(page, PAGES[:count])
    assert not {*SITE.menu, *SITE.foot[1:]} & {*lines(left)}
    assert {*story("new").paragraphs} <= {*lines(left)}


def test_one_page_teaches_nothing() -> None:
    assert len(learn([(SITE.name, PAGES[0])])) == 0


def test_a_story_that_is_stored_again_teaches_nothing() -> None:
    told = story("twice")
    copies = ["\n\n".join((told.headline, *told.paragraphs, f"Copy {n}")) for n in "abc"]
    assert SITE.name not in learn((SITE.name, copy) for copy in copies)


def test_500_stories_stored_three_times_on_two_sites_lose_no_line() -> None:
    sites = [site("one"), site("two")]
    corpus = [
        (each.name, each.page(story(n), [story(n + 1).headline] if copy else ()))
        for each in sites
        for n in range(500)
        for copy in range(3)
    ]
    random.Random(1).shuffle(corpus)
    templates = learn(corpus)
    learned = {line.key for each in sites for line in templates[each.name].lines if line.sure}
    told = {p for n in range(501) for p in story(n).paragraphs}
    for name, page in corpus[::7]:
        left = {*lines(apply(page, templates[name](page)))}
        assert {*lines(page)} & told <= left
    assert len(learned) <= 4 * 2 + 3 * 2 + 501  # menus and feet, and headlines as they are listed


def test_its_own_headline_stays_where_others_list_it() -> None:
    for page in PAGES:
        headline = lines(page)[len(SITE.menu)]
        assert headline in lines(cleaned(page, PAGES))


@pytest.mark.parametrize(
    "repeated",
    [
        "“We will not sell the quay, and whoever says so tells a lie,” the mayor has said again.",
        "The foundry shut in 2011, and some four hundred people of the town lost their work.",
    ],
    ids=["a quotation", "background"],
)
def test_a_true_sentence_that_recurs_stays(repeated: str) -> None:
    told = [story(n) for n in range(8)]
    taught = [SITE.page(with_inside(each, repeated)) for each in told]
    assert repeated in lines(cleaned(taught[0], taught))


@pytest.mark.parametrize("subhead", ["Weather", "What we know", "OUTRO LADO"])
def test_a_subhead_of_a_series_stays(subhead: str) -> None:
    told = [story(n) for n in range(8)]
    taught = [SITE.page(with_inside(each, subhead)) for each in told]
    assert subhead in lines(cleaned(taught[0], taught))


def test_a_label_above_clean_articles_stays() -> None:
    """Of a corpus from which the furniture is gone, a line above each story is its own."""
    taught = ["\n\n".join(("What’s happening", *story(n).paragraphs)) for n in range(8)]
    assert cleaned(taught[0], taught) == taught[0]


def test_a_refrain_stays() -> None:
    song = ["Row on, row on, the tide is high", "We have no boat, we have no oar", "Row on, row on"]
    taught = ["\n".join(with_inside(story(n), *song).paragraphs) for n in range(6)]
    assert cleaned(taught[0], taught) == taught[0]


TAILS = [
    ["Two men died."],
    ["Q: What comes next?", "We go on."],
    ["Attendance", "831"],
    ["0 12 33 40"],
    ["Verdict", "A gem."],
]


@pytest.mark.parametrize("tail", TAILS, ids=lambda tail: tail[0])
@pytest.mark.parametrize("taught_with", TAILS[:2], ids=lambda tail: tail[0])
def test_small_lines_at_the_end_of_a_story_stay(tail: list[str], taught_with: list[str]) -> None:
    def page(seed: object, *end: str) -> str:
        told = story(seed, paragraphs=1)
        return SITE.page(told._replace(paragraphs=(*told.paragraphs, *end)))

    taught = [page(n, *taught_with) if n == 1 else page(n) for n in range(6)]
    left = lines(cleaned(page("new", *tail), taught))
    assert {*tail} <= {*left}
    assert not {*SITE.menu, *SITE.foot[1:]} & {*left}


def test_a_date_of_its_own_stays_above_a_story() -> None:
    def dated(seed: object, day: int) -> str:
        told = story(seed)
        return SITE.page(told._replace(headline=f"{told.headline}\n{day} May 2024"))

    left = lines(cleaned(dated("new", 9), [dated(n, n + 1) for n in range(8)]))
    assert "9 May 2024" in left


def test_a_redesign_leaves_what_was_learned_before() -> None:
    new = Site(SITE.name, ("Front page", "Sea", "Shore"), ("Privacy desk", "About us all"))
    taught = PAGES[:4] + [new.page(story(f"new {n}")) for n in range(40)]
    left = lines(cleaned(SITE.page(story("x")), taught))
    assert not {*SITE.menu} & {*left}


def test_markdown_and_plain_text_teach_each_other() -> None:
    def dressed(page: str) -> str:
        return page.replace(SITE.menu[0], f"* [{SITE.menu[0]}](https://{SITE.name}/a?b=1)")

    taught = [dressed(page) if n % 2 else page for n, page in enumerate(PAGES)]
    left = cleaned(dressed(SITE.page(story("x"))), taught)
    assert SITE.menu[0] not in left


def test_evidence_is_told_in_words() -> None:
    assert TEMPLATE.why(SITE.menu[0]) == "stands in 12 of 12 documents, which tell 12 stories"
    assert TEMPLATE.why("It rains.") is None
    cleaned = NEWS.plus(TEMPLATE).explain(PAGES[0])
    assert TEMPLATE.name in {rule for edit in cleaned.edits for rule in edit.rules}
    assert [rule.id for rule in TEMPLATE.rules] == [TEMPLATE.name]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("tide.example", "learned.tide.example"),
        ("News.Yahoo.com/2000", "learned.news.yahoo.com-2000"),
        ("..", "learned.source"),
        ("РБК", "learned.source"),
    ],
)
def test_a_name_is_a_rule_id(source: str, name: str) -> None:
    from newsclean.templates.template import Template

    template = Template(source, (), 0, 0)
    assert template.name == name
    template.rules[0].check()


def test_documents_may_come_in_any_order() -> None:
    ways = [learn((SITE.name, PAGES[n]) for n in way) for way in permutations(range(4))]
    assert all(way.evidence == ways[0].evidence for way in ways)
    assert all(way[SITE.name] == ways[0][SITE.name] for way in ways)


MADE = [(each.name, page) for each in (site(1), site(2)) for page in pages(each, 6, listed=2)]


@given(data=st.data())
def test_two_corpora_teach_together_what_both_teach(data: st.DataObject) -> None:
    corpus = data.draw(st.lists(st.sampled_from(MADE), max_size=12))
    cut = data.draw(st.integers(0, len(corpus)))
    one, other, both = learn(corpus[:cut]), learn(corpus[cut:]), learn(corpus)
    one.merge(other)
    assert dict(one) == dict(both)
    more = learn(corpus[:cut])
    more.update(corpus[cut:])
    assert more.evidence == both.evidence


def test_of_many_documents_a_sample_that_knows_no_order(monkeypatch: pytest.MonkeyPatch) -> None:
    from newsclean.templates import evidence

    monkeypatch.setattr(evidence, "MOST_DOCUMENTS", 4)
    one, other = (learn((SITE.name, page) for page in way) for way in (PAGES, PAGES[::-1]))
    assert one.evidence == other.evidence
    assert len(one.evidence[SITE.name].sketches) == 4 < MOST_DOCUMENTS


@pytest.mark.parametrize("preset", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])
def test_a_template_in_a_preset_settles(preset: object) -> None:
    pipeline = preset.plus(TEMPLATE)  # type: ignore[attr-defined]
    for page in PAGES:
        once = pipeline.clean(page)
        assert pipeline.clean(once) is once
        explained = pipeline.explain(page)
        assert explained.text == once
        assert apply(page, explained.edits) == once


def test_a_template_keeps_the_laws() -> None:
    check_normalizer(TEMPLATE, pieces=[*SITE.menu, *SITE.foot, *PAGES[0].split("\n")[:12]])


def test_templates_can_be_pickled() -> None:
    twin = pickle.loads(pickle.dumps(TEMPLATE))
    assert twin == TEMPLATE
    assert twin(PAGES[0]) == TEMPLATE(PAGES[0])


def test_templates_are_kept_in_a_file(tmp_path: object) -> None:
    path = tmp_path / "templates.parquet"  # type: ignore[operator]
    templates = learn(MADE)
    templates.save(path)
    loaded = Templates.load(path)
    assert loaded.evidence == templates.evidence
    assert dict(loaded) == dict(templates)


@pytest.mark.parametrize(
    "wrong",
    [
        [(1, "text")],
        [("a", None)],
        [("a", 1.0)],
        "ab",
        ["ab"],
        [("a",)],
        [3],
        [{"url": "a", "text": "b"}],
    ],
)
def test_other_things_are_refused_with_advice(wrong: object) -> None:
    with pytest.raises(TypeError, match=r"pass pairs|is str or bytes"):
        learn(wrong)  # type: ignore[arg-type]
