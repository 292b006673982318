"""The data files: all of them are read, and what a wheel holds is what they say."""

from __future__ import annotations

from collections import Counter
from itertools import repeat
from pathlib import Path

import pytest

from newsclean import BODY, MINIMAL, NEWS
from newsclean.encoding import ftfy_gate
from newsclean.presets import cues
from newsclean.rules import compiling
from newsclean.rules.code import kept_as
from newsclean.rules.guards import GUARDS, MAKERS
from newsclean.rules.library import NO_ROWS, ORDER, sources
from newsclean.rules.rows import Pattern
from newsclean.rules.toml import KINDS
from newsclean.text.store import ROOT, as_kept, data_files, kept, parsed, place_of

SOURCES = sources()
INDEX_PARTS = ("first", "heads", "keys", "begins", "short")
FILES = [place_of(path) for path in data_files()]


def test_the_files_are_there() -> None:
    assert len(FILES) > 100
    assert len(SOURCES) > 370


def test_each_row_is_in_a_preset() -> None:
    for row in (source.row for source in SOURCES):
        assert row in NEWS.rules
        assert row in BODY.rules
        assert (row in MINIMAL.rules) == row.id.startswith(("placeholder.", "flag."))


def test_the_presets_have_no_other_rows() -> None:
    ids = Counter(source.row.id for source in SOURCES)
    assert max(ids.values()) == 1
    rows = [row for row in NEWS.rules if isinstance(row, tuple(KINDS.values()))]
    assert {row.id for row in rows} == set(ids)


@pytest.mark.parametrize("path", [p for p in FILES if p.rpartition("/")[2] not in NO_ROWS])
def test_each_file_has_rows_and_says_what_they_are(path: str) -> None:
    assert any(source.path == path for source in SOURCES)
    assert Path(ROOT, path).read_text("utf-8").startswith("# ")


def test_a_row_is_found_on_its_line() -> None:
    for source in SOURCES:
        lines = Path(ROOT, source.path).read_text("utf-8").split("\n")
        assert lines[source.line - 1].startswith("[[")
        assert lines[source.line] == f'id = "{source.row.id}"'


def test_the_order_names_files_that_are_there() -> None:
    first = parsed(ORDER)[1]["first"]
    assert set(first) <= set(FILES)
    assert len(first) == len(set(first))


def test_a_wheel_holds_what_the_files_say(tmp_path: Path) -> None:
    written = [Path(path) for path in compiling.write(str(tmp_path), cues())]
    names = {
        "words",
        "rows",
        "renamed",
        "codes",
        *(f"cue-{shelf}" for shelf in ("minimal", "news")),
        *(f"index-{shelf}-{part}" for shelf in ("minimal", "news") for part in INDEX_PARTS),
        *map(kept_as, cues()),
    }
    assert {path.name for path in written} == {f"{name}.bin" for name in names}
    for name, value in compiling.made(cues()):
        assert (tmp_path / f"{name}.bin").read_bytes() == as_kept(value)
        assert kept(name, repeat(value).__next__) == value


def test_a_wheel_built_without_ftfy_holds_the_same_patterns(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = compiling.patterns()
    monkeypatch.setattr(ftfy_gate, "is_known_version", lambda: False)
    assert compiling.patterns() == known


def test_each_guard_and_maker_is_of_some_row() -> None:
    rows = [source.row for source in SOURCES if isinstance(source.row, Pattern)]
    assert {name for row in rows for name in (row.when, row.unless) if name} == set(GUARDS)
    assert {row.make for row in rows if row.make} == set(MAKERS)


def test_what_changes_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsclean.text import store

    monkeypatch.setattr(store, "ROOT", str(tmp_path))
    states = iter(["one", "one", "two"])
    monkeypatch.setattr(store, "_state", lambda: next(states))
    made = iter(range(3))
    assert [kept("number", lambda: next(made)) for _ in range(3)] == [0, 0, 1]


def test_where_nothing_can_be_written_it_is_made_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newsclean.text import store

    (tmp_path / "a file").write_text("")
    monkeypatch.setattr(store, "ROOT", str(tmp_path / "a file"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "a file"))
    monkeypatch.setattr(store, "_state", lambda: "one")
    assert [kept("number", lambda: 7) for _ in range(2)] == [7, 7]
