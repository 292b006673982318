"""Links, images, emphasis, escapes, code and citations inside a paragraph of Markdown."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final

from newsclean.dress.pieces import Kind
from newsclean.text.late import late

__all__ = ["Found", "Halves", "linked", "scan_inline"]

Halves = tuple[Sequence[tuple[int, int]], Sequence[tuple[int, int]]]
"""Where the ends of links are that begin in no paragraph, and brackets that none closes."""


class Found:
    """A piece while it is looked for; without a kind it is none after all."""

    __slots__ = ("end", "index", "kind", "mate", "new", "start")

    def __init__(self, start: int, end: int, kind: str, new: str = "") -> None:
        self.start = start
        self.end = end
        self.new = new
        self.kind = kind
        self.mate: Found | None = None
        self.index = -1  # among the pieces that are kept, once that is known


# Begins with one set of characters, so that what is between tokens is passed over quickly.
_TOKEN: Final = late(
    r"[\\`!\[\]*_~<⟨](?:(?P<open>(?<=!)\[|(?<=\[))|(?P<close>(?<=\]))"
    r"|(?P<mark>(?<=\*)\**|(?<=_)_*|(?<=~)~)"
    r"|(?P<escape>(?<=\\)[\\`*_{}\[\]()#+.!|<>~&$\"'=:;?,/@^%-])|(?P<code>(?<=`)`*)"
    r"|(?P<auto>(?<=<)(?:https?://|mailto:)[^<>\s]+>)|(?P<cite>(?<=⟨)\d{1,4}⟩))"
)
_ADDRESS: Final = (
    r"(?:<[^<>\n]*(?:\n(?![ \t]*\n)[^<>\n]*){0,3}>"
    r"|(?:[^\s()\\]|\\.|\\(?=\r?\n)|(?<=[-/?&=_.%+])\r?\n[ \t>]*(?=[^\s\"')])"
    r"|\((?:[^\s()\\]|\\.)*+\))*+)"
)
_IN_TITLE: Final = r"(?:[^{0}\\\n]|\\.|\n(?![ \t]*\n)|{0}(?!\s*\))){{0,300}}+"
_TITLE: Final = "|".join(f"{mark}{_IN_TITLE.format(mark)}{mark}" for mark in "\"'")
_WITH_BLANKS: Final = r"(?:[^()\n]|\n(?=[ \t>]*[^\s>])){0,500}"
_TARGET: Final = late(
    rf"\(\s*{_ADDRESS}(?:\s+(?:{_TITLE}))?\s*\)"
    # with blanks, as share forms have them: "(mailto:?subject=Port shut)"
    rf"|\(\s*(?:mailto:|https?://){_WITH_BLANKS}(?:\([^()\n]{{0,200}}\){_WITH_BLANKS}){{0,4}}\)"
)
_REFERENCE: Final = late(r" ?\[([^\[\]\n]{0,200})\]")
_WRAP: Final = late(r"[ \t\r]*\n[ \t>]*(?=[^\s*+#>-])")
_MOST_OPEN: Final = 1_000
_NO_HALVES: Final[Halves] = ((), ())
_BEFORE_WORDS: Final = late(r"(?:\s*!\[[^\[\]\n]*\]\([^()\s]*\))*\s*")
_HEADING: Final = late(r"\#{1,6}[ \t]+(?=\S)")
_UNDERLINED: Final = late(r"\n[ \t]*(?:={2,}|-{2,})\s*$")
_ENDS: Final = frozenset(")]”’\"'.,!?:;…»%")
_SIGNS: Final = frozenset("_*~|·•×↑→←»«›‹–—-+<>")


def scan_inline(text: str, start: int, end: int, names: Set[str], found: list[Found]) -> Halves:
    """Add what dress stands in the paragraph ``text[start:end]`` to *found*.

    *names* are those of its references, in lower case.  Returns the halves of links that have no
    other in the paragraph.
    """
    search = _TOKEN.search
    if search(text, start, end) is None:
        return _NO_HALVES
    closes: list[tuple[int, int]] = []
    opens: list[tuple[int, int, int, int]] = []  # start, end, and of found and marks how many
    marks: list[tuple[str, int, int]] = []
    by_run: dict[str, list[int]] = {}
    shut = 0  # links inside links do not exist: opens below this are no longer any
    at = start
    while (token := search(text, at, end)) is not None:
        first, at = token.span()
        kind = token.lastgroup
        if kind == "mark":
            _mark(text, token[0], first, at, found, marks, by_run)
        elif kind == "open":
            if len(opens) < _MOST_OPEN:
                opens.append((first, at, len(found), len(marks)))
        elif kind == "close":
            if not opens:
                if text.startswith("(", at) and (target := _TARGET.match(text, at, end)):
                    closes.append((first, target.end()))
                continue
            opened, inner, count, marked = opens.pop()
            is_image = text[opened] == "!"
            is_link = is_image or len(opens) >= shut
            shut = min(shut, len(opens))
            last = _target(text, opened, inner, at, end, names) if is_link else -1
            if last < 0:
                continue
            while len(marks) > marked:
                by_run[marks.pop()[0]].pop()
            if is_image or not _is_read(text, inner, first, found, count):
                _cut(found, count)
                found.append(Found(opened, last, Kind.IMAGE))
            else:
                _uncross(found, count, opened)
                found += linked(text, opened, inner, first, last)
            if not is_image:
                shut = len(opens)
            at = last
        elif kind == "escape":
            found.append(Found(first, first + 1, Kind.ESCAPE))
        elif kind == "code":
            closing = _closing_ticks(text, token[0], at, end)
            if closing >= 0:
                after = closing + at - first
                found += _pair(first, at, closing, after, Kind.KEPT)
                at = after
        elif kind == "auto":
            address, closer = _pair(first, first + 1, at - 1, at)
            address.kind = Kind.ADDRESS
            found += address, closer
        else:
            found.append(Found(first, at, Kind.CITATION))
    return closes, [(first, inner) for first, inner, *_ in opens if text[first] == "["]


def linked(
    text: str, opened: int, inner: int, first: int, last: int, *, is_card: bool = False
) -> list[Found]:
    """Return the pieces of the link ``text[opened:last]``, whose words are ``text[inner:first]``.

    Its marks hold the breaks at the ends of the words, "[⏎Title⏎](…)", and images before a break.
    The words may be a heading: "[### Title](…)".  The lines of a card stay lines.
    """
    opener, closer = _pair(opened, inner, first, last)
    found = [opener]
    begin, end = inner, first
    words = text[inner:first]
    if "\n" in words:
        if under := _UNDERLINED.search(words):
            end = inner + len(words[: under.start()].rstrip())
            found.append(Found(end, inner + under.end(), Kind.UNDERLINE))
            closer.start = inner + under.end()
        elif "\n" in words[len(words.rstrip()) :]:
            end = closer.start = inner + len(words.rstrip())
        head = _BEFORE_WORDS.match(words)
        if head and inner + head.end() < end and "\n" in head[0]:
            begin = opener.end = inner + head.end()
        wraps = () if is_card else _WRAP.finditer(text, begin, end)
        found += (Found(*wrap.span(), Kind.WRAP, " ") for wrap in wraps)
    if heading := _HEADING.match(text, begin, end):
        found.append(Found(*heading.span(), Kind.HEADING))
    found.append(closer)
    return found


def _pair(a: int, b: int, c: int, d: int, kind: str = "") -> tuple[Found, Found]:
    opener, closer = Found(a, b, kind or Kind.OPEN), Found(c, d, kind or Kind.CLOSE)
    opener.mate, closer.mate = closer, opener
    return opener, closer


def _mark(
    text: str,
    run: str,
    first: int,
    last: int,
    found: list[Found],
    marks: list[tuple[str, int, int]],
    by_run: dict[str, list[int]],
) -> None:
    """Take in a run of "*", "_" or "~": it ends emphasis, begins it or stands for itself."""
    if len(run) > 3:
        return
    before, after = text[first - 1 : first] or "\n", text[last : last + 1] or "\n"
    if "/" in (before, after):  # "/* large screens */"
        return
    opening = not after.isspace() and (after.isalnum() or not before.isalnum())
    same = by_run.setdefault(run, [])
    closing = not before.isspace() and (before.isalnum() or not after.isalnum())
    closing = closing or (bool(same) and before in _ENDS)  # "**[The Tide](…)**writes"
    if run[0] == "_":
        opening, closing = opening and not before.isalnum(), closing and not after.isalnum()
    if closing and same:
        i = same[-1]
        _, a, b = marks[i]
        if b < first:
            while len(marks) > i:
                by_run[marks.pop()[0]].pop()
            found += _pair(a, b, first, last)
            return
    if opening:
        same.append(len(marks))
        marks.append((run, first, last))


def _target(text: str, opened: int, inner: int, at: int, end: int, names: Set[str]) -> int:
    """Where the link whose words end before *at* ends; -1 where it is none."""
    if text.startswith("oai_citation", inner):  # a mark of a chatbot, which has a rule of its own
        return -1
    if text.startswith("(", at):
        target = _TARGET.match(text, at, end)
        return target.end() if target else -1
    if not names:
        return -1
    reference = _REFERENCE.match(text, at, end)
    if reference and (reference[1] or text[inner : at - 1]).strip().lower() in names:
        return reference.end()
    if at - inner > 200:
        return -1
    return at if text[inner : at - 1].strip().lower() in names else -1


def _closing_ticks(text: str, ticks: str, at: int, end: int) -> int:
    """Where the code that *ticks* open ends; -1 where nothing closes it."""
    n = len(ticks)
    if n > 3:
        return -1
    closing = text.find(ticks, at, min(end, at + 2_000))
    if closing < 0 or text.startswith("`", closing + n) or closing == at:
        return -1
    return closing


def _cut(found: list[Found], count: int) -> None:
    """Take away what was found since *count*, for it is part of an image; pairs go whole."""
    for one in found[count:]:
        if one.mate is not None:
            one.mate.kind = ""
    del found[count:]


def _uncross(found: list[Found], count: int, opened: int) -> None:
    """Take away pairs that begin before the link at *opened* and end inside it."""
    for one in found[count:]:
        if one.mate is not None and one.mate.start < opened:
            one.kind = one.mate.kind = ""


def _is_read(text: str, start: int, end: int, found: list[Found], count: int) -> bool:
    """Whether any of a link's words are read."""
    done = start
    for one in sorted(found[count:], key=lambda one: one.start):
        if one.start >= start and _has_signs(text[done : one.start]):
            return True
        done = max(done, one.end)
    return _has_signs(text[done:end])


def _has_signs(piece: str) -> bool:
    return piece[:1].isalnum() or any(not sign.isspace() and sign not in _SIGNS for sign in piece)
