"""The command that proves files of rows: each complaint with its line and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsclean
from newsclean.commands.check import fixed
from newsclean.commands.cli import main
from newsclean.commands.proving import complaints, never_met
from newsclean.rules.library import sources
from newsclean.rules.rows import Pattern
from newsclean.testing.languages import LANGUAGES
from newsclean.text.words import LISTS, PATTERNS, read

BASQUE = Path(__file__).parents[1] / "data/eu.toml"


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
        ("inprimatu\n", "inprimatu\ninprimatu\n", 27, "'inprimatu' is in phrases twice"),
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
            "'narrated' is none of ",
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


OURS = Path(newsclean.__file__).parent


@pytest.mark.parametrize("kind", ["words", "article"])
def test_nothing_is_wrong_with_our_words_and_articles(kind: str) -> None:
    files = sorted(OURS.glob(f"languages/*/{kind}.toml"))
    assert len(files) > 10
    assert [str(each) for path in files for each in complaints(path)] == []


def test_a_file_of_another_copy_of_newsclean_is_one_complaint(tmp_path: Path) -> None:
    """A clone that was installed is not what the command checks: each row would be there twice."""
    path = tmp_path / "newsclean/languages/en/share.toml"
    path.parent.mkdir(parents=True)
    path.write_text((OURS / "languages/en/share.toml").read_text("utf-8"), "utf-8")
    assert [each.problem for each in complaints(path)] == [
        "is of another copy of newsclean than this one; pip install -e . in it, and try again"
    ]


def test_each_trigger_of_ours_can_begin_a_match() -> None:
    rows = [source.row for source in sources() if isinstance(source.row, Pattern)]
    assert len(rows) > 100
    assert [(row.id, trigger) for row in rows for trigger in never_met(row)] == []


def test_each_list_of_words_is_known_by_its_name() -> None:
    names = set(read())
    assert {name for name in names if not name.startswith("pattern ")} == LISTS
    assert {name[8:] for name in names if name.startswith("pattern ")} == PATTERNS


WORDS = """# Words
never-last = '''
der die
'''
often = '''
und
'''

[patterns]
continuations = '''
dass|weil|
laut (?:der|dem)'''
"""


@pytest.mark.parametrize(
    ("old", "new", "line", "complaint"),
    [
        ("often", "offen", 5, "offen: no list is called so; there are abbreviations, "),
        ("often = ", "finit = ", 5, "finit: no list is called so"),
        ("never-last", "finite", 5, "often: needs never-last"),
        ("(?:der", "(?:der(", 10, "continuations: is no regular expression: missing ), "),
        ("(?:der", "(der", 10, "continuations: has a group that captures; write (?:…)"),
        ("(?:der|dem)", "|", 10, "continuations: matches nothing at all"),
        ("continuations", "continuation", 10, "continuation: no pattern is called so"),
        ("'''\nund\n'''", "7", 5, "often: write the words as a text"),
        ("der die", "der die\nein der", 4, "never-last: 'der' is in it twice; leave one out"),
    ],
)
def test_words_that_nobody_reads_are_named(
    tmp_path: Path, old: str, new: str, line: int, complaint: str
) -> None:
    path = tmp_path / "words.toml"
    path.write_text(WORDS, "utf-8")
    assert [*complaints(path)] == []
    assert old in WORDS
    path.write_text(WORDS.replace(old, new, 1), "utf-8")
    [found] = complaints(path)
    assert found.line == line
    assert complaint in str(found)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('goes-on = "dessen"', 'goes-on = "deren"', "goes-on: sentence 1 has no ' deren '"),
        ('speaks = "sagte"', 'speaks = "meinte"', "speaks: sentence 2 has no ' meinte'"),
        ('speaks = "sagte"\n', "", "goes-on is here and speaks is not; write all three"),
        ("Passauer Woche", "Passauer Wochen", "sentence 3 has no"),
        ("sentences = [", 'sentences = [\n    "Es regnet.",', "sentences: write three"),
    ],
)
def test_an_article_that_cannot_be_broken_is_named(
    tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    text = Path(OURS, "languages/de/article.toml").read_text("utf-8")
    path = tmp_path / "article.toml"
    at = text.rindex(old)
    path.write_text(text[:at] + new + text[at + len(old) :], "utf-8")
    [found] = complaints(path)
    assert found.line > 0
    assert complaint in str(found)


def test_a_break_that_no_repair_finds_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    german = LANGUAGES["de"]
    first, second, third = german.sentences
    known = third[: third.index(german.named)].split()[-1]
    unknown = third.replace(f" {known} {german.named}", f" Blatt {german.named}")
    assert unknown != third
    monkeypatch.setitem(LANGUAGES, "de", german._replace(sentences=(first, second, unknown)))
    [found] = complaints(Path(OURS, "languages/de/article.toml"))
    assert "named: a link on a line of its own leaves " in str(found)
    assert "before it a word of never-last" in str(found)


def test_an_id_of_ours_is_named(tmp_path: Path) -> None:
    path = tmp_path / "eu.toml"
    text = BASQUE.read_text("utf-8")
    path.write_text(text.replace("furniture.page.eu", "furniture.page.de"), "utf-8")
    assert "toml:" in str(next(complaints(path)))
    assert "has this id already; choose another" in str(next(complaints(path)))


def test_a_phrase_that_is_written_twice_is_named(tmp_path: Path) -> None:
    path = tmp_path / "eu.toml"
    text = BASQUE.read_text("utf-8")
    path.write_text(text.replace("inprimatu\n", "inprimatu\nInprimatu:\n", 1), "utf-8")
    assert "leave it out here" in str(next(complaints(path)))


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


def test_a_folder_without_rows_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path) == 2
    assert capsys.readouterr() == ("", "newsclean check: no .toml file is there\n")
