"""Turn a function from text to text into a normalizer."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsclean.edits import Edit, trimmed
from newsclean.pipeline.pipeline import Normalizer

__all__ = ["lift"]


class _Lifted(NamedTuple):
    name: str
    fix: Callable[[str], str]

    def __call__(self, text: str) -> list[Edit]:
        fixed = self.fix(text)
        if not isinstance(fixed, str):
            raise TypeError(
                f"{self.name}: the function must return str, not {type(fixed).__name__}"
            )
        if fixed == text:
            return []
        before, after = text.split("\n"), fixed.split("\n")
        if len(before) != len(after):
            return [trimmed(text, Edit(0, len(text), fixed, (self.name,)))]
        edits = []
        start = 0
        for old, new in zip(before, after, strict=True):
            if old != new:
                edits.append(trimmed(text, Edit(start, start + len(old), new, (self.name,))))
            start += len(old) + 1
        return edits


def lift(fix: Callable[[str], str], name: str) -> Normalizer:
    """Return a normalizer that does the same as *fix*, a function of the whole text.

    Its edits have *name* as their rule; if *fix* keeps the number of lines, each changed line gets
    an edit of its own.  If the pipeline is to be pickled, *fix* must be a function of a module.
    Raises ``TypeError`` if *fix* cannot be called, or *name* is no name.

    >>> from newsclean import MINIMAL
    >>> MINIMAL.plus(lift(str.upper, "mine.shout")).explain("Rain. [ad_1]").text
    'RAIN.'
    """
    if not callable(fix):
        raise TypeError(f"lift takes a function from str to str, not {fix!r}")
    if not isinstance(name, str) or not name:
        raise TypeError(
            f"lift takes a name for the rule of its edits, such as 'mine.fix', not {name!r}"
        )
    return _Lifted(name, fix)
