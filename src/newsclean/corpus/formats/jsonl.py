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
from newsclean.corpus.fields import KINDS, Step, Text, texts_in, value_in
from newsclean.corpus.formats.json_places import places
from newsclean.corpus.formats.lines import line_blocks
from newsclean.corpus.job import Block, Job, Outcome, Tally
from newsclean.corpus.outputs import Output, output_at
from newsclean.corpus.shards import Shard
from newsclean.corpus.streams import Source

__all__ = ["Jsonl", "cleaned_object"]

_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]")


class Jsonl:
    """Reads and cleans blocks of lines."""

    def blocks(self, shard: Shard, job: Job, start: int) -> Iterator[Block]:
        """Yield the lines of the input from its byte *start* on."""
        source = Source(shard.input)
        for data in line_blocks(source.pieces_of_utf8(start)):
            yield Block(data, start := start + len(data), source.taken)

    def clean(self, block: Block, job: Job) -> Outcome:
        """Clean the texts in the lines of *block*."""
        tally = job.tally()
        written = []
        places = 0
        for places, line in enumerate(_lines(block.data), 1):
            if (new := cleaned_object(line, places, job, tally)) is not None:
                written.append(new)
        return tally.outcome(_joined(written), places)

    def output(self, shard: Shard, job: Job, claim: Claim, start: int) -> Output:
        """Return the writer of the lines after the first *start* bytes."""
        return output_at(shard.output, claim, start)


def _lines(data: bytes) -> Iterator[bytes]:
    """The lines of *data*, each with its break; one that is all of *data* is not copied."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", start) + 1 or len(data)
        yield data[start:end]
        start = end


def _joined(written: list[bytes]) -> bytes:
    """The lines *written* as one; a single one, which may be very long, is not copied."""
    return written[0] if len(written) == 1 else b"".join(written)


def cleaned_object(line: bytes, place: int, job: Job, tally: Tally) -> bytes | None:
    """Return *line*, a JSON object, cleaned; ``None`` if it is dropped or set aside."""
    if not line or line.isspace():
        return line
    record: dict[str, Any] = {}
    try:
        record = _parsed(line)
        texts, titles = _texts(record, job, tally)
        source = value_in(record, job.source_field)
        cleaned = tally.record([one.text for one in texts], source, titles)
    except BadRecord as bad:
        tally.refuse(place, f"{_named(record, job)}{bad}", line.removesuffix(b"\n") + b"\n")
        return None
    if tally.drops(cleaned):
        return None
    del record
    new = {
        old.way: value if value != old.text else None
        for old, value in zip(texts, cleaned, strict=True)
    }
    del texts, cleaned  # one may be of hundreds of megabytes
    if not job.keep_original and not any(value is not None for value in new.values()):
        return line
    return _spliced(line, new, job)


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        record = orjson.loads(line)
    except orjson.JSONDecodeError:
        record = _parsed_slowly(line)
    if type(record) is not dict:
        raise BadRecord(f"is {KINDS[type(record)]}, not an object")
    return record


def _parsed_slowly(line: bytes) -> Any:
    """Parse JSON that orjson rejects: a byte order mark, ``NaN``, half a surrogate pair."""
    line = line.removesuffix(b"\n")  # no message names a character after the end of the line
    try:
        text = line.decode("utf-8").removeprefix("\ufeff")
        return json.loads(text, parse_int=float)
    except UnicodeDecodeError as error:
        raise BadRecord(f"is not UTF-8 at its byte {error.start + 1}") from None
    except json.JSONDecodeError as error:
        reason = error.msg.removesuffix(" at")
        hint = ""
        if line.strip() in (b"[", b"{"):
            hint = "; if the file is JSON over several lines, say --format json"
        raise BadRecord(f"is not JSON: {reason} at its character {error.pos + 1}{hint}") from None
    except RecursionError:
        raise BadRecord("is nested too deeply") from None


def _texts(record: dict[str, Any], job: Job, tally: Tally) -> tuple[list[Text], list[bool]]:
    """The texts of *record*, and which of them are headlines."""
    texts: list[Text] = []
    titles: list[bool] = []
    for field in job.fields:
        found = texts_in(record, field)
        tally.meet(field, len(found))
        texts += found
        titles += [field in job.titles] * len(found)
    if job.keep_original:
        for text in texts:
            *outer, name = text.way
            holder: Any = record
            for step in outer:
                holder = holder[step]
            if f"{name}_original" in holder:
                raise BadRecord(
                    f"has a field {f'{name}_original'!r} already, where the original is to stand"
                )
    return texts, titles


def _named(record: dict[str, Any], job: Job) -> str:
    """The id of *record*, for a message."""
    name = value_in(record, job.id_field)
    return "" if name is None else f"{job.id_field} {shorten(repr(name), 100)}: "


def _spliced(line: bytes, new: dict[tuple[Step, ...], str | None], job: Job) -> bytes:
    """*line* with the texts of *new*, by the way to them, and the originals after them.

    ``None`` is a text that stays.
    """
    text = line.decode("utf-8")
    spans = places(text, new)
    pieces: list[bytes] = []
    made: list[tuple[int, str, bool]] = []  # where a new text goes, and whether it has escapes
    done = 0
    for way in sorted(new, key=spans.__getitem__):
        start, end = spans[way]
        if (value := new.pop(way)) is not None:
            pieces.append(text[done:start].encode("utf-8"))
            made.append((len(pieces), value, _has_escapes(text, start, end)))
            pieces.append(b"")
        else:  # a long text is not copied to be left out
            pieces.append(text[done:end].encode("utf-8"))
        if job.keep_original:
            original = f", {json.dumps(f'{way[-1]}_original')}: {text[start:end]}"
            pieces.append(original.encode("utf-8"))
        done = end
    pieces.append(text[done:].encode("utf-8"))
    del text  # before the next copies of a text of hundreds of megabytes are made
    while made:
        place, value, escapes = made.pop()
        pieces[place] = _literal(value, escapes=escapes)
        del value
    return b"".join(pieces)


def _has_escapes(line: str, start: int, end: int) -> bool:
    """Whether the literal in ``line[start:end]`` has escapes for what is beyond ASCII."""
    return line.find("\\u", start, end) >= 0 and _BEYOND_ASCII.search(line, start, end) is None


def _literal(text: str, *, escapes: bool) -> bytes:
    """*text* as JSON, with *escapes* for what is beyond ASCII, or without."""
    if not escapes:
        try:
            return orjson.dumps(text)
        except orjson.JSONEncodeError:
            pass  # half a surrogate pair can only be written as an escape
    return json.dumps(text).encode("ascii")
