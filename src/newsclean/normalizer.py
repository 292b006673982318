"""The protocol of a normalizer, and the error that is raised when one fails."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol, runtime_checkable

from newsclean.edits import Edit

__all__ = ["Normalizer", "Scope"]


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


class NormalizerError(RuntimeError):
    """A normalizer failed on a text: it raised, or what it returned is no list of edits.

    ``normalizer`` is its name and ``__cause__`` the exception that it raised.

    >>> from newsclean import MINIMAL, lift
    >>> try:
    ...     MINIMAL.plus(lift(lambda text: str(1 / 0), "mine.share")).clean("Rain.")
    ... except NormalizerError as error:
    ...     print(error)
    mine.share: raises ZeroDivisionError: division by zero
    """

    def __init__(self, normalizer: str, reason: str) -> None:
        super().__init__(normalizer, reason)  # both, so that another process can hand it on
        self.normalizer = normalizer
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.normalizer}: {self.reason}"

    @classmethod
    def of(cls, normalizer: str, cause: Exception) -> NormalizerError:
        """Return the error that says what *cause*, which *normalizer* raised, was."""
        said = str(cause)
        if said.startswith(f"{normalizer}: "):  # it says itself whose edits are wrong
            error = cls(normalizer, said.removeprefix(f"{normalizer}: "))
        else:
            error = cls(normalizer, f"raises {type(cause).__name__}: {said}".rstrip(": "))
        error.__cause__ = cause
        return error

    def in_row(self, number: int) -> NormalizerError:
        """Return this error with the row of the text that it is about, from 0."""
        error = NormalizerError(self.normalizer, f"{self.reason}, at the text in row {number}")
        error.__cause__ = self.__cause__
        return error


Scope = Literal["line", "lines", "counts", "text"]
"""What decides about a normalizer's edits in a line: that line alone; also those next to it; also
how often something stands in the text, so that no edit comes where lines only go; or all of the
text."""
