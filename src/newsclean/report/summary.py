"""Counts over many documents, by rule, source and flag, with examples of edits.

A summary contains counts and a few examples but no documents, so it stays small over millions of
them.  Summaries of parts can be merged in any order, so workers can share a run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple
from zlib import crc32

from newsclean.edits import Edit
from newsclean.pipeline.cleaned import Cleaned

__all__ = ["Count", "Example", "Summary", "by_documents", "owner"]

_EXAMPLES = 3
_SHOWN = 240
"""Maximum characters of an example's old and new text; a removed block may be long."""
_CONTEXT = 60
_SOURCES = 10_000
"""Maximum sources that are counted separately; those with the fewest documents are combined."""
OTHERS = "(others)"


class Example(NamedTuple):
    """An edit of a document, cut to a readable length, with the text on either side of it."""

    sign: int
    """A checksum of old and new text.  The examples with the lowest are kept, so the choice does
    not depend on the order of the documents."""
    before: str
    old: str
    new: str
    after: str
    source: str


@dataclass(slots=True)
class Count:
    """The work of one rule, or the work on one source; lengths are in characters."""

    documents: int = 0
    """documents that the rule changed; for a source, all its documents"""
    edits: int = 0
    removed: int = 0
    written: int = 0
    changed: int = 0
    """for a source: its documents that have an edit"""
    characters: int = 0
    """for a source: the length of its documents before cleaning"""

    def _add(self, other: Count) -> None:
        self.documents += other.documents
        self.edits += other.edits
        self.removed += other.removed
        self.written += other.written
        self.changed += other.changed
        self.characters += other.characters


@dataclass(slots=True)
class Summary:
    """Counts over many documents; picklable, and equal to another with the same counts.

    An edit of several rules counts for each of them, but its characters count only for the most
    specific one (see ``owner``), so the characters of all rules add up to those of all documents.

    >>> from newsclean import explain
    >>> summary = Summary()
    >>> summary.add(explain("Rain is coming. [ad_1]"), source="tide.example")
    >>> summary.rules["placeholder.wp-automatic"].removed, summary.sources["tide.example"].edits
    (7, 1)
    """

    total: Count = field(default_factory=Count)
    rules: dict[str, Count] = field(default_factory=dict)
    sources: dict[str, Count] = field(default_factory=dict)
    flags: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[Example]] = field(default_factory=dict)

    def add(self, cleaned: Cleaned, *, source: str = "") -> None:
        """Count the edits of one document of *source*, the name of a site or a file."""
        edits = cleaned.edits
        removed = sum(edit.end - edit.start for edit in edits)
        written = sum(len(edit.new) for edit in edits)
        length = len(cleaned.source)
        count = Count(1, len(edits), removed, written, bool(edits), length)
        self.total._add(count)
        if source:
            self.sources.setdefault(source, Count())._add(count)
            if len(self.sources) > 2 * _SOURCES:
                self._fold_sources()
        self.flags.update(cleaned.flags)
        for edit in edits:
            most = owner(edit.rules)
            for rule in edit.rules:
                mine = self.rules.setdefault(rule, Count())
                mine.edits += 1
                if rule == most:
                    mine.removed += edit.end - edit.start
                    mine.written += len(edit.new)
                    self._show(rule, cleaned, edit, source)
        for rule in {rule for edit in edits for rule in edit.rules}:
            self.rules[rule].documents += 1

    def merge(self, other: Summary) -> None:
        """Add the counts of *other*, a summary of other documents."""
        self.total._add(other.total)
        for counts, more in ((self.rules, other.rules), (self.sources, other.sources)):
            for name, count in more.items():
                counts.setdefault(name, Count())._add(count)
        self.flags.update(other.flags)
        for rule, examples in other.examples.items():
            self.examples[rule] = _fewest([*self.examples.get(rule, ()), *examples])
        if len(self.sources) > 2 * _SOURCES:
            self._fold_sources()

    def heaviest(self, most: int = 10) -> list[tuple[str, Count]]:
        """Return the *most* rules that removed or wrote the most characters, heaviest first."""
        return sorted(self.rules.items(), key=lambda item: (-_weight(item[1]), item[0]))[:most]

    def as_dict(self) -> dict[str, Any]:
        """Return all counts and examples in a form that JSON can represent; ``from_dict`` reads it.

        The heaviest rules and the sources with the most documents come first.
        """
        return {
            "total": asdict(self.total),
            "rules": {rule: _of_rule(count) for rule, count in self.heaviest(len(self.rules))},
            "sources": {name: asdict(count) for name, count in by_documents(self.sources)},
            "flags": dict(sorted(self.flags.items())),
            "examples": {
                rule: [example._asdict() for example in examples]
                for rule, examples in sorted(self.examples.items())
            },
        }

    @classmethod
    def from_dict(cls, given: dict[str, Any]) -> Summary:
        """Return the summary that ``as_dict`` wrote."""
        return cls(
            Count(**given["total"]),
            {rule: Count(**count) for rule, count in given["rules"].items()},
            {name: Count(**count) for name, count in given["sources"].items()},
            Counter(given["flags"]),
            {rule: [Example(**e) for e in found] for rule, found in given["examples"].items()},
        )

    def _show(self, rule: str, cleaned: Cleaned, edit: Edit, source: str) -> None:
        """Keep *edit* as an example of *rule* if its checksum is among the lowest."""
        old = cleaned.source[edit.start : min(edit.end, edit.start + _SHOWN)]
        new = edit.new[:_SHOWN]
        sign = crc32(f"{old}\0{new}".encode("utf-8", "surrogatepass"))
        kept = self.examples.get(rule, [])
        if len(kept) == _EXAMPLES and sign > kept[-1].sign:
            return
        before = cleaned.source[max(0, edit.start - _CONTEXT) : edit.start]
        after = cleaned.source[edit.end : edit.end + _CONTEXT]
        self.examples[rule] = _fewest([*kept, Example(sign, before, old, new, after, source)])

    def _fold_sources(self) -> None:
        """Combine all sources except those with the most documents."""
        others = self.sources.pop(OTHERS, Count())
        ranked = by_documents(self.sources)
        for _, count in ranked[_SOURCES:]:
            others._add(count)
        self.sources = dict(ranked[:_SOURCES]) | {OTHERS: others}


def owner(rules: tuple[str, ...]) -> str:
    """Return the most specific of an edit's *rules*.

    Line breaks and blank lines are repaired around nearly every removal, so a rule of layout or
    encoding ranks after one of any other family.

    >>> owner(("encoding.line-break", "placeholder.ad-label.en", "layout.blank-lines"))
    'placeholder.ad-label.en'
    """
    if len(rules) > 1:
        for rule in rules:
            if not rule.startswith(("encoding.", "layout.")):
                return rule
    return rules[0]


def _fewest(examples: Iterable[Example]) -> list[Example]:
    """The examples with the lowest checksums, one for each pair of old and new text."""
    kept: dict[tuple[str, str], Example] = {}
    for example in sorted(examples):
        kept.setdefault((example.old, example.new), example)
    return list(kept.values())[:_EXAMPLES]


def _weight(count: Count) -> int:
    return count.removed + count.written


def by_documents(sources: dict[str, Count]) -> list[tuple[str, Count]]:
    """Return *sources* sorted by their number of documents, the most first."""
    return sorted(sources.items(), key=lambda item: (-item[1].documents, item[0]))


def _of_rule(count: Count) -> dict[str, int]:
    return {name: getattr(count, name) for name in ("documents", "edits", "removed", "written")}
