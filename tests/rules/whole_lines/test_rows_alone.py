"""What a line by itself tells of its rows is what its text tells, too."""

from __future__ import annotations

import pytest

from newsclean import BODY, NEWS
from newsclean.rules.guards import GUARDS, OF_THE_MATCH
from newsclean.rules.replacing import compiled, replacement
from newsclean.rules.rows import EDGE, INLINE, Pattern
from newsclean.rules.whole_lines.rows_alone import first_of, tried_alone

ROWS = {
    rule.id: rule
    for pipeline in (NEWS, BODY)
    for rule in pipeline.rules
    if isinstance(rule, Pattern) and not rule.where & (EDGE | INLINE)
}
AROUND = ("{}", "The port is open, she said.\n{}\n“It rains,” he said.", "“He\n{}\nhad told\n")
OWN = Pattern("mine.after", r"(?<=open\.\n)(?:^By [A-Z]\w+|By [A-Z]\w+ told)", ("by ",))


def in_its_text(rule: Pattern, text: str, start: int, line: str) -> tuple[Pattern | None, str]:
    match = compiled(rule.pattern).fullmatch(text, start, start + len(line))
    new = None if match is None else replacement(rule, match)
    return (None, "") if new is None else (rule, new)


@pytest.mark.parametrize("rule", [*ROWS.values(), OWN], ids=lambda rule: rule.id)
def test_a_row_says_of_a_line_by_itself_what_it_says_in_a_text(rule: Pattern) -> None:
    proofs = "\n".join((rule.before, *rule.keeps, "By Ann told", "By Ann"))
    for line in filter(None, map(str.strip, proofs.split("\n"))):
        alone = [*tried_alone([rule], line)]
        for around in ("Open.\n{}", "open.\n{}", *AROUND):
            text = around.format(line)
            start = text.index(line)
            assert first_of(alone, text, start, line) == in_its_text(rule, text, start, line)


def test_guards_of_the_match_are_guards() -> None:
    assert {"", *GUARDS} > OF_THE_MATCH
    assert any(rule.unless == "told" and not rule.when for rule in ROWS.values())


def test_a_pattern_that_looks_back_waits_for_its_text() -> None:
    assert [new for _, new in tried_alone([OWN], "By Ann")] == [None]
    plain = OWN._replace(pattern=r"By [A-Z]\w+")
    assert [new for _, new in tried_alone([plain], "By Ann")] == [""]
    assert [*tried_alone([plain], "By 9")] == []


@pytest.mark.parametrize("rule", ["furniture.stamp.head", "furniture.stamp.below"])
def test_a_date_line_is_known_by_itself(rule: str) -> None:
    """Else its long pattern is tried at each line, in each round."""
    dated = ["Updated 4 May 2021, 10:47 a.m.", "Updated 4 May 2021, 10:47 p.m. EST"]
    undated = ["Publié le", "Publié le 4 mai, le rapport fait 12 pages", "Updated 4 May 2021."]
    known = [line for line in dated + undated if [*tried_alone([ROWS[rule]], line)]]
    assert known == dated
