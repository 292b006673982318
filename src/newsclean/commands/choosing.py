"""The options ``--preset``, ``--config`` and ``--plain``, which several subcommands share."""

from __future__ import annotations

import argparse

from newsclean.config import PRESETS, load
from newsclean.dress.plain import PLAIN
from newsclean.pipeline.pipeline import Pipeline
from newsclean.report.terminal import plainly

__all__ = ["add_choice", "chosen"]


def add_choice(parser: argparse.ArgumentParser, default: str | None) -> None:
    """Add the options ``--preset`` and ``--config`` to *parser*; with a *default*, ``--plain``."""
    rules = parser.add_mutually_exclusive_group()
    rules.add_argument(
        "--preset",
        choices=PRESETS,
        default=default,
        help="minimal: encodings, placeholders, white space; news: also page furniture and "
        "attributions; body: for whole-page scrapes" + (f" (default: {default})" * bool(default)),
    )
    rules.add_argument(
        "--config",
        metavar="TOML",
        help="take preset, rules left out, rows of your own and protected text from this file",
    )
    if default:
        parser.add_argument(
            "--plain",
            action="store_true",
            help="take Markdown off, too: link text without addresses, no images, no marks",
        )


def chosen(options: argparse.Namespace) -> Pipeline | None:
    """Return the pipeline that *options* choose, or ``None`` if they choose none.

    Raises ``ValueError`` that says what is wrong with the file.
    """
    pipeline = _chosen(options)
    if pipeline is None or not getattr(options, "plain", False) or PLAIN in pipeline.normalizers:
        return pipeline
    return pipeline.plus(PLAIN)


def _chosen(options: argparse.Namespace) -> Pipeline | None:
    if options.config is None:
        return PRESETS[options.preset] if options.preset else None
    try:
        with plainly(f"newsclean: {options.config}"):
            return load(options.config)
    except OSError as error:
        raise ValueError(f"{options.config}: {error.strerror}") from None
