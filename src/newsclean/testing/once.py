"""Results of pipelines and normalizers that several laws need for a text, computed once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from newsclean.edits import Edit
from newsclean.pipeline.cleaned import Cleaned
from newsclean.pipeline.pipeline import Normalizer, Pipeline
from newsclean.pipeline.selection import is_written
from newsclean.testing.laws import flaw_of

__all__ = ["Once", "ReadOnce"]


class Once(Pipeline):
    """A pipeline that caches its results for the last texts, because every law needs them.

    Unless it is ``apart``, ``clean`` gives the text of ``explain`` where that is known.  Whether
    these are the same, the law "one path" checks on the texts for which it is apart.
    """

    apart: bool
    _known: dict[tuple[str, int], tuple[object, Any]]

    def __setstate__(self, state: dict[str, object]) -> None:
        super().__setstate__({**state, "_known": {}, "apart": True})

    def forget(self, *, apart: bool | None = None) -> None:
        """Empty the cache, and that of its twin without gates; *apart* is set if given."""
        self._known.clear()
        if apart is not None:
            vars(self)["apart"] = apart
        for twin in vars(self).values():
            if isinstance(twin, Once):
                twin.forget(apart=apart)

    def clean(self, text: str | bytes, *, encoding: str | None = None) -> str:
        if not self.apart and (explained := self._known.get(("explain", id(text)))):
            shared: str = explained[1].text
            return shared
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


class ReadOnce:
    """A normalizer that reads each text once, though several pipelines without gates ask it.

    It raises ``ValueError`` if its edits break the law "edits".
    """

    def __init__(self, normalizer: Normalizer) -> None:
        self.name = normalizer.name
        self.written = is_written(normalizer)
        self.rules = getattr(normalizer, "rules", ())
        self.breaks = getattr(normalizer, "breaks", None)
        self.find_marked = getattr(normalizer, "find_marked", None)
        self.known: dict[str, Sequence[Edit]] = {}
        self._read = normalizer

    def __call__(self, text: str, /) -> Sequence[Edit]:
        edits = self.known.get(text)
        if edits is None:
            edits = self._read(text)
            if flaw := flaw_of(edits, text, self):
                raise ValueError(flaw)
            self.known[text] = edits
        return edits
