"""Docstrings as the site shows them: examples in fences, and the fields of named tuples.

Markdown would take ``>>>`` for a quotation, and griffe knows no signature of a ``NamedTuple``.
"""

from __future__ import annotations

from typing import Any

from griffe import Attribute, Class, Extension, Object

__all__ = ["Docstrings"]


class Docstrings(Extension):
    """Changes docstrings before they are shown."""

    def on_object(self, *, obj: Object, **_: Any) -> None:
        if obj.docstring is None:
            return
        obj.docstring.value = fenced(obj.docstring.value)
        if isinstance(obj, Class) and any(str(base) == "NamedTuple" for base in obj.bases):
            obj.docstring.value = f"{signature(obj)}\n\n{obj.docstring.value}"


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


def signature(named_tuple: Class) -> str:
    """Return the fields of *named_tuple* as a call that makes one."""
    fields = [
        f"    {name}: {field.annotation}" + (f" = {field.value}" if field.value else "")
        for name, field in named_tuple.members.items()
        if isinstance(field, Attribute) and field.annotation
    ]
    return "\n".join(["```python", f"{named_tuple.name}(", ",\n".join(fields), ")", "```"])
