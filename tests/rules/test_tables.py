"""Every row proves itself: what it mends, and what it must leave alone, in each preset."""

from __future__ import annotations

from collections import Counter

import pytest

from newsclean import BODY, MINIMAL, NEWS
from newsclean.rules.rows import Block, Pattern, Phrase, Repair, Rule, Run, Sign
from newsclean.text.lines import fold

PRESETS = {"MINIMAL": MINIMAL, "NEWS": NEWS, "BODY": BODY}
FAMILIES = ("placeholder.", "furniture.", "flag.")
ROWS = [row for row in NEWS.rules if row.id.startswith(FAMILIES)]
EACH = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
REPAIRS = [row for row in NEWS.rules if row not in ROWS and row.before]
EACH_OF_ALL = pytest.mark.parametrize("row", NEWS.rules, ids=lambda row: row.id)


def phrases(row: Rule) -> tuple[str, ...]:
    match row:
        case Phrase(phrases=found) | Run(words=found):
            return found
        case Block():
            return row.all_cues()
        case _:
            return ()


def test_minimal_has_no_other_rows() -> None:
    assert set(MINIMAL.rules) <= set(NEWS.rules) <= set(BODY.rules)


@EACH_OF_ALL
def test_a_row_is_well_formed(row: Rule) -> None:
    row.check()


@EACH
def test_a_row_does_what_it_shows_in_each_preset_that_has_it(row: Rule) -> None:
    assert row.before, "a row without proof"
    for preset in (MINIMAL, NEWS) if row in MINIMAL.rules else (NEWS,):
        found = preset.explain(row.before)
        if isinstance(row, Sign):
            assert row.flag in found.flags
            continue
        assert found.text == row.after
        assert any(row.id in edit.rules for edit in found.edits)
        if flag := getattr(row, "flag", None):
            assert flag in found.flags


@pytest.mark.parametrize("row", REPAIRS, ids=lambda row: row.id)
def test_a_repair_does_what_it_shows(row: Repair) -> None:
    found = NEWS.explain(row.before)
    assert found.text == NEWS.clean(row.before) == row.after
    assert row.id in {rule for edit in found.edits for rule in edit.rules}


@EACH_OF_ALL
def test_a_look_alike_stays_in_each_preset(row: Rule) -> None:
    for name, preset in PRESETS.items():
        for text in row.keeps:
            assert preset.clean(text) is text, name


@pytest.mark.parametrize("row", [row for row in ROWS if isinstance(row, Sign)], ids=lambda r: r.id)
def test_a_sign_raises_its_flag_over_nothing_that_it_keeps(row: Sign) -> None:
    assert not any(row.found(text) for text in row.keeps)


@EACH
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
