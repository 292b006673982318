"""A line of a JSONL file may be very long: it is a block of its own, and is copied seldom."""

import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Edit, Pipeline
from newsclean.corpus.formats import jsonl
from newsclean.corpus.formats.jsonl import Jsonl
from newsclean.corpus.formats.lines import line_blocks
from newsclean.corpus.job import Block, Job

PIECES = st.lists(st.text("a\n", max_size=9).map(str.encode), max_size=9)


@given(PIECES, st.integers(1, 12))
def test_blocks_are_the_bytes_in_whole_lines(pieces: list[bytes], size: int) -> None:
    blocks = [*line_blocks(pieces, size)]

    assert b"".join(blocks) == b"".join(pieces)
    assert all(block.endswith(b"\n") for block in blocks[:-1])
    assert all(blocks)


@given(PIECES, st.integers(1, 12))
def test_a_line_that_comes_in_many_pieces_is_a_block_of_its_own(
    pieces: list[bytes], size: int
) -> None:
    long = b"x" * (2 * size + 20)
    cut = [long[at : at + 3] for at in range(0, len(long), 3)]

    blocks = [*line_blocks([*pieces, b"\n" * size, *cut, b"\n", *pieces], size)]

    assert long + b"\n" in blocks


class WithoutTag:
    """Removes "[ad_1]", at the cost of one search."""

    name = "without-tag"

    def __call__(self, text: str) -> list[Edit]:
        at = text.find(" [ad_1]")
        return [Edit(at, at + 7, "", ("mine.tag",))] if at >= 0 else []


class PlainJson:
    """The functions of orjson that are used, as the standard library has them."""

    JSONDecodeError = json.JSONDecodeError
    JSONEncodeError = TypeError
    loads = json.loads

    @staticmethod
    def dumps(text: str) -> bytes:
        return json.dumps(text, ensure_ascii=False).encode()


@pytest.mark.parametrize("ends", ["\n", ""])
def test_a_long_line_takes_few_copies(ends: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "orjson", PlainJson)  # orjson reserves far more than it uses
    text = "She said ‘rain’ on Monday, and the port was shut. " * 40_000
    data = (json.dumps({"text": f"{text} [ad_1]"}, ensure_ascii=False) + ends).encode()
    block = Block(data, 0)
    job = Job(Pipeline([WithoutTag()]))
    Jsonl().clean(Block(b'{"text": "It rains. [ad_1]"}', 0), job)  # what is loaded on first use

    tracemalloc.start()
    outcome = Jsonl().clean(block, job)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert outcome.counts.changed == 1
    assert json.loads(outcome.data) == {"text": text}
    assert peak < 7 * len(data)  # two bytes a character of the text, and of the text cleaned
