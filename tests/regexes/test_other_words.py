"""A run of letters is another word than those given, or it is one of them."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from newsclean.regexes.other_words import other_than

WORDS = st.text("abz", max_size=5)


@given(words=st.lists(WORDS, max_size=6), word=st.text("abz", min_size=1, max_size=6))
@example(words=["ab", "a", "abab"], word="aba")
def test_a_word_is_another_one_or_one_of_these(words: list[str], word: str) -> None:
    assert bool(re.fullmatch(other_than(words), word)) is (word not in words)
