"""Hypothesis profiles, and the pages of the documentation as the scripts that they are."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, settings

IS_CI = "CI" in os.environ
"""There the texts are the same each time: a change is not stopped by what it did not cause."""
SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large)
settings.register_profile(
    "short", max_examples=100, deadline=None, suppress_health_check=SLOW, derandomize=IS_CI
)
settings.register_profile("long", max_examples=10_000, deadline=None, suppress_health_check=SLOW)
settings.load_profile("short")


INTEGRATIONS = Path(__file__).parent / "src/newsclean/integrations"
LIBRARIES = {
    "datatrove": "datatrove",
    "juicer": "data_juicer",
    "langchain": "langchain_core",
    "llama_index": "llama_index",
    "nemo_curator": "nemo_curator",
    "scrapy": "scrapy",
    "sklearn": "sklearn",
    "spacy": "spacy",
}
collect_ignore = [  # a step is imported with its library, which only some environments have
    str(INTEGRATIONS / f"{module}.py")
    for module, library in LIBRARIES.items()
    if find_spec(library) is None
]


class Page(ModuleType):
    """The module of a page: what its examples define is found in it, as pickle needs."""

    def __init__(self, names: dict[str, object]) -> None:
        super().__init__("__main__")
        self.names = names

    def __getattr__(self, name: str) -> object:
        try:
            return self.names[name]
        except KeyError:
            raise AttributeError(name) from None


@pytest.fixture(autouse=True)
def page_is_main(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page's examples run as ``__main__``, as they do for whoever pastes them into Python."""
    if isinstance(request.node, pytest.DoctestItem) and request.node.path.suffix == ".md":
        monkeypatch.setitem(sys.modules, "__main__", Page(request.node.dtest.globs))
