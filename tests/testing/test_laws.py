"""Every law of ``newsclean.testing`` catches what breaks it, and says so in one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from newsclean import MINIMAL, NEWS, Cleaned, Edit, Normalizer, Phrase, Pipeline, Sign, lift
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Repair
from newsclean.testing import LawBroken, check_normalizer, check_pipeline
from newsclean.testing.laws import LAWS, OF_EDITS


class Planted(NamedTuple):
    """A normalizer with a bug in it."""

    find: Callable[[str], object]
    rules: tuple[Repair, ...] = ()

    @property
    def name(self) -> str:
        return "mine.planted"

    def __call__(self, text: str, /) -> Sequence[Edit]:
        return self.find(text)  # type: ignore[return-value]


RULES = ("mine.stars",)


def stars(text: str) -> list[Edit]:
    return [Edit(m.start(), m.end(), "", RULES) for m in re.finditer("★", text)]


def overlapping(text: str) -> list[Edit]:
    return [Edit(m.start(), m.end() + 1, "", RULES) for m in re.finditer("★(?=.)", text)]


def backwards(text: str) -> list[Edit]:
    return stars(text)[::-1]


def idle(text: str) -> list[Edit]:
    return [edit._replace(new="★") for edit in stars(text)]


def nameless(text: str) -> list[Edit]:
    return [edit._replace(rules=()) for edit in stars(text)]


def beyond(text: str) -> list[Edit]:
    return [Edit(len(text), len(text) + 1, "", RULES)] if "★" in text else []


def cleaned(text: str) -> str:
    return text.replace("★", "")


def lists(text: str) -> list[list[int]]:
    return [[edit.start, edit.end] for edit in stars(text)]


def nothing(text: str) -> None:
    return None


def encoding(text: str) -> list[Edit]:
    text.encode()
    return stars(text)


def growing(text: str) -> list[Edit]:
    return [Edit(len(text), len(text), "★", RULES)] if "★" in text else []


BAD_EDITS = [
    (overlapping, "edits", "★★a", "overlaps"),
    (backwards, "edits", "★★", "are not in the order of the text"),
    (idle, "edits", "★", "changes nothing"),
    (nameless, "edits", "★", "names no rule"),
    (beyond, "edits", "★", "is outside the 1 characters given"),
    (cleaned, "edits", "", "it returns str and not a sequence of edits"),
    (lists, "edits", "★", "is no Edit(start, end, new, rules)"),
    (nothing, "edits", "", "it returns NoneType and not a sequence of edits"),
    (encoding, "total", "\ud800", "it raises UnicodeEncodeError"),
    (growing, "settles", "★", "each round of them leads to another"),
]


@pytest.mark.parametrize(
    ("find", "law", "text", "why"), BAD_EDITS, ids=lambda value: str(value)[:20]
)
def test_a_bad_normalizer_is_caught(
    find: Callable[[str], object], law: str, text: str, why: str
) -> None:
    with pytest.raises(LawBroken, match=re.escape(why)) as caught:
        check_normalizer(Planted(find), ["★"])
    assert caught.value.law == law
    assert len(caught.value.text) <= len(text)
    assert str(caught.value).startswith(f"mine.planted breaks the law '{law}' (")
    assert str(caught.value).count("\n") == 0


def test_a_good_normalizer_passes() -> None:
    check_normalizer(Planted(stars), ["★"])
    check_normalizer(Planted(stars, (Repair("mine.stars", before="★"),)))


@pytest.mark.parametrize(
    ("normalizer", "pieces", "said"),
    [
        (lift(str.strip, "mine.strip"), "★", "pieces takes several: pass ['★']"),
        (Phrase("mine.slogan", ("all the tides",)), [], "mine.slogan is a row; hold NEWS.plus"),
    ],
)
def test_what_is_no_normalizer_and_no_pieces(
    normalizer: Normalizer, pieces: Sequence[str], said: str
) -> None:
    with pytest.raises(TypeError) as caught:
        check_normalizer(normalizer, pieces=pieces)
    assert str(caught.value).startswith(said)


def test_an_edit_names_a_rule_of_its_normalizer() -> None:
    with pytest.raises(LawBroken, match=r"names 'mine\.stars', which is not among its rules"):
        check_normalizer(Planted(stars, (Repair("mine.other", before="★"),)))


def test_a_normalizer_that_never_acts_was_not_checked() -> None:
    with pytest.raises(AssertionError, match="nothing was checked; pass as pieces what it looks"):
        check_normalizer(Planted(stars))


class Remembering:
    """Takes out the lines that it saw in another text."""

    name = "mine.planted"

    def __init__(self) -> None:
        self.seen: dict[str, str] = {}

    def __call__(self, text: str, /) -> list[Edit]:
        edits = []
        at = 0
        for line in text.split("\n"):
            if line and self.seen.setdefault(line, text) != text:
                edits.append(Edit(at, at + len(line), "", RULES))
            at += len(line) + 1
        return edits


class Counting:
    """Takes the first character at every seventh call."""

    name = "mine.planted"
    calls = 0

    def __call__(self, text: str, /) -> list[Edit]:
        self.calls += 1
        return [Edit(0, 1, "", RULES)] if text and self.calls % 7 == 0 else []


@pytest.mark.parametrize(
    "stateful", [Remembering(), Counting()], ids=lambda each: type(each).__name__
)
def test_memory_is_caught(stateful: Normalizer) -> None:
    with pytest.raises(LawBroken, match=r"mine\.planted breaks the law"):
        check_normalizer(stateful)


class Previous:
    """Takes the first line if the document before began with it: the one law that this breaks."""

    name = "mine.planted"
    previous: str | None = None

    def __call__(self, text: str, /) -> list[Edit]:
        first, edits = text[:1], []
        if "★" in text and self.previous == "★":
            edits = [Edit(m.start(), m.end(), "", RULES) for m in re.finditer("★", text)]
        self.previous = first
        return edits


class Forgetful:
    """Pickles as one that knows no stars."""

    name = "mine.planted"

    def __init__(self, star: str = "★") -> None:
        self.star = star

    def __reduce__(self) -> tuple[type[Forgetful], tuple[str]]:
        return Forgetful, ("☆",)

    def __call__(self, text: str, /) -> list[Edit]:
        return [Edit(m.start(), m.end(), "", RULES) for m in re.finditer(self.star, text)]


def in_bright_texts(text: str) -> list[Edit]:
    return [] if "☆" in text else stars(text)


def moons(text: str) -> list[Edit]:
    return [Edit(m.start(), m.end(), "", RULES) for m in re.finditer("☆", text)]


HASTY = CodeNormalizer("mine.planted", in_bright_texts, (Repair("mine.stars"),), scope="line")
"""Claims that a line is judged by itself, but looks at all of the text."""


class Flagging:
    """Raises flags that are no strings."""

    name = "mine.planted"

    def __call__(self, text: str, /) -> list[Edit]:
        return stars(text)

    def flags(self, text: str) -> set[int]:
        return {len(text)}


class Silent(Pipeline):
    """Returns nothing from ``clean``."""

    def clean(self, text: str | bytes, *, encoding: str | None = None) -> str:
        return None  # type: ignore[return-value]


class Unlike(Pipeline):
    """Goes one step further in ``clean`` than in ``explain``."""

    def clean(self, text: str | bytes, *, encoding: str | None = None) -> str:
        return super().clean(text, encoding=encoding).replace("★", "")


class Lying(Pipeline):
    """Leaves the last edit out of what it explains."""

    def explain(
        self, text: str | bytes, *, encoding: str | None = None, strict: bool = False
    ) -> Cleaned:
        found = super().explain(text, encoding=encoding)
        return Cleaned(found.text, found.source, found.edits[:-1], found.encoding, found.flags)


class Once(Pipeline):
    """Takes one star each time that it cleans."""

    def explain(
        self, text: str | bytes, *, encoding: str | None = None, strict: bool = False
    ) -> Cleaned:
        found = super().explain(text, encoding=encoding)
        edits = stars(found.source)[:1]
        return Cleaned(found.source.replace("★", "", 1), found.source, (*edits,))

    def clean(self, text: str | bytes, *, encoding: str | None = None) -> str:
        return self.explain(text, encoding=encoding).text


class Copying(Pipeline):
    """Makes a copy of what is clean."""

    def clean(self, text: str | bytes, *, encoding: str | None = None) -> str:
        return "".join([*super().clean(text, encoding=encoding)])


class Shifted(Cleaned):
    def to_source(self, offset: int) -> int:
        return min(super().to_source(offset) + 1, len(self.source))


class Misplacing(Pipeline):
    """Maps offsets one too far."""

    def explain(
        self, text: str | bytes, *, encoding: str | None = None, strict: bool = False
    ) -> Cleaned:
        found = super().explain(text, encoding=encoding)
        return Shifted(found.text, found.source, found.edits, found.encoding, found.flags)


REMOVING = (Planted(stars),)
BAD_PIPELINES = [
    (Silent(REMOVING), "total", "", "clean returns NoneType and not str"),
    (MINIMAL.plus(Flagging()), "total", "", "flags that are no strings"),
    (Pipeline((Previous(),)), "independent", "★", "and the next time"),
    (Pipeline((lift(lambda text: text.strip(), "mine.l"),)), "picklable", "", "cannot be pickled"),
    (Pipeline((Forgetful(),)), "picklable", "★", "its pickled twin makes '★' and itself ''"),
    (Lying(REMOVING), "replay", "★", "the edits make '★', but the text is ''"),
    (Unlike(()), "one path", "★", "clean makes '' and explain '★'"),
    (Once(()), "idempotent", "★★", "it makes '★', and of that ''"),
    (Copying(()), "untouched", "a", " is clean, but comes back as a copy"),
    (Misplacing(REMOVING), "offsets", "a", "to_clean(0) is 0, but to_source(0) is 1"),
    (Pipeline((HASTY, Planted(moons))), "gated", "★☆" * 4, "where each round reads the whole text"),
    (
        NEWS.plus(Phrase("mine.spending", ("advertisement spending rose 3%",))),
        "keeps",
        "Advertisement spending rose 3%.",
        "which placeholder.ad-label.en keeps, it makes ''",
    ),
    (
        NEWS.plus(Phrase("mine.ad", ("all the tides",), before="All tides", after="")),
        "proof",
        "All tides",
        "it makes 'All tides', and mine.ad shows ''",
    ),
    (
        NEWS.plus(Sign("mine.draft", "DRAFT", ("DRAFT",), "draft", before="A draft.")),
        "proof",
        "A draft.",
        "it raises no flag 'draft', which mine.draft shows",
    ),
]


@pytest.mark.parametrize(
    ("pipeline", "law", "text", "why"), BAD_PIPELINES, ids=lambda v: str(v)[:30]
)
def test_a_bad_pipeline_is_caught(pipeline: Pipeline, law: str, text: str, why: str) -> None:
    with pytest.raises(LawBroken, match=re.escape(why)) as caught:
        check_pipeline(pipeline, ["★", "★ or so\n☆"])
    assert caught.value.law == law
    assert len(caught.value.text) <= len(text)
    assert str(caught.value).startswith(f"the pipeline breaks the law '{law}' (")


def test_every_law_has_a_planted_breach() -> None:
    caught = {row[1] for row in (*BAD_EDITS, *BAD_PIPELINES)}
    assert {law.name for law in (OF_EDITS, *LAWS)} <= caught


def test_the_page_names_every_law() -> None:
    page = (Path(__file__).parents[2] / "docs/testing.md").read_text("utf-8")
    for law in (OF_EDITS, *LAWS):
        assert f"| `{law.name}` | {law.says} |" in page
