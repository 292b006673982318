"""The code of patterns that is kept is what ``re`` makes of them."""

from __future__ import annotations

import re

import pytest

from newsclean.rules.compiling import patterns
from newsclean.text import codes

PATTERNS = patterns()
MAGIC, CODES = codes.codes_of(PATTERNS)


def test_all_patterns_have_code() -> None:
    assert len(PATTERNS) > 500
    assert MAGIC
    assert list(CODES) == PATTERNS


def test_the_code_is_that_of_re() -> None:
    for pattern, packed in CODES.items():
        compiled = codes._restored(pattern, packed)
        assert compiled == re.compile(pattern)  # in its code, too
        assert compiled.groupindex == re.compile(pattern).groupindex
        assert compiled.flags == re.compile(pattern).flags


def test_a_name_of_a_group_is_kept() -> None:
    packed = codes.codes_of(["(?P<day>[0-9]+) (?P<month>\\w+)"])[1]
    (match,) = [codes._restored(each, packed[each]).match("3 May") for each in packed]
    assert match.groupdict() == {"day": "3", "month": "May"}
    assert match.lastgroup == "month"


def test_what_re_cannot_compile_has_no_code() -> None:
    with pytest.raises(re.error):
        codes.codes_of(["(open"])


def test_code_of_another_python_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codes, "kept", lambda name, make: (MAGIC + 1, CODES))
    others = codes._Codes()
    others.patterns = lambda: PATTERNS
    assert others.get(PATTERNS[0]) is None
    monkeypatch.setattr(codes, "kept", lambda name, make: (MAGIC, CODES))
    ours = codes._Codes()
    assert ours.get(PATTERNS[0]) is None  # nobody has said of which patterns it is kept
    ours.patterns = lambda: PATTERNS
    assert ours.get(PATTERNS[0]) == CODES[PATTERNS[0]]


def test_a_pattern_with_flags_is_compiled() -> None:
    assert codes.compiled("rain", re.IGNORECASE) == re.compile("rain", re.IGNORECASE)
