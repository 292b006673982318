"""Describe a rule row in words: its kind, what it matches, which presets contain it."""

from __future__ import annotations

from typing import Any

from newsclean.pipeline.pipeline import Pipeline
from newsclean.presets import PRESETS
from newsclean.rules.rows import Block, Pattern, Phrase, Repair, Rule, Run, Sign

__all__ = ["as_dict", "kind", "known", "presets", "texts"]


def known(pipeline: Pipeline | None = None) -> dict[str, Rule]:
    """Return the rules of *pipeline*, or of all presets, by id and in order."""
    pipelines = PRESETS.values() if pipeline is None else [pipeline]
    rows = {row.id: row for each in pipelines for row in each.rules}
    return dict(sorted(rows.items()))


def presets(row: Rule) -> list[str]:
    """Return the names of the presets that contain *row*, the smallest preset first.

    >>> presets(known()["furniture.share.jetpack"])
    ['news', 'body']
    """
    return [name for name, pipeline in PRESETS.items() if row in pipeline.rules]


def kind(row: Rule) -> str:
    """Return the kind of rule that *row* is, in words for the start of a sentence.

    >>> kind(known()["furniture.share.jetpack"])
    'A pattern'
    """
    match row:
        case Phrase():
            return "Whole lines"
        case Block():
            return "A cue line and the lines that go with it"
        case Run():
            return f"At least {row.at_least} such lines in a row"
        case Sign():
            return "A sign; nothing is changed"
        case Pattern():
            return "A pattern"
        case Repair():
            return "A repair"


def texts(row: Rule) -> tuple[str, ...]:
    """Return the phrases, cues, words or triggers of *row*; empty for a repair."""
    match row:
        case Phrase(phrases=found) | Run(words=found):
            return found
        case Block():
            return row.all_cues()
        case Pattern(triggers=found) | Sign(triggers=found):
            return tuple(trigger.strip() for trigger in found)
        case Repair():
            return ()


def as_dict(row: Rule) -> dict[str, Any]:
    """Return *row* in a form that JSON can represent, without ``new`` if that is a function."""
    fields = row._asdict()
    if "where" in fields:
        fields["where"] = [place.name.lower() for place in fields["where"] if place.name]
    if callable(fields.get("new")):
        del fields["new"]
    return {"kind": type(row).__name__.lower(), "presets": presets(row), **fields}
