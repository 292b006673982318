"""datatrove's local executor gives what ``clean`` gives, document by document."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from engines.articles import EXAMPLE, TEXTS
from newsclean import clean

pytestmark = pytest.mark.filterwarnings("default")  # what an engine warns of is not ours to mend


def test_datatrove(tmp_path: Path, run_example: Callable[[str], str]) -> None:
    reason = "the extra newsclean[engines] is not installed: no datatrove"
    pytest.importorskip("datatrove", reason=reason)
    from datatrove.data import Document
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.writers import JsonlWriter

    from newsclean.integrations.datatrove import NewsClean

    given = [text for text in TEXTS if text]
    articles = [Document(text=text, id=str(number)) for number, text in enumerate(given)]
    writer = JsonlWriter(str(tmp_path / "out"), compression=None)
    logs = str(tmp_path / "logs")
    LocalPipelineExecutor([articles, NewsClean(), writer], tasks=1, logging_dir=logs).run()
    lines = (tmp_path / "out/00000.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line).get("text", "") for line in lines] == [clean(text) for text in given]
    printed = run_example("datatrove_step.py")
    assert all(text in printed for text in EXAMPLE)
