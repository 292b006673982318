"""A word that is looked for is counted as it is where all words are counted."""

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.layout import word_counts
from newsclean.layout.word_counts import WordCounts
from newsclean.text.lines import blocks_of

TEXTS = st.text(alphabet="aAbß-İ_²1 \n’", max_size=60)
WORDS = st.sampled_from(["a", "aa", "ab", "a-a", "aa-ab", "ab-aa", "ß", "bß", "b²", "i̇a", "-", "1"])


@given(TEXTS, WORDS)
def test_a_word_that_is_looked_for_is_counted(text: str, word: str) -> None:
    counts = WordCounts(text)

    assert counts[word] == counts._counted()[word]


def test_if_many_words_are_asked_for_all_are_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    passes: list[str] = []

    def counted(text: str) -> Iterator[str]:
        passes.append(text)
        return blocks_of(text)

    monkeypatch.setattr(word_counts, "blocks_of", counted)
    asked = [f"{a}{b}" for a in "abcdefghij" for b in "abcdefghij"]
    counts = WordCounts(" ".join(asked))

    assert Counter({word: counts[word] for word in asked}) == Counter(asked)
    assert len(passes) < 20
