"""``--config``: a pipeline from TOML, and every way in which such a file can be wrong."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from commands.test_clean import run
from newsclean import MINIMAL, NEWS, Phrase
from newsclean.config import load

WHOLE = r"""
preset = "news"
without = ["furniture.title.*"]
protect = ['Tide \[ad_1\]']
protect-phrases = ["source link"]

[[phrase]]
id = "mine.slogan"
phrases = ["all the tides", "the paper of the bay"]
before = "Rain.\n\nAll the Tides"
after = "Rain."
keeps = ["All the tides came at once."]

[[pattern]]
id = "mine.spelling"
pattern = 'Kiew\b'
triggers = ["Kiew"]
where = "inline"
new = "Kyiv"

[[pattern]]
id = "mine.tables"
pattern = 'Tide table \d{1,4}'
triggers = ["tide table"]
where = ["LINE"]

[[block]]
id = "mine.more"
cues = ["from our archive"]

[[run]]
id = "mine.buttons"
words = ["ahoy", "avast"]
at_least = 2

[[sign]]
id = "mine.draft"
pattern = 'DRAFT\b'
triggers = ["DRAFT"]
flag = "draft"
before = "DRAFT of a story"
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "mine.toml"


def test_a_file_says_all_that_python_can(config: Path) -> None:
    config.write_text(WHOLE, "utf-8")
    pipeline = load(config)
    assert pipeline == pickle.loads(pickle.dumps(load(str(config))))
    kept = "Rain | The Daily Tide\n\nTo {}. Tide [ad_1]\n\nSource link"
    text = kept.format("Kiew") + "\n\nAll the tides\n\nTide table 2"
    assert pipeline.clean(text) == kept.format("Kyiv")
    assert pipeline.explain("DRAFT of a story").flags == {"draft"}
    assert pipeline.clean("Rain.\n\nAhoy\nAvast") == "Rain."


def test_an_empty_file_is_the_default(config: Path) -> None:
    config.write_text("")
    assert load(config) == NEWS


def test_only_and_preset(config: Path) -> None:
    config.write_text('preset = "minimal"\nonly = ["placeholder.*"]')
    assert load(config) == MINIMAL.only("placeholder.*")


def test_a_table_of_pyproject(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text(
        '[project]\nname = "tides"\n[tool.newsclean]\nwithout = ["placeholder.*"]\n'
        '[[tool.newsclean.phrase]]\nid = "mine.slogan"\nphrases = ["all the tides"]\n'
    )
    slogan = Phrase("mine.slogan", ("all the tides",))
    assert load(path) == NEWS.without("placeholder.*").plus(slogan)
    path.write_text('[project]\nname = "tides"')
    with pytest.raises(ValueError, match=r"pyproject\.toml: has no table \[tool\.newsclean\]"):
        load(path)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("preset = ", "is no TOML: Invalid value"),
        ('preset = "all"', "preset: 'all' is none of minimal, news, body"),
        ("preset = 1", "preset: 1 is none of"),
        ("presets = 1", "unknown key 'presets'; there are preset, only, without"),
        ('without = "furniture.*"', "without: must be a list of strings, not 'furniture.*'"),
        ('without = ["furniture.titles.*"]', "without: no rule of this pipeline matches"),
        (
            'only = ["placeholder.wp-automatik"]',
            "only: no rule of this pipeline matches 'placeholder.wp-automatik'; "
            "did you mean 'placeholder.wp-automatic'?",
        ),
        ("protect = ['(']", "protect: cannot protect '(': it does not compile: missing )"),
        ('protect-phrases = [" "]', "protect: cannot protect ' ': a phrase needs"),
        ("phrase = 1", "phrase: write each row as a table [[phrase]]"),
        ('[phrase]\nid = "mine.a"', "phrase: write each row as a table [[phrase]]"),
        ("[[phrase]]", "phrase without an id: needs id and phrases"),
        ('[[phrase]]\nid = "mine.a"', "phrase mine.a: needs phrases"),
        ('[[phrase]]\nid = "mine.a"\ntext = "x"', "phrase mine.a: unknown key 'text'"),
        (
            '[[phrase]]\nid = "mine.a"\nphrases = 3',
            "phrase mine.a: phrases: must be a text with one entry a line, or a list of strings",
        ),
        ('[[phrase]]\nid = 3\nphrases = ["ad"]', "rule 3: an id is a str"),
        (
            '[[pattern]]\nid = "mine.a"\npattern = "a("\ntriggers = ["a"]',
            "rule mine.a: pattern does not compile",
        ),
        (
            '[[pattern]]\nid = "mine.a"\npattern = "ab"\ntriggers = ["a"]\nwhere = "top"',
            "pattern mine.a: where: 'top' is none of line, edge, inline",
        ),
        ('[[block]]\nid = "mine.a"\ncues = ["more"]\nlimit = "8"', "limit must be a whole number"),
        (
            '[[phrase]]\nid = "layout.spaces"\nphrases = ["an ad"]',
            "rule layout.spaces: the pipeline has a rule of this id already",
        ),
        (
            '[[phrase]]\nid = "mine.a"\nphrases = ["an ad"]\nbefore = "An ad"\nafter = "An"',
            "rule mine.a: before becomes '', not 'An'",
        ),
        (
            '[[phrase]]\nid = "mine.a"\nphrases = ["an ad"]\nkeeps = ["An ad."]',
            "rule mine.a: keeps 'An ad.', but it becomes ''",
        ),
        (
            '[[sign]]\nid = "mine.a"\npattern = "xx"\ntriggers = ["x"]\nflag = "f"\nbefore = "x"',
            "rule mine.a: before does not raise the flag f",
        ),
    ],
)
def test_what_is_wrong_is_said_with_file_and_reason(config: Path, text: str, reason: str) -> None:
    config.write_text(text)
    with pytest.raises(ValueError) as caught:
        load(config)
    assert str(caught.value).startswith(f"{config}: ")
    assert reason in str(caught.value)


