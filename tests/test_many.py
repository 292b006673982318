"""``clean_many``: in order, in bounded memory, with its errors where they belong."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import pytest

from newsclean import MINIMAL, clean_many

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
    with pytest.raises(TypeError, match="not NoneType"):
        next(found)


def test_senseless_sizes_are_refused() -> None:
    with pytest.raises(ValueError, match="workers must be at least 1 or None, not 0"):
        clean_many([], workers=0)
    with pytest.raises(ValueError, match="chunk_size must be at least 1, not 0"):
        clean_many([], chunk_size=0)


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_other_ways_to_start_processes(method: str, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import multiprocessing, newsclean\n"
        "if __name__ == '__main__':\n"
        f"    multiprocessing.set_start_method({method!r})\n"
        "    print(list(newsclean.clean_many(['Rain. [ad_1]'] * 3, workers=2)))\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("['Rain.', 'Rain.', 'Rain.']\n", "")
