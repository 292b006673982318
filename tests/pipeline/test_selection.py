"""Which rules run, and what is refused: when a pipeline is built, or by the name of its maker."""

from __future__ import annotations

import pickle
from collections.abc import Sequence

import pytest
from hypothesis import given

from newsclean import (
    MINIMAL,
    NEWS,
    Block,
    Edit,
    NormalizerError,
    Pattern,
    Phrase,
    Pipeline,
    Run,
    Sign,
    lift,
)
from newsclean.pipeline.selection import rules_of
from newsclean.rules.rows import Repair, Row, Where
from newsclean.testing import documents


class Two:
    """A normalizer of a user with two rules, of which both know the text of the other."""

    name = "mine.two"
    rules = (Repair("mine.hash"), Repair("mine.star"))

    def __call__(self, text: str) -> Sequence[Edit]:
        names = {"#": "mine.hash", "*": "mine.star"}
        return [Edit(i, i + 1, "", (names[c],)) for i, c in enumerate(text) if c in names]

    def flags(self, text: str) -> set[str]:
        return {"marked"} if "#" in text or "*" in text else set()


def ids(pipeline: Pipeline) -> list[str]:
    return [rule for normalizer in pipeline.normalizers for rule in rules_of(normalizer)]


def test_only_and_without_are_each_the_others_rest() -> None:
    kept = NEWS.only("furniture.*", "layout.blank-lines")
    assert ids(kept) == [
        r for r in ids(NEWS) if r.startswith("furniture.") or r == "layout.blank-lines"
    ]
    assert kept == NEWS.without(*set(ids(NEWS)) - set(ids(kept)))
    assert NEWS.only("*") == NEWS
    assert NEWS.only().normalizers == NEWS.without("*").normalizers == ()
    assert pickle.loads(pickle.dumps(kept)) == kept


@given(documents())
def test_only_what_stays_is_done(text: str) -> None:
    pipeline = NEWS.only("placeholder.*", "encoding.entity")
    rules = {rule for edit in pipeline.explain(text).edits for rule in edit.rules}
    assert all(rule.startswith("placeholder.") or rule == "encoding.entity" for rule in rules)
    once = pipeline.clean(text)
    assert pipeline.clean(once) is once


def test_rules_of_a_users_normalizer_are_left_out_one_by_one() -> None:
    both = MINIMAL.plus(Two())
    assert both.clean("a# b*") == "a b"
    one = both.without("mine.star")
    assert one.clean("a# b*") == "a b*"
    assert one.explain("a# b*").flags == {"marked"}
    assert one.only("mine.*").clean("a# b*") == "a b*"
    assert pickle.loads(pickle.dumps(one)).clean("a# b*") == "a b*"
    assert both.without("mine.*") == MINIMAL


def test_a_lifted_function_is_left_out_by_its_name() -> None:
    shouting = MINIMAL.plus(lift(str.upper, "mine.shout"))
    assert shouting.without("mine.shout") == MINIMAL
    assert shouting.only("mine.shout").clean("rain [ad_1]") == "RAIN [AD_1]"


@pytest.mark.parametrize(
    ("wanted", "near"),
    [
        ("layout.blank-line", "did you mean 'layout.blank-lines'?"),
        ("placeholder.wp-automatik", "did you mean 'placeholder.wp-automatic'?"),
        ("share.jetpack", "did you mean 'furniture.share.jetpack'?"),
        ("furniture.titel.*", "did you mean 'furniture.title.*'?"),
        ("furnitur.shaer.*", "did you mean 'furniture.share.*'?"),
        ("mine.gone", "`newsclean rules` lists them"),
        ("", "`newsclean rules` lists them"),
    ],
)
def test_an_unknown_rule_is_refused_with_the_one_that_was_meant(wanted: str, near: str) -> None:
    for steer in (NEWS.without, NEWS.only):
        with pytest.raises(ValueError) as caught:
            steer("layout.spaces", wanted)
        assert str(caught.value) == f"no rule of this pipeline matches {wanted!r}; {near}"
    with pytest.raises(TypeError, match="named by its id, a str, not by 3"):
        NEWS.without(3)  # type: ignore[arg-type]


