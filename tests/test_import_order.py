"""Imports point one way: a room takes from the rooms below it, never from one above."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsclean

PACKAGE = Path(newsclean.__file__).parent
ROOMS = (
    *("version", "edits", "extras", "normalizer", "regexes", "text", "rules"),
    *("encoding", "layout", "punctuation", "attribution", "furniture", "body", "metadata"),
    *("dress", "pipeline", "presets", "report", "templates", "config"),
    *("testing", "corpus", "integrations", "commands", "__main__"),
)
"""From the bottom to the top; the package itself names the public things of all, lazily."""
DATA = {"languages", "plugins", "publishers"}
LONGEST = 260
"""Maximum lines of a module: about 250."""
LONGER = {
    "body/weights.py",  # generated
}
"""Modules that may be longer; there must be no more of them."""
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def room(module: str) -> str:
    return module.split(".")[1]


def imported(path: Path) -> Iterator[str]:
    """The modules of ours that *path* imports, also within functions."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: imports are absolute"
            if node.module == "newsclean":
                names = {alias.name for alias in node.names}
                assert "commands" in path.parts or names.isdisjoint(newsclean.__all__)
                yield from (f"newsclean.{name}" for name in names - set(newsclean.__all__))
            elif node.module and node.module.startswith("newsclean."):
                yield node.module
        elif isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.startswith("newsclean."))


def test_all_rooms_are_in_the_order() -> None:
    kept = {*(path for path in PACKAGE.iterdir() if path.is_file())}
    kept |= {path for path in PACKAGE.iterdir() if [*path.rglob("*.py"), *path.rglob("*.toml")]}
    found = {path.stem if path.is_file() else path.name for path in kept}  # no moved room's cache
    found -= {"__init__", "__pycache__", "compiled", "py", *DATA}
    assert found == set(ROOMS)
    assert len(MODULES) > 100


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_nothing_is_imported_from_above(path: Path) -> None:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    own = ROOMS.index(parts[0])
    above = [name for name in imported(path) if ROOMS.index(room(name)) > own]
    assert not above, f"{parts[0]} is below {', '.join(above)}"


def test_the_order_would_be_seen_to_be_broken(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text("def f():\n    from newsclean.report.html import page\n    return page\n")
    assert [*imported(wrong)] == ["newsclean.report.html"]
    assert ROOMS.index("report") > ROOMS.index("text")


def test_data_folders_hold_no_code() -> None:
    assert all((PACKAGE / folder).is_dir() for folder in DATA)
    assert not [path for folder in DATA for path in (PACKAGE / folder).rglob("*.py")]


def test_modules_are_short() -> None:
    lengths = {
        path.relative_to(PACKAGE).as_posix(): path.read_text("utf-8").count("\n")
        for path in MODULES
    }
    assert {name for name, length in lengths.items() if length > LONGEST} <= LONGER
    assert lengths.keys() >= LONGER
