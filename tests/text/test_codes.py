"""The code of patterns that is kept is what ``re`` makes of them."""

from __future__ import annotations

import re
import struct
import sys
import zlib

import pytest

from newsclean.rules.compiling import patterns
from newsclean.text import codes, store

PATTERNS = patterns()
ENGINE, CODES = codes.codes_of(PATTERNS)


def _packed_badly() -> bytes:
    """Code that the engine refuses."""
    code = struct.pack("<2I", 7, 4_000_000_000)
    return zlib.compress(store.as_kept((32, code, 0, {}, (None,))))


def test_all_patterns_have_code() -> None:
    assert len(PATTERNS) > 500
    assert ENGINE
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
    monkeypatch.setattr(codes, "kept", lambda *_, **__: (f"other {ENGINE}", CODES))
    others = codes._Codes()
    others.patterns = lambda: PATTERNS
    assert others.known().get(PATTERNS[0]) is None
    monkeypatch.setattr(codes, "kept", lambda *_, **__: (ENGINE, CODES))
    ours = codes._Codes()
    assert ours.known().get(PATTERNS[0]) is None  # nobody has said of which patterns it is kept
    ours.patterns = lambda: PATTERNS
    assert ours.known().get(PATTERNS[0]) == CODES[PATTERNS[0]]


@pytest.mark.parametrize(("name", "value"), [("byteorder", "other"), ("maxsize", 1)])
def test_code_of_another_machine_is_not_used(
    monkeypatch: pytest.MonkeyPatch, name: str, value: object
) -> None:
    """On 32 bits, as in a browser, "*" is another number, which the engine refuses."""
    monkeypatch.setattr(codes, "kept", lambda *_, **__: (ENGINE, CODES))
    monkeypatch.setattr(sys, name, value)
    others = codes._Codes()
    others.patterns = lambda: PATTERNS
    assert others.known().get(PATTERNS[0]) is None


@pytest.mark.parametrize("packed", [b"", b"x", CODES[PATTERNS[0]][:-9], _packed_badly()])
def test_code_that_is_damaged_is_made(monkeypatch: pytest.MonkeyPatch, packed: bytes) -> None:
    damaged = codes._Codes()
    damaged._known = {"[Rr]ain": packed}
    monkeypatch.setattr(codes, "_CODES", damaged)
    assert codes.compiled("[Rr]ain") == re.compile("[Rr]ain")


def test_code_is_not_made_where_it_cannot_be_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes a second, and each process would make it again."""
    monkeypatch.setattr(store, "_places", lambda name: iter(()))
    homeless = codes._Codes()
    homeless.patterns = pytest.fail
    assert homeless.known() == {}


def test_a_pattern_with_flags_is_compiled() -> None:
    assert codes.compiled("rain", re.IGNORECASE) == re.compile("rain", re.IGNORECASE)
