"""Rounds of normalizers: one that fails and one that brings no end do no harm to the others."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import BODY, MINIMAL, NEWS, Edit, Normalizer, NormalizerError, Phrase, Pipeline, lift
from newsclean.edits import apply
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.proof import STORY
from newsclean.rules.rows import Repair
from newsclean.rules.table import RuleTable
from newsclean.testing import documents

PRESETS = pytest.mark.parametrize("preset", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])
DIRTY = f"Rain &amp; wind. [ad_1]\n\n\n\nThe  port is shut.\n\n{STORY}"


def broken(text: str) -> Sequence[Edit]:
    raise IndexError("string index out of range")


def overlapping(text: str) -> Sequence[Edit]:
    return [Edit(0, 4, "", ("mine.x",)), Edit(2, 5, "", ("mine.x",))] if len(text) > 4 else []


def outside(text: str) -> Sequence[Edit]:
    return [Edit(len(text), len(text) + 2, "", ("mine.x",))]


def replaced(pipeline: Pipeline, name: str, find: Callable[[str], Sequence[Edit]]) -> Pipeline:
    """*pipeline* in which the normalizer *name* of ours does what *find* does."""
    find.__module__ = "newsclean.planted"
    return Pipeline(
        CodeNormalizer(name, find, (Repair("mine.x"),), each.scope) if each.name == name else each  # type: ignore[attr-defined]
        for each in pipeline.normalizers
    )


def dropped(pipeline: Pipeline, name: str) -> Pipeline:
    return Pipeline(each for each in pipeline.normalizers if each.name != name)


NAMES = [normalizer.name for normalizer in BODY.normalizers]


@pytest.mark.parametrize("find", [broken, overlapping, outside])
@pytest.mark.parametrize("name", NAMES)
def test_one_of_ours_that_fails_is_passed_over_and_flagged(
    name: str, find: Callable[[str], Sequence[Edit]]
) -> None:
    planted = replaced(BODY, name, find)
    cleaned = planted.explain(DIRTY)
    assert "failed" in cleaned.flags
    assert cleaned.text == planted.clean(DIRTY) == planted.tally(DIRTY)[0]
    assert cleaned.text == dropped(BODY, name).clean(DIRTY)
    assert apply(DIRTY, cleaned.edits) == cleaned.text
    assert planted.clean(cleaned.text) is cleaned.text
    for strictly in (planted.tally, planted.explain):
        with pytest.raises(NormalizerError) as caught:
            strictly(DIRTY, strict=True)
        assert caught.value.normalizer == name
        assert isinstance(caught.value.__cause__, IndexError | ValueError)


def test_a_table_of_ours_that_fails_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    def signs(table: RuleTable, text: str) -> frozenset[str]:
        raise KeyError("sign")

    def fails(table: RuleTable, *asked: object) -> list[Edit]:
        raise ZeroDivisionError

    for name, planted in (("_edits", fails), ("flags", signs)):
        with monkeypatch.context() as patch:
            patch.setattr(RuleTable, name, planted)
            news = Pipeline(NEWS.normalizers)
            cleaned = news.explain(DIRTY)
            assert cleaned.text.startswith("Rain & wind.")
            assert "failed" in cleaned.flags
            with pytest.raises(NormalizerError, match=r"^artifacts: raises "):
                news.explain(DIRTY, strict=True)
            mine = Pipeline((RuleTable("plus", (Phrase("mine.slogan", ("all the tides",)),)),))
            with pytest.raises(NormalizerError, match=r"^plus: raises "):
                mine.explain(DIRTY)


def test_what_is_ours_is_sure() -> None:
    assert all(each.is_ours for each in BODY.normalizers)  # type: ignore[attr-defined]
    fewer = NEWS.without("layout.spaces", "placeholder.*", "encoding.entity")
    assert all(each.is_ours for each in fewer.normalizers)  # type: ignore[attr-defined]
    assert all(each.is_ours for each in pickle.loads(pickle.dumps(fewer)).normalizers)
    mine = NEWS.plus(Phrase("mine.slogan", ("all the tides",)), before="layout")
    mine = pickle.loads(pickle.dumps(mine)).without("layout.spaces")
    assert [each.name for each in mine.normalizers if not each.is_ours] == ["plus"]
    assert not CodeNormalizer("mine", broken_of_a_user, (Repair("mine.x"),)).is_ours


def broken_of_a_user(text: str) -> Sequence[Edit]:
    raise ZeroDivisionError("no texts")


@pytest.mark.parametrize(
    "mine",
    [
        CodeNormalizer("mine.share", broken_of_a_user, (Repair("mine.x"),)),
        lift(lambda text: text[len(text)], "mine.share"),
        lift(lambda text: None, "mine.share"),  # type: ignore[arg-type,return-value]
    ],
)
def test_one_of_a_user_that_fails_raises_by_its_name(mine: CodeNormalizer) -> None:
    pipeline = MINIMAL.plus(mine)
    for ask in (pipeline.clean, pipeline.explain, pipeline.tally):
        with pytest.raises(NormalizerError, match=r"^mine\.share: ") as caught:
            ask("Rain.")
        assert caught.value.normalizer == "mine.share"
        assert isinstance(caught.value.__cause__, ZeroDivisionError | IndexError | TypeError)
    twin = pickle.loads(pickle.dumps(caught.value))
    assert (str(twin), twin.normalizer) == (str(caught.value), "mine.share")


@pytest.mark.parametrize("error", [MemoryError, KeyboardInterrupt, SystemExit])
def test_what_is_no_fault_of_the_text_is_raised_as_it_is(error: type[BaseException]) -> None:
    def find(text: str) -> Sequence[Edit]:
        raise error

    for pipeline in (
        replaced(MINIMAL, "layout", find),
        MINIMAL.plus(CodeNormalizer("mine", find, ())),
    ):
        with pytest.raises(error):
            pipeline.clean("Rain.")


def test_a_text_that_nests_too_deeply_counts_as_a_failure() -> None:
    def find(text: str) -> Sequence[Edit]:
        return find(text)

    assert replaced(MINIMAL, "layout", find).explain("Rain. [ad_1]").flags == {"failed"}


def test_where_only_the_gate_fails_the_text_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """The gate reads lines out of their text, and may stumble over what no text holds."""

    stumbled: list[object] = []
    whole = RuleTable.find_again

    def find_again(table: RuleTable, text: str, shown: int, spans: Any, notes: Any) -> list[Edit]:
        if spans is None:
            return whole(table, text, shown, spans, notes)
        stumbled.append(table)
        raise IndexError

    def recheck(normalizer: CodeNormalizer, text: str, near: str, shown: int) -> list[Edit]:
        stumbled.append(normalizer)
        raise IndexError

    days = "".join(f"\n\nOn day {n} it rained until the evening." for n in range(40))
    text = f"{DIRTY}{days}\n\nIt &#91;ad_1] stopped.\n\n&#91;ad_2]"
    plain = NEWS.explain(text)
    monkeypatch.setattr(RuleTable, "find_again", find_again)
    monkeypatch.setattr(CodeNormalizer, "recheck", recheck)
    assert Pipeline(NEWS.normalizers).explain(text) == plain
    assert {type(each) for each in stumbled} == {RuleTable, CodeNormalizer}


class Fails:
    """Fails on every text that holds a ★, and takes a hash out of the others."""

    def __call__(self, text: str) -> Sequence[Edit]:
        if "★" in text:
            raise ValueError
        return [Edit(i, i + 1, "", ("mine.x",)) for i, c in enumerate(text) if c == "#"]


def test_one_that_failed_first_is_asked_about_the_whole_text_later() -> None:
    failing = CodeNormalizer("page-code", Fails(), (Repair("mine.x"),), "line")
    Fails.__module__ = "newsclean.planted"
    pipeline = Pipeline((failing, *MINIMAL.normalizers, lift(unstarred, "mine.unstarred")))
    text = "One # here.\n\n" + "It rained all day.\n\n" * 20 + "The ★end."
    cleaned = pipeline.explain(text)
    assert "#" not in cleaned.text
    assert "failed" in cleaned.flags
    assert pipeline.clean(cleaned.text) is cleaned.text


def unstarred(text: str) -> str:
    return text.replace("★", "")


class Restless:
    """Swaps the first character for ever."""

    name = "mine.restless"

    def __call__(self, text: str) -> Sequence[Edit]:
        return [Edit(0, 1, "b" if text[0] == "a" else "a", ("mine.restless",))] if text else []


class Growing:
    """Writes another advert under every text."""

    name = "mine.growing"

    def __call__(self, text: str) -> Sequence[Edit]:
        return [Edit(len(text), len(text), "\n[ad_1]", ("mine.growing",))] if text else []


class Slow:
    """Takes one ★ a round, so that only a few are gone in time."""

    name = "mine.slow"

    def __call__(self, text: str) -> Sequence[Edit]:
        at = text.find("★")
        return [Edit(at, at + 1, "", ("mine.slow",))] if at >= 0 else []


class Swapping:
    """Puts *new* in place of *old*, as another does the other way round."""

    def __init__(self, old: str, new: str) -> None:
        self.name = f"mine.{ord(old)}"
        self.old, self.new = old, new

    def __call__(self, text: str) -> Sequence[Edit]:
        return [Edit(i, i + 1, self.new, (self.name,)) for i, c in enumerate(text) if c == self.old]


STARS = "★" * 40
RESTLESS: list[tuple[Sequence[Normalizer], str, str]] = [
    ([Restless()], "x\n\n\n\nRain. [ad_1]", "x\n\nRain."),
    ([Growing()], "Rain. [ad_1]\n\n\n\nWind &amp; sun.", "Rain.\n\nWind & sun."),
    ([Slow()], f"{STARS} Rain.  [ad_1]", f"{STARS} Rain."),
    ([Slow()], "★★★ Rain.  [ad_1]", "Rain."),
    ([Swapping("x", "y"), Swapping("y", "x")], "xy.  [ad_1]", "yy."),
    ([Restless(), Growing()], "Rain.  [ad_1]", "Rain."),
    ([Restless(), Growing(), Slow()], f"{STARS} Rain.  [ad_1]", f"{STARS} Rain."),
]


@pytest.mark.parametrize(("added", "text", "wanted"), RESTLESS)
@pytest.mark.parametrize("preset", [MINIMAL, NEWS], ids=["minimal", "news"])
@pytest.mark.parametrize("before", [None, "encoding.paywall", "layout"])
def test_what_does_not_settle_is_left_out_and_all_else_is_done(
    preset: Pipeline, added: Sequence[Normalizer], text: str, wanted: str, before: str | None
) -> None:
    pipeline = preset.plus(*added, before=before)
    cleaned = pipeline.explain(text)
    assert cleaned.text == wanted == pipeline.clean(text) == pipeline.tally(text)[0]
    assert ("unsettled" in cleaned.flags) == (text[:4] != "★★★ ")
    assert apply(text, cleaned.edits) == wanted
    assert pipeline.clean(wanted) is wanted


@given(text=documents() | st.text("ab★xy. \n[]", max_size=60), order=st.permutations(range(5)))
def test_whatever_does_not_settle_the_text_stays_what_it_became(
    text: str, order: Sequence[int]
) -> None:
    fighters: list[Normalizer] = [
        Restless(),
        Growing(),
        Slow(),
        Swapping("x", "y"),
        Swapping("y", "x"),
    ]
    pipeline = NEWS.plus(*(fighters[i] for i in order[:3]), before="page-code")
    cleaned = pipeline.explain(text)
    assert apply(text, cleaned.edits) == cleaned.text == pipeline.clean(text)
    assert pipeline.clean(cleaned.text) is cleaned.text
