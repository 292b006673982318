"""JSON Lines: one object a line.  Only values that changed are rewritten.

Everything else in a line is copied byte for byte: numbers too long for a float, ``1.00``, duplicate
keys, unusual spacing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from textwrap import shorten
from typing import Any, Final

import orjson

from newsclean.corpus.claims import Claim
from newsclean.corpus.errors import BadRecord
from newsclean.corpus.formats.lines import line_blocks
from newsclean.corpus.job import Block, Job, Outcome, Tally
from newsclean.corpus.outputs import FileOutput, Output
from newsclean.corpus.shards import Shard
from newsclean.corpus.streams import Source

__all__ = ["Jsonl"]

_SIGN: Final = re.compile(r"[^ \t\r\n]")
# Finds the end of a value without parsing it: a number of a million digits costs nothing.
_read: Final = json.JSONDecoder(
    strict=False, parse_int=str, parse_float=str, parse_constant=str
).raw_decode
_TEXT: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_SHUT: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[][{}]', re.DOTALL)
"""Characters that open or close an object or array; and strings, within which they do neither."""
_KINDS: Final = {
    list: "a list",
    dict: "an object",
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "null",
}


class Jsonl:
    """Reads and cleans blocks of lines."""

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield the lines of the input from its byte *start* on."""
        source = Source(shard.input)
        for data in line_blocks(source.pieces(start)):
            yield Block(data, start := start + len(data), source.taken)

    def clean(self, block: Block, job: Job) -> Outcome:
        """Clean the texts in the lines of *block*."""
        tally = job.tally()
        lines = block.data.split(b"\n")
        unended = lines.pop()  # empty, or the last line of a file without its newline
        written = []
        for place, line in enumerate(lines, 1):
            if (new := _cleaned(line, place, job, tally)) is not None:
                written.append(new)
        data = b"".join(line + b"\n" for line in written)
        if unended and (new := _cleaned(unended, len(lines) + 1, job, tally)) is not None:
            data += new
        return tally.outcome(data, len(lines) + bool(unended))

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return the writer of the lines after the first *start* bytes."""
        assert shard.output is not None  # else it is standard output
        return FileOutput(shard.output, claim, start)


def _cleaned(line: bytes, place: int, job: Job, tally: Tally) -> bytes | None:
    """*line* cleaned; ``None`` if it is dropped."""
    if not line or line.isspace():
        return line
    record: dict[str, Any] = {}
    try:
        record = _parsed(line)
        texts = _texts(record, job)
        cleaned = tally.record(texts, record.get(job.source_field) if job.source_field else None)
    except BadRecord as bad:
        tally.refuse(place, f"{_named(record, job)}{bad}", line + b"\n")
        return None
    if tally.drops(cleaned):
        return None
    del record
    new = {
        field: value
        for field, old, value in zip(job.fields, texts, cleaned, strict=True)
        if value is not None and value != old
    }
    del texts, cleaned  # one may be of hundreds of megabytes
    return _spliced(line, new, job) if new or job.keep_original else line


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        record = orjson.loads(line)
    except orjson.JSONDecodeError:
        record = _parsed_slowly(line)
    if type(record) is not dict:
        raise BadRecord(f"is {_KINDS[type(record)]}, not an object")
    return record


def _parsed_slowly(line: bytes) -> Any:
    """Parse JSON that orjson rejects: a byte order mark, ``NaN``, half a surrogate pair."""
    try:
        text = line.decode("utf-8").removeprefix("\ufeff")
        return json.loads(text, parse_int=float)
    except UnicodeDecodeError as error:
        raise BadRecord(f"is not UTF-8 at its byte {error.start + 1}") from None
    except json.JSONDecodeError as error:
        reason = error.msg.removesuffix(" at")
        raise BadRecord(f"is not JSON: {reason} at its character {error.pos + 1}") from None
    except RecursionError:
        raise BadRecord("is nested too deeply") from None


def _texts(record: dict[str, Any], job: Job) -> list[str | None]:
    texts = []
    for field in job.fields:
        if field not in record:
            there = shorten(", ".join(map(repr, record)), 200) or "none"
            raise BadRecord(f"has no field {field!r}; it has {there}")
        text = record[field]
        if text is not None and type(text) is not str:
            kind = _KINDS[type(text)]
            raise BadRecord(f"has {kind} in {field!r}, not text")
        texts.append(text)
    for name in job.originals:
        if name in record:
            raise BadRecord(f"has a field {name!r} already, where the original is to stand")
    return texts


def _named(record: dict[str, Any], job: Job) -> str:
    """The id of *record*, for a message."""
    if job.id_field is None or job.id_field not in record:
        return ""
    return f"{job.id_field} {shorten(repr(record[job.id_field]), 100)}: "


def _spliced(line: bytes, new: dict[str, str], job: Job) -> bytes:
    """*line* with the values of *new* instead of the old ones, and the originals after them."""
    text = line.decode("utf-8")
    spans = _members(text)
    pieces: list[bytes] = []
    done = 0
    for start, end, field in sorted((*spans[field], field) for field in job.fields):
        if field in new:  # a long text is not copied to be left out
            literal = _literal(new[field], like=text, start=start, end=end)
            pieces += text[done:start].encode("utf-8"), literal
        else:
            pieces.append(text[done:end].encode("utf-8"))
        if job.keep_original:
            original = f", {json.dumps(f'{field}_original')}: {text[start:end]}"
            pieces.append(original.encode("utf-8"))
        done = end
    pieces.append(text[done:].encode("utf-8"))
    del text
    return b"".join(pieces)


def _literal(text: str, *, like: str, start: int, end: int) -> bytes:
    """*text* as JSON, with escapes only where the literal in *like* has them."""
    if like.find("\\u", start, end) < 0 or not like[start:end].isascii():
        try:
            return orjson.dumps(text)
        except orjson.JSONEncodeError:
            pass  # half a surrogate pair can only be written as an escape
    return json.dumps(text).encode("ascii")


def _members(text: str) -> dict[str, tuple[int, int]]:
    """The places of the values of the object in *text*; of duplicate keys, the last.

    >>> _members('{"a": 1.00, "b": [2]}')
    {'a': (6, 10), 'b': (17, 20)}
    """
    spans = {}
    at = _behind_gap(text, text.index("{") + 1)
    while text[at] == '"':
        key, at = _read(text, at)
        colon = _behind_gap(text, at)
        start = _behind_gap(text, colon + 1)
        end = _end(text, start)
        spans[key] = start, end
        comma = _behind_gap(text, end)
        if text[comma] != ",":
            break
        at = _behind_gap(text, comma + 1)
    return spans


def _end(text: str, start: int) -> int:
    """The end of the value that begins at *start*."""
    if (text_value := _TEXT.match(text, start)) is not None:
        return text_value.end()
    try:
        return _read(text, start)[1]
    except RecursionError:  # orjson reads what is nested a little deeper
        depth = 0
        for found in _SHUT.finditer(text, start):
            depth += (found[0] in "[{") - (found[0] in "]}")
            if not depth:
                return found.end()
        raise


def _behind_gap(text: str, at: int) -> int:
    """The place of the next character that is not white space."""
    found = _SIGN.search(text, at)
    assert found is not None  # the object is closed, as the parser saw
    return found.start()
