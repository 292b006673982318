"""Create, lock and publish output files, so that only one run at a time writes each of them.

The lock is on the file itself, so it also works if the file is named by another path.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from newsclean.corpus.errors import CannotResume, CorpusError

__all__ = ["Claim", "Part", "exclusive", "is_at", "part_of", "publish_whole", "reopened"]

_PATIENCE = 1.0
"""Seconds to wait for a lock: after a kill, workers hold it until they see that they are alone."""
_PAUSE = 0.02
_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Claim:
    """Which existing files a run may overwrite."""

    parts: bool = False
    """files that an interrupted run left: with ``--resume`` and ``--force``"""
    outputs: bool = False
    """files under a final name: with ``--force``"""


def part_of(path: Path) -> Path:
    """Return the name under which *path* is written until it is complete."""
    return path.with_name(f"{path.name}.part")


def exclusive(path: Path, *, over: bool) -> BinaryIO:
    """Create the file *path* and lock it; with *over*, replace an existing file.

    A link is replaced, not followed.  Raises ``CorpusError`` if another run writes the file, or if
    the file exists already.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise CorpusError(f"{path}: {error.filename} is no folder; name another file") from None
    while True:
        try:
            number = os.open(path, _FLAGS | os.O_CREAT | os.O_EXCL, 0o666)
        except FileExistsError:
            _take_away(path, over=over)
        else:
            _lock(number, path)
            if is_at(number, path):
                return os.fdopen(number, "w+b")
            os.close(number)  # another run took it away before the lock


def reopened(path: Path) -> BinaryIO:
    """Open and lock the file *path* of an interrupted run.

    Raises ``CannotResume`` if it is gone or not a file, ``CorpusError`` if another run writes it.
    """
    try:
        number = os.open(path, _FLAGS)
    except FileNotFoundError:
        reason = "is gone since the run was interrupted"
    except OSError as error:
        if error.errno != errno.ELOOP and not path.is_dir():
            raise
        reason = "was replaced since the run was interrupted"
    else:
        _lock(number, path)
        found = os.fstat(number)
        if stat.S_ISREG(found.st_mode) and found.st_nlink == 1 and is_at(number, path):
            return os.fdopen(number, "r+b")
        os.close(number)
        reason = "was replaced since the run was interrupted"
    raise CannotResume(f"{path}: {reason}; pass --force to begin again")


def _take_away(path: Path, *, over: bool) -> None:
    """Remove *path* if no run writes it and *over* allows it."""
    try:
        number = os.open(path, os.O_RDONLY | _FLAGS & ~os.O_RDWR | getattr(os, "O_NONBLOCK", 0))
    except FileNotFoundError:
        return
    except OSError as error:
        if error.errno != errno.ELOOP:  # a link can be locked by nobody
            raise
        number = None
    try:
        if number is not None:
            _lock(number, path, keep=True)
            if not is_at(number, path):
                return
        if path.is_dir() and not path.is_symlink():
            raise CorpusError(f"{path}: is a folder, and a file is written there; move it away")
        if not over:
            raise CorpusError(
                f"{path}: is there already, and the output is written there until it is whole; "
                "move it away, or pass --force to write over it"
            )
        path.unlink(missing_ok=True)
    finally:
        if number is not None:
            os.close(number)


def _lock(number: int, path: Path, *, keep: bool = False) -> None:
    """Lock an open file, if the system can; raise ``CorpusError`` if another run has the lock."""
    if sys.platform == "win32":
        return
    import fcntl

    until = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() < until:
                time.sleep(_PAUSE)
                continue
            if not keep:
                os.close(number)
            raise CorpusError(f"{path}: another run is writing there; wait until it ends") from None
        except OSError:  # some network file systems know no locks
            pass
        return


def is_at(number: int, path: Path) -> bool:
    """Whether the open file is still the one that *path* names."""
    try:
        return os.path.samestat(os.fstat(number), os.lstat(path))
    except FileNotFoundError:
        return False


class Part:
    """The file beside *path* that is written until the output is complete.

    It continues after the first *start* bytes, which an interrupted run wrote, or begins anew.
    """

    def __init__(self, path: Path, claim: Claim, start: int = 0) -> None:
        self.path = path
        self._claim = claim
        part = part_of(path)
        self.file = reopened(part) if start else exclusive(part, over=claim.parts)
        try:
            self._need_free()
            if start:
                if self.file.seek(0, os.SEEK_END) < start:
                    raise CannotResume(
                        f"{part}: is shorter than when the run was interrupted; "
                        "pass --force to begin again"
                    )
                self.file.truncate(start)
                self.file.seek(start)
        except BaseException:
            self.leave(keep=bool(start))
            raise

    def write(self, data: bytes) -> None:
        """Write *data*."""
        with self.named():
            self.file.write(data)

    def flush(self) -> None:
        """Pass all data to the system."""
        with self.named():
            self.file.flush()

    def save(self) -> int:
        """Make sure that all data is on the disk, and return its length."""
        self.flush()
        with self.named():
            os.fsync(self.file.fileno())
            return self.file.tell()

    def publish(self, *, durable: bool = True) -> None:
        """Give the file its final name and unlock it; *durable* also saves the name to the disk."""
        part = part_of(self.path)
        if not is_at(self.file.fileno(), part):
            raise CannotResume(
                f"{part}: was removed or replaced while the run was writing it; "
                "pass --force to begin again"
            )
        self._need_free()
        if sys.platform == "win32":  # where an open file keeps its name
            self.file.close()
        os.replace(part, self.path)
        if durable:
            self._save_name()
        self.file.close()

    def _save_name(self) -> None:
        with suppress(OSError):  # some systems cannot open a folder
            folder = os.open(self.path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def leave(self, *, keep: bool) -> None:
        """Unlock the file; remove it unless *keep* is set."""
        if self.file.closed:
            return
        with suppress(OSError):
            if not keep and is_at(self.file.fileno(), part_of(self.path)):
                part_of(self.path).unlink()
        with suppress(OSError):  # a full disk was reported already
            self.file.close()

    @contextmanager
    def named(self) -> Iterator[None]:
        """Make an error of the disk name the file."""
        try:
            yield
        except OSError as error:
            error.filename = error.filename or str(part_of(self.path))
            raise

    def _need_free(self) -> None:
        """Raise ``CorpusError`` if the final name is taken."""
        if self.path.exists() and not self.path.is_file():
            raise CorpusError(f"{self.path}: is no regular file; name another")
        if not self._claim.outputs and os.path.lexists(self.path):
            raise CorpusError(f"{self.path}: is there already; move it away")


def publish_whole(path: Path, claim: Claim, length: int) -> None:
    """Give a file that an interrupted run completed, *length* bytes, its final name if necessary.

    Raises ``CannotResume`` if it is neither under its final nor under its temporary name, or if it
    has another length.
    """
    if os.path.lexists(part_of(path)):
        part = Part(path, claim, length)
        part.publish()
    elif not path.exists():
        raise CannotResume(
            f"{path}: is gone since the run was interrupted; put it back, or pass --force to begin "
            "again"
        )
    elif path.stat().st_size != length:
        raise CannotResume(
            f"{path}: changed since the run was interrupted; pass --force to begin again, which "
            "writes over it"
        )
