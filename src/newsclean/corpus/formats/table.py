"""CSV and TSV with a header row, in any encoding.  Only fields that changed are rewritten."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from newsclean.corpus.claims import Claim
from newsclean.corpus.errors import BadRecord, CorpusError
from newsclean.corpus.formats.delimited import Rows, line_ends
from newsclean.corpus.formats.lines import BLOCK
from newsclean.corpus.job import Block, Job, Outcome, Tally
from newsclean.corpus.outputs import Output, output_at
from newsclean.corpus.shards import Shard
from newsclean.corpus.streams import Source

__all__ = ["Table", "Tables"]

_MOST: Final = 1 << 28
"""Maximum bytes of a row; a longer one begins with a quotation mark that is never closed."""
_DELIMITERS: Final = ",;\t|"
"""Those that are guessed, for a hint."""
_NOT_DECODED: Final = re.compile("[\udc80-\udcff]")
_QUOTED: Final = re.compile(r'"[^"]*(?:""[^"]*)*"')


class Tables:
    """Tables with *delimiter* between fields, in UTF-8, where the job names no others."""

    def __init__(self, delimiter: str) -> None:
        self._delimiter = delimiter

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield the rows of the input from its byte *start* on, each block with the header."""
        return self._of(job).blocks(shard, job, start)

    def clean(self, block: Block, job: Job) -> Outcome:
        """Clean the texts in the rows of *block*."""
        return self._of(job).clean(block, job)

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return the writer of the rows after the first *start* bytes."""
        return output_at(shard.output, claim, start)

    def _of(self, job: Job) -> Table:
        return _table(job.delimiter or self._delimiter, job.encoding or "utf-8")


@cache
def _table(delimiter: str, encoding: str) -> Table:
    return Table(delimiter, encoding)


class Table:
    """Reads and cleans blocks of rows, with *delimiter* between their fields, in *encoding*."""

    def __init__(self, delimiter: str, encoding: str) -> None:
        self._delimiter = delimiter
        self._encoding = encoding
        self._is_utf8 = codecs.lookup(encoding).name in ("utf-8", "utf-8-sig")
        self._rows = Rows(delimiter)

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield the rows of the input from its byte *start* on, each block with the header."""
        source = Source(shard.input)
        pieces = source.pieces_of_utf8() if self._is_utf8 else source.pieces()
        rows = self._cut(pieces, source.name)
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
            return tally.outcome(self._head(head, job), line_ends(head.decode("latin-1")))
        columns = self._names(head)
        lines = 0
        written = []
        for row in self._rows.of(data.decode(self._encoding, "surrogateescape")):
            try:
                new = self._cleaned(row, columns, job, tally)
            except BadRecord as bad:
                original = row.encode(self._encoding, "surrogateescape")
                tally.refuse(lines + 1, str(bad), original.rstrip(b"\r\n") + b"\n")
            else:
                written.append(new)
            lines += line_ends(row)
        return tally.outcome("".join(written).encode(self._encoding), lines)

    def _cleaned(self, row: str, columns: list[str], job: Job, tally: Tally) -> str:
        """*row* cleaned; empty if it is dropped."""
        if not row.strip("\r\n"):
            return row
        if (found := _NOT_DECODED.search(row)) is not None:
            at = len(row[: found.start()].encode(self._encoding, "surrogateescape")) + 1
            raise BadRecord(f"is not {self._named()} at its byte {at}; --encoding says what it is")
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
        cleaned = tally.record(texts, source, [field in job.titles for field in job.fields])
        if tally.drops(cleaned):
            return ""
        originals = [raw[place] for place in places] if job.keep_original else []
        if cleaned == texts and not originals:
            return row
        for place, old, new in zip(places, texts, cleaned, strict=True):
            if new is not None and new != old:
                raw[place] = self._literal(new, raw[place], alone=len(raw) == 1)
                self._need_place(raw[place])
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

    def _need_place(self, text: str) -> None:
        """Raise ``BadRecord`` if *text* has a character that the encoding of the file lacks."""
        if self._is_utf8 or text.isascii():
            return
        try:
            text.encode(self._encoding)
        except UnicodeEncodeError as error:
            raise BadRecord(
                f"has {text[error.start]!r} when it is clean, which {self._named()} lacks; "
                "convert the file to UTF-8 first"
            ) from None

    def _named(self) -> str:
        return "UTF-8" if self._is_utf8 else self._encoding

    def _names(self, head: bytes) -> list[str]:
        raw, _ = self._split(head.decode(self._encoding).removeprefix("\ufeff"))
        return [_value(name) for name in raw]

    def _check(self, head: bytes, job: Job, name: str) -> None:
        """Raise ``CorpusError`` if the header lacks a column that *job* needs."""
        try:
            columns = self._names(head)
        except UnicodeDecodeError:
            reason = f"is not {self._named()}; --encoding says what it is, such as cp1252"
            raise CorpusError(f"{name}: line 1: {reason}") from None
        wanted = (*job.fields, *filter(None, (job.source_field, job.id_field)))
        for needed in wanted:
            if columns.count(needed) != 1:
                many = "two columns" if needed in columns else "no column"
                there = ", ".join(map(repr, columns[:50]))
                hint = self._hint(head, wanted)
                raise CorpusError(f"{name}: has {many} {needed!r}; its columns are {there}{hint}")
        for original in job.originals:
            if original in columns:
                raise CorpusError(
                    f"{name}: has a column {original!r} already, where the original is to stand"
                )

    def _hint(self, head: bytes, wanted: Iterable[str]) -> str:
        """A question, if with another delimiter the header has all columns that are *wanted*."""
        for other in _DELIMITERS.replace(self._delimiter, ""):
            if {*wanted} <= {*_table(other, self._encoding)._names(head)}:
                shown = r"\t" if other == "\t" else other
                return f"; is the delimiter {shown!r}? then say --delimiter '{shown}'"
        return ""

    def _head(self, head: bytes, job: Job) -> bytes:
        """The header to be written."""
        if not job.originals:
            return head
        row = head.decode(self._encoding)
        raw, line_end = self._split(row)
        names = [self._literal(name, raw[0]) for name in job.originals]
        return (self._delimiter.join(raw + names) + (line_end or "\n")).encode(self._encoding)

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
