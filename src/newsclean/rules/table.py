"""Turn rows into edits: the only matching engine.

The cost must not grow with the number of rows.  Lines are looked up in dictionaries; a pattern is
tried only at its literal trigger, and all triggers are looked for together.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from functools import cache, cached_property, lru_cache
from typing import Any

from newsclean.edits import Edit
from newsclean.normalizer import Scope
from newsclean.rules.code import ALL, Near
from newsclean.rules.library import Shelf
from newsclean.rules.overlaps import longest_apart
from newsclean.rules.rows import Rule
from newsclean.rules.table_index import TableIndex
from newsclean.rules.whole_lines.line_edits import line_edits
from newsclean.rules.whole_lines.page_rows import bits_of
from newsclean.text.store import kept
from newsclean.text.story import story_of

__all__ = ["RuleTable", "cue_of", "index_of"]


class RuleTable:
    """A normalizer made of rows; picklable, and equal to another of the same name and rows.

    >>> from newsclean.rules.rows import Phrase
    >>> table = RuleTable("mine", (Phrase("mine.ad", ("advertisement",)),))
    >>> table("One.\\nADVERTISEMENT\\nTwo.")
    [Edit(start=5, end=19, new='', rules=('mine.ad',))]
    """

    def __init__(
        self,
        name: str,
        rules: Iterable[Rule] | Shelf,
        *,
        scope: Scope = "text",
        is_ours: bool = False,
    ) -> None:
        self.name = name
        self._given = rules if isinstance(rules, Shelf) else tuple(rules)
        self.scope = scope  # how far the functions that its rows call look
        self.is_ours = is_ours  # whether all of its rows are those of this package

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rows, in the order in which they are tried."""
        return self._given.rows() if isinstance(self._given, Shelf) else self._given

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RuleTable):
            return NotImplemented
        return (self.name, self.rules) == (other.name, other.rules)

    def __hash__(self) -> int:
        return hash((self.name, self.rules))

    def __repr__(self) -> str:
        return f"RuleTable({self.name!r}, {len(self.rules)} rules)"

    def __getstate__(self) -> dict[str, object]:
        state = ("name", "_given", "scope", "is_ours")
        return {name: self.__dict__[name] for name in state}

    @cached_property
    def _index(self) -> TableIndex:
        if isinstance(self._given, Shelf):
            return _restored(self._given)
        try:
            return _filled(self._given)
        except TypeError:  # a user's row with a list cannot be looked up
            return TableIndex(lambda: self.rules).filled()

    def parts(self) -> tuple[tuple[str, ...], ...]:
        """Return the cue of each row for all lines of a page, and of the rows at each gate.

        Whole lines and the title are looked up without a cue.
        """
        return self._cue[: len(self._cue) - len(self._index.sign_numbers)]

    def flag_parts(self) -> tuple[tuple[str, ...], ...]:
        """Return the cue of each sign."""
        return self._cue[len(self._cue) - len(self._index.sign_numbers) :]

    @property
    def _cue(self) -> tuple[tuple[str, ...], ...]:
        return _restored_cue(self._given) if isinstance(self._given, Shelf) else self._index.cue

    def literals(self) -> tuple[tuple[str, ...], ...]:
        """Return literals for each of ``parts``: a text that has the part has one of them."""
        return self._index.literals

    def __call__(self, text: str, shown: int = ALL) -> list[Edit]:
        """Return the edits of *text*, which has the *shown* ones of ``parts``."""
        return self._edits(text, shown, None, {})

    def find_again(
        self,
        text: str,
        shown: int,
        near: Near | None,
        notes: dict[Hashable, Any],
    ) -> list[Edit]:
        """Return the edits of *text*, and leave in *notes* what is of use to the next reading.

        Since the last one only the lines that *near* returns have changed, and lines were removed,
        so that no others are judged by themselves; without them, all are.  Rows at a literal, of
        which most are gone by now, may look at the lines beside it, and are tried again.
        """
        spans = None if near is None else near()
        lines = None if spans is None else "\n".join([text[start:end] for start, end in spans])
        return self._edits(text, shown, lines, notes)

    def _edits(
        self, text: str, shown: int, near: str | None, notes: dict[Hashable, Any]
    ) -> list[Edit]:
        index = self._index
        pages = index.pages(text, shown, near, notes)
        in_lines = line_edits(index.lines, text, pages, near, notes)
        edits = [*in_lines, *index.title(text)]
        if gates := index.at_gates(text, shown):
            edits = [*index.at_triggers(text, story_of(text), gates), *edits]
        return longest_apart(edits) if len(edits) > 1 else edits

    def flags(self, text: str, shown: int = ALL) -> frozenset[str]:
        """The flags that the signs among the rows raise for *text*, which is not changed.

        It has the *shown* ones of ``flag_parts``.
        """
        signs = self._index.signs
        asked = bits_of(shown & self._index.signs_for(len(text)))
        return frozenset(signs[place].flag for place in asked if signs[place].found(text))


def cue_of(shelf: Shelf) -> tuple[tuple[str, ...], ...]:
    """Return the windows of the rows of *shelf*."""
    return TableIndex(shelf.rows).filled().cue


@lru_cache(maxsize=1)
def index_of(shelf: Shelf) -> dict[str, Any]:
    """Return the index of the rows of *shelf* in parts, each with the name by which it is kept."""
    parts = TableIndex(shelf.rows).filled().state()
    return {f"index-{shelf.name}-{part}": value for part, value in parts.items()}


# Pickled copies of a table, of which each worker of a cluster makes many, share what is made of
# the same rows.


@cache
def _restored(shelf: Shelf) -> TableIndex:
    def load(part: str) -> Any:
        name = f"index-{shelf.name}-{part}"
        return kept(name, lambda: index_of(shelf)[name])

    return TableIndex(shelf.rows, load)


@cache
def _restored_cue(shelf: Shelf) -> tuple[tuple[str, ...], ...]:
    return kept(f"cue-{shelf.name}", lambda: cue_of(shelf))  # type: ignore[no-any-return]


@lru_cache(maxsize=16)
def _filled(rules: tuple[Rule, ...]) -> TableIndex:
    return TableIndex(lambda: rules).filled()
