"""The project's own cases as pairs: the files of ``tests/cases`` and the rule rows of a preset."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from benchmarks.labelled import Pair
from newsclean import Pipeline
from newsclean.rules.rows import Sign

__all__ = ["cases", "missed", "rows"]

_CASES = Path(__file__).parents[1] / "tests/cases"


def cases() -> dict[str, list[Pair]]:
    """Return the pairs of each file of cases: damage and what mends it, and what must stay."""
    found: dict[str, list[Pair]] = {}
    for name, table in _tables():
        found[name] = [
            *(
                Pair(case["label"], case["before"], case["after"])
                for case in table.get("damaged", [])
            ),
            *(Pair(case["label"], case["text"], case["text"]) for case in table.get("sound", [])),
            *(
                Pair(case["kind"], case["text"], case.get("want", case["text"]))
                for case in table.get("case", [])
            ),
        ]
    return found


def missed() -> dict[str, int]:
    """Return how many known misses each file of cases has: damage that is left as it is."""
    return {name: len(table.get("missed", [])) for name, table in _tables()}


def _tables() -> Iterator[tuple[str, dict[str, list[dict[str, str]]]]]:
    for path in sorted(_CASES.glob("*.toml")):
        yield path.stem, tomllib.loads(path.read_text("utf-8"))


def rows(pipeline: Pipeline) -> dict[str, list[Pair]]:
    """Return the pairs that the rows of *pipeline* show and keep, by family."""
    found: dict[str, list[Pair]] = {}
    for rule in pipeline.rules:
        pairs = found.setdefault(rule.id.partition(".")[0], [])
        if rule.before and not isinstance(rule, Sign):
            pairs.append(Pair(rule.id, rule.before, rule.after))
        pairs += [Pair(rule.id, text, text) for text in rule.keeps]
    return found
