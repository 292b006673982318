"""Find errors in a file of rows; each complaint names the line and says what to do."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from newsclean.commands.complaint import Complaint, line_of
from newsclean.commands.proving_words import of_article, of_words
from newsclean.config import PRESETS
from newsclean.pipeline.pipeline import Pipeline
from newsclean.rules.library import NO_ROWS, SHARED, Source, sources
from newsclean.rules.parts_and_lists import NO_PIECES, Pieces, pieces_of, unnamed
from newsclean.rules.rows import LINE, PAGE, Pattern, Row, Run, Sign
from newsclean.rules.toml import Located, located, row_of
from newsclean.templates.review import reviewed
from newsclean.text.lines import fold
from newsclean.text.store import ROOT, parsed, place_of

__all__ = ["complaints", "never_met"]

_LITERALS: Final = ("phrases", "cues", "alone", "words")
_Problem = tuple[int, str]
"""A line, and what is wrong there."""


def complaints(path: Path) -> Iterator[Complaint]:
    """Yield the errors in the rows, the words or the article of the file *path*."""
    try:
        text, tables = parsed(path)
    except ValueError as error:
        at = re.search(r"at line (\d+)", str(error))
        yield Complaint(str(path), int(at[1]) if at else 0, str(error))
        return
    if path.name == "words.toml":
        yield from of_words(path, text, tables)
    elif path.name == "article.toml":
        yield from of_article(path, text, tables)
    elif path.name not in NO_ROWS:
        yield from _of_rows(path, text, tables)


def _of_rows(path: Path, text: str, tables: Mapping[str, Any]) -> Iterator[Complaint]:
    try:
        pieces = pieces_of(tables, pieces_of(parsed(SHARED)[1]))
        written = located(text, tables)
    except ValueError as error:
        yield Complaint(str(path), 0, str(error))
        return
    if "learned" in tables:
        yield from _of_learned(path, text, tables["learned"])
    elif not written:
        rows = "[[phrase]], [[pattern]], [[block]], [[run]] or [[learned]]"
        yield Complaint(str(path), 0, f"has no rows; write one as {rows}")
    for line, problem in _problems(path, text, written, pieces):
        yield Complaint(str(path), line, problem)


def _problems(
    path: Path, text: str, written: Iterable[Located], pieces: Pieces
) -> Iterator[_Problem]:
    """Yield what is wrong with the rows *written* in *text*."""
    rows = yield from _malformed(text, written, pieces)
    here = place_of(str(path.resolve()))
    elsewhere = [source for source in sources() if source.path != here]
    if any(here.endswith(f"/newsclean/{source.path}") for source in elsewhere):
        advice = "pip install -e . in it, and try again"
        yield 0, f"is of another copy of newsclean than this one; {advice}"
        return
    new = yield from _taken(path, text, rows, elsewhere)
    try:
        added = () if _is_ours(path) else new
        pipelines = {name: preset.plus(*added) for name, preset in PRESETS.items()}
    except ValueError as error:
        yield 0, str(error)
        return
    for line, row in rows:
        for key, problem in _unproven(row, pipelines, pieces):
            yield line_of(text, line, key), f"rule {row.id}: {problem}"


def _malformed(
    text: str, written: Iterable[Located], pieces: Pieces
) -> Generator[_Problem, None, list[tuple[int, Row]]]:
    """Yield the problems of each row by itself; return the rows that can be read, with lines."""
    rows: list[tuple[int, Row]] = []
    for line, kind, table in written:
        try:
            row = row_of(kind, table, pieces)
            row.check()
        except ValueError as error:
            yield line, str(error)
            continue
        rows.append((line, row))
        for key, entry in _doubled(table):
            at = line_of(text, line, key, entry)
            yield at, f"rule {row.id}: {entry!r} is in {key} twice; leave one out"
        for name in unnamed(getattr(row, "pattern", "")):
            at = line_of(text, line, "pattern")
            unknown = f"no part and no list is called {{{name}}}"
            yield at, f"rule {row.id}: {unknown}; write \\{{ for a brace"
        if isinstance(row, Pattern):
            for trigger in never_met(row):
                at = line_of(text, line, "triggers", trigger)
                problem = f"no match of its pattern begins with the trigger {trigger!r}"
                yield at, f"rule {row.id}: {problem}; mend one of the two"
    return rows


def _taken(
    path: Path, text: str, rows: Iterable[tuple[int, Row]], elsewhere: Sequence[Source]
) -> Generator[_Problem, None, list[Row]]:
    """Yield each id and literal of *rows* that another row has; return the rows with new ids."""
    known = _literals(elsewhere)
    known_ids = {source.row.id: f"{source.path}:{source.line}" for source in elsewhere}
    ids: dict[str, int] = {}
    new = []
    for line, row in rows:
        if found := known_ids.get(row.id):
            yield line, f"rule {row.id}: {found} has this id already; choose another"
        elif row.id in ids:
            found = f"line {ids[row.id]}"
            yield line, f"rule {row.id}: {found} has this id already; choose another"
        else:
            new.append(row)
        ids.setdefault(row.id, line)
        for key, literal in _of_a_row(row):
            at = line_of(text, line, key, literal)
            if found := known.get((_group(row), _folded(literal))):
                problem = f"{literal!r} is in {found} already; leave it out here"
                yield at, f"rule {row.id}: {problem}"
            else:
                known[_group(row), _folded(literal)] = f"{path}:{at} ({row.id})"
    return new


def _of_learned(path: Path, text: str, rows: object) -> Iterator[Complaint]:
    """Errors in the tables of learned lines."""
    lines = [n for n, line in enumerate(text.split("\n"), 1) if line.strip() == "[[learned]]"]
    given = rows if isinstance(rows, list) else [rows]
    for at, row in zip(lines + [0] * len(given), given, strict=False):
        try:
            reviewed([row])
        except ValueError as error:
            yield Complaint(str(path), at, str(error).replace("learned 1: ", "", 1))


def _is_ours(path: Path) -> bool:
    return path.resolve().is_relative_to(Path(ROOT).resolve())


def _of_a_row(row: Row) -> Iterator[tuple[str, str]]:
    """The literal lines of *row*, each with the key that lists it."""
    for key in _LITERALS:
        for literal in getattr(row, key, ()):
            yield key, literal


def _doubled(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The key and the entry of each list of the row *table* in which an entry is repeated."""
    for key in ("phrases", "cues", "alone", "words", "until", "triggers", "keeps"):
        given = table.get(key, ())
        entries = map(str.strip, given.split("\n")) if isinstance(given, str) else given
        seen: set[str] = set()
        for entry in filter(None, entries):
            if entry in seen:
                yield key, entry
            seen.add(entry)


