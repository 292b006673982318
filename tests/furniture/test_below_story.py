"""What a page has below the story: headings of lists by grammar, links of the site."""

from __future__ import annotations

import pytest

from newsclean import BODY, MINIMAL, clean
from newsclean.furniture.below_story import is_list_heading
from newsclean.rules.proof import REST, STORY
from newsclean.text.words import by_language

HEADINGS = (
    "More of the latest news",
    "Weitere aktuelle Meldungen",
    "Les derniers articles du jour",
    "Otras noticias de hoy",
    "Outras notícias recentes",
    "Altre notizie di oggi",
    "Meer recente artikelen",
    "Другие новости по теме",
    "Інші важливі новини",
    "Inne najnowsze artykuły",
    "Diğer güncel haberler",
    "今日热点新闻",
    "その他の人気記事",
    "다른 주요 뉴스",
    "آخر الأخبار اليوم",
    "Najčítanejšie články dňa",
    "Najnovije vijesti",
    "Најчитаније вести",
    "Sorodne novice",
    "Skaitomiausi straipsniai",
    "Lasītākie raksti",
    "Viimased uudised",
    "כתבות נוספות",
    "আরও খবর",
    "Les notícies més llegides",
)
NO_HEADINGS = (
    "Latest",  # one word: a row may have it
    "More wars in the news",
    "Recent floods",
    "News of the world",
    "Letzte Nacht in der Oper",
    "Autres temps",
    "最新型の電車",
)
HEADLINES = (
    "Ferry sinks off the northern coast\n\nMayor loses his bicycle again\n\nTen things to know"
)


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_below_the_story_ends_it(heading: str) -> None:
    assert is_list_heading(heading)
    text = f"{STORY}\n\n{heading}\n\n{HEADLINES}"
    assert clean(text) == STORY
    assert BODY.clean(text) == STORY
    assert MINIMAL.clean(text) == text


@pytest.mark.parametrize("heading", NO_HEADINGS)
def test_other_lines_are_no_headings(heading: str) -> None:
    assert not is_list_heading(heading)


@pytest.mark.parametrize(
    "links",
    [
        "About us Contact us Privacy policy © 2024 Tide Media",
        "Impressum Datenschutz AGB Kontakt",
        "Mentions légales Contact Données personnelles",
        "Kontakt Inzercia Predplatné",
    ],
)
def test_links_on_one_line_need_no_marks_between_them(links: str) -> None:
    assert clean(f"{STORY}\n\n{links}") == STORY
    assert clean(f"{links}\n\n{STORY}") != STORY


def test_a_heading_amid_the_story_stays() -> None:
    text = f"{STORY}\n\nMore of the latest news\n\n{HEADLINES}\n\n{REST}"
    assert clean(text) == text


def test_a_note_below_the_list_stays() -> None:
    below = f"Other recent stories\n\n{HEADLINES}"
    note = "Correction: it was the north bank"
    assert clean(f"{STORY}\n\n{below}\n\n{note}") == f"{STORY}\n\n{note}"


def test_links_of_a_site_in_one_line_or_several() -> None:
    for links in ("About us | Privacy policy | Careers", "About us\nPrivacy policy\nCareers"):
        assert clean(f"{STORY}\n\n{links}\n\nWorld") == STORY


@pytest.mark.parametrize("name", ["list-more", "list-nouns", "list-small", "site-pages"])
def test_the_words_are_written_as_lines_are_compared(name: str) -> None:
    for entries in by_language(name).values():
        assert [entry for entry in entries if entry != entry.lower().strip()] == []


def test_each_language_of_headings_has_nouns() -> None:
    assert set(by_language("list-more")) <= set(by_language("list-nouns"))


def test_a_line_that_was_cut_off_is_not_the_end_of_the_story() -> None:
    cut = "The first bus came over the bridge at noon, with a brass band on board and nobody to…"
    assert clean(f"{STORY}\n\nOther recent stories\n\n{HEADLINES}\n\n{cut}") == STORY
    assert clean(f"{cut}\n\nSource") == cut
