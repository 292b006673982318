"""What a normalizer is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from newsclean.edits import Edit

__all__ = ["Normalizer"]


@runtime_checkable
class Normalizer(Protocol):
    """Reads a text and returns the edits that it wants; any callable with a name.

    It must depend on nothing but the text, and settle: once its edits are made and it runs again,
    it soon has none left.  It may carry ``rules``, the rows that its edits name, and a method
    ``flags(text)`` that returns what cannot be mended in *text*, the cleaned one.
    """

    @property
    def name(self) -> str: ...

    def __call__(self, text: str, /) -> Sequence[Edit]: ...
