"""What goes wrong with a corpus, in one sentence each."""

__all__ = ["BadRecord", "CorpusError"]


class CorpusError(Exception):
    """Ends a run; says what is wrong, where, and what to do."""


class BadRecord(Exception):
    """One record cannot be cleaned; says why, as in "line 7 *is not JSON*"."""