MALFORMED: list[tuple[Row, str]] = [
    (Phrase(3, ("ad x",)), "rule 3: an id is a str"),  # type: ignore[arg-type]
    (Phrase("Mine", ("ad x",)), "rule Mine: an id is dotted lower-case words"),
    (Phrase("mine.a", "ad"), "phrases must be a tuple of strings"),  # type: ignore[arg-type]
    (Phrase("mine.a", ["ad"]), "phrases must be a tuple of strings"),  # type: ignore[arg-type]
    (Phrase("mine.a", ("ad", None)), "phrases must be a tuple"),  # type: ignore[arg-type]
    (Phrase("mine.a", ("two\nlines",)), "spans lines"),
    (Phrase("mine.a", ("x" * 201,)), "is over 200 characters"),
    (Phrase("mine.a", ("ad x",), where=Where.INLINE), "a phrase is a whole LINE"),
    (Phrase("mine.a", ("ad x",), where="line"), "where must be LINE"),  # type: ignore[arg-type]
    (Phrase("mine.a", ("ad x",), keeps="no"), "keeps must be a tuple"),  # type: ignore[arg-type]
    (Phrase("mine.a", ("ad x",), before=None), "before must be a str"),  # type: ignore[arg-type]
    (Phrase("mine.a", ("ad x",), flag=""), "flag must be a str"),
    (Pattern("mine.a", None, ("a",)), "pattern must be a str"),  # type: ignore[arg-type]
    (Pattern("mine.a", b"a", ("a",)), "pattern must be a str"),  # type: ignore[arg-type]
    (Pattern("mine.a", "a", ("",)), "needs literal triggers"),
    (Pattern("mine.a", "a", ("a",), new=None), "new must be a str or"),  # type: ignore[arg-type]
    (Pattern("mine.a", "a", ("a",), where=Where.TAIL), "where must hold LINE, EDGE or INLINE"),
    (Pattern("mine.a", "a", ("a",), letters="ä"), "letters are a str, and only for where=LINE"),
    (Pattern("mine.a", "(?P<a>x)(?P<a>y)", ("x",)), "pattern does not compile: redefinition"),
    (Pattern("mine.a", "x|", ("x",)), "pattern matches the empty string"),
    (Block("mine.a", (" ",)), "has no cues"),
    (Block("mine.a", ("more",), limit=0), "limit must be at least 1"),
    (Block("mine.a", ("more",), limit=True), "limit must be a whole number"),
    (Run("mine.a", ()), "has no words"),
    (Run("mine.a", ("share",), at_least=1), "at_least must be 2 or more"),
    (Sign("mine.a", "x", ("x",), flag=""), "flag must be a str"),
    (Sign("mine.a", "x*", ("x",), flag="f"), "pattern matches the empty string"),
]


@pytest.mark.parametrize(("row", "reason"), MALFORMED, ids=[reason for _, reason in MALFORMED])
def test_a_malformed_row_is_refused_with_its_id_and_the_reason(row: Row, reason: str) -> None:
    with pytest.raises(ValueError) as caught:
        NEWS.plus(row)
    assert str(caught.value).startswith(f"rule {row.id}: ")
    assert reason in str(caught.value)


def test_an_id_is_taken_once() -> None:
    row = Phrase("mine.a", ("all the tides",))
    for pipeline, rows in ((NEWS.plus(row), [row]), (NEWS, [row, row])):
        with pytest.raises(ValueError, match=r"rule mine\.a: the pipeline has a rule of this id"):
            pipeline.plus(*rows)


class Bad:
    """Returns what no normalizer may."""

    name = "mine.bad"

    def __init__(self, edits: object) -> None:
        self.edits = edits

    def __call__(self, text: str) -> Sequence[Edit]:
        return self.edits  # type: ignore[return-value]


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(0, 2, "", ("a",)), Edit(1, 3, "", ("a",))],
        [Edit(3, 99, "", ("a",))],
        [Edit(-2, 1, "", ("a",))],
        [Edit(1, 1, "x", ("a",)), Edit(1, 1, "y", ("a",))],
        [Edit(0, 1, "", ())],
        [(0, 1, None, ("a",))],
        [(0, 1)],
        ["text"],
        [None],
        None,
        3,
        "edits",
    ],
    ids=repr,
)
def test_bad_edits_name_their_normalizer(edits: object) -> None:
    for pipeline in (MINIMAL.plus(Bad(edits)), MINIMAL.plus(Bad(edits)).protecting("never")):
        for work in (pipeline.clean, pipeline.explain):
            with pytest.raises(NormalizerError, match=r"^mine\.bad: (?!mine)") as caught:
                work("a text")
            assert isinstance(caught.value.__cause__, ValueError | TypeError)


class Backwards(Two):
    """Gives its edits from the last to the first, as tuples and lists."""

    def __call__(self, text: str) -> Sequence[Edit]:
        return [(*edit[:3], [*edit.rules]) for edit in super().__call__(text)][::-1]  # type: ignore[return-value]


@given(documents())
def test_unsorted_edits_do_what_sorted_ones_do(text: str) -> None:
    assert MINIMAL.plus(Backwards()).explain(text) == MINIMAL.plus(Two()).explain(text)


def test_a_pipeline_is_checked_however_it_is_built() -> None:
    for wrong in (str.upper, 3, Phrase("mine.a", ("ad x",))):
        with pytest.raises(TypeError, match=r"wrap a function of str to str with newsclean\.lift"):
            Pipeline([wrong])  # type: ignore[list-item]
    with pytest.raises(ValueError, match=r"cannot protect '\('"):
        Pipeline((), protected=["("])


def test_protected_phrases_are_literal_text() -> None:
    pipeline = NEWS.protecting(phrases=["[AD_1]", "a.b"])
    assert pipeline.clean("Rain. [ad_1]  Sun.") == "Rain. [ad_1] Sun."
    for phrases, reason in (([""], "a phrase needs a letter"), ([3], "a phrase is a str")):
        with pytest.raises((ValueError, TypeError), match=reason):
            NEWS.protecting(phrases=phrases)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"phrases takes several: pass \['ad'\]"):
        NEWS.protecting(phrases="ad")
