"""A normalizer that has an edit in a text finds its cue there, and a gate changes no output."""

from __future__ import annotations

import pickle
from collections.abc import Mapping

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsclean import BODY, MINIMAL, NEWS, Pattern, Pipeline
from newsclean.edits import Edit, apply
from newsclean.normalizer import NormalizerError
from newsclean.pipeline.gate import WORTH, Gate, beside, gate_of
from newsclean.pipeline.places import seams_of
from newsclean.regexes.windows import REACH, windows
from newsclean.rules.code import ALL, CodeNormalizer
from newsclean.rules.rows import INLINE
from newsclean.rules.table import RuleTable
from newsclean.testing import documents
from newsclean.testing.mutations import own_texts

pytest.importorskip("re2", reason="google-re2, of the extra fast, asks for cues")

CUED = [n for n in NEWS.normalizers if isinstance(n, CodeNormalizer) and n.cue is not None]
TABLES: list[RuleTable] = [
    n for n in (*NEWS.normalizers, *MINIMAL.normalizers) if isinstance(n, RuleTable)
]
BOTH: list[CodeNormalizer | RuleTable] = [*CUED, *TABLES]
GATES = {id(n): gate_of(n.parts()) for n in BOTH}
RAISING = [n for n in BOTH if n.flag_parts()]
FLAG_GATES = {id(n): gate_of(n.flag_parts()) for n in RAISING}
PIPELINES = {
    "news": NEWS,
    "body": BODY,
    "minimal": MINIMAL,
    "without": NEWS.without(
        "layout.spaces", "placeholder.*", "encoding.entity", "furniture.share.*"
    ),
    "only": NEWS.only("encoding.*", "attribution.*", "punctuation.*", "layout.split-sentence"),
    "plus": NEWS.plus(
        Pattern(
            "mine.note",
            r"\(note \d{1,3}\)(?!:)",
            ("(note",),
            where=INLINE,
            before="It rains (note 3).",
        )
    ),
    "protecting": NEWS.protecting(r"[Rr]ain\w{0,5}", phrases=("advertisement",)),
}


def parts_of(
    normalizer: CodeNormalizer | RuleTable,
    text: str,
    gates: Mapping[int, Gate | None] = GATES,
) -> int:
    """The parts of the cue that *text* has, the first as the lowest bit."""
    gate = gates[id(normalizer)]
    assert gate is not None
    bits = gate.shown(text)
    return bits if bits == ALL else bits >> 1


def unseen_flags(text: str) -> list[str]:
    """The normalizers that raise for *text* flags that they do not raise by the cue of these."""
    return [
        n.name
        for n in RAISING
        if {*n.flags(text)} != {*n.flags(text, parts_of(n, text, FLAG_GATES))}  # type: ignore
    ]


def needless(text: str) -> list[str]:
    """The normalizers that find in *text* what they do not find by their cue."""
    found = []
    for normalizer in CUED:
        edits, parts = [*normalizer(text)], parts_of(normalizer, text)
        if edits and (not parts or [*normalizer.found(text, parts)] != edits):
            found.append(normalizer.name)
    return found + [n.name for n in TABLES if n(text, parts_of(n, text)) != n(text)]


def ungated(pipeline: Pipeline) -> Pipeline:
    """*pipeline* as it is until enough text has come."""
    plain = Pipeline(pipeline.normalizers, pipeline.protected)
    plain.__dict__["_gated"] = plain._ungated
    return plain


def gate_in(pipeline: Pipeline) -> Gate:
    """The gate of *pipeline*, which it uses from now on."""
    pipeline.prepare()
    gate = pipeline._gated[1]
    assert gate is not None
    return gate


GATED = {name: gate_in(pipeline) for name, pipeline in PIPELINES.items()}
UNGATED = {name: ungated(pipeline) for name, pipeline in PIPELINES.items()}


def test_most_normalizers_have_a_cue() -> None:
    without = [n.name for n in NEWS.normalizers if n not in CUED]
    assert without == ["artifacts", "below story"]


@pytest.mark.parametrize("number", range(4))
def test_whoever_finds_something_in_a_text_of_ours_finds_its_cue(number: int) -> None:
    for text in own_texts()[number::4]:
        for given_text in (text, f"The port is shut.\n\n{text}\n\nIt rains."):
            assert not needless(given_text), given_text
            assert not unseen_flags(given_text), given_text


@given(text=documents())
@example("“ It rained,” he said.")
def test_whoever_finds_something_finds_its_cue(text: str) -> None:
    assert not needless(text)
    assert not unseen_flags(text)


_IN_SENTENCES = (
    "Ann Lee Dr. St. B. U.S. UN. (UN). 2014. 5. p.m. said said, said. had can’t can't isn’t. head "
    "of the a , port, harbor. harbor? harbor… harbor.” (harbor). boats! . .. ) iPhone é. Hull."
).split()


