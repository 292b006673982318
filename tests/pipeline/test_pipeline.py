"""Pipelines as users change them: rows and normalizers added, left out, held back."""

from __future__ import annotations

import pickle
from collections.abc import Sequence

import pytest

from newsclean import (
    INLINE,
    LINE,
    MINIMAL,
    NEWS,
    PAGE,
    Block,
    Edit,
    NormalizerError,
    Pattern,
    Phrase,
    Pipeline,
    lift,
)


class Mine:
    """A normalizer that returns what it was given."""

    name = "mine"

    def __init__(self, *edits: object) -> None:
        self.edits = edits

    def __call__(self, text: str) -> Sequence[Edit]:
        return self.edits if "#" in text else ()  # type: ignore[return-value]


class Restless:
    """A normalizer that never settles."""

    name = "restless"

    def __call__(self, text: str) -> Sequence[Edit]:
        return [Edit(0, 1, "b" if text[0] == "a" else "a", ("mine.restless",))]


def test_a_row_that_finds_its_own_text_settles() -> None:
    spelling = Pattern("mine.spelling", r"colou?r", ("colo",), where=INLINE, new="color")
    pipeline = NEWS.plus(spelling)
    assert pipeline.clean("The colour is red. [ad_1]") == "The color is red."
    assert not pipeline.explain("The color is red.").flags


@pytest.mark.parametrize("letters", ["", "äöüß", "aä"])
def test_a_row_for_pages_needs_a_trigger_and_a_letter(letters: str) -> None:
    row = Pattern(
        "mine.more", r"[^\n]{5,80} weiter", (" weiter\n",), where=LINE | PAGE, letters=letters
    )
    pipeline = NEWS.plus(row)
    story = "\n\nDer Wind war zu stark für das Boot."
    assert pipeline.clean(f"Die Fähre fährt nicht. weiter{story}") == story.strip()
    assert pipeline.clean(f"Die Fähre fährt nicht mehr weiter.{story}").startswith("Die Fähre")
    plain = "Das Boot liegt am Ufer. weiter\n\nDer Wind war zu stark."
    assert (pipeline.clean(plain) == plain) is (letters == "äöüß")


def test_a_row_that_looks_at_the_whole_text_is_asked_again() -> None:
    row = Pattern(
        "mine.mark",
        r"\(w\)",
        ("(w)",),
        where=INLINE,
        new=lambda match: None if "zz" in match.string else "",
    )
    pipeline = NEWS.plus(row, lift(lambda text: text.replace("zz", ""), "mine.zz"))
    text = "One (w) stays.\n\n" + "It rained all day.\n\n" * 20 + "The end zz."
    once = pipeline.clean(text)
    assert "(w)" not in once
    assert pipeline.clean(once) is once


def test_a_text_that_does_not_settle_is_cleaned_by_the_others_and_flagged() -> None:
    pipeline = MINIMAL.plus(Restless())
    cleaned = pipeline.explain("a text. [ad_1]")
    assert cleaned.text == pipeline.clean("a text. [ad_1]") == "a text."
    assert cleaned.flags == {"unsettled"}


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(0, 2, "", ("a",)), Edit(1, 3, "", ("a",))],
        [Edit(0, 99, "", ("a",))],
        [Edit(0, 1, "", ())],
        [(0, 1, None, ("a",))],
        ["text"],
    ],
)
def test_bad_edits_name_their_normalizer(edits: list[object]) -> None:
    with pytest.raises(NormalizerError, match=r"^mine: "):
        MINIMAL.plus(Mine(*edits)).clean("# text")


def test_plain_tuples_do_as_edits() -> None:
    pipeline = MINIMAL.plus(Mine((0, 2, "", ("mine.a",)))).protecting("never")
    assert pipeline.clean("# text") == pipeline.explain("# text").text == "text"


def test_unsorted_edits_are_put_in_order() -> None:
    pipeline = MINIMAL.plus(Mine(Edit(5, 6, "", ("a",)), Edit(0, 1, "", ("a",))))
    assert pipeline.clean("# tex1") == " tex".strip()


def test_pipelines_are_values() -> None:
    one, two = (NEWS.without("encoding.entity", "furniture.*") for _ in range(2))
    assert one == two == pickle.loads(pickle.dumps(one))
    assert hash(one) == hash(two)
    assert one != NEWS
    with pytest.raises(AttributeError, match="does not change"):
        del NEWS.normalizers
    with pytest.raises(AttributeError, match="does not change"):
        one.protected = ()


