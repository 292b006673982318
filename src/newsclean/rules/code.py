"""Normalizers that are written as code instead of rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from newsclean.edits import Edit
from newsclean.normalizer import Scope
from newsclean.rules.rows import Repair

__all__ = ["CodeNormalizer"]

_BREAKS = "encoding.line-break"


class CodeNormalizer(NamedTuple):
    """A normalizer written as code: *find* makes the edits, each of which names one of *rules*.

    *find* is a function of a module, so that pipelines can be pickled.
    """

    name: str
    find: Callable[[str], Sequence[Edit]]
    rules: tuple[Repair, ...]
    scope: Scope = "text"
    written: bool = False
    """whether it is asked for what is written, Markdown included, and not for what is read"""

    @property
    def is_ours(self) -> bool:
        """Whether its code belongs to this package, not to a user."""
        find = self.find.find if isinstance(self.find, _Only) else self.find
        return find.__module__.startswith("newsclean.")

    @property
    def breaks(self) -> CodeNormalizer | None:
        """What of it makes all line breaks alike: asked for what is written, too."""
        rules = [rule for rule in self.rules if rule.id == _BREAKS]
        return self.only(rules) if rules else None

    def __call__(self, text: str, /) -> Sequence[Edit]:
        return self.find(text)

    def recheck(self, text: str, near: str) -> Sequence[Edit]:
        """Return the edits of *text*, of which only the lines in *near* changed since it had none.

        *near* is empty if lines were removed and no remaining line changed.
        """
        if near and (self.scope == "counts" or self.find(near)):
            return self.find(text)
        return ()

    def only(self, rules: Iterable[Repair]) -> CodeNormalizer:
        """Return this normalizer with just *rules* of its rules; edits of others are not made."""
        kept = tuple(rules)
        find = _Only(self.find, frozenset(rule.id for rule in kept))
        return self._replace(find=find, rules=kept)


class _Only:
    """The edits that *find* makes by *rules*; unlike a partial function, it compares equal."""

    def __init__(self, find: Callable[[str], Sequence[Edit]], rules: frozenset[str]) -> None:
        self.find = find
        self.rules = rules

    def __call__(self, text: str, /) -> Sequence[Edit]:
        return [edit for edit in self.find(text) if not self.rules.isdisjoint(edit.rules)]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Only):
            return NotImplemented
        return (self.find, self.rules) == (other.find, other.rules)

    def __hash__(self) -> int:
        return hash((self.find, self.rules))
