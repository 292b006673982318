"""Remove paragraphs that a paper enciphered for its paywall.

Some American papers send a subscriber's paragraphs with each character moved 47 places
(``kAm`` is ``<p>``, ``k^Am`` is ``</p>``) and decipher them in the browser.  They are not ours to
decipher, so they are removed.

>>> [edit[:3] for edit in enciphered("Free.\\nkAm%96 C6DE :D A2:5 7@C]k^Am\\nFree.")]
[(6, 34, '')]
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.edits import Edit
from newsclean.encoding.substitutions import Substitution, cue_of, substitute
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Repair

__all__ = ["enciphered"]

RULES = (
    Repair(
        "encoding.enciphered",
        before="kAm“%96 C6DE :D A2:5 7@C[” D96 D2:5]k^Am",
        after="",
        flag="truncated",
        keeps=("kAm is a unit", "kAm 9 Ca Ca H\na^a", "The string kAm opens it, k^Am closes it."),
        about="Paragraphs that a paper enciphered for its paywall; they are not deciphered.",
    ),
)
_LEAST_UNCLOSED = 30
"""Minimum characters of a paragraph that was cut before its end; a shorter one may be a word."""


def _enciphered(m: re.Match[str]) -> str | None:
    """Return the text after the last ``k^Am`` of *m*, if the rest of *m* is not prose."""
    body, closed, rest = m[0].rpartition("k^Am")
    if not closed:
        if len(rest) < _LEAST_UNCLOSED:
            return None
        body, rest = rest, ""
    common = sum(map(body.count, "6E2@:?DC9 "))  # e t a o i n s r h and the space, enciphered
    return rest if len(body) > 12 and common > 0.5 * len(body) else None


# Only ASCII is enciphered: curly quotes and accents are among it as they are.
_ROWS = {
    "kAm": (
        Substitution(
            "encoding.enciphered", (), r"kAm[ -~\xa0-\u024f\u2010-\u203a€™]{8,9000}", _enciphered
        ),
    ),
}


def _find(text: str) -> Sequence[Edit]:
    return substitute(text, _ROWS)


def _cue() -> tuple[tuple[str, ...], ...]:
    return cue_of(_ROWS)


enciphered = CodeNormalizer("encoding.paywall", _find, RULES, scope="line", cue=_cue)
