"""``newsclean FILE…``: clean files and print the articles."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsclean.commands.choosing import add_choice, chosen
from newsclean.encoding.decode import looks_binary
from newsclean.pipeline.cleaned import Cleaned
from newsclean.presets import NEWS
from newsclean.report.terminal import diff, say, visible
from newsclean.version import VERSION

__all__ = ["main"]


def main(arguments: Sequence[str]) -> int:
    """Clean the files that *arguments* name; return the status.

    0 when every file was cleaned, 1 when one could not be read, 2 when the arguments are wrong.
    """
    options = _parser().parse_args(arguments)
    try:
        pipeline = chosen(options) or NEWS
    except ValueError as error:
        print(f"newsclean: {visible(str(error))}", file=sys.stderr)
        return 2
    status = 0
    documents: list[tuple[str, Cleaned]] = []
    for name, data in _inputs(options.files):
        if isinstance(data, str):
            print(f"newsclean: {visible(name)}: {data}", file=sys.stderr)
            status = 1
            continue
        cleaned = pipeline.explain(data, encoding=options.encoding)
        if options.html:
            documents.append((name, cleaned))
        else:
            _print(cleaned, name, options)
    if documents:
        from newsclean.report.html import page, write

        write(options.html, page(documents, rules=pipeline.rules))
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsclean",
        description="Clean scraped news text and print the article.",
        epilog="With several files, a line '==> FILE <==' is printed before each text. "
        "Other uses: newsclean check, newsclean corpus, newsclean learn, newsclean report, "
        "newsclean rules, newsclean explain-rule ID; add --help to any of them for more.",
    )
    parser.add_argument("--version", action="version", version=f"newsclean {VERSION}")
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="text file, or - for standard input"
    )
    add_choice(parser, "news")
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--diff", action="store_true", help="show each change with its line and its rules"
    )
    form.add_argument(
        "--json", action="store_true", help="print text, edits and flags, one JSON object a file"
    )
    form.add_argument(
        "--html",
        metavar="PAGE",
        type=_page,
        help="write a page for the browser with every change in all files",
    )
    parser.add_argument("--encoding", type=_encoding, help="encoding of the files, such as cp1252")
    return parser


def _encoding(name: str) -> str:
    try:
        b" ".decode(name, "ignore")
    except (LookupError, UnicodeError):
        raise argparse.ArgumentTypeError(f"Python knows no encoding {name!r}") from None
    return name


def _page(name: str) -> str:
    """Reject an argument that is surely a text to be cleaned, as in ``--html *.txt``."""
    if not name.lower().endswith((".html", ".htm")) and not Path(name).is_char_device():
        raise argparse.ArgumentTypeError(f"{name!r} does not end in .html; name the page to write")
    return name


def _inputs(names: Sequence[str]) -> Iterator[tuple[str, bytes | str]]:
    """Yield each file with its bytes, or with the error of reading it."""
    for name in names:
        if name == "-" and sys.stdin is None:
            yield name, "standard input is closed"
            continue
        try:
            data = sys.stdin.buffer.read() if name == "-" else Path(name or "''").read_bytes()
        except IsADirectoryError:
            yield name, "is a folder; name the files in it"
        except OSError as error:
            yield name, error.strerror or str(error)
        else:
            yield name, "is not text" if looks_binary(data) else data


def _print(cleaned: Cleaned, name: str, options: argparse.Namespace) -> None:
    if options.json:
        row = {"file": name, **cleaned.as_dict(), "found": cleaned.found._asdict()}
        text = json.dumps(row, ensure_ascii=False)
    elif options.diff:
        colour = sys.stdout is not None and sys.stdout.isatty() and "NO_COLOR" not in os.environ
        flags = "".join(f"flag: {flag}\n" for flag in sorted(cleaned.flags))
        text = (flags + diff(cleaned, colour=colour)).rstrip("\n")
    else:
        text = cleaned.text
    if len(options.files) > 1 and not options.json:
        text = f"==> {visible(name)} <==\n{text}"
    say(text)
