"""The windows of a regular expression: a few characters in a row that each of its matches has.

A gate asks for these windows of many patterns at once, in one pass over a text.  Each is a sequence
of sets of characters, with what the pattern looks at before and after.  It is as long as the
pattern's beginning is of a fixed length, and matches wherever the pattern does, or more often.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final, NamedTuple

from newsclean.rules.characters import ANY, Characters, common, complement, joined, set_of, written

__all__ = ["REACH", "windows"]

LONGEST: Final = 10
"""Maximum length of a window, without what a pattern looks at before and after."""
REACH: Final = 3 * LONGEST
"""So long is no window with all that it looks at."""
_MOST: Final = 400
"""Maximum number of windows of a pattern; with more, all end where they would be too many."""
_MOST_COPIES: Final = 3
_LINES: Final = 1 << 40
"""A flag beside those of ``re``: the ends of a line are those of the text."""
_SURELY: Final = 1 << 41
"""A flag beside those of ``re``: a window that is not closed is only where the pattern matches."""
_MULTILINE: Final = int(re.MULTILINE)
_NEW_LINE: Final[Characters] = ((10, 10),)
_LETTERS: Final[Characters] = ((65, 90), (97, 122))


_NEVER_SURE: Final = ("ASSERT", "ASSERT_NOT", "ATOMIC_GROUP", "POSSESSIVE_REPEAT")


class _Window(NamedTuple):
    """The characters at places from the beginning of the match on; before it they are negative."""

    sets: tuple[tuple[int, Characters], ...] = ()
    end: int = 0
    """the place up to which the pattern has matched"""
    first: int | None = None
    """the place at which the text begins"""
    last: int | None = None
    """the place at which the text ends"""
    closed: bool = False
    """whether it goes no further"""

    def holding(self, place: int, characters: Characters) -> Iterator[_Window]:
        """Yield this window with one of *characters* at *place*, if that can be."""
        known = dict(self.sets)
        known[place] = common(known.get(place, ANY), characters)
        outside = (self.first is not None and place < self.first) or (
            self.last is not None and place >= self.last
        )
        if known[place] and not outside:
            yield self._replace(sets=tuple(sorted(known.items())))

    def without_before(self) -> _Window:
        """Return this window from the place of the match on."""
        sets = tuple(each for each in self.sets if each[0] >= 0)
        return self._replace(sets=sets, first=None)

    def within(self, first: int | None, last: int | None) -> Iterator[_Window]:
        """Yield this window in a text that begins or ends there, if that can be."""
        first = self.first if first is None else first
        last = self.last if last is None else last
        places = [place for place, _ in self.sets]
        fits = first is None or not places or first <= places[0]
        fits = fits and (last is None or not places or last > places[-1])
        fits = fits and (self.first is None or self.first == first)
        if fits and (self.last is None or self.last == last):
            yield self._replace(first=first, last=last)

    def telling(self) -> _Window:
        """Return this window with one character where several that can be any letter end it.

        ", the" and three characters that are no comma is found where ", the" and one is, but an
        automaton counts the three at each such place, beside all else that it is looking for.
        """
        sets = [*self.sets]
        while self.last is None and len(sets) > 1:
            (before, known), (place, last) = sets[-2:]
            if place != before + 1 or not (_has_letters(known) and _has_letters(last)):
                break
            sets.pop()
        return self._replace(sets=tuple(sets))

    def written(self) -> str:
        """Return the pattern of this window."""
        known = dict(self.sets)
        start = self.first if self.first is not None else min((*known, 0))
        end = self.last if self.last is not None else max((place + 1 for place in known), default=0)
        inside = "".join(written(known.get(place, ANY)) for place in range(start, end))
        opens = r"\A" if self.first is not None else ""
        return f"{opens}{inside}{'$' if self.last is not None else ''}"


def windows(
    patterns: Iterable[str], *, behind: bool = False, in_lines: bool = False
) -> tuple[str, ...]:
    """Return the windows of *patterns*, as regular expressions that ``re`` and RE2 read alike.

    Only with *behind* they include what a pattern checks before its place.  That makes a gate
    larger, and it gains little if a pattern begins with a rare character.  With
    *in_lines*, each line is searched by itself.

    >>> windows(["a(?<=[b-d]a)e{2,9}(?!f)"], behind=True), windows(["(?<!a)b+(?=c)"])
    (('[b-d][a][e][e]',), ('[b]',))
    """
    found = []
    for pattern in patterns:
        tree = parser.parse(pattern)
        flags = tree.state.flags | (_LINES if in_lines else 0)
        for window in _run([_Window()], tree, flags):
            kept = window if behind else window.without_before()
            found.append(kept.telling().written())
    return shortest(found)


def shortest(found: Iterable[str]) -> tuple[str, ...]:
    """Return the windows *found* in order, without those that begin with another one.

    >>> shortest(["[b]", "[a][b]", "[a]"])
    ('[a]', '[b]')
    """
    least: list[str] = []
    for window in sorted(found):
        if not least or not window.startswith(least[-1]):
            least.append(window)
    return tuple(least)


def _has_letters(characters: Characters) -> bool:
    return common(characters, _LETTERS) == _LETTERS


def _run(states: list[_Window], items: Any, flags: int) -> list[_Window]:
    """*states* after *items*."""
    for op, value in items:
        following: list[_Window] = []
        for state in states:
            if state.closed or state.end >= LONGEST:
                following.append(state._replace(closed=True))
            else:
                following += _step(state, str(op), value, flags)
        if len(following) > _MOST:
            return [state._replace(closed=True) for state in states]
        states = [*dict.fromkeys(following)]
    return states


def _step(state: _Window, op: str, value: Any, flags: int) -> Iterable[_Window]:
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
            return _beside(state, _run([_Window()], items, flags), ahead=ahead > 0)
        case "ASSERT_NOT":
            ahead, items = value
            looks = _run([_Window()], items, flags | _SURELY)
            return _not_beside(state, looks, ahead=ahead > 0, in_lines=bool(flags & _LINES))
        case "AT":
            return _at(state, str(value), flags)
    return [state._replace(closed=True)]


def _repeated(state: _Window, least: int, most: int, items: Any, flags: int) -> list[_Window]:
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


def _at(state: _Window, where: str, flags: int) -> list[_Window]:
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


def _beside(state: _Window, looks: Sequence[_Window], *, ahead: bool) -> list[_Window]:
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
    state: _Window, looks: Sequence[_Window], *, ahead: bool, in_lines: bool
) -> list[_Window]:
    """*state* where none of *looks* is beside its end: each that is closed is passed over.

    With *in_lines*, the ends of a line are those of the text.
    """
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
    state: _Window, look: _Window, offset: int, *, ahead: bool, in_lines: bool
) -> Iterator[_Window]:
    """Yield *state* where *look* is not at *offset*: another character, or the text is shorter."""
    if look.last is not None:
        if look.sets:
            yield state
        else:
            yield from state.holding(state.end, ANY)
        return
    for place, characters in look.sets:
        other = complement(characters)
        if in_lines:
            other = joined((*other, *_NEW_LINE))
        yield from state.holding(place + offset, other)
    if ahead:
        for end in range(max(offset, state.end), offset + look.end):
            yield from state.within(None, end)
    else:
        for start in range(offset + 1, 1):
            yield from state.within(start, None)
