"""Each rule of the encoding stage does what its row says, and no more."""

import pytest

from newsclean.edits import Edit, apply, canonical
from newsclean.encoding import NORMALIZERS
from newsclean.rules.rows import Repair

ROWS = [row for normalizer in NORMALIZERS for row in normalizer.rules]
ROUNDS = 12


def rounds(text: str) -> list[list[Edit]]:
    """Return the edits of each normalizer that made any, in turn, until none makes any."""
    made: list[list[Edit]] = []
    for _ in range(ROUNDS):
        before = len(made)
        for normalizer in NORMALIZERS:
            edits = canonical(text, normalizer(text), by=normalizer.name)
            if edits:
                text = apply(text, edits)
                made.append(edits)
        if len(made) == before:
            return made
    raise AssertionError(f"{text!r} does not settle")


def repaired(text: str) -> str:
    for _ in range(ROUNDS):
        before = text
        for normalizer in NORMALIZERS:
            text = apply(text, normalizer(text))
        if text == before:
            return text
    raise AssertionError(f"{text!r} does not settle")


@pytest.mark.parametrize("text", ["Tom &amp; Jerry ran away", "Tom &amp;amp; Jerry", "Tom &amp;"])
def test_an_entity_that_keeps_its_sign_is_seen_as_one(text: str) -> None:
    ((edit,),) = rounds(text)
    assert (text[edit.start : edit.end][:5], edit.new) == ("&amp;", "&")
    assert edit.rules == ("encoding.entity",)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_before_becomes_after(row: Repair) -> None:
    assert repaired(row.before) == row.after


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_rule_is_named_by_its_edits(row: Repair) -> None:
    named = {rule for edits in rounds(row.before) for edit in edits for rule in edit.rules}
    assert row.id in named
    assert named <= {row.id for row in ROWS}


@pytest.mark.parametrize("keep", [keep for row in ROWS for keep in row.keeps])
def test_look_alikes_stay(keep: str) -> None:
    assert repaired(keep) == keep


def test_ids_are_unique_and_of_this_stage() -> None:
    ids = [row.id for row in ROWS]
    assert len(set(ids)) == len(ids)
    assert all(rule.startswith("encoding.") for rule in ids)
