"""``newsclean report A.json [B.json]``: show a report of a corpus, or what changed between two."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from newsclean.report.summary import Summary
from newsclean.report.terminal import overview, say, visible
from newsclean.report.trends import Trend, trends

__all__ = ["main"]

_LISTED: Final = 20
_HEADS: Final = {
    "rules": "rules, by the share of documents that they changed",
    "flags": "flags, by the share of documents that have them",
    "sources": "sources, by their share of all documents",
    "sources changed": "sources, by the share of their documents that were changed",
}


def main(arguments: Sequence[str]) -> int:
    """Show the reports that *arguments* name; return 2 if one of them cannot be read."""
    parser = argparse.ArgumentParser(
        prog="newsclean report",
        description="Show a JSON report of newsclean corpus; with two, what changed from the "
        "first to the second.",
    )
    parser.add_argument("first", metavar="A.json", help="a file of newsclean corpus --report")
    parser.add_argument("second", nargs="?", metavar="B.json", help="a later one")
    parser.add_argument(
        "--all", action="store_true", help="also list what chance may explain, to the last rule"
    )
    parser.add_argument("--json", action="store_true", help="print the changes as JSON")
    options = parser.parse_args(arguments)
    try:
        first = _read(options.first)
        second = _read(options.second) if options.second else None
    except ValueError as error:
        print(f"newsclean report: {visible(str(error))}", file=sys.stderr)
        return 2
    if second is None:
        say("\n".join([*_about(options.first, first[0]), "", overview(first[1])]))
        return 0
    found = trends(first[1], second[1])
    if options.json:
        rows = {kind: [one._asdict() for one in moved] for kind, moved in found.items()}
        say(json.dumps(rows, indent=2))
        return 0
    for name, (about, _) in ((options.first, first), (options.second, second)):
        say("\n".join(_about(name, about)))
    say("\n".join(_totals(first[1], second[1])))
    for kind, moved in found.items():
        if lines := [*_listed(_HEADS[kind], moved, everything=options.all)]:
            say("\n".join(lines))
    return 0


def _read(name: str) -> tuple[dict[str, Any], Summary]:
    """The head of the report *name*, and its counts; raises ``ValueError`` if it is none."""
    try:
        given = json.loads(Path(name).read_bytes())
        return given.get("about", {}), Summary.from_dict(given)
    except OSError as error:
        raise ValueError(f"{name}: {error.strerror}") from None
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError):
        wanted = "a report that newsclean corpus … --report NAME.json wrote"
        raise ValueError(f"{name}: is not {wanted}") from None


def _about(name: str, about: dict[str, Any]) -> Iterator[str]:
    told = ", ".join(f"{key} {value}" for key, value in about.items())
    yield f"{visible(name)}: {visible(told) or 'of an earlier version, which did not say of what'}"


def _totals(first: Summary, second: Summary) -> Iterator[str]:
    for name, total in (("before", first.total), ("after", second.total)):
        documents = max(1, total.documents)
        yield (
            f"{name:<6}  {total.documents:,} documents, {total.changed / documents:.1%} changed, "
            f"{total.edits / documents:.2f} edits each, "
            f"{total.removed / max(1, total.characters):.2%} of the characters removed"
        )


def _listed(head: str, moved: list[Trend], *, everything: bool) -> Iterator[str]:
    sure = moved if everything else [one for one in moved if one.is_sure]
    shown = sure if everything else sure[:_LISTED]
    if shown:
        yield f"\n{head}"
    width = max((len(visible(one.name)) for one in shown), default=0)
    for one in shown:
        chance = "" if one.is_sure else "  may be chance"
        shares = f"{one.before:>8.2%} → {one.after:>7.2%}"
        yield f"{visible(one.name):<{width}}  {shares}  {one.change:>7}{chance}"
    if more := len(moved) - len(shown):
        reason = "" if everything else ", most of them maybe by chance; --all lists them"
        yield f"{'' if shown else chr(10) + head + chr(10)}{more:,} more moved{reason}"
