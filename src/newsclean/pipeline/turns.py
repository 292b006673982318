"""Clean a text in turns: take its dress off, judge what is read, carry the edits back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsclean.dress.gate import is_dressed
from newsclean.pipeline.finders import Failures
from newsclean.pipeline.gate import DRESSED, Gate
from newsclean.pipeline.lineup import Asked
from newsclean.pipeline.rounds import Protect, Step, steps

__all__ = ["is_marked", "turns"]


def turns(
    asked: Asked,
    source: str,
    failures: Failures,
    protect: Protect | None = None,
    protected: Sequence[str] = (),
    gate: Gate | None = None,
) -> Iterator[Step]:
    """Yield edits of *source*, which may be dressed, and the texts that they make.

    A step without edits takes all before it back, as those of ``steps`` do.  The first cue of
    *gate* is that of Markdown.
    """
    text = source
    if not is_marked(source, gate):
        text, shown = yield from steps(asked.everyone, source, failures, protect, gate)
        if text is source:
            return
        if gate is not None:
            gate.remember(text, shown)
        if not shown & DRESSED or not is_dressed(text):
            return
    from newsclean.pipeline.dressed_turns import dressed_turns  # few texts are dressed

    yield from dressed_turns(asked, source, text, failures, protect, protected, gate)


def is_marked(text: str, gate: Gate | None) -> bool:
    """Return whether *text* is Markdown; most texts are not asked, because *gate* shows it."""
    may_be = gate is None or gate.shown(text) & DRESSED
    return bool(may_be) and is_dressed(text)
