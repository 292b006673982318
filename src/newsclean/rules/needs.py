"""What a line must contain if a pattern matches all of it, read from the pattern.

To compile a long pattern takes milliseconds, and most lines that begin as its lines do are not one
of them.  These lines are told by literals that the pattern cannot do without.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

from newsclean.rules.characters import set_of
from newsclean.rules.rows import LINE, PAGE, Pattern, Rule
from newsclean.rules.unfit import EDGE, Need, folded_case
from newsclean.text.store import as_kept

__all__ = ["needs_of", "needs_of_rows"]

_Texts = frozenset[str]
_MOST: Final = 40
"""So many texts are written out; of more, the parts of a pattern are looked for one by one."""
_MOST_WORDS: Final = 1_000
"""So many words of one list are looked for."""
_FEW: Final = 12
"""A class of more characters is taken for any character."""
_LONGEST: Final = 1 << 20
_EMPTY: Final = frozenset(("",))
_IN_ALL: Final = ("", " ", EDGE)
_IGNORECASE: Final = int(re.IGNORECASE)
_GROUPS: Final = frozenset(("SUBPATTERN", "ATOMIC_GROUP", "BRANCH"))
_REPEATS: Final = frozenset(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"))
_LOOKS: Final = frozenset(("AT", "ASSERT", "ASSERT_NOT"))


def needs_of(pattern: str) -> tuple[int, int, Need]:
    """Return how long a line is that *pattern* matches, at least and at most, and what it needs.

    >>> needs_of("(?i:tweet (?:dit|deze)|deel [^.]{1,9})")
    (6, 14, [('\\ndeel ', '\\ntweet deze\\n', '\\ntweet dit\\n'), ()])
    >>> needs_of(r"[A-Z]\\w{2,9} (?:photo|image)s? by .{2,9}")
    (15, 30, [(), (' image by ', ' images by ', ' photo by ', ' photos by ')])
    """
    tree = parser.parse(pattern)
    low, high = tree.getwidth()
    edge = frozenset((EDGE,))
    need = _Reader().need(tree, tree.state.flags, edge, edge)
    return int(low), min(int(high), _LONGEST), _arranged(need)


def needs_of_rows(rows: Sequence[Rule]) -> dict[int, bytes]:
    """Return what lines need to match those of *rows* that are tried at lines, by their numbers.

    Each is packed, because a text asks for few of them.
    """
    return {
        number: as_kept(needs_of(rule.pattern))
        for number, rule in enumerate(rows)
        if isinstance(rule, Pattern) and LINE in rule.where and PAGE not in rule.where
    }


class _Reader:
    """Reads the parts of one parsed pattern; the texts of each are written out once."""

    def __init__(self) -> None:
        self._written: dict[tuple[int, int], _Texts | None] = {}

    def need(self, items: Any, flags: int, before: _Texts, after: _Texts) -> Need:
        """What *items* need that stand between one of the texts *before* and one of *after*."""
        needs: list[Need] = []
        texts = before
        last = len(items) - 1
        for place, item in enumerate(items):
            own = self._texts_of(item, flags)
            if own is not None:
                if _are_too_many(texts, own):
                    needs.append(_any_of(texts))
                    texts = _EMPTY
                texts = _joined(texts, own)
                continue
            op, value = str(item[0]), item[1]
            if op in _GROUPS:
                ends = after if place == last else _EMPTY
                if place == last:
                    after = _EMPTY
                needs.append(self._need_of_group(op, value, flags, texts, ends))
            else:
                needs.append(_any_of(texts))
                if op in _REPEATS and value[0]:
                    needs.append(self.need(value[2], flags, _EMPTY, _EMPTY))
            texts = _EMPTY
        if _are_too_many(texts, after):
            needs.append(_any_of(texts))
            texts = _EMPTY
        return _all_of([*needs, _any_of(_joined(texts, after))])

    def _need_of_group(
        self, op: str, value: Any, flags: int, before: _Texts, after: _Texts
    ) -> Need:
        if op == "SUBPATTERN":
            return self.need(value[3], (flags | value[1]) & ~value[2], before, after)
        if op == "ATOMIC_GROUP":
            return self.need(value, flags, before, after)
        return _one_of(self.need(branch, flags, before, after) for branch in value[1])

    def _texts(self, items: Any, flags: int) -> _Texts | None:
        """All texts that *items* match, in one case; ``None`` if they are too many."""
        key = id(items), flags
        if key not in self._written:
            found: _Texts = _EMPTY
            self._written[key] = None
            for item in items:
                own = self._texts_of(item, flags)
                if own is None or _are_too_many(found, own):
                    return None
                found = _joined(found, own)
            self._written[key] = found
        return self._written[key]

    def _texts_of(self, item: Any, flags: int) -> _Texts | None:
        op, value = str(item[0]), item[1]
        if op in _LOOKS:
            return _EMPTY
        if op == "SUBPATTERN":
            return self._texts(value[3], (flags | value[1]) & ~value[2])
        if op == "ATOMIC_GROUP":
            return self._texts(value, flags)
        if op == "BRANCH":
            return _either(self._texts(branch, flags) for branch in value[1])
        if op in _REPEATS:
            low, high, body = value
            if high == 1 and (own := self._texts(body, flags)) is not None:
                return own if low else own | _EMPTY
            return None
        spans = set_of(op, value, flags & ~_IGNORECASE)
        if spans is None or sum(high - low + 1 for low, high in spans) > _FEW:
            return None
        return frozenset(
            folded_case(chr(code)) for low, high in spans for code in range(low, high + 1)
        )


def _are_too_many(some: _Texts, others: _Texts) -> bool:
    return len(some) > 1 and len(others) > 1 and len(some) * len(others) > _MOST


def _joined(some: _Texts, others: _Texts) -> _Texts:
    return frozenset(map("".join, product(some, others)))


def _either(ways: Iterable[_Texts | None]) -> _Texts | None:
    found: set[str] = set()
    for way in ways:
        if way is None or len(found) + len(way) > _MOST_WORDS:
            return None
        found |= way
    return frozenset(found)


def _any_of(texts: Iterable[str]) -> Need:
    """The need of one of *texts*: () if one of them is in nearly all lines."""
    kept: list[str] = []
    for text in sorted(texts, key=len):
        if text in _IN_ALL:
            return ()
        if not any(map(text.__contains__, kept)):
            kept.append(text)
    return kept[0] if len(kept) == 1 else sorted(kept)


def _all_of(needs: Iterable[Need]) -> Need:
    """The need of all of *needs*."""
    found: list[Need] = []
    for need in needs:
        for each in need if isinstance(need, tuple) else (need,):
            if each not in found:
                found.append(each)
    return found[0] if len(found) == 1 else tuple(found)


def _one_of(needs: Iterable[Need]) -> Need:
    """The need of one of *needs*."""
    words: set[str] = set()
    others: list[Need] = []
    for need in needs:
        if need == ():
            return ()
        for each in need if isinstance(need, list) else [need]:
            if isinstance(each, str):
                words.add(each)
            elif each not in others:
                others.append(each)
    found = _any_of(words)
    others = [*([found] if isinstance(found, str) else found), *others]
    return others[0] if len(others) == 1 else others


def _arranged(need: Need) -> Need:
    """*need* in the order in which it is asked for fastest."""
    if isinstance(need, str):
        return need
    texts = [each for each in need if isinstance(each, str)]
    others = [_arranged(each) for each in need if not isinstance(each, str)]
    if isinstance(need, tuple):
        return (*texts, *others)
    begins = tuple(text for text in texts if text[0] == EDGE)
    return [begins, tuple(text for text in texts if text[0] != EDGE), *others]
