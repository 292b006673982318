"""Who spoke is named after a quotation: a few words or a name, and a verb of speech."""

from __future__ import annotations

import pytest

from newsclean.text.quotations import names_a_speaker


@pytest.mark.parametrize(
    "words",
    [
        "said",
        "she said",
        "said the mayor of Hull.",
        "Sen. Ann Lee said",
        "Ann Lee (left) said",
        "J. R. R. Lee said",
        "A. B. van der Berg told us",
        "sagte der Minister",
        "the head of the port also said",
    ],
)
def test_a_speaker_is_named(words: str) -> None:
    assert names_a_speaker(f"“It rains,”{words}", 11)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "saidx the mayor",
        "the-said man",
        "Financial Times",
        "the ferry sank. She said so",
        "one two three four five six seven said",
        "Ann Lee, the mayor, said",
        "“no,” she said",
        "x" * 160 + " said",
    ],
)
def test_no_speaker_is_named(words: str) -> None:
    assert not names_a_speaker(f"“It rains,”{words}", 11)
