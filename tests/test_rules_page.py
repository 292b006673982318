"""``docs/rules.md`` is made from the rows, and is current."""

from __future__ import annotations

import importlib.util
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_page_of_rules_is_current() -> None:
    script = ROOT / "scripts/generate_rules_page.py"
    spec = importlib.util.spec_from_file_location("generate_rules_page", script)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    page = (ROOT / "docs/rules.md").read_text(encoding="utf-8")
    assert page == module.page(), "run scripts/generate_rules_page.py"
