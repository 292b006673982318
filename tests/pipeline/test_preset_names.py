"""``pipeline=`` takes a preset by its name, wherever it takes a pipeline."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import newsclean
from newsclean import BODY, MINIMAL, NEWS, Pipeline, clean, clean_many, explain
from newsclean.corpus.arrow import clean_batch

TEXT = "Rain &amp; wind. [ad_1]\n\nShare this article"
Takes = Callable[[Pipeline | str], object]
WAYS: dict[str, Takes] = {
    "clean": lambda pipeline: clean(TEXT, pipeline=pipeline),
    "explain": lambda pipeline: explain(TEXT, pipeline=pipeline),
    "clean_many": lambda pipeline: list(clean_many([TEXT], pipeline=pipeline)),
    "clean_batch": lambda pipeline: clean_batch({"text": [TEXT]}, pipeline=pipeline),
}
EACH_WAY = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)


@EACH_WAY
@pytest.mark.parametrize(("name", "preset"), [("minimal", MINIMAL), ("news", NEWS), ("body", BODY)])
def test_a_name_is_the_preset(way: Takes, name: str, preset: Pipeline) -> None:
    assert way(name) == way(preset)


def test_the_names_differ_as_the_presets_do() -> None:
    assert clean(TEXT, pipeline="minimal") != clean(TEXT, pipeline="news")


@EACH_WAY
@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("bodi", "did you mean 'body'?"),
        ("NEWS", "did you mean 'news'?"),
        ("", "there are minimal, news, body"),
        ("trafilatura", "there are minimal, news, body"),
    ],
)
def test_an_unknown_name_is_one_sentence(way: Takes, name: str, advice: str) -> None:
    with pytest.raises(ValueError) as error:
        way(name)
    assert str(error.value) == f"no preset is named {name!r}; {advice}"


@EACH_WAY
def test_no_name_at_all(way: Takes) -> None:
    with pytest.raises(TypeError, match="a Pipeline or the name of a preset, not None"):
        way(None)  # type: ignore[arg-type]


def test_the_version_is_that_of_the_package() -> None:
    from importlib.metadata import version

    assert newsclean.__version__ == version("newsclean")
