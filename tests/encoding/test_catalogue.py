"""What becomes of each kind of damage that scraped news is known to carry."""

import tomllib
from pathlib import Path

import pytest

from encoding.test_rules import repaired

FILE = Path(__file__).parents[1] / "cases/encoding.toml"
CASES = tomllib.loads(FILE.read_text("utf-8"))["case"]


def test_there_are_cases() -> None:
    assert len(CASES) > 100


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["kind"]))
def test_case(case: dict[str, str]) -> None:
    assert ("want" in case) != ("left" in case)
    wanted = case.get("want", case["text"])
    assert repaired(case["text"]) == wanted
    assert repaired(wanted) == wanted


@pytest.mark.parametrize(("text", "wanted"), [("\ud83d\ude00", "😀"), ("a\ud83d b", "a\ufffd b")])
def test_surrogates(text: str, wanted: str) -> None:
    assert repaired(text) == wanted
