"""Errors of a corpus run, each with a message of one sentence."""

__all__ = ["BadRecord", "CannotResume", "CorpusError", "ReaderGone"]


class CorpusError(Exception):
    """Ends a run; says what is wrong, where, and what to do."""


class CannotResume(CorpusError):
    """Ends a run that no other can go on with."""


class ReaderGone(Exception):
    """Whoever reads standard output, such as ``head``, has seen enough."""


class BadRecord(Exception):
    """One record cannot be cleaned; says why, as in "line 7 *is not JSON*"."""
