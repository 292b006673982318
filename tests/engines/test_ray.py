"""Ray Data gives what ``clean`` gives, row by row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from engines.articles import CLEAN, EXAMPLE, TEXTS
from newsclean.corpus.arrow import clean_batch

pytestmark = pytest.mark.filterwarnings("default")  # what an engine warns of is not ours to mend


@pytest.fixture
def ray() -> Iterator[Any]:
    reason = "the extra newsclean[engines] is not installed: no ray"
    found = pytest.importorskip("ray", reason=reason)
    found.init(num_cpus=2, include_dashboard=False, object_store_memory=100 << 20)
    yield found
    found.shutdown()


def test_ray(ray: Any, run_example: Callable[[str], str]) -> None:
    import pyarrow as pa

    rows = pa.table({"id": range(len(TEXTS)), "text": pa.array(TEXTS, pa.string())})
    given = ray.data.from_arrow([rows.slice(0, 7), rows.slice(7)])
    cleaned = given.map_batches(clean_batch, batch_format="pyarrow", fn_kwargs={"column": "text"})
    found = sorted(cleaned.take_all(), key=lambda row: row["id"])
    assert [row["text"] for row in found] == CLEAN
    printed = run_example("ray_data.py")
    assert all(text in printed for text in EXAMPLE)
