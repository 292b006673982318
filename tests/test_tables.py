"""Every row proves itself: what it mends, and what it must leave alone, in each preset."""

from __future__ import annotations

from collections import Counter

import pytest

from newsclean import MINIMAL, NEWS
from newsclean.rules.rows import Block, Pattern, Phrase, Rule, Run, Sign
from newsclean.text.lines import fold

PRESETS = {"MINIMAL": MINIMAL, "NEWS": NEWS}
FAMILIES = ("placeholder.", "furniture.", "flag.")
HELD = [
    (name, row)
    for name, pipeline in PRESETS.items()
    for row in pipeline.rules
    if row.id.startswith(FAMILIES)
]
ROWS = list(dict.fromkeys(row for _, row in HELD))
KEPT = [(name, row.id, text) for name in PRESETS for row in ROWS for text in row.keeps]


def label(value: object) -> str:
    return value if isinstance(value, str) else getattr(value, "id", "")


def phrases(row: Rule) -> tuple[str, ...]:
    match row:
        case Phrase(phrases=found) | Block(cues=found) | Run(words=found):
            return found
        case _:
            return ()


@pytest.mark.parametrize("row", NEWS.rules, ids=lambda row: row.id)
def test_a_row_is_well_formed(row: Rule) -> None:
    row.check()


@pytest.mark.parametrize(("preset", "row"), HELD, ids=label)
def test_a_row_does_what_it_shows(preset: str, row: Rule) -> None:
    assert row.before, "a row without proof"
    found = PRESETS[preset].explain(row.before)
    if isinstance(row, Sign):
        assert row.flag in found.flags
        return
    assert found.text == row.after
    assert any(row.id in edit.rules for edit in found.edits)
    if flag := getattr(row, "flag", None):
        assert flag in found.flags


@pytest.mark.parametrize(("preset", "rule", "text"), KEPT, ids=label)
def test_a_look_alike_stays(preset: str, rule: str, text: str) -> None:
    assert PRESETS[preset].clean(text) is text


@pytest.mark.parametrize("row", [row for row in ROWS if isinstance(row, Sign)], ids=label)
def test_a_sign_raises_its_flag_over_nothing_that_it_keeps(row: Sign) -> None:
    assert not any(row.found(text) for text in row.keeps)


@pytest.mark.parametrize("row", ROWS, ids=label)
def test_a_row_says_what_it_is_about(row: Rule) -> None:
    assert row.keeps, "a row without a look-alike"
    assert row.about, "a row without a reason"
    if isinstance(row, Pattern) and not row.before.startswith("\n"):
        triggers = [trigger.lower().removeprefix("*") for trigger in row.triggers]
        assert any(trigger in row.before.lower() for trigger in triggers)


def test_ids_are_unique() -> None:
    counts = Counter(row.id for row in ROWS)
    assert [name for name, count in counts.items() if count > 1] == []


def test_no_phrase_is_in_two_rows() -> None:
    for kind in ((Phrase, Block), (Run,)):
        found = [p for row in ROWS if isinstance(row, kind) for p in phrases(row)]
        counts = Counter(fold(p) + p[-2:] * p.endswith(" *") for p in found)
        assert [phrase for phrase, count in counts.items() if count > 1] == []


def test_a_phrase_is_written_as_it_is_compared() -> None:
    written = [p.removesuffix(" *") for row in ROWS for p in phrases(row)]
    assert [phrase for phrase in written if fold(phrase) != phrase] == []
