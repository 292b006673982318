"""Choose which rules run: ``without``, ``only``, ``plus`` and ``protecting`` on normalizers.

All errors in a user's choice are found here, when a pipeline is built.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsclean.edits import Edit, canonical
from newsclean.normalizer import Normalizer
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Row, Rule
from newsclean.rules.table import RuleTable

__all__ = [
    "added",
    "is_written",
    "meant",
    "narrowed",
    "normalizer_of",
    "protections",
    "rules_of",
    "selected",
]

_LONGEST_PHRASE = 10_000
"""Maximum characters of a protected phrase; a longer one is a file passed by mistake."""


class _Narrowed(NamedTuple):
    """A user's normalizer with just *rules* of its rules; edits of others are dropped."""

    normalizer: Normalizer
    rules: tuple[Rule, ...]

    @property
    def name(self) -> str:
        return self.normalizer.name

    @property
    def written(self) -> bool:
        return is_written(self.normalizer)

    def __call__(self, text: str) -> list[Edit]:
        kept = {rule.id for rule in self.rules}
        edits = canonical(text, self.normalizer(text), by=self.name)
        return [edit for edit in edits if not kept.isdisjoint(edit.rules)]

    def flags(self, text: str) -> frozenset[str]:
        raised = getattr(self.normalizer, "flags", None)
        return frozenset(raised(text)) if raised else frozenset()


def normalizer_of(item: object) -> Normalizer:
    """Return *item*; raises ``TypeError`` if it is not a normalizer."""
    if isinstance(item, Normalizer) and isinstance(item.name, str) and item.name:
        return item
    if type(item) in (list, tuple, set) and item:  # a row is a tuple, too
        raise TypeError("rows and normalizers are passed one by one; write * before a list of them")
    raise TypeError(
        f"{_short(item)} is neither a rule row nor a callable with a name; "
        "wrap a function of str to str with newsclean.lift"
    )


def is_written(normalizer: Normalizer) -> bool:
    """Return whether *normalizer* is asked for what is written, and not for what is read of it.

    A user's may know Markdown, and is unless it has an attribute ``written`` that is false.
    """
    ours = isinstance(normalizer, CodeNormalizer | RuleTable)
    return bool(getattr(normalizer, "written", not ours))


def rules_of(normalizer: Normalizer) -> list[str]:
    """Return the names that select parts of *normalizer*: the ids of its rules, or its name."""
    return [rule.id for rule in getattr(normalizer, "rules", ())] or [normalizer.name]


def selected(normalizers: Iterable[Normalizer], wanted: Sequence[str]) -> set[str]:
    """Return the ids that match one of *wanted*, in which ``*`` stands for any characters.

    An old id of a rule works with a warning, see ``matching``.  Raises ``ValueError`` if one of
    *wanted* matches none.
    """
    from newsclean.rules.renamed import matching  # a preset as it is selects nothing

    known = [rule for normalizer in normalizers for rule in rules_of(normalizer)]
    found: set[str] = set()
    for pattern in wanted:
        if not isinstance(pattern, str):
            raise TypeError(f"a rule is named by its id, a str, not by {_short(pattern)}")
        some = matching(pattern, known)
        if not some:
            raise ValueError(f"no rule of this pipeline matches {pattern!r}{meant(pattern, known)}")
        found.update(some)
    return found


def narrowed(normalizers: Iterable[Normalizer], kept: set[str]) -> list[Normalizer]:
    """Return *normalizers* with only the rules whose id is *kept*."""
    return [n for normalizer in normalizers if (n := _narrow(normalizer, kept)) is not None]


def added(
    normalizers: Sequence[Normalizer], new: Iterable[Row | Normalizer], before: str | None
) -> list[Normalizer]:
    """Return *normalizers* with *new* rows and normalizers before the one named *before*.

    Raises ``ValueError`` if a row is malformed, its id is taken or no normalizer is named *before*;
    raises ``TypeError`` if an item of *new* is neither a row nor a normalizer.
    """
    rows: list[Row] = []
    others: list[Normalizer] = []
    taken = {rule for normalizer in normalizers for rule in rules_of(normalizer)}
    for item in new:
        if isinstance(item, Row):
            item.check()
            if item.id in taken:
                raise ValueError(f"rule {item.id}: the pipeline has a rule of this id already")
            taken.add(item.id)
            rows.append(item)
        else:
            others.append(normalizer_of(item))
    names = [normalizer.name for normalizer in normalizers]
    if before is not None and before not in names:
        raise ValueError(f"no normalizer is named {before!r}; there are {', '.join(names)}")
    at = len(names) if before is None else names.index(before)
    table = [RuleTable("plus", rows)] if rows else []
    return [*normalizers[:at], *table, *others, *normalizers[at:]]


