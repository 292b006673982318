"""A window is found wherever its pattern matches, whatever the pattern is made of."""

from __future__ import annotations

import re
import sys
import warnings

from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsclean.regexes.characters import set_of
from newsclean.regexes.windows import windows

ONE = st.sampled_from(
    [
        *("a", "b", "K", "é", "ſ", r"\n", ";", "9", "٣", ".", r"\d", r"\D", r"\w", r"\W", r"\s"),
        *(r"\S", "[ab]", "[^a]", r"[^\da-f;]", r"[^\W\d_]", r"[\d;]", "(?i:s)", "(?i:[^k])"),
    ]
)
"""Patterns of one character, as a lookbehind wants."""
AT = st.sampled_from([r"\b", r"\B", "^", "$", r"\A", r"\Z"])


def _more(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    ahead = st.sampled_from(["(?:{})", "(?={})", "(?!{})", "(?>{})", "(?i:{})", "(?m:{})"])
    return st.one_of(
        st.lists(inner, min_size=2, max_size=4).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda some: f"(?:{'|'.join(some)})"),
        st.builds(str.format, ahead, inner),
        st.builds(
            "(?:{}){}".format, inner, st.sampled_from(["?", "*", "+", "{1,2}", "{2}", "{2,9}"])
        ),
        st.builds(
            "({}{})".format,
            st.sampled_from(["?<=", "?<!"]),
            st.lists(ONE | AT, min_size=1, max_size=3).map("".join),
        ),
    )


PATTERNS = st.recursive(ONE | AT, _more, max_leaves=8)
TEXTS = st.text("abkKsSſéÉ9٣;. \n_☃", max_size=12)


def _found(gate: tuple[str, ...], text: str) -> bool:
    """Whether *text* has a window; as RE2 reads them, ``$`` is the end of the text alone."""
    return any(re.search(re.sub(r"\$\Z", r"\\Z", window), text) for window in gate)


@settings(deadline=None)
@given(pattern=PATTERNS, text=TEXTS)
@example(r"&#39(?![\da-f;])", "&#39„")
@example(r"&#39(?![^\D3])", "&#39٣")
@example(r"a(?!of\b)", "aoften")
@example(r"a(?!b(?=k))", "ab")
@example(r"a(?!b$)", "ab\n9")
@example(r"a(?!^b)", "a\nab")
@example(r"(?i:a(?![^k]))", "aK")
@example(r"(?i:[^k])", "k")
@example(r"(?<!\bé)a", "aéa")
@example("(?i:ſ)", "s")
@example("x(?!a{12})", "xaaaaaaaaaaa")
@example(r"(?<!\sb)c", "a\nbc")
@example(r"\Ab(?!c\Z)", "a\nbc;")
def test_a_window_is_found_wherever_its_pattern_matches(pattern: str, text: str) -> None:
    with warnings.catch_warnings(action="ignore"):
        search = re.compile(pattern)
    for behind in (False, True):
        if search.search(text):
            assert _found(windows([pattern], behind=behind), text)
        if any(map(search.search, text.split("\n"))):
            assert _found(windows([pattern], behind=behind, in_lines=True), text)


CASED = [
    char
    for char in map(chr, range(sys.maxunicode + 1))
    if char.isalpha() and len({char, char.lower(), char.upper()}) > 1
]


def test_what_does_not_follow_a_rare_window_is_not_looked_at() -> None:
    assert windows([r"-[Ll]RB-(?!x| y)"]) == ("[\\x2d][Ll][R][B][\\x2d]",)
    assert len(windows([r"-[Ll]RB(?!x| y)"])) > 1


def test_what_is_nearest_tells_first_what_does_not_precede_a_window() -> None:
    found = windows([r"x(?<![ .][A-Z]x)"], behind=True)
    assert found[:2] == (
        "[\\x00-\\x1f\\x21-\\x2d\\x2f-\U0010ffff][A-Z][x]",
        "[\\x00-\\x40\\x5b-\U0010ffff][x]",
    )


def test_a_set_has_all_cases_of_a_letter() -> None:
    letters = "".join(CASED)
    for char in CASED:
        known = set_of("LITERAL", ord(char), re.IGNORECASE)
        assert known is not None
        for other in re.findall(f"(?i:{char})", letters):
            assert any(low <= ord(other) <= high for low, high in known), (char, other)
