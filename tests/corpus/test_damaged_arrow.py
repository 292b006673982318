"""Arrow files have no checksums; Arrow follows a damaged offset out of them."""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import feather

from newsclean.corpus.formats.soundness import need_sound

Runner = Callable[..., tuple[int, str]]

DIRTY = "Rain. [ad_1]"
PART = {"text": DIRTY}
OFFSETS = struct.pack("<4i", 0, 12, 24, 36)


@pytest.fixture
def corpus(corpus: Runner) -> Runner:
    """The same, which says nothing of what went well."""
    return partial(corpus, "--quiet")


def written(name: str, table: pa.Table) -> None:
    if name.endswith(".feather"):
        feather.write_feather(table, name, compression="uncompressed")
        return
    make: Any = pa.ipc.new_file if name.endswith(".ipc") else pa.ipc.new_stream
    with make(name, table.schema) as writer:
        writer.write_table(table)


@pytest.mark.parametrize("suffix", ["arrow", "ipc", "feather"])
@pytest.mark.parametrize("field", ["text", "about.text", "parts[].text"])
def test_an_offset_that_leads_elsewhere_is_found(corpus: Runner, suffix: str, field: str) -> None:
    name, out = f"in.{suffix}", f"out.{suffix}"
    written(name, pa.table({"text": [DIRTY] * 3, "about": [PART] * 3, "parts": [[PART]] * 3}))
    assert corpus(name, "-o", out, "--field", field) == (0, "")
    Path(out).unlink()
    data = Path(name).read_bytes()
    assert data.count(OFFSETS) == 3
    damaged = OFFSETS.replace(struct.pack("<i", 24), struct.pack("<i", 1 << 30))
    Path(name).write_bytes(data.replace(OFFSETS, damaged))
    status, said = corpus(name, "-o", out, "--field", field)
    assert status == 1 and said.count("\n") == 1
    assert said.startswith(f"newsclean: {name}: cannot be read as Arrow: ")
    assert said.endswith("; is it whole, and is it Arrow?\n")
    assert not Path(out).exists()


def test_strings_that_are_no_utf_8_are_still_cleaned(corpus: Runner) -> None:
    words = pa.array(["Größe. [ad_1]".encode("cp1252"), b"Sun."])
    texts = words.view(pa.string())
    holder = pa.StructArray.from_arrays([texts], ["text"])
    few = pa.DictionaryArray.from_arrays(pa.array([1, 0]), texts)
    written("in.arrow", pa.table({"text": texts, "about": holder, "few": few}))
    assert corpus("in.arrow", "-o", "out.arrow", "--field", "text,about.text,few") == (0, "")
    with pa.ipc.open_stream(Path("out.arrow").read_bytes()) as reader:
        found = reader.read_all().to_pydict()
    assert found["text"] == ["Größe.", "Sun."]
    assert found["about"] == [{"text": "Größe."}, {"text": "Sun."}]
    assert found["few"] == ["Sun.", "Größe."]


@pytest.mark.parametrize(
    "column",
    [
        pa.array(["a" * 30, None], pa.string_view()),
        pa.array(["a", None], pa.large_string()),
        pa.array([[("key", "value")], None], pa.map_(pa.string(), pa.string())),
        pa.array([["a"], None], pa.large_list(pa.string())),
        pa.array([["a", "b"], None], pa.list_(pa.string(), 2)),
        pa.array([{}, None], pa.struct([])),
        pa.array([{"a": "b"}, None], pa.struct([("a", pa.dictionary(pa.int8(), pa.string()))])),
        pa.RunEndEncodedArray.from_arrays([2], ["a"]),
        pa.nulls(2),
    ],
    ids=lambda column: str(column.type),
)
def test_columns_of_any_type_are_sound(column: pa.Array) -> None:
    batch = pa.record_batch([column], ["any"])
    for part in (batch, batch.slice(1), batch.slice(2)):
        assert need_sound(part) is part
