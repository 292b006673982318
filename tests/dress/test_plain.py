"""``PLAIN`` takes Markdown off, with edits and offsets like any other."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from dress.texts import markdown
from newsclean import BODY, MINIMAL, NEWS, PLAIN, Pipeline
from newsclean.commands.cli import main
from newsclean.config import load
from newsclean.dress.gate import is_dressed
from newsclean.rules.rows import Repair
from newsclean.testing.laws import LAWS

TEXT = (
    "# Port *shut*\n\nThe [port of\nVarna](https://x.example/a) is shut.\n\n"
    "* **One**\n* [Two](/2024/b.html)\n"
)
WANTED = "Port shut\n\nThe port of Varna is shut.\n\nOne\nTwo"
PRESETS = pytest.mark.parametrize("preset", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])


@pytest.mark.parametrize("row", PLAIN.rules, ids=lambda row: row.id)
def test_a_row_does_what_it_shows(row: Repair) -> None:
    found = MINIMAL.plus(PLAIN).explain(row.before)
    assert found.text == row.after
    assert row.id in {rule for edit in found.edits for rule in edit.rules}
    for text in row.keeps:
        assert MINIMAL.plus(PLAIN).clean(text) is text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Type `git status` *now*.", "Type git status now."),
        ("The key is `Foo.Bar,baz` *now*.", "The key is `Foo.Bar,baz` now."),
        (
            "*It rains.*\n\n`Advertisement`\n\nIt is wet.",
            "It rains.\n\n`Advertisement`\n\nIt is wet.",
        ),
        ("*It rains.*\n\n```\na  ,b &amp;\n```", "It rains.\n\n```\na  ,b &amp;\n```"),
        ("**Rule 1\\.** It is \\[a\\](b).", "Rule 1\\. It is \\[a\\](b)."),
        ("**Rule 1\\.** It is 3 \\* 4.", "Rule 1. It is 3 * 4."),
    ],
)
def test_code_and_marks_that_are_text_stay(text: str, wanted: str) -> None:
    pipeline = NEWS.plus(PLAIN)
    assert pipeline.clean(text) == wanted
    assert pipeline.clean(wanted) is wanted


@PRESETS
@given(text=markdown())
@settings(max_examples=25, deadline=None)
def test_the_laws_hold(preset: Pipeline, text: str) -> None:
    laws = [law for law in LAWS if law.name != "settles"]
    assert [w for law in laws if (w := law.broken(preset.plus(PLAIN), text, "It rains."))] == []


@given(text=markdown())
def test_no_link_is_left(text: str) -> None:
    cleaned = NEWS.plus(PLAIN).explain(text)
    if "unsettled" not in cleaned.flags and "`" not in text:
        assert not is_dressed(cleaned.text) or PLAIN(cleaned.text) == []


def test_a_span_of_the_plain_text_is_found_in_the_markdown() -> None:
    cleaned = NEWS.plus(PLAIN).explain(TEXT)
    assert cleaned.text == WANTED
    start, end = cleaned.span_to_source(WANTED.index("port of"), WANTED.index(" is shut"))
    assert TEXT[start:end] == "port of\nVarna"


def test_one_part_of_it_may_be_left_out() -> None:
    pipeline = NEWS.plus(PLAIN).without("markdown.link")
    assert (
        pipeline.clean("The *old* [port](/2024/b.html) is shut.")
        == "The old [port](/2024/b.html) is shut."
    )


def test_the_command_takes_it(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(TEXT)
    assert main(["--plain", str(file)]) == 0
    assert capsys.readouterr().out.strip() == WANTED


def test_the_configuration_takes_it(tmp_path: Path) -> None:
    file = tmp_path / "tides.toml"
    file.write_text("plain = true\n")
    assert load(file).clean(TEXT) == WANTED
    file.write_text('plain = "yes"\n')
    with pytest.raises(ValueError, match="plain: must be true or false, not 'yes'"):
        load(file)
