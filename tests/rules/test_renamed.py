"""Old ids of rules still work, with a warning that names the new one."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest

from newsclean import BODY, NEWS
from newsclean.commands import explain_rule, rules
from newsclean.config import load
from newsclean.rules.renamed import read
from newsclean.text.store import data_files

IDS = {rule.id for rule in BODY.rules}
CODES = {Path(path).parent.name for path in data_files()} - {"en", "many", "plugins", "publishers"}
OLD, NEW = "furniture.share.on-de", "furniture.share.on.de"


def test_old_ids_are_gone_and_new_ones_are_there() -> None:
    assert IDS.isdisjoint(read())
    assert set(read().values()) <= IDS


def test_the_code_of_a_language_is_the_last_word_of_an_id() -> None:
    parts = {id: id.rpartition(".")[2].split("-") for id in IDS if id.startswith("furniture.")}
    assert [
        id for id, words in parts.items() if len(words) > 1 and not CODES.isdisjoint(words)
    ] == []


@pytest.mark.parametrize(("old", "new"), read().items())
def test_an_old_id_selects_the_rule(old: str, new: str) -> None:
    with pytest.warns(FutureWarning, match=f"{old!r} is now called {new!r}"):
        assert BODY.without(old) == BODY.without(new)
    with pytest.warns(FutureWarning, match=f"{old!r} is now called {new!r}"):
        assert BODY.only(old) == BODY.only(new)


def test_a_pattern_of_old_ids_selects_the_rules() -> None:
    with pytest.warns(FutureWarning, match="'furniture.page.sentence.fr'"):
        assert NEWS.without("furniture.page.fr-*") == NEWS.without("furniture.page.sentence.fr")


def test_a_pattern_that_new_ids_match_does_not_warn() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        NEWS.without("furniture.share.*", "*.de")


def test_a_file_may_name_an_old_id(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f'without = ["{OLD}"]', "utf-8")
    with pytest.warns(FutureWarning, match=NEW):
        assert load(path) == NEWS.without(NEW)


def test_commands_name_the_new_id_on_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f'without = ["{OLD}"]', "utf-8")
    assert explain_rule.main([OLD]) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith(f"{NEW}\n") and shown.err.count("\n") == 1 and NEW in shown.err
    assert rules.main([OLD]) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith(f"{NEW} ") and shown.err.count("\n") == 1 and NEW in shown.err
    assert rules.main(["furniture.share.de", "--config", str(path)]) == 0
    shown = capsys.readouterr()
    assert shown.err.startswith(f"newsclean: {path}: the rule {OLD!r} is now called {NEW!r}")
    assert shown.err.count("\n") == 1