@settings(deadline=None)
@given(
    before=st.lists(st.sampled_from(_IN_SENTENCES), max_size=3),
    opening=st.sampled_from(
        (
            "“It rained in all of the old town,” Ann",
            '"It rained in all of the old town," Ann',
            "The Observatory, a monitor in the UK,",
            "Ann Lee, the old war Monitor,",
            "They fled, according to the first report. Head",
        )
    ),
    words=st.lists(st.sampled_from(_IN_SENTENCES), max_size=8),
    blank=st.sampled_from((" ", "  ", "\xa0", "\n")),
    last=st.sampled_from(("", " ", "\n", ". It rained.")),
)
@example([], '"It rained in all of the old town," Ann', ["Lee,", "head", "of", "UN."], " ", "")
@example([], "The Observatory, a monitor in the UK,", ["boats", "in", "(UN)."], " ", " Rain.")
def test_a_suspicious_sentence_has_its_cue(
    before: list[str], opening: str, words: list[str], blank: str, last: str
) -> None:
    text = f"{' '.join(before)} {opening} {blank.join(words)}{last}".strip()
    assert not unseen_flags(text)


@settings(deadline=None)
@given(
    text=documents() | st.text(" \n,.”“abA—&;’é\ud800", max_size=40),
    name=st.sampled_from([*PIPELINES]),
)
@example(
    "“ At the port, it rained all day . It was late, and the boats, he said , were in.”", "news"
)
@example("Rain is  coming.\ud800 \n\n\nIt&amp;#8217;s late", "news")
@example("It rains (note 3). It rained (note 4): so it goes.", "plus")
@example(
    "“The water will be gone from the town by the end of May,”[ad_1] Ann Lee, head of the old "
    "port of Hull and of its long harbour, in a letter to the ministers of all states.",
    "news",
)
@example("The mayor said it&#x27„s late&#8217\u200e.", "minimal")
def test_a_gate_changes_no_output(text: str, name: str) -> None:
    assert PIPELINES[name].clean(text) == UNGATED[name].clean(text)


@pytest.mark.parametrize("number", range(4))
def test_a_gate_changes_no_output_of_texts_of_ours(number: int) -> None:
    for text in own_texts()[number::4]:
        given_text = f"The port is shut.\n\n{text}\n\nIt rains.\n\nADVERTISEMENT\n\n{text}"
        assert NEWS.clean(given_text) == UNGATED["news"].clean(given_text), given_text


def test_a_text_without_cues_asks_only_those_who_need_none() -> None:
    gate = GATED["news"]
    shown = gate.shown("The port is shut.\n\nIt rains.")
    everyone = NEWS._gated[0].everyone
    names = [finder.name for finder in everyone.finders if shown & finder.bit]
    assert names == ["artifacts", "below story", "repeats"]
    places = everyone.asked(shown)
    assert names == [f.name for at, f in enumerate(everyone.finders) if places >> at & 1]
    assert gate.shown("The port is shut.\ud800") == ALL


@pytest.mark.parametrize(
    "usual",
    [
        "The bridge opens at 5 p.m. on Monday, and at 9 a.m. the mayor comes by.",
        "Read the list at http://example.org/list or (https://example.org/all) on the page.",
        "Ann Lee, a spokeswoman for the port authority, told reporters that the bridge is open.",
        'He had "nothing more to say," the letter said. Under the law the bridge is shut.',
        "He would not talk in an interview with the newspaper. Director Ann Lee did.",
    ],
)
def test_what_most_articles_have_is_no_cue_of_broken_sentences(usual: str) -> None:
    sentences = next(n for n in CUED if n.name == "attribution.sentences")
    assert parts_of(sentences, usual) == 0
    assert not sentences(usual)


@pytest.mark.parametrize(
    "broken",
    [
        "They met in the old capital (of the U.S.). which was shut on Monday for all.",
        "Many fled, according to his first press release. Spokesman of the port, Omar Saleh.",
        "It is all on the site of the porthttp://example.org and nowhere else.",
        "The Observatory, a monitor, seventy boats were lost in the storm.",
    ],
)
def test_unusual_forms_of_broken_sentences_have_their_cue(broken: str) -> None:
    sentences = next(n for n in CUED if n.name == "attribution.sentences")
    assert sentences(broken)
    assert sentences.found(broken, parts_of(sentences, broken)) == sentences(broken)


def test_another_ftfy_than_that_of_the_tables_is_always_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("newsclean.encoding.mojibake.is_known_version", lambda: False)
    parts = next(n for n in CUED if n.name == "encoding.mojibake").parts()
    gate = gate_of(parts)
    assert gate is not None and gate.shown("It rains.") == 0b111


