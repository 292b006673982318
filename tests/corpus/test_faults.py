"""A few faults of each kind; ``python -m tests.corpus.faults --long`` tries them all."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.faults import PARTS

REPOSITORY = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="kills processes of a session")
@pytest.mark.parametrize("part", PARTS)
def test_the_fault_matrix(part: str) -> None:
    command = [sys.executable, "-m", "tests.corpus.faults", "--part", part]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout[-4_000:] + done.stderr[-4_000:]
    counted = re.search(r"(\d+) faults tried, (\d+) never came, 0 wrong", done.stdout)
    assert counted is not None and 0 < int(counted[1]) >= int(counted[2]), done.stdout[-4_000:]
