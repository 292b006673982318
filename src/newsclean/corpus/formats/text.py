"""Folders of text files: one article a file, read in any encoding, written as UTF-8."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from newsclean.corpus.claims import Claim, Part
from newsclean.corpus.errors import BadRecord, CorpusError
from newsclean.corpus.formats.lines import BLOCK
from newsclean.corpus.job import Block, Job, Outcome
from newsclean.corpus.outputs import Output
from newsclean.corpus.shards import Shard
from newsclean.corpus.streams import Packing, Source, packed
from newsclean.encoding.decode import looks_binary

__all__ = ["Texts"]

_MOST: Final = 256
"""Maximum files of a block, if they are small."""


class Texts:
    """Passes the names of files to workers, which read them."""

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield the names of files, from the one with the number *start* on."""
        if job.keep_original:
            raise CorpusError("--keep-original: a text file has no place for it; the input stays")
        names: list[tuple[Path, Path | None]] = []
        held = taken = 0
        for end, (path, target) in enumerate(shard.files, 1):
            assert path is not None  # shards.find makes sure of it
            size = os.path.getsize(path)
            taken += size
            if end <= start:
                continue
            names.append((path, target))
            held += size
            if held >= BLOCK or len(names) == _MOST:
                yield Block(names, end, taken)
                names, held = [], 0
        if names:
            yield Block(names, len(shard.files), taken)

    def clean(self, block: Block, job: Job) -> Outcome:
        """Clean the files that *block* names."""
        tally = job.tally()
        written = []
        for path, target in block.data:
            try:
                data = b"".join(Source(path).pieces())
                if job.encoding is None and looks_binary(data):
                    raise BadRecord("is not text")
                if data.startswith(b"WARC/1."):
                    raise BadRecord("is a WARC file and no text; say --format wet")
                (text,) = tally.record([_decoded(data, job.encoding)], str(path))
            except (BadRecord, CorpusError, OSError) as error:
                reason = getattr(error, "strerror", None) or str(error).removeprefix(f"{path}: ")
                tally.refuse(str(path), reason, os.fsencode(path) + b"\n")
                continue
            assert text is not None  # it was not None
            if not tally.drops([text]) and target is not None:
                # The last line end of a file is not part of the article, and cleaning removes it.
                ended = data.endswith((b"\n", b"\r")) and not text.endswith("\n")
                clean = (text + "\n" * ended).encode("utf-8", "replace")
                written.append((target, packed(clean, target.suffix)))
        return tally.outcome(written, len(block.data))

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return what writes each file by itself."""
        return _Files(claim)


def _decoded(data: bytes, encoding: str | None) -> str | bytes:
    """*data* as text of *encoding*; without one as it is, because cleaning finds it."""
    if encoding is None:
        return data
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadRecord(f"is not {encoding} at its byte {error.start + 1}") from None


class _Files:
    def __init__(self, claim: Claim) -> None:
        self._claim = claim

    def write(self, data: list[tuple[Path, bytes]]) -> None:
        for path, text in data:
            part = Part(path, self._claim)
            try:
                packing = Packing(part, path.suffix)
                packing.write(text)
                packing.end()
                part.flush()
                part.publish(durable=False)
            finally:
                part.leave(keep=False)

    def saved(self) -> int | None:
        return 0  # each file is whole, or not there

    def finish(self) -> int:
        return 0

    def publish(self) -> None: ...

    def leave(self, *, keep: bool) -> None: ...
