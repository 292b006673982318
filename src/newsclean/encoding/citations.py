r"""Remove citations of language models, which are written between private-use characters.

``\ue200cite\ue202turn0search3\ue201`` is removed whole: without its private-use characters it would
look like a word of the sentence.

>>> [edit[:3] for edit in citations("Shut.\ue200cite\ue202turn0search3\ue201 Open.")]
[(5, 24, '')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsclean.edits import Edit

__all__ = ["RULE", "citations"]

RULE = "encoding.citation"
_OPENS = "\ue200"


def citations(text: str) -> list[Edit]:
    """Return the edits that remove citations from *text*."""
    return list(_found(text)) if _OPENS in text else []


def _found(text: str) -> Iterator[Edit]:
    for m in _citation().finditer(text):
        new = _shown(m["kind"], m["rest"])
        start = m.start()
        if not new and text[m.end() : m.end() + 1] in ("", "\n", " ", *".,;:!?)"):
            while start > 0 and text[start - 1] in " \t":
                start -= 1
        yield Edit(start, m.end(), new, (RULE,))


@cache
def _citation() -> re.Pattern[str]:
    # One that lost its end is removed up to the last of its sources.
    return re.compile(
        "\ue200(?P<kind>[a-z_]{1,24})(?P<rest>\ue202(?:"
        "[^\ue200\ue201\n]{0,4000}\ue201"
        "|turn\\d{1,4}[a-z_]{1,20}\\d{1,4}(?:\ue202turn\\d{1,4}[a-z_]{1,20}\\d{1,4}){0,50}\ue202?))"
    )


def _shown(kind: str, rest: str) -> str:
    """Return the text that the page shows for a citation: the name of an entity, or nothing."""
    if kind != "entity":
        return ""
    from json import loads  # few citations are of that kind

    try:
        found = loads(rest.strip("\ue200\ue201\ue202"))
    except (ValueError, RecursionError):
        return ""
    named = isinstance(found, list) and len(found) > 1 and isinstance(found[1], str)
    return found[1] if named and "\n" not in found[1] else ""
