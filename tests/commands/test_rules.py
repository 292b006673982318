"""``newsclean rules`` and ``newsclean explain-rule``: what there is, and what one rule does."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from commands.test_clean import run
from newsclean import BODY, MINIMAL, NEWS
from newsclean.report.descriptions import as_dict, known

ROWS = known()


def test_all_rules_are_listed() -> None:
    status, out, err = run("rules")
    assert (status, err) == (0, "")
    listed = {line.split()[0]: line.split()[1] for line in out.splitlines()}
    assert listed.keys() == {r.id for p in (MINIMAL, NEWS, BODY) for r in p.rules}
    assert listed["placeholder.wp-automatic"] == "minimal"
    assert listed["furniture.share.jetpack"] == "news"
    assert listed["body.byline"] == "body"


def test_they_can_be_chosen() -> None:
    _, out, _ = run("rules", "layout.blank-*", "layout.spaces", "--preset", "minimal")
    assert [line.split()[0] for line in out.splitlines()] == ["layout.blank-lines", "layout.spaces"]
    status, out, err = run("rules", "layout.blank-line")
    assert (status, out) == (2, "")
    assert err == (
        "newsclean rules: no rule matches 'layout.blank-line'; did you mean 'layout.blank-lines'?\n"
    )
    assert run("rules", "body.*", "--preset", "news")[0] == 2


def test_every_row_can_be_written() -> None:
    for row in ROWS.values():
        written = json.loads(json.dumps(as_dict(row)))
        assert written["id"] == row.id
        assert (written["before"], written["keeps"]) == (row.before, [*row.keeps])
        assert written["presets"]


def test_json_is_a_rule_a_line() -> None:
    _, out, _ = run("rules", "--json")
    assert [json.loads(line)["id"] for line in out.splitlines()] == [*ROWS]


def test_one_rule_with_its_examples() -> None:
    status, out, _ = run("explain-rule", "placeholder.newsapi-chars")
    assert status == 0
    row = ROWS["placeholder.newsapi-chars"]
    assert out.startswith(
        f"{row.id}\n{row.about}\nA pattern; in the presets minimal, news, body.\n"
    )
    for text in (row.before, row.after, *row.keeps, row.pattern):  # type: ignore[union-attr]
        assert f"{text}\n" in out
    assert "Raises the flag truncated.\n" in out


def test_every_rule_can_be_explained() -> None:
    status, out, err = run("explain-rule", *ROWS)
    assert (status, err) == (0, "")
    lines = set(out.splitlines())
    assert ROWS.keys() <= lines
    assert "\x1b" not in out


def test_who_asks_to_explain_several_rules_is_told_what_lists_them() -> None:
    status, out, err = run("explain-rule", "layout.*")
    assert (status, out) == (2, "")
    assert "'layout.*' is no single rule; `newsclean rules 'layout.*'` lists them" in err


def test_an_unknown_rule_is_refused() -> None:
    status, out, err = run("explain-rule", "layout.blank-lines", "no\x1b[2Jsuch")
    assert (status, out) == (2, "")
    assert err.startswith("newsclean explain-rule: there is no rule 'no\\x1b[2Jsuch'; `newsclean")


def test_rules_of_ones_own(tmp_path: Path) -> None:
    config = tmp_path / "mine.toml"
    config.write_text(
        '[[pattern]]\nid = "mine.spelling"\npattern = "Kiew"\ntriggers = ["Kiew"]\nnew = "Kyiv"\n'
    )
    _, out, _ = run("rules", "mine.*", "--config", str(config))
    assert out == "mine.spelling  own\n"
    _, out, _ = run("explain-rule", "mine.spelling", "--config", str(config))
    assert "a rule of your own" in out
    assert "puts there:\n    Kyiv" in out
    config.write_text("preset = 1")
    for word in (["rules"], ["explain-rule", "x"]):
        status, _, err = run(*word, "--config", str(config))
        assert (status, "none of minimal" in err) == (2, True)


def test_a_reader_that_leaves_early_is_no_error() -> None:
    command = f"{sys.executable} -m newsclean rules --json | head -n 1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
