"""``newsclean check``: prove the rows of a file or folder before they are used."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from newsclean.commands.proving import complaints
from newsclean.report.terminal import say, visible
from newsclean.text.lines import fold

__all__ = ["fixed", "main"]

_LIST: Final = re.compile(
    r"^(?P<head>(?:phrases|cues|alone|words) *= *(?P<mark>'''|\"\"\")\n)(?P<body>.*?)^(?P=mark)",
    re.MULTILINE | re.DOTALL,
)


def main(arguments: Sequence[str]) -> int:
    """Check the files that *arguments* name; return 1 if something is wrong with one."""
    parser = argparse.ArgumentParser(
        prog="newsclean check",
        description="Prove files of rows: each row must do what its examples show, keep what it "
        "must keep, never hang, and repeat no existing row.",
    )
    parser.add_argument("paths", nargs="+", metavar="FILE", help="a TOML file, or a folder of them")
    parser.add_argument(
        "--fix",
        action="store_true",
        help="first sort the lists, and fold their entries as lines are compared",
    )
    options = parser.parse_args(arguments)
    status = checked = 0
    for path in _files(options.paths):
        if not path.is_file():
            print(f"newsclean check: {visible(str(path))}: is no file", file=sys.stderr)
            status = 2
            continue
        checked += 1
        if options.fix:
            before = path.read_text("utf-8")
            if (after := fixed(before)) != before:
                path.write_text(after, "utf-8")
        for complaint in complaints(path):
            say(visible(str(complaint)))
            status = status or 1
    if not checked and not status:
        print("newsclean check: no .toml file is there", file=sys.stderr)
        return 2
    if not status:
        say(f"{checked} file{'s' * (checked != 1)}: nothing is wrong")
    return status


def _files(names: Sequence[str]) -> Iterator[Path]:
    for name in names:
        path = Path(name)
        yield from sorted(path.rglob("*.toml")) if path.is_dir() else (path,)


def fixed(text: str) -> str:
    """Return *text*, a file of rows, with its lists sorted, folded and without duplicates.

    >>> print(fixed("phrases = '''\\nPrint this.\\nmore from *\\nPRINT THIS\\n'''"))
    phrases = '''
    more from *
    print this
    '''
    """
    return _LIST.sub(_sorted, text)


def _sorted(match: re.Match[str]) -> str:
    entries = {_folded(line) for line in match["body"].split("\n") if line.strip()}
    body = "".join(f"{entry}\n" for entry in sorted(entries))
    return match["head"] + body + match["mark"]


def _folded(line: str) -> str:
    """*line* as it is compared; unchanged if it names a list, or has an escape or quotes."""
    entry = line.strip()
    if "{" in entry or "\\" in entry or entry[0] in "\"'":
        return entry
    base, star = (entry[:-2], " *") if entry.endswith(" *") else (entry, "")
    return (fold(base) or entry) + star
