"""Edits of what is read, carried back to what is written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from dress.texts import markdown
from newsclean import BODY, MINIMAL, NEWS, Edit, Pipeline, lift
from newsclean.dress.gate import is_dressed
from newsclean.dress.markdown import undress
from newsclean.testing.laws import LAWS

STORY = (
    "The port of Varna stayed shut on Tuesday as a winter storm blew from the east, officials said."
)
MORE = (
    "Two fishing boats were still missing on Tuesday evening, and both had left the small harbour."
)
PRESETS = pytest.mark.parametrize("preset", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])

CARRIED = {
    "a line takes its link along": (
        f"{STORY}\n\n[Advertisement](/c?x=1)\n\n{MORE}",
        f"{STORY}\n\n{MORE}",
    ),
    "and its list mark": (
        f"{STORY}\n\n* One\n* [Advertisement](/c)\n* Two",
        f"{STORY}\n\n* One\n* Two",
    ),
    "and both its marks": (f"{STORY}\n\n**[Advertisement](/c)**\n\n{MORE}", f"{STORY}\n\n{MORE}"),
    "and its image": (
        f"{STORY}\n\n[![x](a.png) Advertisement](/c)\n\n{MORE}",
        f"{STORY}\n\n{MORE}",
    ),
    "and the line below": (f"{STORY}\n\nAdvertisement\n=====\n\n{MORE}", f"{STORY}\n\n{MORE}"),
    "and its number": (f"{STORY}\n\nAdvertisement⟨3⟩\n\n*More.*", f"{STORY}\n\n*More.*"),
    "a quotation keeps its other lines": (
        f"> {STORY}\n>\n> Advertisement\n>\n> *{MORE}*",
        f"> {STORY}\n>\n> *{MORE}*",
    ),
    "a repair leaves a link whole": (
        "Coast Watch (CW), a [monitor](/m) based in Burgas, two fishing boats were missing.",
        "Coast Watch (CW), a [monitor](/m) based in Burgas, said two fishing boats were missing.",
    ),
    "a blank comes before a link": (
        f"The port is shut.[The mayor](/m) said so.\n\n{MORE}",
        f"The port is shut. [The mayor](/m) said so.\n\n{MORE}",
    ),
    "an entity inside a link": (
        f"[Rain &amp; wind](/a) came.\n\n{MORE}",
        f"[Rain & wind](/a) came.\n\n{MORE}",
    ),
    "an address stays as it is": (f"[Rain](/a?b=1&amp;c=%C3%A9) came.\n\n{MORE}",) * 2,
    "so does one between < and >": (
        f"*{STORY}* See <https://tide.example/a?b=1&amp;c=%C3%A9&#38;d=don%E2%80%99t>.\n\n{MORE}",
    )
    * 2,
    "a line goes with its address": (
        f"*{STORY}*\n\n{MORE}\n\nSource: <https://tide.example/a?b=1&amp;c=2>",
        f"*{STORY}*\n\n{MORE}",
    ),
    "a card keeps its other lines": (
        f"{STORY}\n\n[![](a.jpg)\n\n### Port shut\n\nAdvertisement\n\nIt rains.](/1)\n\n{MORE}",
        f"{STORY}\n\n[![](a.jpg)\n\n### Port shut\n\nIt rains.](/1)\n\n{MORE}",
    ),
    "a card begins at the first line that is left": (
        f"{STORY}\n\n[Advertisement\n-------\n\n* The port is shut](/1)\n\n{MORE}",
        f"{STORY}\n\n[* The port is shut](/1)\n\n{MORE}",
    ),
    "a heading that is a link goes whole": (
        f"{STORY}\n\n## [ Share this\narticle ](https://tide.example/share-\nit)\n\n{MORE}",
        f"{STORY}\n\n{MORE}",
    ),
    "a wrapped heading is one line": (
        f"# The port of Varna is\nshut until spring\n\n{STORY}",
        f"# The port of Varna is shut until spring\n\n{STORY}",
    ),
    "a heading and the text below it are two": (f"# The port of\nThe boats\n\n*{STORY}*",) * 2,
    "a menu goes whole, whatever its links show by themselves": (
        "* [News](https://tide.example/tag/news)\n* [World](https://tide.example/tag/world)\n"
        "* Health\n* [Politics](https://tide.example/tag/politics)\n"
        f"* [Business](https://tide.example/tag/business)\n\n{STORY}\n\n{MORE}",
        f"{STORY}\n\n{MORE}",
    ),
    "images keep their distance": (
        f"{STORY}\n\n![The mole at noon](x)\n\nAdvertisement\n\n![The port at night](y)",
        f"{STORY}\n\n![The mole at noon](x)\n\n![The port at night](y)",
    ),
    "a fence stays as it is": (f"*{STORY}*\n\n```\nAdvertisement\n\n\n&amp;\n```\n\n{MORE}",) * 2,
    "code stays as it is": (f"*{STORY}* Type `&amp;` now.\n\n{MORE}",) * 2,
    "nested lists keep their indent": (f"{STORY}\n\n- ships\n  - Galata\n- boats\n    1. one",) * 2,
    "hard breaks stay": (f"*{STORY}*  \n{MORE}",) * 2,
    "a clean text stays": (f"# Port shut\n\n_{STORY}_\n\n> [{MORE}](/a)\n\n* * *\n\n- One\n- Two",)
    * 2,
}


@pytest.mark.parametrize(("text", "wanted"), CARRIED.values(), ids=CARRIED)
def test_an_edit_is_carried_to_what_is_written(text: str, wanted: str) -> None:
    cleaned = NEWS.explain(text)
    assert cleaned.text == wanted
    if text == wanted:
        assert NEWS.clean(text) is text


def test_line_ends_of_windows_go_from_the_dress_too() -> None:
    text = f"{STORY}\n\n![The mole](a.jpg)\n![The port](b.jpg)\n\n[Read\nthis](/2024/a.html) now.\n"
    assert NEWS.clean(text.replace("\n", "\r\n")) == NEWS.clean(text)


@PRESETS
@given(text=markdown())
@settings(max_examples=60, deadline=None)
def test_the_laws_hold_on_what_is_written(preset: Pipeline, text: str) -> None:
    assert [why for law in LAWS if (why := law.broken(preset, text, "It rains."))] == []


@given(text=markdown())
def test_no_mark_comes_in_that_was_not_there(text: str) -> None:
    cleaned = NEWS.clean(text)
    for mark in ("](", "**", "![", "⟨"):
        assert cleaned.count(mark) <= text.count(mark)


def test_what_is_read_of_the_result_is_what_was_made_of_the_reading() -> None:
    text = (
        f"# Port shut | The Tide\n\n**[Advertisement](/c)**\n\n{STORY}\n\n* [Share](/s)\n\n{MORE}"
    )
    assert undress(NEWS.clean(text)).reading == NEWS.clean(undress(text).reading)


def test_a_line_goes_from_its_start() -> None:
    text = f"{STORY}\n\n* [Advertisement](/c)\n* [Another one](/a/b.html)"
    [edit] = NEWS.explain(text).edits
    assert text[edit.start : edit.end] == "* [Advertisement](/c)\n"


@pytest.mark.parametrize("pattern", [r"ads\.example", "Advertisement"])
def test_what_a_user_protects_stays_written_or_read(pattern: str) -> None:
    text = f"{STORY}\n\n[Advertisement](https://ads.example/c)\n\n{MORE}"
    assert NEWS.protecting(pattern).clean(text) is text


class Shuts:
    """A user's normalizer that takes "quite " before "shut"."""

    name = "mine.shut"

    def __init__(self, written: bool) -> None:
        self.written = written

    def __call__(self, text: str) -> list[Edit]:
        at = text.find("quite shut")
        return [Edit(at, at + 6, "", ("mine",))] if at >= 0 else []


def test_a_normalizer_says_whether_it_is_asked_for_what_is_written() -> None:
    text = f"It is quite [shut](/2024/a.html).\n\n{MORE}"
    assert NEWS.plus(Shuts(written=True)).clean(text) is text
    assert NEWS.plus(Shuts(written=False)).clean(text) == text.replace("quite ", "")


def test_a_function_of_a_user_is_asked_for_what_is_written() -> None:
    bare = lift(lambda text: text.replace("**", ""), "mine.bold")
    text = f"It is **quite** [shut](/2024/a.html).\n\n{MORE}"
    assert NEWS.plus(bare).clean(text) == text.replace("**", "")


def test_text_that_comes_to_be_dressed_is_cleaned_as_such() -> None:
    text = f"{STORY}\n\n&#91;Advertisement](/c)\n\n{MORE}"
    once = NEWS.clean(text)
    assert NEWS.clean(once) == once == f"{STORY}\n\n{MORE}"
    assert not is_dressed(once)
