"""Output changes only on purpose: then ``scripts/golden.py`` is run, and its diff is read."""

from __future__ import annotations

from golden import FILE, moved, written


def test_no_output_has_moved() -> None:
    before = FILE.read_text("utf-8")
    assert before.count("\n") > 1000
    assert not moved(before, written()), "run scripts/golden.py where this is meant"
