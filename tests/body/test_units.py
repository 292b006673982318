"""Sentences are whole: ``BODY`` takes no line that is part of one, however a text is broken."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.articles import article
from newsclean import BODY
from newsclean.body.pieces import pieces_of
from newsclean.body.rows import TALE
from newsclean.body.story import context
from newsclean.body.units import may_be_broken, units_of
from newsclean.edits import apply
from newsclean.text.lines import is_prose

LANGUAGES = ("en", "de", "fr", "es", "ru", "ar", "hi", "ja", "zh")
ARTICLES = 3
OPEN = {("de", "torn\n"): 1, ("ar", "torn\n"): 3, ("hi", "torn\n"): 13}
"""How many paragraphs of these articles lose a piece, where no blank line parts the paragraphs: a
piece that begins with a capital, or of a script without any, looks like a label or a subhead."""


PARTS = (
    *(part for sentence in TALE.split("\n\n") for part in textwrap.wrap(sentence, 60)),
    *("Home", "By Ann Lee", "4 May 2021, 10:47 am", "Log in", ", said", "the report", "- A torch"),
    "Why the price of cod has doubled since spring",
    "中国，北京：你好，世界！这是一个很长的句子，",
    "用来测试文本清理程序。",
    "{}",
)


def wrapped(width: int) -> Callable[[str, Random], str]:
    def wrap(paragraph: str, _: Random) -> str:
        if "\u3040" <= paragraph[2] <= "\u9fff":
            return "\n".join(re.findall(rf".{{1,{width // 2}}}", paragraph))
        return textwrap.fill(paragraph, width, break_long_words=False, break_on_hyphens=False)

    return wrap


def torn(paragraph: str, draw: Random) -> str:
    """*paragraph* with up to four links, as ``get_text("\\n", strip=True)`` has it."""
    words = re.findall(r"[\u3040-\u9fff]{1,3}|[\w'’.\u0900-\u0963-]*\w|[^\w\s]+|\s+", paragraph)
    cuts = {len(words)}
    for _ in range(draw.randint(0, 4)):
        first = draw.randrange(len(words))
        cuts |= {first, min(len(words), first + draw.choice((1, 3, 5)))}
    ends = sorted(cuts)
    parts = ("".join(words[i:j]).strip() for i, j in zip([0, *ends], ends, strict=False))
    return "\n".join(filter(None, parts))


WAYS = {**{f"wrapped at {n}": wrapped(n) for n in (40, 60, 72, 78)}, "torn": torn}


def cut(language: str, broken: Callable[[str, Random], str], gap: str) -> Iterator[str]:
    """The paragraphs of articles of which ``BODY`` takes a part but not all."""
    for seed in range(ARTICLES):
        draw = Random(seed)
        paragraphs = article(language, draw).split("\n\n")
        pieces = [broken(paragraph, draw) for paragraph in paragraphs]
        left = "".join(BODY.clean(gap.join(pieces)).split())
        for paragraph in filter(is_prose, paragraphs):
            if "".join(paragraph.split()) not in left:
                yield paragraph


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["blank lines", "line breaks"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_whole(language: str, way: str, gap: str) -> None:
    lost = [*cut(language, WAYS[way], gap)]
    assert len(lost) <= OPEN.get((language, way + gap), 0), lost


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("According to\nthe report\n, which was\npublished\non\nMonday\n,\nnobody\nslept.", 1),
        ("She met\nAnn Lee\nin the port.", 1),
        ("It was on sale in the U.S.\nThe Harbour News had it first.", 1),
        ("Home\nNews\nSport\nWeather", 4),
        ("The port is shut.\nA ferry sailed.", 2),
        ("The port\n\nis shut", 2),
        ("What to bring:\n- A torch\n- A coat", 3),
        ("x = {1: [2, 3], 4: (5)}\ny = {1: [2, 3], 4: (5)}", 2),
        ("Bird count falls again\nIsland school wins a prize\nWhy the price of cod rises", 3),
    ],
)
def test_lines_of_a_sentence_are_one(text: str, wanted: int) -> None:
    assert len(units_of(pieces_of(text))) == wanted


@given(parts=st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from(["\n", "\n\n", " \n"]))))
def test_a_broken_page_settles(parts: list[tuple[str, str]]) -> None:
    text = "".join(part + end for part, end in parts)
    found = BODY.explain(text)
    assert "unsettled" not in found.flags
    assert BODY.clean(found.text) is found.text
    left = apply(text, context(text))
    assert context(left) == []


def test_all_lines_are_in_one_unit_each() -> None:
    text = f"Home\n\n{TALE}\n, and so on\n\nShop"
    units = units_of(pieces_of(text))
    assert [text[unit.start : unit.end] for unit in units] == [
        "Home",
        *TALE.split("\n\n")[:-1],
        TALE.split("\n\n")[-1] + "\n, and so on",
        "Shop",
    ]


@given(text=st.text("a \n", max_size=40) | st.text("a\n\n\n", max_size=40))
def test_text_may_be_broken_if_it_has_an_odd_number_of_breaks_in_a_row(text: str) -> None:
    assert may_be_broken(text) == (text.count("\n\n") * 2 != text.count("\n"))
