"""Regular expressions that could run for hours are refused before they run."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import INLINE, LINE, MINIMAL, NEWS, TITLE, Pattern, Sign
from newsclean.regexes.backtracking import steps
from newsclean.regexes.objections import objection
from newsclean.rules.rows import Where
from newsclean.rules.table import RuleTable

# Those that hang other libraries, and the shapes they come in.
HANGING = (
    r"(a+)+b",
    r".*x.*y",
    r"(a|a)*b",
    r"(a*)*b",
    r"(\w+ ?)+x",
    r"(x+x+)+y",
    r"(.|\s)*x",
    r"(?:a|b|ab)*c",
    r"a*a*b",
    r"(?P<word>\w+)*!",
    r"(?i:(ab|AB)+)c",
    r"x(?=(a+)+b)",
    r"(?:a+){2,}b",
    r"(a{1,30}){1,30}b",
    r"(?:a?){30}a{30}",
    r"http://x(?:.*)*\)",
    r"(?:[^\n]{0,300}x){5}",
    r"(?>(a+)+b)",
    r"Facebook (?:Google ?\+? ?){2,30}!",
)
SAFE = (
    r"Tide table \d{1,4}",
    r"Tide table .*",
    r"Tide: [^|]*\|[^|]*\|",
    r"\w+ \w+ and \w+",
    r"(?:Tide|Bay|Tide and Bay) News",
    r"Share(?: on (?:Facebook|Flipboard|Fark)){0,9}",
    r"(?:[A-Z]\w{1,20} ){1,5}News",
    r"(?:\d{1,3},){0,9}\d{1,3}",
    r"Photo: (?:a|the)? ?\w+",
    r"\[\+\d{1,7} chars\]",
    r"(?>a+)b",
    r"(?:ab)*c",
)


@pytest.mark.parametrize("pattern", HANGING)
@pytest.mark.parametrize("where", [LINE, INLINE])
def test_what_hangs_is_refused(pattern: str, where: Where) -> None:
    row = Pattern("mine.slow", pattern, ("x",), where=where)
    with pytest.raises(
        ValueError, match=r"^rule mine\.slow: pattern (could run for hours|matches)"
    ):
        NEWS.plus(row)


@pytest.mark.parametrize("pattern", SAFE)
def test_what_does_not_is_taken(pattern: str) -> None:
    NEWS.plus(Pattern("mine.quick", pattern, (pattern[0],), where=LINE))


def test_a_loop_that_runs_over_its_own_trigger_needs_a_bound() -> None:
    # "[tide[tide[tide…": each of n triggers would run over all n behind it.
    with pytest.raises(ValueError, match="bound its loops"):
        NEWS.plus(Pattern("mine.tag", r"\[tide[^\]]*\]", ("[tide",), where=INLINE))
    NEWS.plus(Pattern("mine.tag", r"\[tide[^\]]{0,200}\]", ("[tide",), where=INLINE))
    NEWS.plus(Pattern("mine.tag", r"\[tide [a-z]*\]", ("[tide",), where=INLINE))
    NEWS.plus(Pattern("mine.tag", r"\[tide[^\]]*\]", ("[tide",), where=LINE))


# Bounded loops behind a trigger, or in a protected pattern, that comes again and again.
RECURRING = (
    (r"Tide[^\n]{0,300}x[^\n]{0,300}y[^\n]{0,300}z", ("Tide",)),
    (r"Tide[^\n]{0,999}x[^\n]{0,999}y", ("Tide",)),
    (r"Tide (?:\w{0,200} ){0,900}x", ("Tide",)),
    (r"[^\n]{0,300}x[^\n]{0,300}y", None),
    (r"a{0,500}b{0,500}a{0,500}c", None),
    (r"(?:\w{1,50} ){1,50}end", None),
    (r"\w{1,99}(?=\w{1,99}(?=\w{1,99}x))y", None),
    (r"(\w{1,300})\w{1,300}\1x", None),
    (r"(?=(\w{1,200}))(?=\w{1,200}\1z)\w{1,200}!", None),
)
# Loops that run over other starts, and after which the match may still fail.
FAILING_LATE = (
    (r"(\[tide[^\]]*)\]", ("[tide",)),
    (r"#\w+(?: #\w+)* end", ("#",)),
    (r"#\w+(?: [#\w ]*!)*", ("#",)),
    (r"#\w+(?:[# ][#\w]+){2,}", ("#",)),
    (r"#\w+(?: (?=.*z)#\w+)*", ("#",)),
    (r"#\w+(?: (?>#\w+.*z|#\w))*", ("#",)),
    (r"#\w+(?: #\w+){99,}", ("#",)),
    (r"#\w+(?: #\w+)*\b", ("#",)),
)
# Loops that stop before the next place at which the pattern is tried.
APART = (
    (r"Follow @\w+ on Twitter", ("Follow",)),
    (r"Posted by \w+ on \d+", ("Posted by",)),
    (r"Read more at https?://\S+ today", ("Read",)),
    (r"By \w+ \w+, Staff Writer", ("By",)),
    (r"Updated \d+ hours? ago", ("Updated",)),
    (r"© \d{4} [A-Z]\w+ Media", ("©",)),
    (r"Image: [^\n]{1,80} / [^\n]{1,80} / AP", ("Image:",)),
    (r"The post [^\n]{1,200} appeared first on [^\n]{1,60}", ("The post",)),
    (r"§ ?\d+", None),
    (r"“[^”\n]{1,300}” (?:said|says) [A-Z]\w+", None),
    (r"\$\d+(?:\.\d{2})? million", None),
    (r"[\w.]{1,40}@[\w.]{1,40}", None),
)
# A loop in a loop, whose turns share the text; where it ends the pattern it may run over starts.
IN_TURNS = (
    (r"Tags?: \w+(?:, \w+)*", "Tag"),
    (r"#\w+(?: #\w+)*", "#"),
    (r"#\w+(?:,? #\w+){2,}", "#"),
    (r"(?:#\w+ ?)+", "#"),
    (r"(?:#\w++\s*)+", "#"),
    (r"By [A-Z]\w+(?: [A-Z]\w+)*", "By "),
    (r"Share: ?\w+(?: \| \w+)*", "Share:"),
    (r"Photo: \w+(?: \w+)*(?:/\w+)*", "Photo:"),
    (r"Follow @\w+(?:,? (?:and )?@\w+)*", "Follow"),
    (r"@\w+(?:, @\w+)*", "@"),
    (r"Email: \w+(?:\.\w+)*@\w+(?:\.\w+)+", "Email:"),
    (r"Home(?: (?:>|»|/) \w+)+", "Home"),
    (r"\((?:AP|Reuters)(?:/\w+)*\)", "("),
    (r"Sources?: \w+(?:/\w+)*(?: \(\w+\))?", "Source"),
    (r"Keywords: [\w ]+(?:[,;] [\w ]+)*", "Keywords:"),
    (r"Listen \d+:\d+(?: \| \d+:\d+)*", "Listen"),
    (r"(#\w+(?:;(?: #\w+)*)*)", "#"),
    (r"Filed under:? [^|]+(?:\|[^|]+)*", "Filed under"),
    (r"★+☆*", "★"),
    (r"(?:\* ){3,}\*?", "* * *"),
    (r"(?:Tags|Topics): (?:\w+, )*\w+", "T"),
    (r"Schlagworte:(?: \w+,)* \w+", "Schlagworte:"),
    (r"Also read:? .+(?: \| .+)*", "Also read"),
    (r"Related: .+(?:; .+)*", "Related:"),
)
# Whole lines, which are tried once each.
WHOLE = (
    r"By .+ \| .+",
    r"By ([^\n]+) \| ([^\n]+)",
    r"The post .+ appeared first on .+",
    r"— .+ \(@\w+\) \w+ \d+, \d{4}",
    r"Watch: .*?\(\d+:\d+\)",
    r"\[Read more: [^\]]+\]",
    r"More from \w+(?:, \w+)*:",
)
# Those of them that are not: a loop may stop at many places, after each of which another runs far.
WHOLE_BUT_SLOW = (
    r"The post .+ appeared first on .+\.",
    r"\(Reporting by [^)]+; [Ee]diting by [^)]+\)",
    r"By .+ \| .+ \| .+",
    r"(?:\w+, )*[\w, ]+!",
    r"(?:xa?a?){1,18}b*!",
    r"x(?:a,)*[a,]*(?:b,)*[a,b]*!",
    r"Home(?: > (?>\w+ !|\w))*",
)


@pytest.mark.parametrize(("pattern", "starts"), RECURRING + FAILING_LATE)
def test_bounded_loops_are_counted_for_every_place(
    pattern: str, starts: tuple[str, ...] | None
) -> None:
    reason = objection(pattern, starts)
    assert reason is not None and reason.startswith("could run for hours")


@pytest.mark.parametrize(("pattern", "starts"), APART)
def test_loops_that_stop_before_the_next_place_are_taken(
    pattern: str, starts: tuple[str, ...] | None
) -> None:
    assert objection(pattern, starts) is None


@pytest.mark.parametrize(("pattern", "start"), IN_TURNS)
def test_the_turns_of_a_loop_share_the_text(pattern: str, start: str) -> None:
    for starts in ((), (start,), None):
        assert objection(pattern, starts) is None


@pytest.mark.parametrize("pattern", WHOLE)
def test_a_whole_line_is_read_few_times(pattern: str) -> None:
    assert objection(pattern, ()) is None


@pytest.mark.parametrize("pattern", WHOLE_BUT_SLOW)
def test_a_whole_line_that_is_read_again_from_many_places_is_refused(pattern: str) -> None:
    assert objection(pattern, ()) is not None


@pytest.mark.parametrize(
    ("pattern", "starts", "mended"),
    [
        (r"\[tide[^\]]*\]", ("[tide",), r"\[tide[^\]]{0,200}\]"),
        (r"#\w+(?: #\w+)* end", ("#",), r"#\w+(?: #\w+){0,200} end"),
        (r"[*+]a{2,}b*?a+c", None, r"[*+]a{2,}b*?a{1,200}c"),
        (r"Tide (?:\w{0,200} ){0,900}x", ("Tide",), r"Tide (?:\w{0,200} ){0,200}x"),
    ],
)
def test_a_refusal_shows_the_pattern_with_bounds(
    pattern: str, starts: tuple[str, ...] | None, mended: str
) -> None:
    reason = objection(pattern, starts)
    assert reason is not None and reason.endswith(f"bound its loops, as in {mended}")
    assert objection(mended, starts) is None


@pytest.mark.parametrize("pattern", [r"(a+)+b", r"(\w+ ?)+x"])
def test_where_bounds_do_not_help_a_refusal_says_so(pattern: str) -> None:
    reason = objection(pattern)
    assert reason is not None and reason.endswith("keep one of them")


def test_a_pattern_for_titles_is_counted_for_every_place() -> None:
    with pytest.raises(ValueError, match="bound its loops"):
        NEWS.plus(Pattern("mine.site", r" \| [^!]*!", (" | ",), where=TITLE | LINE))


@pytest.mark.parametrize("where", [INLINE, TITLE | LINE])
def test_a_row_is_not_tried_at_any_depth_of_what_it_declined(where: Where) -> None:
    asked = 0

    def decline(_: object) -> None:
        nonlocal asked
        asked += 1

    tags = Pattern("mine.tags", r"#\w+(?: #\w+)*", ("#",), where=where, new=decline)
    text = "#tide #bay " * 2_000 + "and more."
    assert RuleTable("mine", [tags])(text) == []
    assert 10 < asked < 50


def test_a_row_that_declines_is_tried_again_at_the_end_of_the_line() -> None:
    tags = Pattern("mine.tags", r"#\w+(?: #\w+)*", ("#",))
    text = "Ships at #tide #bay wait. " * 200
    assert MINIMAL.plus(tags).clean(f"{text}#tide #bay") == text.strip()


def test_many_alternatives_are_read_once() -> None:
    # Two thousand names: comparing each with each were four million comparisons.
    names = [f"{a}{b}{c}ville" for a in "bcdfghjklm" for b in "aeiouy" for c in map(str, range(40))]
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    sys.setprofile(count)
    try:
        assert objection("|".join(names)) is None
    finally:
        sys.setprofile(None)
    assert calls < 2_000 * len(names)


def test_a_phrase_or_a_pattern_of_megabytes_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match=r"a phrase has at most 10,000 characters"):
        NEWS.protecting(phrases=["tide " * 10_000])
    with pytest.raises(ValueError, match=r"is over 1,000,000 characters long"):
        NEWS.protecting("tide " * 1_000_000)


def test_signs_and_protected_patterns_are_checked_too() -> None:
    with pytest.raises(ValueError, match=r"rule mine\.sign: pattern could run"):
        NEWS.plus(Sign("mine.sign", r"\w+@\w+!", ("@",), flag="mail"))
    with pytest.raises(ValueError, match=r"rule mine\.sign: pattern does not compile"):
        NEWS.plus(Sign("mine.sign", "(", ("(",), flag="mail"))
    with pytest.raises(ValueError, match=r"cannot protect '\\\\d\+x': it could run for hours"):
        NEWS.protecting(r"\d+x")
    NEWS.protecting(r"\d+", r"Chapter \w+", r"“[^”]{1,500}”", r'"[^"]*"', r"https?://\S+")


def test_a_loop_that_ends_the_pattern_cannot_fail() -> None:
    assert steps(r"\d+") < steps(r"\d+\b")


@pytest.mark.parametrize("pattern", ["a{99999999999999999999}", "(" * 300 + "a" + ")" * 300, "a\\"])
def test_what_python_cannot_read_is_no_crash(pattern: str) -> None:
    reason = objection(pattern)
    assert reason is None or reason.startswith("does not compile: ")


@pytest.mark.filterwarnings("ignore::FutureWarning")  # of re: a set in a set
@given(st.text(r"ab()[]{}*+?|.\^$-,1:=!<>kid", max_size=16))
def test_any_pattern_gets_an_answer(pattern: str) -> None:
    reason = objection(pattern)
    assert reason is None or reason.startswith(("does not", "matches the", "could run"))


def test_loops_in_loops_are_counted_in_no_time() -> None:
    assert objection("(?:" * 40 + "a|b" + ")?" * 40 + "c") is not None
    assert objection("(" * 9 + "a" + "{1,3}b?){1,3}" * 9 + "c") is not None


@pytest.mark.parametrize(
    "text", [r"(a)(?(1)b|c)", r"(a)\1", r"(?s:.)a$", r"(?!b)[^\W\d]\D", r"\Aa"]
)
def test_every_construct_is_read(text: str) -> None:
    assert steps(text, ()) < 100
