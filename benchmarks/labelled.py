"""Labelled text and how a cleaner fares on it; ``docs/quality.md`` describes the format.

A set is a file of JSON lines.  Its rows are *documents* whose lines are labelled as artifact or
story, or *pairs* of a text and what is wanted of it.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

__all__ = [
    "Document",
    "Figures",
    "LabelError",
    "Pair",
    "fold",
    "read",
    "score_documents",
    "score_pairs",
]

Clean = Callable[[str], str]
Figures = dict[str, float]

_STRAIGHT = ("ftfy_", "html_entity")  # kinds whose wanted text has straight quotes; either is right
_NO_COMMA = ("1_",)  # where a period was wrong, a comma or none is a matter of taste
_GONE = ("rot47_paywall",)  # an enciphered paragraph goes, it is not deciphered
_PLAIN_QUOTES = str.maketrans("‘’“”", "''\"\"")


class LabelError(ValueError):
    """A labelled set is malformed; says where and how."""


class Document(NamedTuple):
    """A scraped text; the label of each line; and the article that a human found in it."""

    scraped: str
    labels: Sequence[str]
    gold: str | None = None


class Pair(NamedTuple):
    """A text and what is wanted of it; where the two are the same, it must stay as it is."""

    kind: str
    given: str
    wanted: str


def read(folder: Path) -> tuple[dict[str, list[Document]], dict[str, list[Pair]], list[str]]:
    """Return the sets of *folder*: those of documents, those of pairs, and what is neither.

    Raises ``FileNotFoundError`` where no set is there, and ``LabelError`` where one is malformed.
    """
    rows = {path.stem: _rows(path) for path in sorted(folder.glob("*.jsonl"))}
    if not rows:
        raise FileNotFoundError(f"no *.jsonl in {folder}; docs/quality.md describes the format")
    bodies = {
        (name, row.get("id")): row["gold"] for name in rows for row in rows[name] if row.get("gold")
    }
    documents: dict[str, list[Document]] = {}
    pairs: dict[str, list[Pair]] = {}
    for name, found in rows.items():
        if all("scraped" in row and "labels" in row for row in found):
            documents[name] = [_document(row, bodies) for row in found]
        elif made := [pair for row in found if (pair := _pair(row)) is not None]:
            pairs[name] = made
    return documents, pairs, [name for name in rows if name not in {*documents, *pairs}]


def _rows(path: Path) -> list[dict[str, Any]]:
    rows = []
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                row = json.loads(line)
            except json.JSONDecodeError as error:
                raise LabelError(f"{path.name}, line {number}: not JSON: {error}") from None
            if not isinstance(row, dict):
                raise LabelError(f"{path.name}, line {number}: a row is a JSON object")
            if "labels" in row and len(row["labels"]) != row.get("scraped", "").count("\n") + 1:
                raise LabelError(
                    f"{path.name}, line {number}: {len(row['labels'])} labels for "
                    f"{row.get('scraped', '').count(chr(10)) + 1} lines; each line has one"
                )
            rows.append(row)
    return rows


def _document(row: Mapping[str, Any], bodies: Mapping[tuple[str, str | None], str]) -> Document:
    labels = list(row["labels"])
    for line, family in row.get("fam", {}).items():
        if family == "title" and labels[int(line)] == "A":
            labels[int(line)] = "T"  # whether the title is part of the article is not judged
    gold = row.get("gold") or bodies.get((row.get("gold_ref", ""), row.get("id")))
    return Document(row["scraped"], labels, gold)


def _pair(row: Mapping[str, Any]) -> Pair | None:
    """The pair that *row* is; ``None`` where it says not what is wanted."""
    given = row.get("broken") or row.get("original") or row.get("text")
    kind = row.get("label") or row.get("kind") or row.get("category") or ""
    if not isinstance(given, str) or not (kind or "fixed" in row):
        return None
    if "text" in row:
        return Pair(kind, given, row.get("fixed") or given)
    if row.get("label", "join") != "join":
        return Pair(kind, given, given)
    if row.get("fixed") is None:
        return None
    return Pair(kind, given, "" if kind in _GONE else row["fixed"])


def score_pairs(pairs: Iterable[Pair], clean: Clean) -> Figures:
    """Return how many pairs are broken and sound, and the shares of them that come out right.

    ``exact`` is the share of broken texts that become what is wanted, ``unharmed`` that of sound
    ones that stay; white space is folded.
    """
    right = {True: 0, False: 0}
    total = {True: 0, False: 0}
    for kind, given, wanted in pairs:
        sound = given == wanted
        total[sound] += 1
        right[sound] += _as_judged(kind, clean(given)) == _as_judged(kind, wanted)
    shares = {"exact": False, "unharmed": True}
    return {
        **{name: float(total[sound]) for name, sound in (("broken", False), ("sound", True))},
        **{name: right[sound] / total[sound] for name, sound in shares.items() if total[sound]},
    }


def _as_judged(kind: str, text: str) -> str:
    text = text.translate(_PLAIN_QUOTES) if kind.startswith(_STRAIGHT) else text
    return fold(text).replace(",", "") if kind.startswith(_NO_COMMA) else fold(text)


def fold(text: str) -> str:
    """Return *text* with its runs of blanks and of line breaks folded.

    >>> fold(" One  two.\\n\\n\\nThree.")
    'One two.\\nThree.'
    """
    return "\n".join(line for raw in text.split("\n") if (line := " ".join(raw.split())))


def score_documents(documents: Iterable[Document], clean: Clean) -> Figures:
    """Return precision, recall and harm of *clean* over the labelled lines.

    ``P``, ``R`` and ``F1`` are of removing artifact lines, a line being removed where less than
    half of its words are left.  ``destroyed`` is the share of the story's words that are lost,
    ``hurt`` that of documents which lose over 2 % of them, ``merged`` that of story lines run
    together with another, and ``goldF1`` the agreement of the output's words with the article's.
    """
    from rapidfuzz.distance import LCSseq

    hit = wrong = missed = docs = hurt = 0
    kept = lost = whole = merged = same = got = wanted = 0.0
    for document in documents:
        output = clean(document.scraped)
        shares, sizes, homes = _survivors(document.scraped.split("\n"), output)
        story = gone = 0.0
        for label, share, size in zip(document.labels, shares, sizes, strict=False):
            if size == 0:
                continue
            if label == "A":
                hit, missed = hit + (share < 0.5), missed + (share >= 0.5)
            elif label == "K":
                wrong += share < 0.5
                story, gone = story + size, gone + size * (1 - share)
        for home in homes:
            lines = sum(document.labels[line] == "K" for line in home)
            whole, merged = whole + lines, merged + max(0, lines - 1)
        docs, kept, lost = docs + 1, kept + story, lost + gone
        hurt += story > 0 and gone / story > 0.02
        if document.gold:
            ours, theirs = _words(output), _words(document.gold)
            same += LCSseq.similarity(ours, theirs)
            got, wanted = got + len(ours), wanted + len(theirs)
    p, r = _share(hit, hit + wrong, of_none=1.0), _share(hit, hit + missed)
    figures = {"docs": float(docs), "P": p, "R": r, "F1": _f1(p, r)}
    figures |= {"destroyed": _share(lost, kept), "hurt": _share(hurt, docs)}
    figures["merged"] = _share(merged, whole)
    if wanted:
        figures["goldF1"] = _f1(_share(same, got), _share(same, wanted))
    return figures


def _survivors(lines: list[str], output: str) -> tuple[list[float], list[int], list[set[int]]]:
    """Align the words of *lines* with those of *output*.

    Returns each line's share of words that are left, its count of words, and for each line of the
    output the lines most of whose words stand in it.
    """
    from rapidfuzz.distance import LCSseq

    before = [(word, i) for i, line in enumerate(lines) for word in _words(line)]
    after = [(word, i) for i, line in enumerate(output.split("\n")) for word in _words(line)]
    sizes, left = [0] * len(lines), [0] * len(lines)
    for _, i in before:
        sizes[i] += 1
    meeting: dict[tuple[int, int], int] = {}
    for op in LCSseq.opcodes([word for word, _ in before], [word for word, _ in after]):
        if op.tag == "equal":
            pairs = zip(before[op.src_start : op.src_end], after[op.dest_start :], strict=False)
            for (_, i), (_, j) in pairs:
                left[i] += 1
                meeting[i, j] = meeting.get((i, j), 0) + 1
    homes: list[set[int]] = [set() for _ in output.split("\n")]
    for (i, j), count in meeting.items():
        if count > 0.6 * sizes[i]:
            homes[j].add(i)
    return [_share(n, size) for n, size in zip(left, sizes, strict=True)], sizes, homes


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).lower())


def _share(part: float, whole: float, *, of_none: float = 0.0) -> float:
    return part / whole if whole else of_none


def _f1(p: float, r: float) -> float:
    return 2 * p * r / (p + r) if p + r else 0.0
