"""White space that was folded once is read again only where the text has changed."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pytest

from newsclean.edits import Edit, apply
from newsclean.layout import white_space as module
from newsclean.layout.white_space import white_space, white_space_again
from newsclean.rules.code import ALL


def folded(text: str) -> tuple[str, dict[Hashable, Any]]:
    """*text* with its white space folded, and the notes of that."""
    notes: dict[Hashable, Any] = {}
    edits = white_space_again(text, ALL, None, notes)
    assert edits == white_space(text)
    return apply(text, edits), notes


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("It rains.\n\nIt  pours.", False),
        ("It rains. \n\n\nIt pours.", False),
        ("A\n\nB", False),
        ("It  rains\nin Varna.", True),  # the break may be one to fold
    ],
)
def test_a_text_whose_white_space_is_folded_is_read_again_near_changes_alone(
    text: str, reads: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, notes = folded(text)
    read: list[str] = []

    def seen(text: str) -> tuple[list[Edit], bool]:
        read.append(text)
        return found(text)

    found = module._found
    monkeypatch.setattr(module, "_found", seen)
    assert white_space_again(left, ALL, lambda: [(0, 1)], notes) == []
    assert read == ([left[0]] if reads else [])


@pytest.mark.parametrize(
    "shape",
    [
        "Name    Age\nAnn      31\nBob       4",
        "Port\tShips\nVarna\t42\nBurgas\t7",
        "def add(a, b):\n    return a + b",
        "- ships\n  - Galata\n  - Nikola\n- boats",
        "```\nx = 1\n\n\ny  = 2\n```",
    ],
)
def test_columns_and_levels_are_judged_again_wherever_the_text_changed(shape: str) -> None:
    left, notes = folded(f"It rains.\n\n{shape}")
    assert left.endswith(shape)
    changed = left.replace("\n", "  \n", 1).replace(shape.split("\n")[0] + "\n", "")
    assert white_space_again(changed, ALL, lambda: [(0, 11)], notes) == white_space(changed) != []
