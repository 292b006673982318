"""Find errors in the word lists and the article of a language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from newsclean.commands.complaint import Complaint, line_of
from newsclean.config import PRESETS
from newsclean.text.store import ROOT
from newsclean.text.words import LISTS, PATTERNS, entries_of

__all__ = ["of_article", "of_words"]

_NEEDED: Final = ("headlines", "dateline", "sentences", "endings", "subheads", "items", "live")
_BREAKABLE: Final = {"goes-on": (0, " {} "), "speaks": (1, " {}"), "named": (2, " {}, ")}
"""The words at which tests break a sentence: the place of the sentence, and what is around them."""
_ADVICE: Final = {
    "goes-on": "put a word of three letters and no comma before it, or add it to continuations",
    "speaks": "add it to quotative in words.toml",
    "named": "put a comma after it, and before it a word of never-last in words.toml",
}


def of_words(path: Path, text: str, tables: Mapping[str, Any]) -> Iterator[Complaint]:
    """Yield the errors in the word lists *tables*, which the file *path* with *text* has."""

    def complaint(name: str, problem: str) -> Complaint:
        return Complaint(str(path), line_of("\n" + text, 1, name) - 1, f"{name}: {problem}")

    for name, value in tables.items():
        if name == "patterns":
            continue
        if name not in LISTS:
            yield complaint(name, f"no list is called so; there are {', '.join(sorted(LISTS))}")
        elif not isinstance(value, str):
            yield complaint(name, "write the words as a text, with blanks between")
        else:
            for word, line in _doubled(text, name):
                yield Complaint(str(path), line, f"{name}: {word!r} is in it twice; leave one out")
    if "often" in tables and "never-last" not in tables:
        yield complaint("often", "needs never-last, the words that end no sentence; write it, too")
    patterns = tables.get("patterns", {})
    at = next((n for n, line in enumerate(text.split("\n"), 1) if line == "[patterns]"), 0)
    for name, value in patterns.items() if isinstance(patterns, dict) else ():
        line = line_of(text, at, name)
        if name not in PATTERNS:
            problem = f"no pattern is called so; there are {', '.join(sorted(PATTERNS))}"
        elif not isinstance(value, str):
            problem = "write the pattern as a text"
        else:
            problem = _wrong(value.replace("\n", ""))
        if problem:
            yield Complaint(str(path), line, f"{name}: {problem}")


def _doubled(text: str, name: str) -> Iterator[tuple[str, int]]:
    """The words that are a second time in the list *name*, and the lines on which they are."""
    lines = text.split("\n")
    start = line_of("\n" + text, 1, name) - 2
    mark = lines[start].rpartition("=")[2].strip()[:3]
    seen: set[str] = set()
    for number in range(start, len(lines)):
        line = lines[number].partition(mark)[2] if number == start else lines[number]
        for word in entries_of(line.partition(mark)[0]):
            if word in seen:
                yield word, number + 1
            seen.add(word)
        if mark in line:
            return


def _wrong(pattern: str) -> str:
    """Why *pattern* cannot be part of a larger one; empty if it can."""
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        near = pattern[error.pos or 0 :][:20]
        return f"is no regular expression: {error.msg} at {near!r}; mend it"
    if compiled.groups:
        return "has a group that captures; write (?:…) for (…)"
    if compiled.fullmatch(""):
        return "matches nothing at all; leave out the empty alternative"
    return ""


def of_article(path: Path, text: str, tables: Mapping[str, Any]) -> Iterator[Complaint]:
    """Yield the errors in the article *tables*, which the file *path* with *text* has."""

    def complaint(key: str, problem: str) -> Complaint:
        return Complaint(str(path), line_of("\n" + text, 1, key) - 1, problem)

    for key in _NEEDED:
        if key not in tables:
            yield Complaint(str(path), 0, f"has no {key}; see languages/de/article.toml")
    known = (*_NEEDED, *_BREAKABLE)
    for key, value in tables.items():
        if key not in known:
            yield complaint(key, f"unknown key {key!r}; there are {', '.join(known)}")
        for line in value if isinstance(value, list) else ():
            if not isinstance(line, str):
                yield complaint(key, f"{key}: {line!r} is no text")
            elif (left := PRESETS["news"].clean(line)) != line:
                yield complaint(key, f"{key}: {line!r} is to be sound, but becomes {left!r}")
    sentences = tables.get("sentences", [""] * 3)
    if not isinstance(sentences, list) or len(sentences) != 3:
        yield complaint("sentences", "sentences: write three")
        return
    given = [key for key in _BREAKABLE if key in tables]
    for key, (place, around) in _BREAKABLE.items() if given else ():
        if key not in tables:
            yield complaint(given[0], f"{given[0]} is here and {key} is not; write all three")
        elif around.format(tables[key]) not in str(sentences[place]):
            where = f"sentence {place + 1} has no {around.format(tables[key])!r}"
            yield complaint(key, f"{key}: {where}; write the word as it is there")
            return
    if given and path.resolve().is_relative_to(Path(ROOT).resolve()):
        for key, problem in _unmended(path.parent.name):
            yield complaint(key, f"{key}: {problem}")


def _unmended(language: str) -> Iterator[tuple[str, str]]:
    """The words of an article at which a broken sentence is not repaired, once each."""
    try:
        from newsclean.testing.attributions import BREAKS_ABROAD, break_abroad
        from newsclean.testing.languages import LANGUAGES
    except ImportError:
        return  # Hypothesis is not installed, and so the tests are not run either
    keys = dict(enumerate(_BREAKABLE))
    for kind, (place, _) in BREAKS_ABROAD.items():
        if place not in keys:
            continue
        for ending in LANGUAGES[language].endings:
            pair = break_abroad(language, kind, ending)
            left = PRESETS["news"].clean(pair.dirty) if pair else "not broken"
            if pair is None or left != pair.clean:
                key = keys.pop(place)
                yield key, f"a {kind} leaves {left!r}; {_ADVICE[key]}"
                break
