"""What newsclean makes of the texts of real extractors: no word of the story is lost.

Extractors are an optional group: ``pip install 'newsclean[extractors]'``.
"""

from __future__ import annotations

import json
from importlib.metadata import version

import pytest

from benchmarks.extractors import matrix
from benchmarks.extractors.marked import INLINE, pages, read
from benchmarks.extractors.readers import READERS, Reader, absent
from benchmarks.extractors.score import Reading, lost, score, sentences

PAGES = pages()
RESULT = json.loads(matrix.RESULT.read_text("utf-8"))
pytestmark = pytest.mark.filterwarnings("default")  # what an extractor warns of is not ours to mend


def test_the_pages_are_what_the_docs_say() -> None:
    assert len(PAGES) == 20
    assert len({page.language for page in PAGES}) == 6
    found = {name for page in PAGES for part in page.parts for name, *_ in part.inline}
    assert found == {*INLINE}
    for page in PAGES:
        assert "data-is" not in page.html and "data-says" not in page.html
        assert {part.kind for part in page.parts} >= {"story", "page", "context", "head"}


def test_a_part_that_is_unknown_is_refused() -> None:
    with pytest.raises(ValueError, match="line 2"):
        read("en", '<p data-is="story">It rains.</p>\n<p data-is="advert">Buy</p>')


def test_the_measure_sees_what_is_lost_and_torn() -> None:
    page = read(
        "en", '<p data-is="story">It <b>rains</b>. Ann went home.</p><i data-is="page">Ad</i>'
    )
    assert sentences(page) == [["It rains."], ["Ann went home."]]
    reading = Reading(page, "It\nrains\n. Ann went home.\nAd")
    assert lost(reading, "It rains.") == ["ann", "went", "home"]
    nothing, all_of_it = score(reading, reading.text), score(reading, "It rains. Ann went home.")
    assert (nothing.torn, nothing.mended, nothing.page_gone, nothing.lost) == (1, 0, 0, 0)
    assert (all_of_it.torn, all_of_it.mended, all_of_it.page_gone, all_of_it.page) == (1, 1, 1, 1)
    assert score(reading, "It\nrains\n. Ann\nwent home.").newly_torn == 1


def test_the_page_shows_the_results() -> None:
    page = matrix.PAGE.read_text("utf-8")
    assert page == matrix.written(page, RESULT), "run python -m benchmarks.extractors --write"


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_no_word_of_the_story_is_lost(reader: Reader) -> None:
    if package := absent(reader):
        pytest.skip(f"the extra newsclean[extractors] is not installed: no {package}")
    pytest.importorskip("rapidfuzz", reason="the extra newsclean[extractors] is not installed")
    found = matrix.measured(reader, matrix.readings(reader, PAGES))
    for preset in matrix.PRESETS:
        assert (found[preset]["lost"], found[preset]["newly_torn"]) == (0, 0)
        assert found[preset]["words"] > 2000
    told = RESULT[reader.name]
    if version(reader.packages[0]) == told["version"]:
        assert found == told, "run python -m benchmarks.extractors --write"
