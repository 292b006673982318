"""Make texts from real ones, check the laws on each, and find the smallest text that breaks one."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final, NamedTuple

from newsclean.pipeline.cleaned import Cleaned
from newsclean.pipeline.pipeline import Pipeline
from newsclean.testing.laws import LAWS, OF_EDITS, Law, shown
from newsclean.testing.least import least
from newsclean.testing.mutations import mutated

__all__ = ["Breach", "Fuzzer"]

_EVERY: Final = {"independent": 1000, "picklable": 1000, "offsets": 10, "total": 10, "edits": 4}
"""Expensive laws, each checked only on one text in so many; errors always count.  Whether edits
overlap is checked on every text, by the law "gated", in all texts that a pipeline comes to."""
_AGAIN: Final = 4
"""After one text in so many, an earlier one is cleaned again."""
_SLOW: Final = ("independent", "picklable")  # they make the pipeline anew
_REMEMBERED: Final = 50


class Breach(NamedTuple):
    """A law that *preset* breaks on the text with a number, and the smallest text that shows it."""

    number: int
    preset: str
    law: str
    least: str
    why: str


class _Once(Pipeline):
    """A pipeline that caches its results for the last texts, because every law needs them."""

    _known: dict[tuple[str, int], tuple[object, Any]]

    def __setstate__(self, state: dict[str, object]) -> None:
        super().__setstate__({**state, "_known": {}})

    def forget(self) -> None:
        """Empty the cache, and that of its twin without gates."""
        self._known.clear()
        for twin in vars(self).values():
            if isinstance(twin, _Once):
                twin.forget()

    def clean(self, text: str | bytes, *, encoding: str | None = None) -> str:
        found: str = self._once("clean", text, super().clean)
        return found

    def explain(
        self, text: str | bytes, *, encoding: str | None = None, strict: bool = False
    ) -> Cleaned:
        found: Cleaned = self._once("explain", text, partial(super().explain, strict=True))
        return found

    def _once(self, how: str, text: str | bytes, work: Callable[[str | bytes], Any]) -> Any:
        key = how, id(text)  # an equal copy is another text, for the law "untouched"
        if key not in self._known:
            self._known[key] = text, work(text)
        return self._known[key][1]


class Fuzzer:
    """Makes texts and checks pipelines against the laws on each."""

    def __init__(self, texts: Sequence[str], pipelines: Mapping[str, Pipeline], seed: int) -> None:
        self.texts = texts
        self.seed = seed
        self.pipelines = {
            name: _Once(pipeline.normalizers, pipeline.protected)
            for name, pipeline in pipelines.items()
        }
        self._edits: dict[str, Pipeline] = {}  # of normalizers that no pipeline before it has
        known: set[int] = set()
        for name, pipeline in self.pipelines.items():
            new = [each for each in pipeline.normalizers if id(each) not in known]
            known.update(map(id, new))
            self._edits[name] = Pipeline(new)
        self._before: deque[tuple[str, str, str]] = deque(maxlen=_REMEMBERED)
        self._told: set[tuple[str, str]] = set()

    def text(self, number: int) -> str:
        """The text of this *number*."""
        chance = random.Random(f"{self.seed}:{number}")
        return mutated(chance.choice(self.texts), chance, self.texts)

    def breaches(self, number: int) -> Iterator[Breach]:
        """Yield the laws that are broken on the text of this *number*, each smallest text once."""
        text = self.text(number)
        for name, pipeline in self.pipelines.items():
            pipeline.forget()
            for law in (OF_EDITS, *LAWS):
                judged = self._edits[name] if law is OF_EDITS else pipeline
                if number % _EVERY.get(law.name, 1) == 0 and _broken(law, judged, text):
                    found = self._least(law, judged, text)
                    why = _broken(law, judged, found) or ""
                    if (law.name, found) not in self._told:
                        self._told.add((law.name, found))
                        yield Breach(number, name, law.name, found, why)
                    break
            else:
                yield from self._changed_since(number, name, text, pipeline.clean(text))

    def _least(self, law: Law, pipeline: Pipeline, text: str) -> str:
        def breaks(less: str) -> bool:
            if isinstance(pipeline, _Once):
                pipeline.forget()
            return _broken(law, pipeline, less) is not None

        return least(text, breaks) if law.name not in _SLOW else text

    def _changed_since(self, number: int, name: str, text: str, made: str) -> Iterator[Breach]:
        """Clean an earlier text again: texts in between must not have changed the result."""
        self._before.append((name, text, made))
        if number % _AGAIN:
            return
        name, text, made = self._before[number // _AGAIN % len(self._before)]
        pipeline = self.pipelines[name]
        pipeline.forget()
        if (again := pipeline.clean(text)) != made:
            why = f"it made {shown(made)} before text {number}, and makes {shown(again)} after it"
            yield Breach(number, name, "independent", text, why)


def _broken(law: Law, pipeline: Pipeline, text: str) -> str | None:
    try:
        return law.broken(pipeline, text, "Rain.")
    except Exception as error:
        return f"it raises {type(error).__name__}: {error}"
