"""Errors of a corpus run, each with a message of one sentence."""

__all__ = ["BadRecord", "CannotResume", "CorpusError", "ReaderGone"]


class CorpusError(Exception):
    """An error that ends a run; says what is wrong, where, and what to do."""


class CannotResume(CorpusError):
    """An error after which a run cannot be resumed."""


class ReaderGone(Exception):
    """The reader of standard output, such as ``head``, has stopped reading."""


class BadRecord(Exception):
    """A record that cannot be cleaned; says why, as in "line 7 *is not JSON*"."""
