"""The windows of a regular expression: a few characters in a row that each of its matches has.

A gate asks for these windows of many patterns at once, in one pass over a text.  Each is a sequence
of sets of characters, with what the pattern looks at before and after.  It is as long as the
pattern's beginning is of a fixed length, and matches wherever the pattern does, or more often.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

from newsclean.regexes.characters import ANY, Characters, complement, joined, set_of
from newsclean.regexes.window import Window, shortest

__all__ = ["REACH", "windows"]

LONGEST: Final = 10
"""Maximum length of a window, without what a pattern looks at before and after."""
REACH: Final = 3 * LONGEST
"""Maximum length of a window with all that it looks at."""
_MOST: Final = 400
"""Maximum number of windows of a pattern; with more, all end where they would be too many."""
_MOST_COPIES: Final = 3
_LINES: Final = 1 << 40
"""A flag beside those of ``re``: the ends of a line are those of the text."""
_SURELY: Final = 1 << 41
"""A flag beside those of ``re``: a window that is not closed is only where the pattern matches."""
_MULTILINE: Final = int(re.MULTILINE)
_NEW_LINE: Final[Characters] = ((10, 10),)


_NEVER_SURE: Final = ("ASSERT", "ASSERT_NOT", "ATOMIC_GROUP", "POSSESSIVE_REPEAT")


def windows(
    patterns: Iterable[str],
    *,
    behind: bool = False,
    in_lines: bool = False,
    begin: Iterable[str] = ("",),
) -> tuple[str, ...]:
    """Return the windows of *patterns*, as regular expressions that ``re`` and RE2 read alike.

    Only with *behind* they include what a pattern checks before its place.  That makes a gate
    larger, and it gains little if a pattern begins with a rare character.  With
    *in_lines*, each line is searched by itself.  A match is only looked for where the text has one
    of *begin*.

    >>> windows(["a(?<=[b-d]a)e{2,9}(?!f)"], behind=True), windows(["(?<!a)b+(?=c)"])
    (('[b-d][a][e][e]',), ('[b]',))
    >>> windows(["[A-Z]a(?:b|d)"], begin=["Cad", "L"])
    ('[C][a][d]', '[L][a][bd]')
    """
    found = []
    for pattern in patterns:
        tree = parser.parse(pattern)
        flags = tree.state.flags | (_LINES if in_lines else 0)
        for window in _run([Window()], tree, flags):
            kept = window if behind else window.without_before()
            for literal in begin:
                found += [w.telling().written() for w in kept.beginning(literal[:LONGEST])]
    return shortest(found)


def _run(states: list[Window], items: Any, flags: int) -> list[Window]:
    """*states* after *items*."""
    for op, value in items:
        following: list[Window] = []
        for state in states:
            if state.closed or state.end >= LONGEST:
                following.append(state._replace(closed=True))
            else:
                following += _step(state, str(op), value, flags)
        if len(following) > _MOST:
            return [state._replace(closed=True) for state in states]
        states = [*dict.fromkeys(following)]
    return states


def _step(state: Window, op: str, value: Any, flags: int) -> Iterable[Window]:
    """*state* after one item."""
    characters = set_of(op, value, flags, surely=bool(flags & _SURELY))
    if characters is not None:
        return [w._replace(end=w.end + 1) for w in state.holding(state.end, characters)]
    if flags & _SURELY and op in _NEVER_SURE:
        return [state._replace(closed=True)]
    match op:
        case "SUBPATTERN":
            return _run([state], value[3], (flags | value[1]) & ~value[2])
        case "ATOMIC_GROUP":
            return _run([state], value, flags)
        case "BRANCH":
            return [w for branch in value[1] for w in _run([state], branch, flags)]
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, items = value
            return _repeated(state, least, most, items, flags)
        case "ASSERT":
            ahead, items = value
            return _beside(state, _run([Window()], items, flags), ahead=ahead > 0)
        case "ASSERT_NOT":
            ahead, items = value
            looks = _run([Window()], items, flags | _SURELY)
            return _not_beside(state, looks, ahead=ahead > 0, in_lines=bool(flags & _LINES))
        case "AT":
            return _at(state, str(value), flags)
    return [state._replace(closed=True)]


def _repeated(state: Window, least: int, most: int, items: Any, flags: int) -> list[Window]:
    states, found = [state], []
    for count in range(min(most, max(least, _MOST_COPIES)) + 1):
        if count >= least:
            found += states
            if most > _MOST_COPIES:
                return [window._replace(closed=True) for window in found]
        if all(window.closed or window.end >= LONGEST for window in states) and count:
            return found + [window._replace(closed=True) for window in states]
        states = _run(states, items, flags)
    return found


def _at(state: Window, where: str, flags: int) -> list[Window]:
    """*state* at the beginning or the end of the text or of a line; word borders are ignored."""
    of_lines = bool(flags & _LINES)
    if where in ("AT_BEGINNING", "AT_END"):
        of_lines = of_lines or not flags & _SURELY or bool(flags & _MULTILINE)
    match where:
        case "AT_BEGINNING_STRING" | "AT_BEGINNING":
            before = state.holding(state.end - 1, _NEW_LINE) if of_lines else ()
            return [*state.within(state.end, None), *before]
        case "AT_END_STRING" | "AT_END":
            after = state.holding(state.end, _NEW_LINE) if of_lines else ()
            return [*state.within(None, state.end), *after]
    return [state._replace(closed=state.closed or bool(flags & _SURELY))]


def _beside(state: Window, looks: Sequence[Window], *, ahead: bool) -> list[Window]:
    """*state* where one of *looks* is beside its end."""
    if not ahead and any(look.closed for look in looks):
        return [state]
    found = []
    for look in looks:
        offset = state.end if ahead else state.end - look.end
        states = [state]
        for place, characters in look.sets:
            states = [w for s in states for w in s.holding(place + offset, characters)]
        first = None if look.first is None else look.first + offset
        last = None if look.last is None else look.last + offset
        found += [w for s in states for w in s.within(first, last)]
    return found


def _not_beside(
    state: Window, looks: Sequence[Window], *, ahead: bool, in_lines: bool
) -> list[Window]:
    """*state* where none of *looks* is beside its end: each that is closed is passed over.

    With *in_lines*, the ends of a line are those of the text.  What does not follow a rare window
    is not looked at: one row would have 149 windows by what does not follow "-LRB-".
    """
    if ahead and state.is_rare:
        return [state]
    states = [state]
    for look in looks:
        if look.closed or look.first is not None:
            continue
        offset = state.end if ahead else state.end - look.end
        states = [
            w for s in states for w in _without(s, look, offset, ahead=ahead, in_lines=in_lines)
        ]
    return states if len(states) <= _MOST else [state]


def _without(
    state: Window, look: Window, offset: int, *, ahead: bool, in_lines: bool
) -> Iterator[Window]:
    """Yield *state* where *look* is not at *offset*: another character, or the text is shorter."""
    if look.last is not None:
        if look.sets:
            yield state
        else:
            yield from state.holding(state.end, ANY)
        return
    rest: Window | None = state
    for place, characters in look.sets if ahead else look.sets[::-1]:  # what is nearest comes first
        if rest is None:
            break
        other = complement(characters)
        if in_lines:
            other = joined((*other, *_NEW_LINE))
        yield from rest.holding(place + offset, other)
        rest = next(rest.holding(place + offset, characters), None)
    if ahead:
        for end in range(max(offset, state.end), offset + look.end):
            yield from state.within(None, end)
    else:
        for start in range(offset + 1, 1):
            yield from state.within(start, None)
