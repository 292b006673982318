"""Patterns that are compiled on first use: each can be, and is compiled once."""

from __future__ import annotations

import pkgutil
import re
import sys
from importlib import import_module
from typing import Any

import pytest

import newsclean
from newsclean.text.late import _Late, late

ROOMS = ("dress", "encoding", "furniture", "rules.guards")


def of_the_package() -> list[_Late]:
    for room in ROOMS:
        for module in pkgutil.iter_modules([f"{newsclean.__path__[0]}/{room.replace('.', '/')}"]):
            import_module(f"newsclean.{room}.{module.name}")
    ours = [module for name, module in sys.modules.items() if name.startswith("newsclean.")]
    return [each for module in ours for each in vars(module).values() if isinstance(each, _Late)]


def test_each_is_a_pattern() -> None:
    found = of_the_package()
    assert len(found) > 40
    for each in found:
        nothing = each.pattern[:0]
        assert (each.search(nothing) is None) == (each.match(nothing) is None)


def test_it_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[object, ...]] = []
    compiled = re.compile

    def watched(*given: Any) -> re.Pattern[str]:
        made.append(given)
        return compiled(*given)

    monkeypatch.setattr(re, "compile", watched)
    pattern = late("rain", re.I)
    assert made == []
    for text in ("Rain", "snow"):
        assert bool(pattern.search(text)) == bool(pattern.match(text)) == (text == "Rain")
    assert made == [("rain", re.I)]


def test_it_has_the_methods_of_a_pattern_alone() -> None:
    with pytest.raises(AttributeError):
        _ = late("rain").pickled  # type: ignore[attr-defined]
    with pytest.raises(re.error):
        late("(").search("")
