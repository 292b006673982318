"""Rejoin a host name split at its period: "Amazon. in is the fastest"."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.edits import Edit
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair

__all__ = ["SPLIT_HOST", "SPLIT_HOST_CUES"]

SPLIT_HOST = Repair(
    "punctuation.split-host",
    before="He said that Harbour. com is the oldest site of the town.",
    after="He said that Harbour.com is the oldest site of the town.",
    keeps=("He came home. In is a small word.", "He works at the Harbour. in his view it is old."),
    about="A name, the end of a host and a verb can only be one word and its verb.",
)


def _split_host(text: str, at: int) -> Iterator[Edit]:
    name = text[max(0, at - 40) : at].rpartition(" ")[2]
    if name.isalnum() and name[0].isupper() and len(name) > 2:
        yield Edit(at + 1, at + 2, "", (SPLIT_HOST.id,))


SPLIT_HOST_CUES = (
    Cue(".", r" (?:com|in|org|net|de|fr) (?:is|was|has|had|said|says|will)\b", _split_host),
)
