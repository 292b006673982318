"""Engines are an optional group: ``pip install 'newsclean[engines]'``."""

from __future__ import annotations

import runpy
from collections.abc import Callable

import pytest

from engines.articles import EXAMPLES


@pytest.fixture
def run_example(capsys: pytest.CaptureFixture[str]) -> Callable[[str], str]:
    """Runs an example of the docs, and returns what it printed."""

    def run(name: str) -> str:
        runpy.run_path(str(EXAMPLES / name), run_name="__main__")
        return capsys.readouterr().out

    return run
