"""CSV and TSV with a header row.  Only fields that changed are rewritten."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from newsclean.corpus.claims import Claim
from newsclean.corpus.errors import BadRecord, CorpusError
from newsclean.corpus.formats.lines import BLOCK
from newsclean.corpus.formats.rows import Rows, line_ends
from newsclean.corpus.job import Block, Job, Outcome, Tally
from newsclean.corpus.outputs import FileOutput, Output
from newsclean.corpus.shards import Shard
from newsclean.corpus.streams import Source

__all__ = ["Table"]

_MOST: Final = 1 << 28
"""Maximum bytes of a row; a longer one begins with a quotation mark that is never closed."""
_NOT_UTF8: Final = re.compile("[\udc80-\udcff]")
_QUOTED: Final = re.compile(r'"[^"]*(?:""[^"]*)*"')


class Table:
    """Reads and cleans blocks of rows, with *delimiter* between their fields."""

    def __init__(self, delimiter: str) -> None:
        self._delimiter = delimiter
        self._rows = Rows(delimiter)

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield the rows of the input from its byte *start* on, each block with the header."""
        source = Source(shard.input)
        rows = self._cut(source.pieces(), source.name)
        data = next(rows, b"")
        if not data:
            return  # a crawl that found nothing, and no header either
        end = self._first(data)
        head, data = data[:end], data[end:]
        self._check(head, job, source.name)
        if start:
            rows = self._cut(source.pieces(start), source.name)
            data, end = b"", start
        else:
            yield Block((head, b""), end)
        while data or (data := next(rows, b"")):
            yield Block((head, data), end := end + len(data), source.taken)
            data = b""

    def clean(self, block: Block, job: Job) -> Outcome:
        """Clean the texts in the rows of *block*."""
        head, data = block.data
        tally = job.tally()
        if not data:
            return tally.outcome(self._head(head, job), line_ends(head.decode("utf-8")))
        columns = self._names(head)
        lines = 0
        written = []
        for row in self._rows.of(data.decode("utf-8", "surrogateescape")):
            try:
                new = self._cleaned(row, columns, job, tally)
            except BadRecord as bad:
                original = row.encode("utf-8", "surrogateescape")
                tally.refuse(lines + 1, str(bad), original.rstrip(b"\r\n") + b"\n")
            else:
                written.append(new)
            lines += line_ends(row)
        return tally.outcome("".join(written).encode("utf-8"), lines)

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return the writer of the rows after the first *start* bytes."""
        assert shard.output is not None  # else it is standard output
        return FileOutput(shard.output, claim, start)

    def _cleaned(self, row: str, columns: list[str], job: Job, tally: Tally) -> str:
        """*row* cleaned; empty if it is dropped."""
        if not row.strip("\r\n"):
            return row
        if (found := _NOT_UTF8.search(row)) is not None:
            at = len(row[: found.start()].encode("utf-8")) + 1
            raise BadRecord(f"is not UTF-8 at its byte {at}")
        raw, line_end = self._split(row)
        if len(raw) != len(columns):
            raise BadRecord(
                f"has {len(raw)} fields and the header {len(columns)}; "
                "is a quotation mark not closed, or not doubled?"
            )
        if self._delimiter == "\t" and _is_several(row, len(columns)):
            raise BadRecord("has a row in each of its lines; is a quotation mark not closed?")
        places = [columns.index(field) for field in job.fields]
        texts = [_value(raw[place]) for place in places]
        source = _value(raw[columns.index(job.source_field)]) if job.source_field else ""
        cleaned = tally.record(texts, source)
        if tally.drops(cleaned):
            return ""
        originals = [raw[place] for place in places] if job.keep_original else []
        if cleaned == texts and not originals:
            return row
        for place, old, new in zip(places, texts, cleaned, strict=True):
            if new is not None and new != old:
                raw[place] = self._literal(new, raw[place], alone=len(raw) == 1)
        return self._delimiter.join(raw + originals) + line_end

    def _split(self, row: str) -> tuple[list[str], str]:
        """The fields of *row* unchanged, and its line end."""
        fields = row.rstrip("\r\n")
        return self._rows.fields(fields), row[len(fields) :]

    def _literal(self, text: str, old: str, *, alone: bool = False) -> str:
        """*text* as it replaces *old*: in quotation marks if *old* has them or if it needs them."""
        if (
            _is_quoted(old)
            or any(sign in text for sign in (self._delimiter, "\n", "\r"))
            or (text.startswith('"') and not old.startswith('"'))
            or (alone and not text)  # an empty line is no row
        ):
            return '"' + text.replace('"', '""') + '"'
        return text

    def _names(self, head: bytes) -> list[str]:
        raw, _ = self._split(head.decode("utf-8").removeprefix("\ufeff"))
        return [_value(name) for name in raw]

    def _check(self, head: bytes, job: Job, name: str) -> None:
        """Raise ``CorpusError`` if the header lacks a column that *job* needs."""
        try:
            columns = self._names(head)
        except UnicodeDecodeError:
            raise CorpusError(f"{name}: line 1: is not UTF-8; convert the file first") from None
        for needed in (*job.fields, *filter(None, (job.source_field, job.id_field))):
            if columns.count(needed) != 1:
                many = "two columns" if needed in columns else "no column"
                there = ", ".join(map(repr, columns[:50]))
                raise CorpusError(f"{name}: has {many} {needed!r}; its columns are {there}")
        for original in job.originals:
            if original in columns:
                raise CorpusError(
                    f"{name}: has a column {original!r} already, where the original is to stand"
                )

    def _head(self, head: bytes, job: Job) -> bytes:
        """The header to be written."""
        if not job.originals:
            return head
        row = head.decode("utf-8")
        raw, line_end = self._split(row)
        names = [self._literal(name, raw[0]) for name in job.originals]
        return (self._delimiter.join(raw + names) + (line_end or "\n")).encode("utf-8")

    def _cut(self, pieces: Iterable[bytes], name: str) -> Iterator[bytes]:
        """The bytes of *pieces* in blocks that end with a row."""
        held: list[bytes] = []
        length, want = 0, BLOCK
        for piece in pieces:
            held.append(piece)
            length += len(piece)
            if length < want:
                continue
            data = b"".join(held)
            if end := self._rows.whole(data):
                yield data[:end]
                data, want = data[end:], BLOCK
            elif length > _MOST:
                raise CorpusError(
                    f"{name}: a row has over {_MOST >> 20} MB; a quotation mark is not closed"
                )
            else:
                want = 2 * length
            held, length = [data], len(data)
        if length:
            yield b"".join(held)

    def _first(self, data: bytes) -> int:
        """How much of *data* is its first row."""
        return len(next(self._rows.of(data.decode("latin-1"))))  # a character for each byte


def _is_several(row: str, columns: int) -> bool:
    """Whether each line of *row* has the tabs of a row, so that two stray marks joined them."""
    lines = row.splitlines() if columns > 1 else []
    return len(lines) > 1 and all(line.count("\t") == columns - 1 for line in lines)


def _is_quoted(raw: str) -> bool:
    return _QUOTED.fullmatch(raw) is not None


def _value(raw: str) -> str:
    """The value of a field; if it continues after its closing mark, all of it unchanged."""
    return raw[1:-1].replace('""', '"') if _is_quoted(raw) else raw
