"""Command-line options of ``newsclean corpus``, and their validation."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from newsclean.config import PRESETS

__all__ = ["FORMATS", "cores", "parser", "workers"]

FORMATS = ("jsonl", "json", "csv", "tsv", "parquet", "arrow", "text", "wet", "warc")
_ASCII = 'ab,;|\t"\r\n'
_REPORTS = (".html", ".json")


def parser() -> argparse.ArgumentParser:
    """Return the parser of ``newsclean corpus``."""
    made = argparse.ArgumentParser(
        prog="newsclean corpus",
        description="Clean files of many articles: JSON Lines and JSON, CSV and TSV, Parquet and "
        "Arrow, WET and WARC, and folders of text files, plain or packed (.gz, .zst, .bz2, .xz).  "
        "Everything else in them is kept.",
        epilog="Exit status: 0 all is done, 1 the run stopped, 2 wrong arguments, "
        "3 all is done but some records were bad, 129 SIGHUP, "
        "130 Ctrl-C, 143 SIGTERM.",
    )
    made.add_argument(
        "inputs", nargs="+", metavar="INPUT", help="file, folder, glob, or - for standard input"
    )
    made.add_argument(
        "-o",
        "--output",
        metavar="OUTPUT",
        help="a file, if its name ends like that of one; else a folder; - for standard output; "
        "a file of JSON Lines becomes Parquet if this ends in .parquet, and the other way round",
    )
    made.add_argument(
        "--format", choices=FORMATS, help="format of the inputs, if their names do not show it"
    )
    made.add_argument(
        "--field",
        action="append",
        metavar="NAME",
        help="fields or columns with text, with commas between them (default: text); article.body "
        "is one within another, sections[].text one of each item of a list",
    )
    made.add_argument(
        "--title",
        action="append",
        metavar="NAME",
        help="fields with headlines, to be cleaned as well: the name of the site at their end goes",
    )
    made.add_argument(
        "--delimiter",
        type=_delimiter,
        metavar="CHARACTER",
        help=r"between the fields of CSV, such as ; or \t (default: the comma, in .tsv the tab)",
    )
    made.add_argument(
        "--encoding",
        type=_encoding,
        metavar="NAME",
        help="of CSV and TSV, which stay in it (default: utf-8), and of text files "
        "(default: found for each)",
    )
    made.add_argument(
        "--id-field", metavar="NAME", help="field, or WARC header, that names a record in messages"
    )
    made.add_argument(
        "--source",
        "--source-field",
        dest="source_field",
        metavar="NAME",
        help="field, or WARC header, that names the site of a record, for the report and for "
        "templates",
    )
    made.add_argument(
        "--templates",
        action="append",
        metavar="FILE",
        help="a file of newsclean learn (.parquet, .toml): also remove lines that a site repeats",
    )
    made.add_argument(
        "--by",
        choices=("site", "section"),
        default="site",
        help="how the templates were learned (default: site)",
    )
    rules = made.add_mutually_exclusive_group()
    rules.add_argument("--preset", choices=PRESETS, default="news", help="default: news")
    rules.add_argument("--config", metavar="TOML", help="a pipeline of your own")
    made.add_argument(
        "--workers",
        type=workers,
        default=cores(),
        metavar="N",
        help="number of processes (default: the number of cores)",
    )
    made.add_argument(
        "--keep-original",
        action="store_true",
        help="keep each original text in a field NAME_original",
    )
    made.add_argument(
        "--drop-empty", action="store_true", help="drop records that have no text left"
    )
    made.add_argument(
        "--errors",
        type=_file,
        metavar="FILE",
        help="write bad records here, unchanged (of text files their names), and continue; by "
        "default the first one stops the run",
    )
    made.add_argument(
        "--report",
        type=_report,
        metavar="FILE",
        help="write a report of the changes, by rule and source, to this .html or .json; "
        "newsclean report shows and compares those in .json",
    )
    made.add_argument(
        "--dry-run", action="store_true", help="print counts and examples, and write nothing"
    )
    made.add_argument(
        "--quiet",
        action="store_true",
        help="show no progress and no closing line, only errors and bad records",
    )
    kept = made.add_mutually_exclusive_group()
    kept.add_argument("--resume", action="store_true", help="continue an interrupted run")
    kept.add_argument("--force", action="store_true", help="overwrite existing outputs")
    return made


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def workers(given: str) -> int:
    """Return the number of processes *given*; raises an error of the parser if it is not one."""
    if not given.isdecimal() or not int(given):
        raise argparse.ArgumentTypeError(f"{given!r} is no number of processes, from 1 on")
    return int(given)


def _delimiter(given: str) -> str:
    found = {r"\t": "\t", "tab": "\t"}.get(given, given)
    if len(found) != 1 or not found.isascii() or found in '"\r\n':
        raise argparse.ArgumentTypeError(f"{given!r} is no single character, such as ; or \\t")
    return found


def _encoding(given: str) -> str:
    try:
        sound = _ASCII.encode(given) == _ASCII.encode("ascii")
    except (LookupError, UnicodeError):
        raise argparse.ArgumentTypeError(f"Python knows no encoding {given!r}") from None
    if not sound:
        raise argparse.ArgumentTypeError(
            f"no line ends are found in {given}; convert the files first: iconv -f {given} -t utf-8"
        )
    return given


def _file(given: str) -> Path:
    if given in ("", "-"):
        raise argparse.ArgumentTypeError(f"{given!r} is no file; name one")
    return Path(given)


def _report(given: str) -> Path:
    path = _file(given)
    if path.suffix not in _REPORTS:
        raise argparse.ArgumentTypeError(f"{given!r} ends neither in .html nor in .json")
    return path
