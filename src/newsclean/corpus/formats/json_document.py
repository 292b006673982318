"""JSON over several lines: an array of objects, one object, or objects in a row.

All that does not change is copied byte for byte: line breaks, indents, the commas.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.corpus.claims import Claim
from newsclean.corpus.formats.json_items import Item, items_of
from newsclean.corpus.formats.jsonl import cleaned_object
from newsclean.corpus.formats.lines import BLOCK
from newsclean.corpus.job import Block, Job, Outcome
from newsclean.corpus.outputs import Output, output_at
from newsclean.corpus.shards import Shard
from newsclean.corpus.streams import Source, packed

__all__ = ["JsonDocument"]


class JsonDocument:
    """Reads and cleans blocks of records."""

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield the records of the input; a file is always read from its start."""
        source = Source(shard.input)
        held: list[Item] = []
        size = 0
        for number, item in enumerate(items_of(source.pieces_of_utf8(), source.name), 1):
            held.append(item)
            size += len(item.data)
            if size >= BLOCK:
                yield Block(held, number, source.taken)
                held, size = [], 0
        if held:
            yield Block(held, number, source.taken)

    def clean(self, block: Block, job: Job) -> Outcome:
        """Clean the texts in the records of *block*."""
        tally = job.tally()
        kept: list[tuple[bytes, bytes | None]] = [
            (gap, cleaned_object(data, place, job, tally) if data else data)
            for place, (gap, data) in enumerate(block.data, 1)
        ]
        return tally.outcome(kept, sum(1 for item in block.data if item.data))

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return an output that writes the records and the original text between them."""
        suffix = "" if shard.output is None else shard.output.suffix
        return _Joined(output_at(shard.output, claim), suffix)


class _Joined:
    """Writes records; one that is left out takes the comma before it along."""

    def __init__(self, output: Output, suffix: str) -> None:
        self._output = output
        self._suffix = suffix
        self._opening: bytes | None = None
        """the text before the first record, until one is written"""
        self._begun = False

    def write(self, data: list[tuple[bytes, bytes | None]]) -> None:
        pieces: list[bytes] = []
        for gap, item in data:
            if not self._begun:
                self._begun, self._opening = True, gap
            if item is None:
                continue
            if self._opening is not None:
                pieces.append(self._opening if item else self._with_opening(gap))
                self._opening = None
            else:
                pieces.append(gap)
            pieces.append(item)
        self._output.write(packed(b"".join(pieces), self._suffix))

    def _with_opening(self, tail: bytes) -> bytes:
        """The end of a file that has no record left, or never had one."""
        return tail if self._opening == tail else (self._opening or b"") + tail

    def saved(self) -> int | None:
        return None  # which comma is left out is not known later

    def finish(self) -> int:
        return self._output.finish()

    def publish(self) -> None:
        self._output.publish()

    def leave(self, *, keep: bool) -> None:
        self._output.leave(keep=keep)