def protections(patterns: Iterable[str], phrases: Iterable[str]) -> list[str]:
    """Return regular expressions for *patterns*, and for *phrases*, which are literal text.

    Raises ``ValueError`` if one is empty, does not compile or could take forever; raises
    ``TypeError`` if one is not a string.
    """
    if isinstance(phrases, str):
        raise TypeError(f"phrases takes several: pass [{phrases!r}]")
    found = []
    for pattern in patterns:
        from newsclean.regexes.objections import objection  # needed by few

        if not isinstance(pattern, str):
            raise TypeError(f"cannot protect {pattern!r}: pass a regular expression as str")
        if reason := objection(pattern):
            raise ValueError(f"cannot protect {_short(pattern)}: it {reason}")
        found.append(pattern)
    for phrase in phrases:
        if not isinstance(phrase, str):
            raise TypeError(f"cannot protect {phrase!r}: a phrase is a str")
        if len(phrase) > _LONGEST_PHRASE:
            raise ValueError(
                f"cannot protect {_short(phrase)}: a phrase has at most {_LONGEST_PHRASE:,} "
                "characters; its first words do"
            )
        if not phrase.strip():
            raise ValueError(f"cannot protect {phrase!r}: a phrase needs a letter or sign")
        found.append(f"(?i:{re.escape(phrase)})")
    return found


def _short(item: object) -> str:
    shown = repr(item)
    return shown if len(shown) <= 200 else f"{shown[:200]}…"


def meant(pattern: str, known: Sequence[str]) -> str:
    """Return a guess which of *known* was meant by *pattern*, to put at the end of a sentence.

    Each part between dots is compared by itself, so that a ``*`` stays one.

    >>> meant("layout.blank-line", ["layout.blank-lines", "layout.spaces"])
    "; did you mean 'layout.blank-lines'?"
    >>> meant("furniture.titel.*", ["furniture.title.suffix", "furniture.image"])
    "; did you mean 'furniture.title.*'?"
    """
    from difflib import get_close_matches  # needed only after a mistake

    guess = _by_parts(pattern.split("."), [rule.split(".") for rule in known])
    if guess is None:
        near = get_close_matches(pattern, known, 1) or [
            rule for rule in known if rule.rpartition(".")[2] == pattern.rpartition(".")[2]
        ]
        guess = near[0] if near else None
    return f"; did you mean {guess!r}?" if guess else "; `newsclean rules` lists them"


def _by_parts(parts: Sequence[str], known: Sequence[Sequence[str]]) -> str | None:
    """The parts that are nearest to *parts*, from the first to the last; ``None`` if one is far."""
    from difflib import get_close_matches

    found: list[str] = []
    for place, part in enumerate(parts):
        if part == "*" and place == len(parts) - 1:
            return ".".join([*found, part])
        there = list(dict.fromkeys(rule[place] for rule in known if len(rule) > place))
        near = [part] if part in there else get_close_matches(part, there, 1)
        if not near:
            return None
        found += near
        known = [rule for rule in known if rule[place : place + 1] == near]
    whole = ".".join(found)
    return whole if any(len(rule) == len(parts) for rule in known) else f"{whole}.*"


def _narrow(normalizer: Normalizer, kept: set[str]) -> Normalizer | None:
    ids = rules_of(normalizer)
    if kept.issuperset(ids):
        return normalizer
    if kept.isdisjoint(ids):
        return None
    rules = [rule for rule in getattr(normalizer, "rules", ()) if rule.id in kept]
    if isinstance(normalizer, RuleTable):
        scope, is_ours = normalizer.scope, normalizer.is_ours
        return RuleTable(normalizer.name, rules, scope=scope, is_ours=is_ours)
    if isinstance(normalizer, CodeNormalizer):
        return normalizer.only(rules)
    return _Narrowed(normalizer, tuple(rules))
