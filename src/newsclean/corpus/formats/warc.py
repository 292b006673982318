"""WARC files, such as the WET files of Common Crawl: the plain text in them is cleaned.

Records of other kinds, and those whose text does not change, are copied byte for byte.
"""

from __future__ import annotations

import io
import re
from base64 import b32encode
from collections.abc import Iterator
from hashlib import sha1
from textwrap import shorten
from typing import Any, Final

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from newsclean.corpus.claims import Claim
from newsclean.corpus.errors import BadRecord, CorpusError
from newsclean.corpus.formats.lines import BLOCK
from newsclean.corpus.formats.warc_records import Members, records_in, unpacked
from newsclean.corpus.job import Block, Job, Outcome, Tally
from newsclean.corpus.outputs import Output, output_at
from newsclean.corpus.shards import Shard
from newsclean.corpus.streams import Source

__all__ = ["Warc"]

_DIGESTS: Final = ("WARC-Block-Digest", "WARC-Payload-Digest")
_KNOWN: Final = re.compile("sha1:[A-Z2-7]{32}")
"""A digest that fastwarc surely reads; others may only be written in another way."""
_KINDS: Final = (WarcRecordType.conversion, WarcRecordType.resource)
_TEXT: Final = b"text/plain"


class Warc:
    """Reads and cleans blocks of records."""

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield the records of the input from its byte *start* on."""
        if job.keep_original or job.fields != ("text",):
            option = "--keep-original" if job.keep_original else "--field"
            raise CorpusError(f"{option}: a WARC record has one text, and no fields")
        source = Source(shard.input)
        are_packed, pieces = source.as_they_are(start)
        held: list[bytes] = []
        size = 0
        for record in records_in(pieces, source.name, are_packed=are_packed):
            held.append(record.data)
            start += record.passed_over + len(record.data)
            size += record.size
            if size >= BLOCK:
                yield Block(held, start, source.taken)
                held, size = [], 0
        if held:
            yield Block(held, start, source.taken)

    def clean(self, block: Block, job: Job) -> Outcome:
        """Clean the texts in the records of *block*."""
        tally = job.tally()
        kept = Members()
        for place, data in enumerate(block.data, 1):
            plain = unpacked(data)
            try:
                new = _cleaned(plain, job, tally)
            except BadRecord as bad:
                tally.refuse(place, str(bad), plain)
            else:
                kept += [data] if new is plain else [new] if new else []
        return tally.outcome(kept, len(block.data))

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return the writer of the records after the first *start* bytes."""
        if shard.output is not None and shard.output.suffix in (".zst", ".bz2", ".xz"):
            raise CorpusError(f"{shard.output}: WARC files are written plain or as .gz")
        return output_at(shard.output, claim, start)


def _cleaned(plain: bytes, job: Job, tally: Tally) -> bytes:
    """The record *plain* cleaned; itself if nothing changes, empty if it is dropped."""
    if _TEXT not in plain.partition(b"\n\r\n")[0].lower():
        return plain
    found = next(iter(ArchiveIterator(io.BytesIO(plain), parse_http=False)), None)
    if found is None:
        raise BadRecord("is not read by fastwarc")
    record: WarcRecord = found
    if not _is_text(record):
        return plain
    name = record.headers.get(job.id_field or "WARC-Target-URI") or record.record_id
    named = f"{shorten(str(name), 200)}: "
    record.freeze()
    if _KNOWN.fullmatch(record.headers.get(_DIGESTS[0]) or "") and not record.verify_block_digest():
        raise BadRecord(f"{named}is damaged, as its digest shows")
    data = bytes(record.reader.read())
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRecord(f"{named}is not UTF-8 at its byte {error.start + 1}") from None
    source = record.headers.get(job.source_field) if job.source_field else ""
    try:
        (clean,) = tally.record([text], source or "")
    except BadRecord as bad:
        raise BadRecord(f"{named}{bad}") from None
    if tally.drops([clean]):
        return b""
    assert clean is not None  # the text is not
    if text.endswith("\n") and not clean.endswith("\n"):
        clean += "\n"  # the last line end is not part of the article, and cleaning removes it
    return plain if clean == text else _written(record, clean.encode("utf-8", "replace"))


def _is_text(record: Any) -> bool:
    kind = (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    return kind == "text/plain" and record.record_type in _KINDS


def _written(record: Any, data: bytes) -> bytes:
    """*record* with *data* as its block, with the right length and digests, if it had any."""
    record.set_bytes_content(data)
    digest = "sha1:" + b32encode(sha1(data, usedforsecurity=False).digest()).decode("ascii")
    for name in _DIGESTS:  # the payload is the block, as there is no HTTP around it
        if name in record.headers:
            record.headers[name] = digest
    out = io.BytesIO()
    record.write(out)
    return out.getvalue()
