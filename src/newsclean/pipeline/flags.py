"""Collect the flags that normalizers raise for a cleaned text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsclean.normalizer import Normalizer
from newsclean.pipeline.finders import Failures, Finder
from newsclean.pipeline.gate import Gate, gate_of, is_there
from newsclean.pipeline.turns import is_marked
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.table import RuleTable

__all__ = ["Raising", "at_flag_gate", "raised", "raising_of", "read_of"]


class Raising(NamedTuple):
    """A normalizer that raises flags, and its finder."""

    normalizer: Normalizer
    finder: Finder
    shift: int = 0
    """the place of the first bit of the cue of its flags; 0 if it has none"""


def raising_of(normalizers: Sequence[Normalizer], finders: Sequence[Finder]) -> list[Raising]:
    """Return those of *normalizers* that raise flags, with theirs of the *finders*."""
    both = zip(normalizers, finders, strict=True)
    return [Raising(*each) for each in both if hasattr(each[0], "flags")]


def at_flag_gate(raising: Sequence[Raising]) -> tuple[list[Raising], Gate | None]:
    """Return *raising* with the places of their bits, and the gate of the cues of their flags.

    ``explain`` alone asks it.  These cues read sentences to their end: among those of the edits,
    they would double the time that the automaton takes for text such as it has not seen.  There is
    none without ``google-re2``.
    """
    if not is_there():
        return [*raising], None
    found, parts = [], list[tuple[str, ...]]()
    for each in raising:
        own = each.normalizer
        cue = own.flag_parts() if isinstance(own, CodeNormalizer | RuleTable) else ()
        found.append(each._replace(shift=1 + len(parts)) if cue else each)
        parts += cue
    return found, gate_of(tuple(parts)) if parts else None


def read_of(text: str, gate: Gate | None) -> str:
    """Return what is read of the cleaned *text*; nothing if it is blank.

    >>> read_of("**Rain** is [coming](https://example.org/rain).", None), read_of(" ", None)
    ('Rain is coming.', '')
    """
    if is_marked(text, gate):
        from newsclean.dress.markdown import undress  # few texts are dressed

        text = undress(text).reading
    return "" if text.isspace() else text


def raised(
    raising: Iterable[Raising], text: str, failures: Failures, gate: Gate | None
) -> set[str]:
    """Return the flags of *text* by all that are *raising* some, whose cues *gate* looks for.

    >>> from newsclean import MINIMAL
    >>> raised(MINIMAL._raising, "It rains. […]", Failures(), None)
    {'truncated'}
    """
    found: set[str] = set()
    for normalizer, made, shift in raising:
        flags = normalizer.flags  # type: ignore[attr-defined]  # only those that have some
        try:
            if gate is not None and shift:  # it is ours, or has our rows
                found.update(flags(text, gate.shown(text) >> shift))
            else:
                found.update(flags(text))
        except Exception as error:
            failures.note(made, error)
    return found