@pytest.mark.parametrize("text", ["Rain.", "Rain is  coming.\n\n[ad_1]\n\nShare", "\n\n"])
def test_most_texts_are_not_asked_for_flags(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(text: str) -> bool:
        raise AssertionError(text)

    monkeypatch.setattr("newsclean.attribution.suspicious.is_suspicious", never)
    assert NEWS.explain(text, strict=True).flags == frozenset()
    with pytest.raises(NormalizerError, match="Head"):
        NEWS.explain("They fled, according to the report. Head of the union.", strict=True)


def test_a_gate_is_built_when_it_is_worth_it() -> None:
    fresh = Pipeline(NEWS.normalizers)
    line = "The port is shut.\n"
    fresh.clean(line)
    assert "_gated" not in vars(fresh)
    fresh.clean(line * (WORTH // len(line)))
    gate = vars(fresh)["_gated"][1]
    assert isinstance(gate, Gate)
    copy = pickle.loads(pickle.dumps(fresh))
    copy.prepare()
    assert copy._gated[1] is gate


def test_only_those_who_explain_look_for_cues_of_flags() -> None:
    fresh, text = Pipeline(NEWS.normalizers), "They fled, according to the report. Head of it."
    fresh.clean(text + "\nThe port is shut." * WORTH)
    assert "_gated" in vars(fresh)
    assert "_at_flag_gate" not in vars(fresh)
    assert fresh.explain(text).flags == ungated(fresh).explain(text).flags != frozenset()
    raising, gate = vars(fresh)["_at_flag_gate"]
    assert all(each.shift for each in raising)
    assert gate is not None and gate.shown(text) & ~gate.shown("The port is shut.")


@given(
    before=st.text("ab\n", max_size=90),
    gone=st.text("abc\n", min_size=1, max_size=5),
    after=st.text("ab\n", max_size=90),
)
def test_a_cue_that_an_edit_makes_is_beside_it(before: str, gone: str, after: str) -> None:
    gate = gate_of((windows(["ab{2}\na"]), windows([r"\Ab"], behind=True), windows(["ab\\Z"])))
    assert gate is not None
    text = before + after
    known = gate.shown(before + gone + after)
    edit = Edit(len(before), len(before) + len(gone), "", ("x",))
    near = "\u4e2d".join(beside(text, [edit], seams_of(before + gone + after, [edit]), REACH))
    assert gate.shown(text) & ~(known | gate.shown(near)) == 0


@settings(deadline=None)
@given(
    lines=st.lists(st.text("xyz ", max_size=60), min_size=1, max_size=9),
    cuts=st.lists(
        st.tuples(st.integers(0, 300), st.integers(0, 90), st.text("ab\n", max_size=2)), max_size=4
    ),
)
@example(["a" + "x" * 50 + "y", "", "z" * 50 + "b"], [(51, 3, "")])
@example(["a" + "x" * 90, "z", "x" * 90 + "b"], [(91, 2, ""), (94, 1, "a")])
def test_a_cue_as_long_as_its_line_is_beside_an_edit_of_the_line(
    lines: list[str], cuts: list[tuple[int, int, str]]
) -> None:
    gate = gate_of(((r"(?:\A|\n)a[^\n]*y",), (r"a[^\n]*b(?:\n|\z)",), (r"[^\n]{50}\n",)))
    assert gate is not None
    before = "\n".join(lines)
    edits: list[Edit] = []
    done = 0
    for start, length, new in sorted(cuts):
        start, end = max(start, done), min(start + length, len(before))
        if start < end or (new and start == end):
            edits.append(Edit(start, end, new, ("x",)))
            done = end + 1
    if not edits:
        return
    text = apply(before, edits)
    made = gate.shown("\u4e2d".join(beside(text, edits, seams_of(before, edits), REACH)))
    assert gate.shown(text) & ~(gate.shown(before) | made) == 0


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\.[A-Z](?<![ .][A-Z]\..)", "end.The"),
        (r"(?i:stra)\w+", "STRASSE"),
        (r"\.\Z(?<= \.)", "He left ."),
        (r"[^\W\d_]{3,9}x", "éßЖx"),
        (r"(?<=a)(?:b|cd)?e", "ae"),
        (r"a(?=[bc]|\Z)", "a"),
        (r"a(?![bc]|\Z)", "ad"),
        (r"(?:ab){2,40}c", "ababc"),
        (r"^b(?!c)", "b"),
    ],
)
def test_a_window_is_where_its_pattern_matches(pattern: str, text: str) -> None:
    gate = gate_of((windows([pattern], behind=True),))
    assert gate is not None
    assert gate.shown(f"{text}") == 3
    assert gate.shown("-") == 1
