"""Examples of docstrings in fences: Markdown would take ``>>>`` for a quotation."""

from __future__ import annotations

from typing import Any

from griffe import Extension, Object


class DoctestFences(Extension):
    """Puts a fence around each example in a docstring."""

    def on_object(self, *, obj: Object, **_: Any) -> None:
        if obj.docstring:
            obj.docstring.value = fenced(obj.docstring.value)


def fenced(text: str) -> str:
    """Return *text* with a fence around each run of lines from ``>>>`` to the next empty line."""
    lines: list[str] = []
    within = False
    for line in [*text.split("\n"), ""]:
        if line.startswith(">>>") and not within:
            lines.append("```pycon")
            within = True
        elif not line.strip() and within:
            lines.append("```")
            within = False
        lines.append(line)
    return "\n".join(lines[:-1])
