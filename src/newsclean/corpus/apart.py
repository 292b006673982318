"""Check that no output of a run overwrites an input, or another file without permission."""

from __future__ import annotations

import argparse
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from newsclean.corpus.claims import part_of
from newsclean.corpus.errors import CorpusError
from newsclean.corpus.journal import Journal
from newsclean.corpus.shards import Shard, real

__all__ = ["journal_path", "need_apart", "need_room"]


_OF_THE_SYSTEM: Final = (Path("/dev"), Path("/dev/fd"), Path("/proc/self/fd"))
"""Folders of links to what a process has open; one that was replaced would be gone for all."""


def journal_path(shards: Sequence[Shard], output: str | None) -> Path | None:
    """Return the path of the journal of a run.

    ``None`` for standard input and standard output, which cannot be resumed.
    """
    if output is None or any(None in pair for shard in shards for pair in shard.files):
        return None
    target = shards[0].output
    if len(shards) == 1 and target == Path(output):
        return target.with_name(f"{target.name}.journal")
    return Path(output, ".newsclean-journal")


def need_apart(shards: Sequence[Shard], options: argparse.Namespace, journal: Path | None) -> None:
    """Raise ``CorpusError`` if two files of the run are the same file, by name or by links."""
    inputs = [path for shard in shards for path, _ in shard.files if path is not None]
    taken: dict[Path | tuple[int, int] | None, str] = {}
    files = [Path(name) for name in (options.config, *(options.templates or ())) if name]
    for paths, why in ((inputs, "an input"), (files, "read by this run")):
        for path in paths:
            taken[real(path)] = taken[_identity(path, follow=True)] = why
    taken.pop(None, None)
    _need_no_loop(inputs)
    for path, output in _written(shards, options, journal):
        place = real(path.parent) / path.name  # a link is replaced, not followed
        if place.parent in _OF_THE_SYSTEM:
            raise CorpusError(f"{path}: is no regular file; name another, or - for standard output")
        # Some disks take X.jsonl and x.jsonl for one name.
        what = taken.get(place) or taken.get(real(path)) or taken.get(_identity(path, follow=False))
        if what is not None:
            if path in (options.errors, options.report):
                raise CorpusError(f"{path}: is an input or an output; name another file")
            if path == output:
                raise CorpusError(f"{path}: is {what}; name another output")
            raise CorpusError(f"{path}: is {what}, and is written on the way to {output}")
        taken[place] = "written by this run already"


def _identity(path: Path, *, follow: bool) -> tuple[int, int] | None:
    """What the regular file at *path* is to the system, whatever it is called; else ``None``."""
    try:
        found = path.stat(follow_symlinks=follow)
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def _need_no_loop(inputs: Sequence[Path]) -> None:
    """Raise ``CorpusError`` if standard output is one of the inputs: the run would never end."""
    try:
        target = os.fstat(sys.stdout.fileno())
    except (AttributeError, OSError, ValueError):  # closed, or not a file of the system
        return
    for path in inputs:
        if path.is_file() and os.path.samestat(path.stat(), target):
            raise CorpusError(f"{path}: is an input, and standard output goes there")


def _written(
    shards: Sequence[Shard], options: argparse.Namespace, journal: Path | None
) -> Iterator[tuple[Path, Path]]:
    """Each file that the run writes, and the reason for which it is written."""
    outputs = [path for shard in shards for _, path in shard.files]
    for path in (*outputs, None if options.dry_run else options.errors, options.report):
        if path is not None:
            yield path, path
            yield part_of(path), path
    if journal is not None:
        yield journal, Path(options.output)


def need_room(shards: Sequence[Shard], options: argparse.Namespace, journal: Journal) -> None:
    """Raise ``CorpusError`` if the run would overwrite a file without permission."""
    if options.force:
        return
    if journal.exists:
        raise CorpusError(
            f"{journal.path}: a run was interrupted here; pass --resume to go on with it, --force "
            "to begin again"
        )
    for path, _ in _written(shards, options, None):
        if os.path.lexists(path):
            raise CorpusError(f"{path}: is there already; pass --force to write over it")
