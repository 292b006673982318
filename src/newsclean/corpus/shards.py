"""Turn input files, globs and folders into shards: what is read, and where its output goes."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final

from newsclean.corpus.errors import CorpusError
from newsclean.corpus.kinds import NOT_IN_FOLDERS, found_at, instead, kind_of, unpacked
from newsclean.corpus.messages import tell

__all__ = ["STANDARD", "Shard", "find", "real"]

STANDARD: Final = "-"
"""Standard input or output."""


_CONVERTED: Final = ("jsonl to parquet", "parquet to jsonl")
_IN_ANY_ORDER: Final = ("parquet", "arrow", "parquet to jsonl")
"""Kinds whose files are read several times and not from their start: no pipes."""
_IN_A_ROW: Final = ("jsonl", "warc")
"""Kinds whose files can be joined: one after the other, they are one file."""


@dataclass(frozen=True)
class Shard:
    """One input file and its output; text files, which may be small and many, share a shard."""

    name: str
    """what messages call it"""
    kind: str
    """a value of ``KINDS``"""
    files: tuple[tuple[Path | None, Path | None], ...]
    """input and output; ``None`` is standard input, standard output or no output"""

    @property
    def input(self) -> Path | None:
        return self.files[0][0]

    @property
    def output(self) -> Path | None:
        return self.files[0][1]

    @property
    def size(self) -> int:
        """Bytes of all input files."""
        return sum(path.stat().st_size for path, _ in self.files if path is not None)

    @property
    def sign(self) -> list[int]:
        """Number of files, bytes and the last change: shows that an input is unchanged."""
        changes = (path.stat().st_mtime_ns for path, _ in self.files if path is not None)
        return [len(self.files), self.size, max(changes, default=0)]


def find(inputs: Sequence[str], output: str | None, kind: str | None = None) -> list[Shard]:
    """Return the shards of *inputs* (files, globs, folders, or ``-``) in their order.

    *output* is a file if it ends in the suffix of a kind, otherwise a folder; ``-`` is standard
    output, and ``None`` is no output.  *kind* is the kind of all inputs; by default their suffixes
    decide.  Raises ``CorpusError`` if an input does not exist, or an output cannot be written.
    """
    kind = "warc" if kind == "wet" else kind
    pairs = [*chain.from_iterable(_expanded(given, output, kind) for given in inputs)]
    if output is None or output == STANDARD:
        targets: list[Path | None] = [None] * len(pairs)
    elif _is_file(output, kind):
        if len(pairs) > 1:
            raise CorpusError(f"{output}: is one file for {len(pairs)} inputs; name a folder")
        targets = [Path(output)]
    else:
        targets = [Path(output, relative) for _, relative in pairs]
    shards: list[Shard] = []
    texts: list[tuple[Path | None, Path | None]] = []
    for (path, _), target in zip(pairs, targets, strict=True):
        found = _kind(path, target, kind)
        _need_files(found, path, output)
        if found == "text":
            texts.append((path, target))
        else:
            name = "standard input" if path is None else str(path)
            shards.append(Shard(name, found, ((path, target),)))
    if texts:
        shards.append(Shard("text files", "text", (*texts,)))
    _need_apart(shards)
    if (
        output == STANDARD
        and len(shards) > 1
        and any(shard.kind not in _IN_A_ROW for shard in shards)
    ):
        raise CorpusError("tables are not put together on standard output; name a folder for them")
    return shards


def real(path: Path) -> Path:
    """Return *path* without links; also where links go in a circle, which ``resolve`` refuses."""
    return Path(os.path.realpath(path))


def _expanded(
    given: str, output: str | None, kind: str | None
) -> Iterator[tuple[Path | None, Path]]:
    """Each file that *given* names, with its name in a folder of outputs."""
    path = Path(given)
    if not given or output == "":
        raise CorpusError("the name of an input or of the output is empty; . is this folder")
    if given == STANDARD:
        if output is not None and output != STANDARD and not _is_file(output, kind):
            raise CorpusError(f"{output}: name a file, such as {output}.jsonl, for standard input")
        yield None, Path()
    elif path.is_dir():
        found = [*_files_in(path, Path(output) if output else None, kind)]
        if not found:
            raise CorpusError(f"{given}: holds {instead(path)}")
        yield from ((file, file.relative_to(path)) for file in found)
    elif path.exists():
        yield path, Path(path.name)
    elif glob.has_magic(given):
        matches = sorted(glob.glob(given, recursive=True))
        files = [Path(match) for match in matches if not os.path.isdir(match)]
        if not files:
            raise CorpusError(f"{given}: matches no file")
        parts = path.parts
        fixed = next(i for i, part in enumerate(parts) if glob.has_magic(part))
        yield from ((file, file.relative_to(Path(*parts[:fixed]))) for file in files)
    else:
        raise CorpusError(f"{given}: there is no such file or folder")


def _files_in(folder: Path, output: Path | None, kind: str | None) -> Iterator[Path]:
    """The files of a kind in *folder* and its subfolders, without hidden ones and *output*.

    Raises ``OSError`` if a subfolder cannot be read: its records would be missing.
    """
    inside = real(output) if output is not None else None
    for here, folders, names in os.walk(folder, onerror=_fail):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith((".", "_")) and real(Path(here, name)) != inside
        )
        for name in folders:
            if Path(here, name).is_symlink():  # which may lead round in a circle
                tell(f"{Path(here, name)}: is a link to a folder and left out; name it as an input")
        for name in sorted(names):
            path = Path(here, name)
            known = kind or (path.suffix not in NOT_IN_FOLDERS and kind_of(path))
            hidden = name.startswith((".", "_")) or name.endswith(".part")
            if known and not hidden and (path.is_file() or not path.exists()):  # no pipe, no device
                yield path


def _fail(error: OSError) -> None:
    raise error


def _is_file(output: str, kind: str | None) -> bool:
    """Whether *output* names a file rather than a folder."""
    path = Path(output)
    if path.is_dir() or output.endswith(os.sep):
        return False
    if path.exists() and not path.is_file():
        raise CorpusError(f"{output}: is no regular file; - is standard output")
    return path.exists() or kind_of(path) is not None or bool(kind and path.suffix)


def _kind(path: Path | None, target: Path | None, kind: str | None) -> str:
    found = kind or ("jsonl" if path is None else found_at(path))
    wanted = target and kind_of(target)
    alike = found == "json" and target is not None and unpacked(target).suffix == ".json"
    if f"{found} to {wanted}" in _CONVERTED:
        return f"{found} to {wanted}"
    if wanted and wanted != found and not alike:
        given = path or "standard input"
        raise CorpusError(f"{target}: is {wanted} and {given} {found}; the format stays as it is")
    return found


def _need_files(kind: str, path: Path | None, output: str | None) -> None:
    """Raise ``CorpusError`` if standard input or output is given where only a file is possible."""
    if kind in _IN_ANY_ORDER:
        name = kind.split()[0].title()
        if path is None or output == STANDARD:
            raise CorpusError(f"{name} is read from a file and written to one, not to - or from it")
        if path.exists() and not path.is_file():
            raise CorpusError(f"{path}: is no regular file, as {name} needs one; save it as one")
    if kind == "text" and (path is None or output == STANDARD):
        raise CorpusError("for one text on standard input or output, leave out the word corpus")


def _need_apart(shards: Iterable[Shard]) -> None:
    """Raise ``CorpusError`` if two outputs are the same file, or an output is an input."""
    pairs = [pair for shard in shards for pair in shard.files]
    inputs = {real(path) for path, _ in pairs if path is not None}
    sources: dict[Path, Path | None] = {}
    for path, target in pairs:
        if target is None:
            continue
        if real(target) in inputs:
            raise CorpusError(f"{target}: is an input; name another output")
        if target in sources:
            raise CorpusError(f"{target}: both {sources[target]} and {path} would go there")
        sources[target] = path
