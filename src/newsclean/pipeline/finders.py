"""Finders: how the pipeline asks a normalizer for its edits, and what it does if one fails.

If one of our own normalizers fails on a text, it has no edits there, and the failure is recorded.
If a user's normalizer fails, an error with its name is raised.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from typing import Any, Final, NamedTuple

from newsclean.dress.gate import cue
from newsclean.edits import Edit, canonical
from newsclean.normalizer import Normalizer, NormalizerError
from newsclean.pipeline.gate import ALWAYS, Gate, gate_of, is_there
from newsclean.pipeline.literal_gate import literal_gate_of
from newsclean.rules.code import CodeNormalizer, FindAgain, Near, parts_of
from newsclean.rules.table import RuleTable

__all__ = ["Failures", "Finder", "at_gate", "finder_of", "finders_of"]

_FOLDS: Final = frozenset(("layout.blank-lines", "layout.spaces"))
"""If both of these rules run, removed lines may take their empty lines with them at once."""


class Failures(list[NormalizerError]):
    """The failures of our own normalizers on one text; if *strict*, the first one raises."""

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__()
        self.strict = strict

    def note(self, asked: Finder, cause: Exception) -> None:
        """Record that *asked* raised *cause*; if it is a user's or this is strict, raise it.

        ``MemoryError`` is raised as it is, because the machine fails and not the text: the same
        text must not get another result because of it.  Exceptions that are no ``Exception``, such
        as ``KeyboardInterrupt``, never come here.  ``RecursionError`` counts as any other, because
        a text can cause it: a hundred thousand nested brackets.
        """
        if isinstance(cause, MemoryError):
            raise cause
        error = NormalizerError.of(asked.name, cause)
        if self.strict or not asked.is_ours:
            raise error from cause
        self.append(error)


class Finder(NamedTuple):
    """A normalizer, and the way to call it for its edits."""

    name: str
    find: Callable[[str], Sequence[Edit]]
    recheck: Callable[[str, str, int], Sequence[Edit]] | None = None
    """called for later runs; without it the whole text is read again"""
    beside_removed: bool = False
    """whether the lines next to removed lines are searched again"""
    closes_blank_lines: bool = False
    """whether removed lines take surplus empty lines with them"""
    is_ours: bool = False
    """whether it is skipped if it fails"""
    by_line: bool = False
    """whether it judges each line by itself"""
    is_local: bool = False
    """whether a line without its cue has no edit, however other lines change"""
    bit: int = ALWAYS
    """the one that its cues share: without it, a text has none of them, and it finds nothing"""
    shift: int = 0
    """the place of the first of the bits that each cue has for itself; 0 if it has no cues"""
    find_shown: Callable[[str, int], Sequence[Edit]] | None = None
    """called instead of *find*, with the bits of its cues"""
    find_marked: Callable[[str, Mapping[int, Any]], Sequence[Edit]] | None = None
    """called instead of *find* for what is read of Markdown, with the marks of each line"""
    find_again: FindAgain | None = None
    """called instead of the others by one who need not read again what has not changed"""

    def edits(
        self,
        text: str,
        parts: int,
        near: Near | None,
        lines: str | None,
        notes: dict[Hashable, Any],
    ) -> Sequence[Edit]:
        """Return the edits of *text*, which has these *parts* of the cue.

        *near*, or *lines*, is what has changed since the last time, if that is known.
        """
        if self.find_again is not None:
            return self.find_again(text, parts, near, notes)
        if lines is not None and self.recheck is not None:
            return self.recheck(text, lines, parts)
        if self.find_shown is not None:
            return self.find_shown(text, parts)
        return self.find(text)

    def at_cues(self, normalizer: CodeNormalizer | RuleTable, bit: int, shift: int) -> Finder:
        """Return this finder of *normalizer*: its cues share *bit*, their own are at *shift*."""
        if isinstance(normalizer, RuleTable):  # which looks lines up without a cue
            return self._replace(shift=shift, find_shown=normalizer)
        is_local, find_shown = normalizer.is_local, normalizer.find_shown
        return self._replace(bit=bit, shift=shift, is_local=is_local, find_shown=find_shown)


def finders_of(normalizers: Sequence[Normalizer], *, protects: bool) -> list[Finder]:
    """Return the finders of *normalizers*; with *protects*, some of the text must stay."""
    # With "Advertisement" protected, "shut.\nRead more\nAdvertisement" stays two lines.
    folded = {rule.id for n in normalizers if isinstance(n, CodeNormalizer) for rule in n.rules}
    closes_blank_lines = not protects and folded >= _FOLDS
    return [finder_of(n, closes_blank_lines=closes_blank_lines) for n in normalizers]


def at_gate(
    normalizers: Sequence[Normalizer], finders: Sequence[Finder]
) -> tuple[list[Finder], Gate | None]:
    """Return the *finders* of *normalizers* with the bits of their cues, and the gate for these.

    Without ``google-re2``, the gate knows the literals of the cues alone.
    """
    plain = not is_there()
    cues = [_cues_of(each, plain) for each in normalizers]
    parts: list[tuple[str, ...]] = [()] if plain else [*parts_of(cue)]  # of Markdown
    owners = [0] * len(parts)
    first = 2 + sum(map(bool, cues))  # after the bits of all owners
    found = []
    for normalizer, made, own in zip(normalizers, finders, cues, strict=True):
        if own and isinstance(normalizer, CodeNormalizer | RuleTable):
            owner = owners[-1] + 1
            made = made.at_cues(normalizer, 2 << owner, first + len(parts))
            made = made._replace(is_local=made.is_local and not plain)  # to ask takes as long
            parts += own
            owners += [owner] * len(own)
        found.append(made)
    make = literal_gate_of if plain else gate_of
    return found, make(tuple(parts), tuple(owners))


def _cues_of(normalizer: Normalizer, plain: bool) -> tuple[tuple[str, ...], ...]:
    """The parts of the cue of *normalizer*, for the *plain* gate the literals of them."""
    if not isinstance(normalizer, CodeNormalizer | RuleTable):
        return ()
    return normalizer.literals() if plain else normalizer.parts()


def finder_of(normalizer: Normalizer, *, closes_blank_lines: bool) -> Finder:
    """Return the finder of *normalizer*; with *closes_blank_lines*, removed lines take empty ones
    along."""
    if not isinstance(normalizer, CodeNormalizer | RuleTable):
        by_marks = getattr(normalizer, "find_marked", None)
        return Finder(
            normalizer.name,
            partial(_checked, normalizer.name, normalizer),
            find_marked=by_marks and partial(_checked, normalizer.name, by_marks),
        )
    is_wide, is_ours = normalizer.scope == "text", normalizer.is_ours
    if isinstance(normalizer, RuleTable):
        # A row may look at the whole text: "None if 'zz' in match.string" changes far from an edit.
        again = None if is_wide else normalizer.find_again
        return Finder(
            normalizer.name,
            normalizer,
            closes_blank_lines=closes_blank_lines,
            is_ours=is_ours,
            find_again=again,
        )
    return Finder(
        normalizer.name,
        normalizer.find,  # which saves a call
        None if is_wide else normalizer.recheck,
        normalizer.scope == "lines" or normalizer.find_again is not None,
        is_ours=is_ours,
        by_line=normalizer.scope == "line",
        find_marked=normalizer.find_marked,
        find_again=normalizer.find_again,
    )


def _checked(name: str, find: Callable[..., Sequence[Edit]], text: str, *of: Any) -> Sequence[Edit]:
    """The edits of the user's normalizer *name*, sorted and checked; *of* may be the marks."""
    edits = find(text, *of)
    return edits if edits == [] else canonical(text, edits, by=name)
