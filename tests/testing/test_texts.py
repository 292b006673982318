"""The texts of ``newsclean.testing``: sound ones stay, and of dirty ones no story is lost."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from newsclean import MINIMAL, NEWS, Pipeline, clean
from newsclean.testing import (
    Dirtied,
    articles,
    artifacts,
    broken_attributions,
    dirtied,
    documents,
    mojibake,
)
from newsclean.testing.articles import PROSE
from newsclean.testing.artifacts import RULES, specimens
from newsclean.testing.attributions import BREAKS
from newsclean.testing.damage import MISREADINGS
from newsclean.testing.dirtying import FAMILIES, SPACES
from newsclean.testing.languages import LANGUAGES

PRESETS = pytest.mark.parametrize("preset", [MINIMAL, NEWS], ids=["minimal", "news"])
FIRST = settings(max_examples=2000, phases=[Phase.generate])  # however large it is
ON_TOP = ("placeholder", "furniture", "layout")  # damage that adds, and breaks no word


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def stands_in(story: str, text: str) -> bool:
    """Whether each word of *story* stands in *text*, in the same order."""
    rest = iter(words(text))
    return all(word in rest for word in words(story))


@PRESETS
@given(article=articles())
def test_articles_are_sound(preset: Pipeline, article: str) -> None:
    assert preset.clean(article) is article


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_articles_look_like_news(language: str) -> None:
    long = find(articles(language), lambda article: article.count("\n\n") >= 4, settings=FIRST)
    assert long == long.strip()
    assert len(set(long.split("\n\n"))) == long.count("\n\n") + 1


@given(pair=articles().flatmap(lambda article: dirtied(article, ON_TOP)))
def test_no_story_is_lost(pair: Dirtied) -> None:
    assert stands_in(pair.clean, clean(pair.dirty))


@given(pair=articles().flatmap(lambda article: dirtied(article, ["layout"])))
def test_white_space_comes_back(pair: Dirtied) -> None:
    assert clean(pair.dirty) == pair.clean


@given(pair=articles().flatmap(dirtied))
def test_damage_is_named(pair: Dirtied) -> None:
    known = {rule.id for rule in RULES} | BREAKS.keys() | MISREADINGS.keys() | SPACES.keys()
    assert known.issuperset(pair.damage)
    assert bool(pair.damage) == (pair.dirty != pair.clean)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_does_damage(family: str) -> None:
    pairs = articles("en").flatmap(lambda article: dirtied(article, [family]))
    pair = find(pairs, lambda pair: pair.damage != (), settings=FIRST)
    assert pair.dirty != pair.clean


@pytest.mark.parametrize("name", MISREADINGS)
@given(data=st.data())
def test_mojibake_of_latin_letters_comes_back(name: str, data: st.DataObject) -> None:
    pair = data.draw(mojibake(name))
    assert clean(pair.clean) is pair.clean
    assert pair.damage == (name,)
    if "1252" in name or "Latin" in name:
        assert clean(pair.dirty) == pair.clean


@given(pair=broken_attributions())
def test_broken_sentences_are_made_of_sound_ones(pair: Dirtied) -> None:
    assert clean(pair.clean) is pair.clean
    assert pair.dirty != pair.clean
    assert BREAKS.keys() >= {*pair.damage}


def test_every_rule_has_an_artifact() -> None:
    assert {specimen.rule for specimen in specimens()} == {rule.id for rule in RULES}
    assert all(specimen.text.strip() for specimen in specimens())


def test_artifacts_grow_with_the_tables() -> None:
    taken = [s for s in specimens("placeholder") if s.place == "line"]
    assert len(taken) > 200
    first, second = PROSE[:2]
    dirty = ((s, clean(f"{first}\n\n{s.text}\n\n{second}")) for s in taken)
    left = [specimen for specimen, text in dirty if text != f"{first}\n\n{second}"]
    assert left == []


@given(text=artifacts("furniture.share"))
def test_a_family_is_the_beginning_of_an_id(text: str) -> None:
    assert text in {specimen.text for specimen in specimens("furniture.share")}
    assert text in {specimen.text for specimen in specimens("furniture")}


def test_your_own_pieces_stand_in_the_documents() -> None:
    assert "★\n★" in find(documents(["★"]), lambda text: "★\n★" in text, settings=FIRST)


@pytest.mark.parametrize(
    ("make", "known"),
    [
        (lambda: articles("xx"), "no articles in 'xx'; there are en, "),
        (lambda: artifacts("furnitur"), "no rule's id begins with 'furnitur'; the families are"),
        (lambda: mojibake("x"), "no misreading 'x'; there are UTF-8 read as"),
        (lambda: broken_attributions("x"), "no kind of break 'x'; there are spurious period"),
        (lambda: find(dirtied("Rain.", ["x"]), bool), r"no families of damage are \['x'\]"),
    ],
)
def test_what_is_not_there_is_named(make: object, known: str) -> None:
    with pytest.raises(ValueError, match=known):
        make()  # type: ignore[operator]


def test_without_hypothesis_one_sentence_says_what_to_install() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; import newsclean.testing"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stderr.rstrip().endswith(
        "newsclean.testing needs Hypothesis: pip install 'newsclean[testing]', "
        "or in a clone: pip install '.[testing]'"
    )
