"""Repair damage that decoding mojibake would make worse, so it runs first.

>>> [edit[:3] for edit in prepare("“Helloâ€ he said")]
[(6, 8, '”')]
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.edits import Edit
from newsclean.encoding.substitutions import Substitution, cue_of, substitute
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Repair

__all__ = ["prepare"]

RULES = (
    Repair(
        "encoding.lost-quote",
        before="â€œWait,â€ he said.",
        after="“Wait,” he said.",
        keeps=("10 €, 20 €", "Le pâté"),
        about="UTF-8's closing quotation mark, whose last byte Windows-1252 does not have; "
        "ftfy takes the blank after it for that byte and makes a dagger.",
    ),
    Repair(
        "encoding.half-straightened",
        before='Paris â€" a city',
        after="Paris – a city",
        about="A dash as mojibake, whose last character was straightened as if it were a quote.",
    ),
    Repair(
        "encoding.lowered",
        before="itã¢â‚¬â„¢s late",
        after="it’s late",
        about="Mojibake of mojibake that was turned to lower case, and so no longer decodes.",
    ),
    Repair(
        "encoding.page-break",
        before="one\x0btwo\x0cthree",
        after="one\ntwo\nthree",
        about="Vertical tab and form feed, which ftfy drops or leaves: words would run together.",
    ),
)
# "’" as UTF-8 read in Windows-1252 twice, in lower case, and so on.
_LOWERED = {
    "ã¢â‚¬â„¢": "’",
    "ã¢â‚¬ëœ": "‘",
    "ã¢â‚¬å“": "“",
    "ã¢â‚¬\x9d": "”",
    "ã¢â‚¬â": "”",
    "ã¢â‚¬": "”",
    "ã¢â‚¬â€œ": "–",
    "ã¢â‚¬â€": "—",
    "ã¢â‚¬â¢": "•",
    "ã¢â‚¬â¦": "…",
}
_DROPPED = r"(?=[ \n\t\r.,;:!)\]}'-]|â€|$)"


def _closing_quote(m: re.Match[str]) -> str:
    """Return the quote of *m*, and its "?" if that is the end of a question and not a lost byte."""
    near = m.string[max(0, m.start() - 600) : m.end() + 600]
    return "”?" if m[0][-1] == "?" and re.search(f"â€{_DROPPED}", near) else "”"


_ROWS = {
    "€": (
        Substitution(
            "encoding.lost-quote",
            ("â€",),
            rf"(?:Ã¢â‚¬(?:Â|ï¿½)|â€)(?<![ƒ‚ãâ]..)(?:{_DROPPED}|[?\ufffd](?!\w))",
            _closing_quote,
        ),
        Substitution("encoding.half-straightened", ('â€"',), r'â€"(?=[\s\w]|$)', "–"),
    ),
    "ã": (
        Substitution(
            "encoding.lowered",
            ("ã¢â‚¬", "ãƒâ"),
            r"(?<![^\x00-\x7f])ã¢â‚¬(?:â„¢|ëœ|å“|â€œ|â€|â¢|â¦|â|\x9d)?|ãƒâ[\xa0-\xbf]",
            lambda m: _LOWERED.get(m[0]) or chr(ord(m[0][-1]) + 0x40),
        ),
    ),
    "\x0b": (Substitution("encoding.page-break", (), r"\x0b", "\n"),),
    "\x0c": (Substitution("encoding.page-break", (), r"\x0c", "\n"),),
}


def _find(text: str) -> Sequence[Edit]:
    return substitute(text, _ROWS)


def _cue() -> tuple[tuple[str, ...], ...]:
    return cue_of(_ROWS)


prepare = CodeNormalizer("encoding.prepare", _find, RULES, cue=_cue)
