"""A text whose lines were judged last is not judged again, and would be left as it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import BODY
from newsclean.body import story
from newsclean.body.judged import Lines
from newsclean.body.rows import TALE
from newsclean.body.settled import is_settled, settle
from newsclean.edits import apply

LINES = (
    *TALE.split("\n\n"),
    *("Home", "By Ann Lee", "4 May 2021, 10:47 am", "Log in", "- Bring a torch", "{}", "“No.”"),
    "Why the price of cod has doubled since spring",
    "* [Bird count falls again](https://tide.example/2021/05/bird-count)",
    "**The Marianne** at the quay ![](a.jpg)",
)
PAGES = st.lists(
    st.tuples(st.sampled_from(LINES), st.sampled_from(("\n\n", "\n", "\n\n\n"))), max_size=30
).map(lambda rows: "".join(line + gap for line, gap in rows))


@given(PAGES)
def test_what_is_left_would_be_left_again(text: str) -> None:
    settle(())
    after = apply(text, story.context(text))
    settle(())
    assert list(story.context(after)) == []


@given(PAGES)
def test_a_result_does_not_depend_on_the_text_before(text: str) -> None:
    settle(())
    first = BODY.explain(text)
    again = BODY.explain(text)
    settle(())
    assert again == first
    assert BODY.clean(first.text) == first.text


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_what_the_model_left_is_not_judged_again(gap: str, monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[int] = []
    parted = story._parted

    def counted(lines: Lines) -> list[bool] | None:
        judged.append(len(lines.kinds))
        return parted(lines)

    monkeypatch.setattr(story, "_parted", counted)
    text = gap.join(["Home", "Log in", *LINES[:4], *LINES[:4], "Log in", "By Ann Lee"])
    after = apply(text, story.context(text))
    assert judged
    assert after != text
    judged.clear()
    assert not story.context(after)
    assert not judged


def test_a_thread_knows_its_own_text_alone() -> None:
    from threading import Thread

    found: list[bool] = []
    settle(["One."])
    other = Thread(target=lambda: found.append(is_settled(["One."])))
    other.start()
    other.join()
    assert found == [False]


@pytest.fixture(autouse=True)
def _nothing_known() -> Iterator[None]:
    settle(())
    yield
    settle(())
