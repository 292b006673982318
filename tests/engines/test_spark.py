"""Spark, local on the machine's Java, gives what ``clean`` gives, row by row."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from engines.articles import CLEAN, EXAMPLE, TEXTS
from newsclean.corpus.arrow import clean_batch

pytestmark = pytest.mark.filterwarnings("default")  # what an engine warns of is not ours to mend


@pytest.fixture
def spark(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    reason = "the extra newsclean[engines] is not installed: no pyspark"
    pytest.importorskip("pyspark", reason=reason)
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java, and this machine has none")
    from pyspark.sql import SparkSession

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("PYSPARK_DRIVER_PYTHON", sys.executable)
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", False)
    yield (found := session.getOrCreate())
    found.stop()


def test_spark(spark: Any, run_example: Callable[[str], str]) -> None:
    rows = spark.createDataFrame([*enumerate(TEXTS)], "id int, text string").repartition(2)
    cleaned = rows.mapInArrow(lambda batches: map(clean_batch, batches), rows.schema)
    found = sorted(cleaned.collect())
    assert [row.text for row in found] == CLEAN
    assert cleaned.schema == rows.schema
    printed = run_example("spark_frame.py")
    assert all(text in printed for text in EXAMPLE)
