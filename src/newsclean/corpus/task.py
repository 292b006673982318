"""The task of a worker: clean a block, and pack it for its output."""

from __future__ import annotations

from typing import NamedTuple

from newsclean.corpus.formats import format_of
from newsclean.corpus.formats.warc_records import Members
from newsclean.corpus.job import Block, Counts, Job, Outcome
from newsclean.corpus.streams import packed

__all__ = ["Payload", "work"]


class Payload(NamedTuple):
    """The message that gives a worker a block."""

    kind: str
    suffix: str | None
    """of the output; ``None`` where nothing is written"""
    block: Block | None


def work(job: Job, payload: Payload) -> Outcome:
    """Clean the block in *payload*, in a worker, and pack the outcome."""
    kind, suffix, block = payload
    if block is None:
        return Outcome(None, 0, Counts())
    outcome = format_of(kind).clean(block, job)
    if suffix is None:
        outcome.data = None
    elif isinstance(outcome.data, bytes):
        outcome.data = packed(outcome.data, suffix)
    elif isinstance(outcome.data, Members):
        outcome.data = outcome.data.packed(suffix)
    return outcome
