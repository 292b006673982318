"""Pipelines as users narrow them: without some rules, with only some, with protected words."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from newsclean.pipeline.pipeline import Pipeline
from newsclean.presets import BODY, NEWS

__all__ = ["narrowed_pipelines"]

_PROTECTED: Final = ("[Pp]ort", "the", r"\[\w+\]", "[A-Z]{2,9}", r"\d+", "a")


def narrowed_pipelines(seed: int, number: int) -> dict[str, Pipeline]:
    """Return *number* pipelines by the expressions that make them.

    >>> [*narrowed_pipelines(3, 2)] == [*narrowed_pipelines(3, 2)]
    True
    """
    chance = random.Random(f"narrowed {seed}")
    return dict(_narrowed(chance) for _ in range(number))


def _narrowed(chance: random.Random) -> tuple[str, Pipeline]:
    name, pipeline = chance.choice((("NEWS", NEWS), ("NEWS", NEWS), ("BODY", BODY)))
    ids = [rule.id for rule in pipeline.rules]
    how = chance.choice(("without", "without", "only", "protecting"))
    if how == "protecting":
        wanted = chance.sample(_PROTECTED, chance.randint(1, 2))
    else:
        wanted = [*_some_rules(chance, ids)]
    made: Pipeline = getattr(pipeline, how)(*wanted)
    return f"{name}.{how}({', '.join(map(repr, wanted))})", made


def _some_rules(chance: random.Random, ids: list[str]) -> Iterator[str]:
    """Ids of rules, of kinds and of families of them."""
    for rule in chance.sample(ids, chance.randint(1, 6)):
        parts = rule.split(".")
        kept = chance.randint(1, len(parts))
        yield rule if kept == len(parts) else ".".join((*parts[:kept], "*"))
