"""Damage to the other files that a run reads: its pipeline, templates, and journal."""

from __future__ import annotations

import json
import random
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from corpus.fault_kinds import BODY, Row, read
from corpus.fault_pairs import LINES, bad_of, lines_of, texts_of
from corpus.fault_runs import DONE, Ended, Found, start

__all__ = ["tried_own_files"]

_CONFIG = b"""\
preset = "minimal"
without = ["furniture.share.*"]

[[phrase]]
id = "mine.box"
phrases = ["Read it in the town"]
before = "Read it in the town"
after = ""
keeps = ["Read it in the town of the port."]
"""
_SHARES = (0.05, 0.5, 0.95)


def tried_own_files(found: Found, *, long: bool, only: str) -> Counter[str]:
    """Configurations, templates and journals that are cut off, or have a bit that is another."""
    counts: Counter[str] = Counter()
    for name, trial in _trials(long):
        if only in name:
            counts["own_files"] += 1
            with tempfile.TemporaryDirectory(prefix="newsclean-") as folder:
                trial(Path(folder), name, found)
    return counts


Try = Callable[[Path, str, Found], None]


def _trials(long: bool) -> Iterator[tuple[str, Try]]:
    draw = random.Random(5)
    shares = [draw.random() for _ in range(60)] if long else _SHARES
    for kind in ("config.toml", "templates.parquet", "templates.toml", "journal"):
        for number, share in enumerate(shares):
            trial = _journal if kind == "journal" else _read
            yield f"own: {kind} cut at {share:.3f} ({number})", trial(kind, share, None)
            bit = draw.randrange(8)
            yield f"own: {kind} flipped at {share:.4f} ({number})", trial(kind, share, bit)


def _damaged(data: bytes, share: float, bit: int | None) -> bytes:
    at = int(len(data) * share)
    if bit is None:
        return data[:at]
    return data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :]


@cache
def _sound(kind: str) -> bytes:
    """A sound file of *kind*."""
    if kind == "config.toml":
        return _CONFIG
    from newsclean.templates.learned import learn
    from newsclean.templates.review import text_of

    pages = [("tide.example", f"Home\nSport\nRain fell on day {n}. {BODY}\nFoot") for n in range(9)]
    templates = learn(pages)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "templates.parquet")
        templates.save(path)
        if kind.endswith(".parquet"):
            return path.read_bytes()
    return "".join(text_of(templates.values(), {})).encode()


def _ask(found: Found, title: str, ended: Ended) -> None:
    found.ask("the run ends", title, ended.status is not None, ended)
    found.ask("no traceback", title, "Traceback" not in ended.said, ended)
    found.ask("the status is true", title, ended.status in (*DONE, 1, 2), ended)
    last = ended.said.splitlines()[-1:]  # below the bad records
    told = ended.status in DONE or last[0].startswith("newsclean: ")
    found.ask("the status is told", title, told, ended)


def _read(kind: str, share: float, bit: int | None) -> Try:
    def trial(folder: Path, title: str, found: Found) -> None:
        (folder / "in.jsonl").write_bytes(lines_of(0))
        (folder / kind).write_bytes(_damaged(_sound(kind), share, bit))
        options = ["--config", kind] if kind.startswith("config") else ["--preset", "minimal"]
        options += ["--templates", kind, "--source", "id"] if kind.startswith("templates") else []
        arguments = ["corpus", "in.jsonl", "-o", "out.jsonl", "--errors", "e", *options]
        ended = start(folder, {}, [*arguments, "--workers", "1"])()
        _ask(found, title, ended)
        written = folder / "out.jsonl"
        if ended.status in DONE:  # a rule may be another, or gone; no record is
            found.ask("all records are there once", title, _numbers(written) == list(range(LINES)),
                      ended)  # fmt: skip
        else:
            found.ask("what has its name is whole", title, not written.exists(), ended)

    return trial


def _numbers(path: Path) -> list[int]:
    return [json.loads(line)["id"] for line in path.read_bytes().splitlines()]


def _journal(kind: str, share: float, bit: int | None) -> Try:
    def trial(folder: Path, title: str, found: Found) -> None:
        given = folder / "in"
        given.mkdir()
        for run in range(2):
            (given / f"{run}.jsonl").write_bytes(lines_of(run))
        arguments = ["corpus", "in", "-o", "out", "--errors", "e", "--preset", "minimal"]
        arguments += ["--workers", "1"]
        fault = {"victim": "parent", "signal": "SIGKILL", "at": "write", "nth": 3}
        start(folder, {**fault, "struck": str(folder / "struck")}, arguments)()
        journal = folder / "out/.newsclean-journal"
        journal.write_bytes(_damaged(journal.read_bytes(), share, bit))
        ended = start(folder, {}, [*arguments, "--resume"])()
        _ask(found, title, ended)
        if ended.status not in DONE:
            told = "--force" in ended.said or "is there already; move it away" in ended.said
            found.ask("the run goes on", title, told, ended)
            ended = start(folder, {}, [*arguments, "--force"])()
        found.ask("the run goes on", title, ended.status in DONE, ended)
        right = [_rows(folder / f"out/{run}.jsonl") == texts_of(run) for run in range(2)]
        right.append((folder / "e").read_bytes() == bad_of(0) + bad_of(1))
        found.ask("all records are there once", title, all(right), (ended, right))

    return trial


def _rows(path: Path) -> list[Row]:
    return read(path) if path.exists() else []
