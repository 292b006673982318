"""Collect the flags that normalizers raise for a cleaned text."""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.normalizer import Normalizer
from newsclean.pipeline.finders import Failures, Finder
from newsclean.pipeline.gate import Gate
from newsclean.pipeline.turns import is_marked

__all__ = ["raised", "read_of"]


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
    raising: Iterable[tuple[Normalizer, Finder]], text: str, failures: Failures, gate: Gate | None
) -> set[str]:
    """Return the flags of *text* by all that are *raising* some, each with its finder at *gate*.

    >>> from newsclean import MINIMAL
    >>> raising = [(MINIMAL.normalizers[i], MINIMAL._finders[i]) for i in MINIMAL._raising]
    >>> raised(raising, "It rains. […]", Failures(), None)
    {'truncated'}
    """
    found: set[str] = set()
    for normalizer, made in raising:
        flags = normalizer.flags  # type: ignore[attr-defined]  # only those that have some
        try:
            if gate is not None and made.flag_shift:  # it is ours, or has our rows
                found.update(flags(text, gate.shown(text) >> made.flag_shift))
            else:
                found.update(flags(text))
        except Exception as error:
            failures.note(made, error)
    return found
