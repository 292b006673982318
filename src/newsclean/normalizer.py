"""The protocol of a normalizer, and the error that is raised when one fails."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol, runtime_checkable

from newsclean.edits import Edit

__all__ = ["Normalizer", "Scope", "message_of"]


@runtime_checkable
class Normalizer(Protocol):
    """A callable with a name that reads a text and returns edits.

    It must depend only on the text, and it must settle: when its edits are applied and it runs
    again, it soon returns none.  It may have ``rules``, the rows that its edits name, and a method
    ``flags(text)`` that returns what cannot be repaired in *text*, the cleaned one.
    """

    @property
    def name(self) -> str: ...

    def __call__(self, text: str, /) -> Sequence[Edit]: ...


class NormalizerError(RuntimeError):
    """A normalizer failed on a text: it raised, or it did not return a list of edits.

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
        """Return the error that reports *cause*, which *normalizer* raised."""
        said = message_of(cause)
        if said.startswith(f"{normalizer}: "):  # it names the normalizer itself
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
"""The part of a text on which a normalizer's edits of a line may depend: that line alone; also the
lines next to it; also how often something occurs in the text, so that removing lines causes no new
edits; or all of the text."""


def message_of(error: BaseException) -> str:
    """Return the message of *error*, empty if it cannot be had: making it may fail, too.

    >>> message_of(ValueError("too long"))
    'too long'
    """
    try:
        return str(error)
    except Exception:
        return ""
