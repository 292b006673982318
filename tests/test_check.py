"""The command that proves files of rows: each complaint with its line and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.commands.check import fixed
from newsclean.commands.cli import main

BASQUE = Path(__file__).parent / "data/eu.toml"


def check(path: Path, *options: str) -> int:
    return main(["check", *options, str(path)])


def test_a_new_language_is_one_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert check(BASQUE) == 0
    assert capsys.readouterr().out == "1 file: nothing is wrong\n"


@pytest.mark.parametrize(
    ("old", "new", "line", "complaint"),
    [
        ("inprimatu\n", "advertisement\n", 27, "'advertisement' is in languages/en/ad_labels.toml"),
        ("inprimatu\n", "inprimatu\n\n", 0, None),
        ('after = "Zubia zabalik dago."', 'after = "Zubia."', 33, "before becomes 'Zubia zabalik"),
        ("Inprimatu gabe utzi dute liburua.", "Inprimatu", 35, "in minimal it becomes ''"),
        ('about = "Share', 'abuot = "Share', 21, "unknown key 'abuot'"),
        ('id = "furniture.page.eu"', 'id = "furniture.related.eu"', 21, "has this id already"),
        ('id = "furniture.page.eu"', "id = furniture", 22, "is no TOML"),
        ("keeps = [", "keep = [", 3, "unknown key 'keep'"),
        (
            "[[phrase]]",
            '[[pattern]]\nid = "my.p"\npattern = "foo {netwroks}"\ntriggers = ["foo", "bar"]\n'
            "[[phrase]]",
            23,
            "no part and no list is called {netwroks}",
        ),
        (
            "[[phrase]]",
            '[[pattern]]\nid = "my.p"\npattern = "foo"\ntriggers = ["foo", "bar"]\n[[phrase]]',
            24,
            "no match of its pattern begins with the trigger 'bar'",
        ),
        (
            "[[phrase]]",
            '[[pattern]]\nid = "my.p"\npattern = "foo(a+)+b"\ntriggers = ["foo"]\n[[phrase]]',
            21,
            "could run for hours on a hostile line",
        ),
        (
            "[[phrase]]",
            '[[pattern]]\nid = "my.p"\npattern = "foo"\ntriggers = ["foo"]\nunless = "narrated"\n'
            "[[phrase]]",
            21,
            "'narrated' is none of above-a-story",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_line(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    old: str,
    new: str,
    line: int,
    complaint: str | None,
) -> None:
    path = tmp_path / "eu.toml"
    text = BASQUE.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    status = check(path)
    out = capsys.readouterr().out
    assert status == (complaint is not None)
    if complaint is not None:
        assert f"{path}:{line}: " in out
        assert complaint in out


def test_fix_sorts_and_folds(tmp_path: Path) -> None:
    path = tmp_path / "eu.toml"
    sound = BASQUE.read_text("utf-8")
    path.write_text(
        sound.replace("inprimatu\n", "").replace("utzi iruzkina\n'", "utzi iruzkina\nINPRIMATU:\n'")
    )
    assert check(path, "--fix") == 0
    assert path.read_text("utf-8") == sound == fixed(sound)


def test_a_file_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert check(Path("no-such.toml")) == 2
    assert "no-such.toml: is no file" in capsys.readouterr().err
