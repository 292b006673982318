"""Make texts from real ones, check the laws on each, and find the smallest text that breaks one."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from newsclean.pipeline.pipeline import Normalizer, Pipeline
from newsclean.testing.laws import LAWS, OF_EDITS, Law, shown, ungated
from newsclean.testing.least import least
from newsclean.testing.mutations import mutated
from newsclean.testing.once import Once, ReadOnce

__all__ = ["Breach", "Fuzzer", "seldom"]

_EVERY: Final = {"independent": 1000, "picklable": 1000, "offsets": 30, "total": 30, "edits": 10}
"""Expensive laws, each checked for a pipeline only on one text in so many; errors always count.
The edits in all texts that a pipeline without gates comes to are checked, whatever the number."""
_APART: Final = 20
"""On one text in so many ``clean`` and ``explain`` are two runs; on the others ``clean`` gives the
text of ``explain`` where that is known."""
_ONE_PATH: Final = ("one path", _APART)
_AGAIN: Final = 2
"""After one text in so many, an earlier one is cleaned again under one pipeline, now by ``clean``
alone; so it is checked also that it makes what ``explain`` made."""
_SLOW: Final = ("independent", "picklable")  # they make the pipeline anew
_REMEMBERED: Final = 50


class Breach(NamedTuple):
    """A law that *preset* breaks on the text with a number, and the smallest text that shows it."""

    number: int
    preset: str
    law: str
    least: str
    why: str


class Fuzzer:
    """Makes texts and checks pipelines against the laws on each."""

    def __init__(self, texts: Sequence[str], pipelines: Mapping[str, Pipeline], seed: int) -> None:
        self.texts = texts
        self.seed = seed
        self.pipelines = {
            name: Once(pipeline.normalizers, pipeline.protected)
            for name, pipeline in pipelines.items()
        }
        self._given = pipelines
        self._edits: dict[str, Pipeline] = {}  # of normalizers that no pipeline before it has
        self._reading: dict[int, ReadOnce] = {}
        for name, pipeline in self.pipelines.items():
            before = len(self._reading)
            ungated(pipeline, of=self._read_once)
            self._edits[name] = Pipeline([*self._reading.values()][before:])
        self._before: deque[tuple[str, str, str]] = deque(maxlen=_REMEMBERED)
        self._tried = 0
        self._told: set[tuple[str, str]] = set()

    def _read_once(self, normalizer: Normalizer) -> ReadOnce:
        return self._reading.setdefault(id(normalizer), ReadOnce(normalizer))

    def text(self, number: int) -> str:
        """The text of this *number*."""
        chance = random.Random(f"{self.seed}:{number}")
        return mutated(chance.choice(self.texts), chance, self.texts)

    def breaches(self, number: int) -> Iterator[Breach]:
        """Yield the laws that are broken on the text of this *number*, each smallest text once."""
        text = self.text(number)
        self._forget(apart=number % _APART == 0)
        for place, (name, pipeline) in enumerate(self.pipelines.items()):
            judged = {OF_EDITS.name: self._edits[name], "independent": self._given[name]}
            for law in (OF_EDITS, *LAWS):
                if (number + 10 * place) % _EVERY.get(law.name, 1):
                    continue
                asked = judged.get(law.name, pipeline)
                if _broken(law, asked, text):
                    found = self._least(law, asked, text)
                    why = _broken(law, asked, found) or ""
                    if (law.name, found) not in self._told:
                        self._told.add((law.name, found))
                        yield Breach(number, name, law.name, found, why)
                    break
            else:
                self._before.append((name, text, pipeline.clean(text)))
        self._tried += 1
        if self._tried % _AGAIN == 0 and self._before:
            yield from self._changed_since(number)

    def _forget(self, *, apart: bool | None = None) -> None:
        """Empty all caches; *apart* is whether ``clean`` and ``explain`` run apart from now on."""
        for pipeline in self.pipelines.values():
            pipeline.forget(apart=apart)
        for reading in self._reading.values():
            reading.known.clear()

    def _least(self, law: Law, pipeline: Pipeline, text: str) -> str:
        def breaks(less: str) -> bool:
            self._forget()
            return _broken(law, pipeline, less) is not None

        return least(text, breaks) if law.name not in _SLOW else text

    def _changed_since(self, number: int) -> Iterator[Breach]:
        """Clean an earlier text again: texts in between must not have changed the result."""
        name, text, made = self._before[self._tried // _AGAIN % len(self._before)]
        pipeline = self.pipelines[name]
        pipeline.forget()
        if (again := pipeline.clean(text)) == made:
            return
        if pipeline.explain(text).text == made:
            law, why = "one path", f"clean makes {shown(again)} and explain {shown(made)}"
        else:
            law = "independent"
            why = f"it made {shown(made)} before text {number}, and makes {shown(again)} after it"
        yield Breach(number, name, law, text, why)


def seldom() -> str:
    """Return the laws that are checked only on some texts, each with one text in how many.

    >>> seldom()
    'edits 10, independent 1000, offsets 30, one path 20, picklable 1000, total 30'
    """
    return ", ".join(f"{law} {every}" for law, every in sorted((*_EVERY.items(), _ONE_PATH)))


def _broken(law: Law, pipeline: Pipeline, text: str) -> str | None:
    try:
        return law.broken(pipeline, text, "Rain.")
    except Exception as error:
        return f"it raises {type(error).__name__}: {error}"
