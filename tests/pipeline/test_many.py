"""``clean_many``: in order, in bounded memory, with its errors where they belong."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count, islice
from multiprocessing import get_all_start_methods
from pathlib import Path

import pytest

from newsclean import MINIMAL, NEWS, clean_many, lift

DIRTY = [f"Rain number {n}. [ad_1]" for n in range(50)]
WANTED = [f"Rain number {n}." for n in range(50)]


@pytest.mark.parametrize("workers", [1, 2])
def test_order_is_kept(workers: int) -> None:
    assert list(clean_many(DIRTY, workers=workers, chunk_size=7)) == WANTED


@pytest.mark.parametrize("workers", [1, 2])
def test_texts_may_be_endless(workers: int) -> None:
    read = 0

    def texts() -> Iterator[str]:
        nonlocal read
        for n in count():
            read += 1
            yield f"Rain number {n}. [ad_1]"

    found = clean_many(texts(), pipeline=MINIMAL, workers=workers, chunk_size=5)
    assert list(islice(found, 12)) == WANTED[:12]
    assert read < 60


@pytest.mark.parametrize("workers", [1, 2])
def test_an_item_of_a_wrong_type_raises_in_its_place(workers: int) -> None:
    found = clean_many([*DIRTY[:5], None, "Rain."], workers=workers, chunk_size=3)  # type: ignore[list-item]
    assert list(islice(found, 5)) == WANTED[:5]
    with pytest.raises(TypeError, match="not None;"):
        next(found)


@pytest.mark.parametrize("workers", [1, 2])
def test_what_the_texts_raise_comes_after_those_before_it(workers: int) -> None:
    def texts() -> Iterator[str]:
        yield from DIRTY[:5]
        raise OSError("the disk is gone")

    found = clean_many(texts(), workers=workers, chunk_size=3)
    assert list(islice(found, 5)) == WANTED[:5]
    with pytest.raises(OSError, match="the disk is gone"):
        next(found)


class Stubborn(Exception):
    """Cannot be unpickled, as many that take more than a message."""

    def __init__(self, what: str, where: str) -> None:
        super().__init__(f"{what} at {where}")


def _refuse(line: str) -> str:
    raise Stubborn("broken", line)


def test_an_error_that_cannot_be_sent_is_still_told() -> None:
    mine = NEWS.plus(lift(_refuse, "mine.refuse"))
    with pytest.raises(RuntimeError, match=r"Stubborn: broken at Rain\.") as caught:
        list(clean_many(["Rain."], pipeline=mine, workers=2))
    assert "_refuse" in caught.value.__notes__[0]


def test_senseless_sizes_are_refused() -> None:
    with pytest.raises(ValueError, match="workers must be at least 1 or None, not 0"):
        clean_many([], workers=0)
    with pytest.raises(ValueError, match="chunk_size must be at least 1, not 0"):
        clean_many([], chunk_size=0)


METHODS = [name for name in ("fork", "forkserver", "spawn") if name in get_all_start_methods()]


@pytest.mark.parametrize("method", METHODS)
def test_every_way_to_start_processes(method: str, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import multiprocessing, newsclean\n"
        "if __name__ == '__main__':\n"
        f"    multiprocessing.set_start_method({method!r})\n"
        "    print(list(newsclean.clean_many(['Rain. [ad_1]'] * 3, workers=2)))\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("['Rain.', 'Rain.', 'Rain.']\n", "")


@pytest.mark.parametrize("method", METHODS)
def test_a_notebook_has_no_script(method: str) -> None:
    cell = (
        f"import multiprocessing; multiprocessing.set_start_method({method!r})\n"
        "import newsclean\n"
        "print(list(newsclean.clean_many(['Rain. [ad_1]'] * 3, workers=2)))\n"
    )
    done = subprocess.run([sys.executable, "-i", "-q"], input=cell, capture_output=True, text=True)
    assert "['Rain.', 'Rain.', 'Rain.']" in done.stdout, done.stderr


@pytest.mark.parametrize("method", METHODS)
def test_a_killed_worker_is_no_hang_and_none_stays_behind(method: str, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import itertools, multiprocessing, os, signal, sys, newsclean\n"
        "from concurrent.futures.process import BrokenProcessPool\n"
        "if __name__ == '__main__':\n"
        f"    multiprocessing.set_start_method({method!r})\n"
        "    found = newsclean.clean_many(itertools.repeat('Rain. [ad_1]'), workers=2)\n"
        "    next(found)\n"
        "    print(*[child.pid for child in multiprocessing.active_children()], flush=True)\n"
        "    if sys.argv[1] == 'parent':\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "    os.kill(multiprocessing.active_children()[0].pid, signal.SIGKILL)\n"
        "    try:\n"
        "        all(found)\n"
        "    except BrokenProcessPool:\n"
        "        print('broken')\n"
    )
    for killed in ("worker", "parent"):
        done = subprocess.run(
            [sys.executable, script, killed], capture_output=True, text=True, timeout=60
        )
        workers = [int(word) for word in done.stdout.split() if word.isdecimal()]
        assert len(workers) == 2
        assert ("broken" in done.stdout) is (killed == "worker"), done.stderr
        end = time.monotonic() + 30
        while any(Path(f"/proc/{worker}").exists() for worker in workers):
            assert time.monotonic() < end, "a worker stayed behind"
            time.sleep(0.02)
