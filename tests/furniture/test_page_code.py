"""Code of the page goes whole or not at all, and its edits never meet."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from newsclean import MINIMAL, NEWS, Pipeline, explain
from newsclean.furniture.code_names import CODE_STEMS, CODE_WORDS
from newsclean.furniture.page_code import page_code
from newsclean.rules.proof import STORY

OVERLAPPING = {
    "a call that begins before a run of lines and ends in it": (
        "The port is shut.\n\n_taboola.push({mode: 'a', target: 'mix'\n});\n"
        "window._taboola = window._taboola || [];\n\nThe mayor said so.",
        "The port is shut.\n\nThe mayor said so.",
    ),
    "a call that begins behind a sentence": (
        "It rained all day in the town. googletag.cmd.push(function() {\n"
        "googletag.display('div-gpt-ad-1');\n});\n\nThe port is shut.",
        "It rained all day in the town.\n\nThe port is shut.",
    ),
    "nothing but code": ("\ngoogletag.cmd.push({a\n(div-gpt-ad)});", ""),
}


@pytest.mark.parametrize(("before", "after"), OVERLAPPING.values(), ids=OVERLAPPING)
@pytest.mark.parametrize("pipeline", [MINIMAL, NEWS], ids=["MINIMAL", "NEWS"])
def test_edits_that_meet_are_one(pipeline: Pipeline, before: str, after: str) -> None:
    edits = page_code(before)
    assert edits
    assert all(one.end <= two.start for one, two in pairwise(edits))
    cleaned = pipeline.explain(before)
    assert cleaned.text == after
    assert all(one.end <= two.start for one, two in pairwise(cleaned.edits))


def test_data_of_the_page_goes_to_its_last_bracket() -> None:
    data = (
        '{\n"@context": "https://schema.org",\n"headline": "Bridge opens again"\n"author": {\n'
        '"name": "Ann Lee"\n}\n}'
    )
    assert explain(f"{STORY}\n\n{data}\n\nIt is green.").text == f"{STORY}\n\nIt is green."


def test_no_call_reaches_over_a_line_of_prose() -> None:
    text = f"The port is shut.\n\ngtag('set', {{\n{STORY}\n}})"
    assert STORY in explain(text).text


def test_every_word_for_code_contains_a_stem() -> None:
    for word in CODE_WORDS.removeprefix(r"\b(?:").removesuffix(r")\b").split("|"):
        shortest = re.sub(r"\(\?:[^)]*\)\?|.\?|\\", "", word)  # "developers?" may be "developer"
        assert re.fullmatch(CODE_WORDS, shortest)
        assert any(stem in shortest for stem in CODE_STEMS)


def test_a_story_about_code_keeps_it() -> None:
    code = "googletag.cmd.push(function() {\ngoogletag.display('a');\n});"
    told = "The {} was written in a night, as one of the three who wrote it says today."
    lines = [told.format(word) for word in ("snippet", "stylesheet", "TypeScript")]
    assert page_code("\n\n".join([STORY, code, *lines[:2]]))
    assert not page_code("\n\n".join([STORY, code, *lines]))