def _group(row: Row) -> str:
    """Rows of one group must not share a literal: a line is looked up once in each group."""
    return "run" if isinstance(row, Run) else "line"


def _folded(literal: str) -> str:
    """*literal* as it is looked up; "more from *" and "more from" are different lines."""
    return fold(literal) + "*" * literal.endswith(" *")


def _literals(known: Iterable[Source]) -> dict[tuple[str, str], str]:
    """Where each literal line of *known* rows is written."""
    return {
        (_group(source.row), _folded(literal)): f"{source.path}:{source.line} ({source.row.id})"
        for source in known
        for _, literal in _of_a_row(source.row)
    }


def never_met(row: Pattern) -> Iterator[str]:
    """The triggers of *row* that no match of its pattern can begin with."""
    if PAGE in row.where:
        return
    import regex  # which tells of the start of a text whether it may yet match

    aside = regex.IGNORECASE if LINE in row.where else 0
    pattern = regex.compile(row.pattern, aside | regex.VERSION0)
    for trigger in row.triggers:
        if trigger.startswith("*"):
            continue  # the end of a line
        if LINE in row.where:
            met = pattern.fullmatch(trigger, partial=True)
        else:
            met = pattern.match(trigger, partial=True)
        if not met:
            yield trigger


def _unproven(
    row: Row, pipelines: Mapping[str, Pipeline], pieces: Pieces = NO_PIECES
) -> Iterator[tuple[str, str]]:
    """Each proof of *row* that fails, with the key to correct."""
    if not row.before:
        yield "id", "has no before; write a text that it mends, and after"
    elif isinstance(row, Sign):
        if row.flag not in pipelines["news"].explain(row.before).flags:
            yield "before", f"before does not raise the flag {row.flag}; mend the pattern"
    else:
        after = getattr(row, "after", "")
        found = pipelines["news"].explain(row.before)
        if found.text != after:
            yield "before", f"before becomes {found.text!r}, not {after!r}"
        elif not any(row.id in edit.rules for edit in found.edits):
            yield "before", "before is mended by other rules alone; show what only this one mends"
    if not row.keeps:
        yield "id", "has no keeps; write the sentences of news that look most like it"
    if not row.about:
        yield "id", "has no about; say in a sentence what it is"
    for text in row.keeps:
        for name, pipeline in pipelines.items():
            if (left := pipeline.clean(text)) != text:
                yield "keeps", f"keeps {text!r}, but in {name} it becomes {left!r}; narrow the rule"
                break