def test_a_rule_left_out_is_not_applied() -> None:
    assert MINIMAL.without("layout.blank-lines").clean("One  two.\n\n\nThree.") == (
        "One two.\n\n\nThree."
    )
    with pytest.raises(ValueError, match=r"no rule of this pipeline matches 'mine\.gone'"):
        NEWS.without("mine.gone")


def test_protected_text_stays() -> None:
    pipeline = NEWS.protecting(r"\[ad_1\]", "Share")
    assert pipeline.clean("Rain. [ad_1]  Sun.\n\nShare") == "Rain. [ad_1] Sun.\n\nShare"


def test_what_is_protected_keeps_its_own_line() -> None:
    """The lines before it go, and with them no line break but their own."""
    pipeline = NEWS.protecting(phrases=["advertisement"])
    for gap in ("\n", "\n\n"):
        lines = ("The port was shut.", "Read more", "Advertisement")
        assert pipeline.clean(gap.join(lines)) == gap.join(lines[::2])


def test_a_line_goes_from_below_what_is_protected_with_its_line_break() -> None:
    pipeline = NEWS.protecting(r"(?m)^> [^\n]{0,200}\n")
    assert pipeline.clean("> The port was shut.\nShare this") == "> The port was shut.\n"


def test_without_layout_white_space_stays_around_lines_that_go() -> None:
    text = "The port was shut.\n\nAdvertisement\n\nIt rains.\n\n[ad_1]\n"
    bare = "The port was shut.\n\n\nIt rains.\n\n"
    assert NEWS.without("layout.*").clean(text) == bare
    assert NEWS.without("layout.blank-lines").clean(text) == bare


@pytest.mark.parametrize("pattern", ["(", "", "a*", b"a"])
def test_what_cannot_protect_is_refused(pattern: str) -> None:
    with pytest.raises((ValueError, TypeError), match="cannot protect"):
        NEWS.protecting(pattern)


def test_rows_may_run_before_a_normalizer() -> None:
    pipeline = NEWS.plus(Phrase("mine.slogan", ("all the tides",)), before="layout")
    names = [normalizer.name for normalizer in pipeline.normalizers]
    assert names.index("plus") + 1 == names.index("layout")
    with pytest.raises(ValueError, match="no normalizer is named 'gone'; there are layout"):
        NEWS.plus(before="gone")
    with pytest.raises(TypeError, match=r"wrap a function of str to str with newsclean\.lift"):
        NEWS.plus(str.upper)  # type: ignore[arg-type]


def test_pipelines_may_be_empty() -> None:
    assert Pipeline(()).clean("[ad_1]") == "[ad_1]"


def test_lifted_functions_keep_their_lines_apart() -> None:
    cleaned = MINIMAL.plus(lift(str.title, "mine.title")).explain("One\ntwo words\nThree")
    assert cleaned.edits == (
        Edit(4, 5, "T", ("mine.title",)),
        Edit(8, 9, "W", ("mine.title",)),
    ) or cleaned.edits == (Edit(4, 9, "Two W", ("mine.title",)),)
    with pytest.raises(NormalizerError, match=r"^mine\.none: the function must return str"):
        MINIMAL.plus(lift(lambda _: None, "mine.none")).clean("x")  # type: ignore[arg-type,return-value]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (Phrase("Mine", ("all the tides",)), "rule Mine: an id is dotted lower-case words"),
        (Phrase("mine.none", ()), "rule mine.none: has no phrases"),
        (Phrase("mine.short", ("a",)), "rule mine.short: phrase 'a' is shorter than 2 characters"),
        (Pattern("mine.bad", "(", ("(",)), "rule mine.bad: pattern does not compile"),
        (Pattern("mine.all", "a*", ("a",)), "rule mine.all: pattern matches the empty string"),
        (Pattern("mine.free", "a", ()), "rule mine.free: needs literal triggers"),
        (Block("mine.block", ()), "rule mine.block: has no cues"),
    ],
)
def test_a_malformed_row_is_refused_when_it_is_added(row: Phrase, reason: str) -> None:
    with pytest.raises(ValueError) as caught:
        NEWS.plus(row)
    assert str(caught.value).startswith(reason)


def test_what_loses_no_rule_stays_the_same_object() -> None:
    fewer = NEWS.without("layout.spaces")
    names = {n.name for n in NEWS.normalizers if any(n is other for other in fewer.normalizers)}
    assert names == {n.name for n in NEWS.normalizers} - {"layout"}