# Values of every type that TOML has, for every key: none ends in another error than a ValueError.
VALUES = ("3", "-1", "2.5", "true", '"x"', "[]", "[1]", '["x"]', "{}", "{ a = 1 }", "1979-05-27")
SIGN = 'id = "mine.draft"\npattern = "DRAFT"\ntriggers = ["DRAFT"]\nflag = "draft"'


@pytest.mark.parametrize("key", ["longest", "last", "at_least", "before", "keeps", "about"])
@pytest.mark.parametrize("value", VALUES)
def test_a_value_of_any_type_is_read_or_refused(config: Path, key: str, value: str) -> None:
    config.write_text(f"[[sign]]\n{SIGN}\n{key} = {value}", "utf-8")
    try:
        load(config).explain("It rains.")
    except ValueError as error:
        assert str(error).startswith(f"{config}: ")


@pytest.mark.parametrize("key", ["longest", "last"])
@pytest.mark.parametrize("value", ['"x"', "2.5", "-1", "true"])
def test_lengths_are_whole_numbers(config: Path, key: str, value: str) -> None:
    config.write_text(f"[[sign]]\n{SIGN}\n{key} = {value}", "utf-8")
    with pytest.raises(ValueError, match=rf"rule mine\.draft: {key} must be a whole number"):
        load(config)


def test_lists_too_deep_in_each_other(config: Path) -> None:
    config.write_text(f"only = {'[' * 3000}{']' * 3000}", "utf-8")
    with pytest.raises(ValueError, match="too deep in each other"):
        load(config)


def test_a_pyproject_whose_tool_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text("tool = 1", "utf-8")
    with pytest.raises(ValueError, match=r"has no table \[tool.newsclean\]"):
        load(path)


def test_a_file_that_is_no_text(config: Path) -> None:
    config.write_bytes(b"preset = '\xff'")
    with pytest.raises(ValueError, match=r"mine\.toml: is not UTF-8"):
        load(config)


def test_the_command_takes_it(config: Path) -> None:
    config.write_text(WHOLE, "utf-8")
    given = b"Rain in Kiew. [ad_1]\n\nAll the tides"
    assert run("-", "--config", str(config), given=given) == (0, "Rain in Kyiv.\n", "")


def test_the_command_says_what_is_wrong_with_it(config: Path) -> None:
    status, out, err = run("-", "--config", str(config))
    assert (status, out, err) == (2, "", f"newsclean: {config}: No such file or directory\n")
    config.write_text("preset = 'all'")
    status, out, err = run("-", "--config", str(config))
    assert (status, out) == (2, "")
    assert err == f"newsclean: {config}: preset: 'all' is none of minimal, news, body\n"
    status, _, err = run("-", "--config", str(config), "--preset", "body")
    assert status == 2
    assert "not allowed with argument" in err
