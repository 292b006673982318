"""Join lines that were one line; of a long text that is read again, only near what has changed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Sequence
from typing import Any

from newsclean.edits import Edit, apply, compose
from newsclean.layout.drop_cap import DROP_CAP, OPENS, drop_caps
from newsclean.layout.joining_rules import KINDS
from newsclean.layout.joints import in_gaps, joints
from newsclean.layout.nearby import LONG, Part, Shows, Span, changed, page_of, parts, shows
from newsclean.layout.odd_breaks import UNFINISHED, odd_break, unfinished
from newsclean.layout.page import Page
from newsclean.layout.quote_start import QUOTE_START, quote_starts
from newsclean.rules.code import CodeNormalizer, Near
from newsclean.text.fences import fenced

__all__ = ["LINES", "join", "lines", "may_be_broken"]

_TURNS = 4
"""How often a text is read again while joins are found; the pipeline finds the rest."""


def lines(text: str) -> Sequence[Edit]:
    """Return the edits that join lines of one sentence.

    >>> [e.new for e in lines("It was reported by\\nReuters\\n, he said.")]
    [' ', '']
    """
    return _joined(text, may_be_broken)[0]


def lines_again(text: str, _: int, near: Near | None, notes: dict[Hashable, Any]) -> Sequence[Edit]:
    """Return the same edits, and leave in *notes* what the page shows.

    Since that was left there, only the spans of *text* that *near* returns have changed.
    """
    if len(text) <= LONG:
        return lines(text)
    spans = None if near is None else near()
    edits, notes[lines] = _joined(text, may_be_broken, spans, notes.get(lines))
    return edits


def may_be_broken(text: str) -> bool:
    """Whether *text* may have a broken sentence; clean text costs one search.

    >>> may_be_broken("One.\\n\\nTwo."), may_be_broken("One,\\nand two.")
    (False, True)
    """
    if (at := odd_break(text)) >= 0 and unfinished().search(text, at):
        return True
    return _opens_oddly(text)


def _opens_oddly(text: str) -> bool:
    """Whether the first line, which no break precedes, may begin with a lone initial or a ”."""
    return (
        text[1:2] in {" ", "\n"}
        or text[:1] == "”"
        or (text[2:3] in {" ", "\n"} and text[0] in OPENS)
    )


def join(text: str) -> Sequence[Edit]:
    """Return the same edits as ``lines``, without its gate.

    >>> join("One.\\n\\nTwo.")
    ()
    """
    return _joined(text, lambda text: True)[0]


def _joined(
    text: str,
    may_be_broken: Callable[[str], bool],
    spans: Sequence[Span] | None = None,
    seen: Shows | None = None,
) -> tuple[Sequence[Edit], Shows | None]:
    """The edits that join lines of *text*, and what the last text that was read shows.

    One join may allow another, so a text is read again until there are no more: a sentence over
    many lines is joined at once.  What shows *seen* did, of which only *spans* have changed since,
    had none.
    """
    found: Sequence[Edit] = ()
    whole = text
    for _ in range(1 + _TURNS):
        edits: Sequence[Edit] = ()
        if may_be_broken(whole):
            if len(whole) <= LONG:
                edits = joints(whole)
            else:
                edits, seen = _joints_near(whole, spans, seen)
        if not edits:
            break
        spans = [*changed(edits)]
        found = compose(text, found, whole, edits)
        whole = ""  # a long one is gone before the next is made
        whole = apply(text, found)
    return found, seen


def _joints_near(
    text: str, spans: Sequence[Span] | None, seen: Shows | None
) -> tuple[Sequence[Edit], Shows]:
    """The joints of *text* near *spans*, and what it shows; all, if it does not show as *seen*."""
    page = Page(text)
    shown = shows(page)
    near = parts(text, spans) if spans is not None and shown.is_seen(seen) else None
    if near is None:
        return joints(text), shown
    edits = [*drop_caps(page), *quote_starts(page)]
    fences = fenced(text)
    initials = sorted(edit.start for edit in edits)
    for part in near:
        found = _joints_in(part, page, shown, fences, initials)
        if found is None:
            return joints(text), shown
        edits += found
    return sorted(edits), shown


def _joints_in(
    part: Part,
    page: Page,
    shown: Shows,
    fences: Sequence[tuple[int, int]],
    initials: Sequence[int],
) -> list[Edit] | None:
    """The joints in *part* of *page*; ``None`` if a fence or a sentence is in another part, too."""
    first, until, last = part
    low, high = bisect_left(fences, (first,)), bisect_left(fences, (last,))
    if low and fences[low - 1][1] > first:
        return None
    inside = [(start - first, end - first) for start, end in fences[low:high]]
    own = {
        at - first for at in initials[bisect_left(initials, first) : bisect_left(initials, last)]
    }
    found: list[Edit] = []
    for start, end, new, rules in in_gaps(page_of(part, page, shown), inside, own):
        if start + first >= until:
            if found and page.text.find("\n", found[-1].end, start + first) < 0:
                return None
            break
        found.append(Edit(start + first, end + first, new, rules))
    return found


def _cue() -> tuple[tuple[str, ...], ...]:
    from newsclean.regexes.windows import windows  # a wheel has the cue ready-made

    opens = rf"\A(?:(?s:.)[ \n]|”|[{''.join(OPENS)}](?s:.)[ \n])"
    return (windows([UNFINISHED, opens], behind=True),)


LINES = CodeNormalizer(
    "layout.lines",
    lines,
    (DROP_CAP, QUOTE_START, *(kind.rule for kind in KINDS)),
    cue=_cue,
    find_again=lines_again,
)
