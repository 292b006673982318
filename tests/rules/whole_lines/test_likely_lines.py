"""Which lines rows may match: all are judged once, and then only those that changed."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

import pytest

from newsclean import NEWS
from newsclean.edits import apply
from newsclean.rules.code import ALL
from newsclean.rules.rows import LINE, PAGE, Pattern
from newsclean.rules.table import RuleTable
from newsclean.rules.whole_lines.likely_lines import LikelyLines, _looks_far_back
from newsclean.rules.whole_lines.line_index import LineIndex
from newsclean.testing.mutations import own_texts

TABLE = next(n for n in NEWS.normalizers if isinstance(n, RuleTable))
PAGES = [row for row in TABLE.rules if isinstance(row, Pattern) and PAGE in row.where]
STORY = "\n\n".join(f"The council met in town number {n}, and it was late." for n in range(400))
PAGE_OF_A_POST = "\n".join(
    ["Ann Lee", "@annlee", "It rains.", "10:47 AM · Jan 14, 2025 · 7,123 Views", "12 Reposts"]
)


def every_line(
    self: LikelyLines, lines: Sequence[str], pages: Sequence[Pattern], near: str | None
) -> list[int]:
    return [*range(len(lines))]


def test_later_rounds_judge_the_lines_that_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[int] = []
    likely = LineIndex.likely

    def counted(self: LineIndex, lines: Iterable[str]) -> list[str]:
        read = [*lines]
        judged.append(len(read))
        return likely(self, read)

    monkeypatch.setattr(LineIndex, "likely", counted)
    text = f"{STORY}\n\nRead more\n\n[ad_1]\n\nShare this: &amp;\n\n{STORY[::-1]}"
    assert NEWS.clean(text) != text
    first, *later = judged
    assert first > 1_500
    assert later
    assert sum(later) < first / 20


def test_lines_that_are_gone_are_not_looked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    notes: dict[Hashable, Any] = {}
    text = "It rains in Varna.\n\nRead more\n\nThe port is shut."
    left = apply(text, TABLE.find_again(text, ALL, None, notes))
    assert left == "It rains in Varna.\n\n\nThe port is shut."
    monkeypatch.setattr("newsclean.rules.whole_lines.line_edits.lines_of", None)
    assert TABLE.find_again(left, ALL, lambda: [(0, 18)], notes) == []


def test_a_line_that_was_kept_is_looked_for_again() -> None:
    notes: dict[Hashable, Any] = {}
    text = "Go to the port to\nsign up\n, she said.\n\nIt rained.\n\nRead more\n\nIt stopped."
    left = apply(text, TABLE.find_again(text, ALL, None, notes))
    assert left == text.replace("Read more\n", "")
    changed = left.replace(", she said.", "It is free.")
    below = changed.index("It is")  # the line above it has not changed
    assert TABLE(changed)
    assert TABLE.find_again(changed, ALL, lambda: [(below, below + 11)], notes) == TABLE(changed)


@pytest.mark.parametrize("row", PAGES, ids=[row.id for row in PAGES])
def test_rows_for_pages_miss_no_line(row: Pattern, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [row.before, f"  {row.before}", row.before.replace("\n", "\n\t"), f"\n{row.before}"]
    texts += [f"{row.before}\n\n{text}" for text in own_texts()[::40]]
    quick = [TABLE(text) for text in texts]
    monkeypatch.setattr(LikelyLines, "of_pages", every_line)
    assert [TABLE(text) for text in texts] == quick


@pytest.mark.parametrize(
    ("pattern", "gone"),
    [
        (r"(?<=\n\n)Page \d", ["Page 2"]),
        (r"(?<!\n\n)Page \d", ["Page 1", "Page 3", "Page 4"]),
        (r"(?<!\n)Page \d", ["Page 1", "Page 4"]),
        (r"(?<=[ \t])Page \d", ["Page 4"]),
        (r"(?<=\x20)Page \d", ["Page 4"]),
        (r"(?:Page|X)(?<=e) \d", ["Page 1", "Page 2", "Page 3", "Page 4"]),
    ],
)
def test_a_row_may_look_at_what_is_before_its_line(pattern: str, gone: list[str]) -> None:
    row = Pattern("mine.page", pattern, ("Page",), where=LINE | PAGE)
    text = "Page 1\nIt rains.\n\nPage 2\nPage 3\nIt pours.\n Page 4\nIt stops."
    edits = RuleTable("mine", (row,))(text)
    assert [text[edit.start : edit.end].strip() for edit in edits] == gone


def test_another_row_for_pages_reads_all_lines() -> None:
    one, two = (
        Pattern(f"mine.{word}", rf"{word} \d+", (word,), where=LINE | PAGE)
        for word in ("uno", "due")
    )
    known = LikelyLines(TABLE._index.lines, ())
    lines = ["It rains.", "uno 1", "due 2", "due 3"]
    assert known.of_pages(lines, [one], None) == [0, 1]
    assert known.of_pages(lines, [one, two], "") == [0, 1, 2, 3]
    assert known.of_pages([*lines, "due 4", "tre 5"], [two], "due 4\ntre 5") == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("whole", [False, True])
def test_a_page_that_was_none_in_between_is_read_whole(whole: bool) -> None:
    """The trigger was gone while a line came, and no row for pages has judged that."""
    row = Pattern("mine.page", r"Page \d", ("kk.",), where=LINE | PAGE)
    table = RuleTable("mine", (row,), scope="lines")
    notes: dict[Hashable, Any] = {}
    assert not table.find_again("kk.\nIt rains.", ALL, None, notes)
    near = None if whole else lambda: [(0, 16)]
    assert not table.find_again("It rains.\nPage 2", ALL, near, notes)
    text = "kk.\nIt rains.\nPage 2"
    assert table.find_again(text, ALL, lambda: [(0, 3)], notes) == table(text) != []


def test_no_row_of_ours_for_pages_looks_far_back() -> None:
    """If one did, all lines of its pages would be judged."""
    assert not [row.id for row in PAGES if _looks_far_back(row.pattern)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Pa ge 1 für alle", "Page 1 für alle"),  # its trigger
        ("Page 1 fur alle", "Page 1 für alle"),  # its letters
        ("Page 1 für a lle", "Page 1 für alle"),  # neither
    ],
)
def test_a_row_for_pages_is_seen_where_a_change_makes_it_one(before: str, after: str) -> None:
    row = Pattern("mine.page", r"Page \d+ für alle", ("Page ",), where=LINE | PAGE, letters="äü")
    table = RuleTable("mine", (row,))
    notes: dict[Hashable, Any] = {}
    assert not table.find_again(f"{STORY}\n\n{before}\n\n{STORY}", ALL, None, notes)
    text = f"{STORY}\n\n{after}\n\n{STORY}"
    assert not table.find_again(text, ALL, lambda: [(0, 9)], {**notes})
    at = len(STORY) + 2
    assert table.find_again(text, ALL, lambda: [(at, at + len(after))], notes) == table(text) != []
