"""Tags and labels of adverts that were lines of their own go from a text that is one line."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import BODY, MINIMAL, NEWS, Pipeline
from newsclean.rules.rows import Pattern
from newsclean.testing.languages import LANGUAGES
from newsclean.testing.laws import LAWS

ROWS = {
    row.id: row
    for row in MINIMAL.rules
    if isinstance(row, Pattern)
    and "amid-sentences" in row.when
    and row.id != "placeholder.amid-tail"
}
OF_LANGUAGES = {name.rpartition(".")[2]: row for name, row in ROWS.items() if ".amid." in name}
ENGLISH = (
    "The council approved the plan on Monday after a long debate.",
    "It had been written by a firm from the next town.",
    "“We did what we could,” said Ann Lee of the shelter.",
)
TAGS = ("[ad_1]", "[ad_2] [source_link]", "[adsense]", "[embedded content]", "[ad_1] [ad_1]")
LOOK_ALIKES = ("[sic]", "[ad]", "[ads]", "[AD_1]", "[matched_content]", "[the plan]", "Sponsored")


def sentences_of(key: str) -> tuple[str, ...]:
    return LANGUAGES[key].sentences if key in LANGUAGES else ENGLISH


def labels_of(row: Pattern) -> list[str]:
    """The labels that are a whole trigger of *row*, with the dash that closes them."""
    closed = [f"{trigger}{trigger[0]}" for trigger in row.triggers if trigger[0] in "-–—"]
    return [label for label in (*row.triggers, *closed) if re.fullmatch(row.pattern, label)]


@pytest.mark.parametrize("preset", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])
@pytest.mark.parametrize("key", [*OF_LANGUAGES])
def test_labels_between_sentences_go(key: str, preset: Pipeline) -> None:
    first, second, third = sentences_of(key)
    labels = labels_of(OF_LANGUAGES[key])
    assert len(labels) > 3
    for label in [*labels, *TAGS]:
        assert preset.clean(f"{first} {label} {second} {label} {third}") == " ".join(
            (first, second, third)
        ), label


@pytest.mark.parametrize("key", [*LANGUAGES])
@pytest.mark.parametrize("word", LOOK_ALIKES)
def test_other_words_in_brackets_stay(key: str, word: str) -> None:
    first, second, third = sentences_of(key)
    text = f"{first} {second} {word} {third}"
    assert word in NEWS.clean(text)


def _pieces() -> st.SearchStrategy[str]:
    rows = [*ROWS.values()]
    labels = [label for row in rows for label in (*labels_of(row), *row.triggers)]
    sentences = [sentence for key in LANGUAGES for sentence in sentences_of(key)]
    marks = st.sampled_from(["“", "”", "(", ")", ".", "…", "U.S.", "12", "\n", "\n\n", "- "])
    return st.one_of(
        st.sampled_from([*labels, *TAGS, *LOOK_ALIKES]),
        st.sampled_from([*ENGLISH, *sentences]),
        marks,
    )


TEXTS = st.lists(
    st.tuples(_pieces(), st.sampled_from([" ", " ", " ", "", "  ", "\t", "\n", "\u00a0"])),
    max_size=12,
).map(lambda parts: "".join(map("".join, parts)))


@pytest.mark.parametrize("preset", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])
@given(text=TEXTS)
def test_the_laws_hold_for_text_with_them(preset: Pipeline, text: str) -> None:
    assert [why for law in LAWS if (why := law.broken(preset, text, ""))] == []
