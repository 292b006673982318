"""No line that a row matches lacks what its pattern needs, by which lines are told beforehand."""

from __future__ import annotations

import marshal
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.rules.characters import set_of
from newsclean.rules.library import ALL
from newsclean.rules.needs import needs_of
from newsclean.rules.rows import LINE, PAGE, Pattern
from newsclean.rules.table import index_of
from newsclean.rules.table_index import TableIndex
from newsclean.rules.unfit import Unfit, folded_case

ROWS = [
    row
    for row in ALL.rows()
    if isinstance(row, Pattern) and LINE in row.where and PAGE not in row.where
]
CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.toml"))
PATTERNS = (
    "(?i:STRASSE|K{1,2}al|Σίσυφος|ünder) ?x",
    r"(?s:a.b){2}|(?:(?>ab?)[cd]|e{3})++f",
    r"(a|bb)(?:x|(?i:yz))?\1",
    r"(?<=x)a|b(?!c).|\Bd[^\n]{0,3}$",
    r"(?:)|[a-c]{2,3}|\d[^a]",
)


@cache
def packed(pattern: str) -> bytes:
    return marshal.dumps(needs_of(pattern))


def lacks(pattern: str, line: str) -> bool:
    return Unfit({0: packed(pattern)}).lacks(0, line)


class Writer:
    """Writes texts that a parsed pattern matches, if nothing that it looks at is against it."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.groups: dict[int, str] = {}

    def text(self, items: Any, flags: int) -> str:
        return "".join(self.item(str(op), value, flags) for op, value in items)

    def item(self, op: str, value: Any, flags: int) -> str:
        match op:
            case "SUBPATTERN":
                found = self.text(value[3], (flags | value[1]) & ~value[2])
                self.groups[value[0]] = found
                return found
            case "ATOMIC_GROUP":
                return self.text(value, flags)
            case "BRANCH":
                return self.text(self.random.choice(value[1]), flags)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                low, high, body = value
                times = self.random.randint(low, min(int(high), low + 3))
                return "".join(self.text(body, flags) for _ in range(times))
            case "GROUPREF":
                return self.groups.get(value, "")
            case "AT" | "ASSERT" | "ASSERT_NOT":
                return ""
        low, high = self.random.choice(set_of(op, value, flags) or ((97, 97),))
        return chr(self.random.randint(low, min(high, low + 300)))


def written(pattern: str, seed: int) -> Iterator[str]:
    tree = parser.parse(pattern)
    writer = Writer(Random(seed))
    for _ in range(40):
        text = writer.text(tree, tree.state.flags)
        for case in (text, text.upper(), text.lower()):
            if "\n" not in case and case == case.strip() and re.fullmatch(pattern, case):
                yield case


@cache
def lines() -> list[str]:
    texts = [text for row in ALL.rows() for text in (row.before, *row.keeps)]
    for path in CASES:
        for kind in tomllib.loads(path.read_text("utf-8")).values():
            texts += [text for case in kind for text in case.values()]
    return sorted({line.strip() for text in texts for line in text.split("\n")} - {""})


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_no_line_that_a_row_matches_lacks_what_it_needs(row: Pattern) -> None:
    match = re.compile(row.pattern).fullmatch
    matched = [line for line in lines() if match(line)]
    for line in (*matched, *written(row.pattern, 1)):
        assert not lacks(row.pattern, line), line


@given(
    pattern=st.sampled_from(PATTERNS), seed=st.integers(), line=st.text("abcdefxyzK\u212aſσςΣİıi")
)
def test_no_line_that_a_pattern_matches_lacks_what_it_needs(
    pattern: str, seed: int, line: str
) -> None:
    for each in (*written(pattern, seed), *[line] * bool(re.fullmatch(pattern, line))):
        assert not lacks(pattern, each), each


def test_letters_that_are_one_without_case_are_folded_to_one() -> None:
    cased = "".join(
        char
        for char in map(chr, range(sys.maxunicode))
        if char.lower() != char or char.upper() != char
    )
    for char in cased:
        for other in re.findall(f"(?i){re.escape(char)}", cased):
            assert folded_case(char) == folded_case(other)
            assert folded_case(f"x{other}") == f"x{folded_case(char)}"


def test_lines_that_only_begin_like_those_of_a_row_are_told() -> None:
    ids = {row.id: row.pattern for row in ROWS}
    assert lacks(ids["furniture.share.line.nl"], "TWEET OF THE DAY")
    assert lacks(ids["furniture.share.line.sv"], "Delaware was the sixth state to ratify the Bill.")
    assert lacks(ids["furniture.page.sentence.ko"], "■ Presidential Job Approval: This year")
    assert lacks(ids["furniture.mail.trouble"], "Forward to Memphis.")
    assert not lacks(ids["furniture.share.line.nl"], "Tweet dit via Facebook")


@pytest.mark.parametrize("are_kept", [False, True])
def test_a_pattern_is_compiled_only_for_a_line_that_it_may_match_or_if_its_code_is_kept(
    monkeypatch: pytest.MonkeyPatch, *, are_kept: bool
) -> None:
    asked: list[str] = []

    def compiled(pattern: str) -> re.Pattern[str]:
        asked.append(pattern)
        return re.compile(pattern)

    monkeypatch.setattr("newsclean.rules.rows_alone.compiled", compiled)
    monkeypatch.setattr("newsclean.rules.line_index.are_kept", lambda: are_kept)
    load = index_of(ALL).__getitem__
    index = TableIndex(ALL.rows, lambda part: load(f"index-{ALL.name}-{part}")).lines
    row = next(row for row in ROWS if row.id == "furniture.share.line.nl")
    line = next(line for line in row.before.split("\n") if re.fullmatch(row.pattern, line))
    assert index.likely(["TWEET OF THE DAY"]) == []
    assert (row.pattern in asked) == are_kept
    assert index.likely([line]) == [line]
    assert row.pattern in asked
