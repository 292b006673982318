"""``newsclean rules``: list the rules."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from newsclean.commands.choosing import add_choice, chosen
from newsclean.pipeline.selection import meant
from newsclean.report.descriptions import as_dict, known, presets
from newsclean.report.terminal import plainly, say, visible
from newsclean.rules.renamed import matching

__all__ = ["main"]


def main(arguments: Sequence[str]) -> int:
    """List the rules that *arguments* ask for; return 2 if there are none."""
    parser = argparse.ArgumentParser(
        prog="newsclean rules",
        description="List the rules: id, the smallest preset that contains it, and a description.",
    )
    parser.add_argument(
        "ids", nargs="*", metavar="ID", help="only these; * stands for any characters"
    )
    add_choice(parser, None)
    parser.add_argument("--json", action="store_true", help="print one JSON object a rule")
    options = parser.parse_args(arguments)
    try:
        rows = known(chosen(options))
        shown: set[str] = set()
        for wanted in options.ids:
            with plainly("newsclean rules"):
                some = matching(wanted, rows)
            if not some:
                raise ValueError(f"no rule matches {wanted!r}{meant(wanted, [*rows])}")
            shown.update(some)
    except ValueError as error:
        print(f"newsclean rules: {visible(str(error))}", file=sys.stderr)
        return 2
    found = [row for rule, row in rows.items() if not options.ids or rule in shown]
    width = max((len(row.id) for row in found), default=0)
    for row in found:
        if options.json:
            say(json.dumps(as_dict(row)))
        else:
            least = (*presets(row), "own")[0]
            say(f"{row.id:<{width}}  {least:<7}  {visible(row.about)}".rstrip())
    return 0
