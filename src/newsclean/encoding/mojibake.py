"""Repair mojibake, entities, control characters and line breaks as ftfy does, but much faster.

The edits are what ``ftfy.fix_text`` does with the settings of `ftfy_line`, one line at a time:
curly quotes, fullwidth forms and combining marks are not changed, entities are always decoded, and
the repair of a line does not depend on other lines.  A line of another encoding that was read as
Latin-1 is left as it is: ftfy takes some of its bytes for UTF-8, and after that the others cannot
be recovered.

Only lines in which ftfy could change something are examined (`ftfy_gate`).  Most of these are
repaired without ftfy: their entities are decoded, or the line is read in another encoding.

>>> [edit[:3] for edit in mojibake("Itâ€™s late, donâ€™t wait")]
[(2, 5, '’'), (16, 19, '’')]
>>> mojibake("“It’s late,” said José.")
[]
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from newsclean.edits import Edit, apply, compose
from newsclean.encoding.ftfy_gate import (
    ENTITY,
    PAIRS,
    entities,
    first_suspicious,
    is_known_version,
    suspicious,
)
from newsclean.encoding.structured import keeping_form
from newsclean.rules.code import ALL, ALWAYS, CodeNormalizer
from newsclean.rules.rows import Repair
from newsclean.text.late import late

__all__ = ["mojibake"]

RULES = (
    Repair(
        "encoding.mojibake",
        before="The cafÃ© doesnâ€™t open",
        after="The café doesn’t open",
        keeps=("HÔTEL À “PARIS”", "50 µg · 3 × 4 ≤ 12", "Čeština, Türkçe, Việt Nam, română"),
        about="UTF-8 read as an 8-bit encoding, once or several times over; C1 controls.",
    ),
    Repair(
        "encoding.entity",
        before="Tom &amp;amp; Jerry&#8217;s",
        after="Tom & Jerry’s",
        keeps=("AT&T; R&D", "a?b=1&copy=2"),
        about="HTML entities with their semicolon, however often they were escaped.",
    ),
    Repair(
        "encoding.line-break",
        before="one\r\ntwo\u2028three",
        after="one\ntwo\nthree",
        about="Every sign for the end of a line becomes a line feed.",
    ),
    Repair(
        "encoding.control",
        before="a\x00b\x1b[31mc\ufeff",
        after="abc",
        keeps=("one two",),
        about="Control characters, terminal escapes, stray byte order marks, lone surrogates.",
    ),
    Repair(
        "encoding.ligature",
        before="oﬃce ﬂoor",
        after="office floor",
        keeps=("œuvre, Æsop",),
        about="One character for ff, fi, fl, ffi or ffl, as typesetting leaves it.",
    ),
)
_BEYOND_ASCII = late(r"[^\x00-\x7f]+")
_ENTITY = "encoding.entity"
_MISREAD = "encoding.mojibake"
_ESCAPED = 4
"""How often the entities of a line are decoded again, where there is more to repair."""
_OTHERS = 2
"""The second part of the cue: all but entities."""
_USUAL = 12
_SHORT = 100
_SURROGATES = "".join(map(chr, range(0xD800, 0xE000)))


def _find(text: str) -> list[Edit]:
    return keeping_form(text, _repairs(text))


def _find_shown(text: str, shown: int) -> list[Edit]:
    return keeping_form(text, _repairs(text, suspicious if shown & _OTHERS else entities))


def _repairs(text: str, suspicious: Callable[[str], Iterator[int]] = suspicious) -> list[Edit]:
    lines: dict[int, tuple[int, int]] = {}
    start = end = -1
    for at in suspicious(text):
        if not start <= at < end:  # one look for each line, however much is wrong in it
            start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at) + 1 or len(text)
            lines.setdefault(start, (end, at - start))
    breaks = [*_line_ends(text)] if "\r" in text else []
    edits: list[Edit] = []
    for start, (end, at) in sorted(lines.items()):
        line = text[start:end]
        if line.endswith("\r\n") and not line.endswith("\r\r\n"):
            line = line[:-2] + "\n"
        found = _short_line_edits(line, at) if len(line) <= _SHORT else _line_edits(line, at)
        edits += [Edit(a + start, b + start, new, rules) for a, b, new, rules in found]
    return sorted(breaks + edits) if breaks else edits


def _line_ends(text: str) -> Iterator[Edit]:
    """Yield the edits of all CRLF, so that a file that has one on every line need not pass ftfy.

    A CR directly before a CRLF leaves it alone: then the whole line is judged.
    """
    at = text.find("\r\n")
    while at >= 0:
        if text[at - 1 : at] != "\r":
            yield Edit(at, at + 1, "", ("encoding.line-break",))
        at = text.find("\r\n", at + 2)


_Change = tuple[int, int, str, tuple[str, ...]]
"""An edit of a part of a text."""


def _line_edits(line: str, at: int) -> tuple[_Change, ...]:
    """The edits that repair *line*; its first entity, or else odd character, is at *at*."""
    from newsclean.encoding.differences import differences  # most texts have no such line
    from newsclean.encoding.ftfy_line import encoding_of, repaired

    simple: Sequence[_Change]
    if line[at] == "&":
        simple = _entity_edits(line)
    else:
        encoding = encoding_of(line, at)
        simple = [] if encoding is None else [*_reread(line, encoding)]
    middle = apply(line, simple)
    if simple and first_suspicious(middle) < 0:
        return tuple(simple)
    wanted = repaired(line)
    if not simple or _entity_edits(wanted):  # a line that nobody can read keeps its entities
        return (*differences(line, wanted, 0, _rule),)
    edits: Sequence[Edit] = [Edit(*each) for each in simple]
    for _ in range(_ESCAPED):  # "&amp;mp;"
        if not (more := _entity_edits(middle)):
            break
        edits, middle = compose(line, edits, middle, more), apply(middle, more)
    edits = compose(line, edits, middle, [*differences(middle, wanted, 0, _rule)])
    return (*(_of_one_rule(line, edit) for edit in edits),)


def _entity_edits(line: str) -> list[Edit]:
    from newsclean.encoding.ftfy_line import unescaped

    return [
        Edit(m.start(), m.end(), new, (_ENTITY,))
        for m in ENTITY.finditer(line)
        if (new := unescaped(m[0])) != m[0]
    ]


def _of_one_rule(line: str, edit: Edit) -> Edit:
    """*edit* with one rule, and with the ``&`` of its entity, which its repair may begin with."""
    start, end, new, rules = edit
    if _ENTITY not in rules:
        return edit if len(rules) == 1 else Edit(start, end, new, (_MISREAD,))
    if line[start] != "&" and line[start - 1 : start] == "&":
        start, new = start - 1, "&" + new
    return Edit(start, end, new, (_ENTITY,))


_short_line_edits = lru_cache(maxsize=1024)(_line_edits)  # a menu of a site, a mark by itself


def _reread(line: str, encoding: str) -> Iterator[_Change]:
    """The edits that turn *line* into its bytes in *encoding* read as UTF-8."""
    for m in _BEYOND_ASCII.finditer(line):
        at = m.start()
        change = _usual_change if len(m[0]) <= _USUAL else _change
        for start, end, new, rules in change(m[0], encoding):
            yield at + start, at + end, new, rules


def _change(run: str, encoding: str) -> tuple[Edit, ...]:
    """The edits of a *run* of characters that are not ASCII."""
    from newsclean.encoding.differences import differences
    from newsclean.encoding.sloppy import encoded

    return (*differences(run, encoded(run, encoding).decode(), 0, _rule),)


_usual_change = lru_cache(maxsize=256)(_change)  # a text has few short runs, each many times


def _rule(old: str, new: str) -> str:
    """Return the id of the rule for a change of *old* to *new*."""
    first = old[:1]
    if first == "&":
        return _ENTITY
    if "\ufb00" <= first <= "\ufb06" or ("\u0132" <= first <= "\u01f3" and new.isalpha()):
        return "encoding.ligature"
    if old and not old.strip("\r\x85\u2028\u2029"):
        return "encoding.line-break"
    if old and ("\x1b" in old or not old.strip(_SURROGATES)):
        return "encoding.control"
    if old and not new and not any(map(str.isprintable, old)):
        return "encoding.control"  # of "ÃƒÂ¼", which is "Ã¼" after one step, "ƒÂ" goes
    return _MISREAD


class _Mojibake(CodeNormalizer):
    """Repairs mojibake; whole texts are tested for being data, lines near a change are not."""

    __slots__ = ()

    def recheck(self, text: str, near: str, shown: int = ALL) -> Sequence[Edit]:
        return self.found(text, shown) if near and _repairs(near) else ()

    def parts(self) -> tuple[tuple[str, ...], ...]:
        """Return the parts of the cue, which are in every text with an ftfy that is not known."""
        return super().parts() if is_known_version() else ((ALWAYS,), (ALWAYS,))


def _cue() -> tuple[tuple[str, ...], ...]:
    from newsclean.regexes.windows import windows  # a wheel has the cue ready-made

    return windows([ENTITY.pattern]), windows([PAIRS])


mojibake = _Mojibake(
    "encoding.mojibake", _find, RULES, scope="line", cue=_cue, find_shown=_find_shown
)
