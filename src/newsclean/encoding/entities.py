"""Decode HTML entities that lost their semicolon, their ampersand or their shape.

ftfy decodes entities that are whole.  A broken one could be a query string, a company or an issue
number, so only entities of punctuation and spaces are decoded here.

>>> [edit[:3] for edit in entities("It&#8217s 10&nbsp km, AT&T")]
[(2, 8, '’'), (12, 17, '\\xa0')]
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.edits import Edit
from newsclean.encoding.structured import keeping_form
from newsclean.encoding.substitutions import Substitution, cue_of, in_url, substitute
from newsclean.rules.code import ALL, CodeNormalizer
from newsclean.rules.rows import Repair

__all__ = ["entities"]

RULES = (
    Repair(
        "encoding.broken-entity",
        before="It&#8217s late, &ldquo we& #8217;re don#8217;t & Quot;out& quot;＆hellip;",
        after='It’s late, “ we’re don’t "out"…',
        keeps=(
            "Ａ＆Ｂ；Ｃ, R＆D; 東京＆大阪；京都",
            "AT&T, R&D, Q&A; A&amp",
            "See https://example.org/?a=1&copy=2&quot=3 for more",
            "issue #39; an amp; 3 < 4 & 5 > 4;",
        ),
        about="HTML entities that lost their semicolon or ampersand, have a space inside or begin "
        "with the ampersand of Chinese and Japanese type.",
    ),
)
# Punctuation and spaces, as news escapes them; 128 to 159 mean Windows-1252 there.
_NAMED = {
    "nbsp": "\xa0",
    "quot": '"',
    "apos": "'",
    "lsquo": "‘",
    "rsquo": "’",
    "ldquo": "“",
    "rdquo": "”",
    "sbquo": "‚",
    "bdquo": "„",
    "laquo": "«",
    "raquo": "»",
    "ndash": "–",
    "mdash": "—",
    "hellip": "…",
    "bull": "•",
    "middot": "·",
    "sdot": "·",
    "amp": "&",
    "pound": "£",
    "euro": "€",
    "trade": "™",
}
_NUMBERED = {
    *("34", "38", "39", "039", "x22", "x26", "x27", "160", "xa0", "163", "169", "174", "183"),
    *("133", "145", "146", "147", "148", "150", "151", "8211", "8212", "8216", "8217", "8220"),
    *("8221", "8222", "8226", "8230", "8242", "8243", "8364", "8482", "x2013", "x2014", "x2018"),
    *("x2019", "x201c", "x201d", "x2026"),
}
_NAME = "|".join(sorted(_NAMED, key=len, reverse=True))
_NUMBER = "|".join(
    sorted((n.replace("x", "[xX]") for n in sorted(_NUMBERED)), key=len, reverse=True)
)
# Only what begins no English word and no parameter of a query.
_SAFE_NAME = "nbsp|[lr][sd]quo|ndash|mdash|hellip"


def _character(m: re.Match[str]) -> str | None:
    name = m[1].lower()
    if in_url(m):
        return None
    if name[0] != "#":
        return _NAMED[name]
    import html

    return html.unescape(f"&{name};")


def _wide(m: re.Match[str]) -> str | None:
    """Return the character of an entity after a full-width ampersand: "we＆#8217;re"."""
    import html
    import unicodedata
    from html.entities import html5

    name = unicodedata.normalize("NFKC", m[1])
    if in_url(m) or (name[0] != "#" and f"{name};" not in html5):
        return None
    found = html.unescape(f"&{name};")
    return found if len(found) == 1 and (found.isprintable() or found.isspace()) else None


_RULE = "encoding.broken-entity"
_ANY = f"#(?:{_NUMBER})|(?i:{_NAME})"
_ROWS = {
    "&": (
        # Between names, as machine translation leaves it: "Mike & Sdot; Pompeo".
        Substitution(_RULE, ("& Sdot;", "& sdot;"), r" ?& [Ss]dot; ?", "·"),
        Substitution(_RULE, (), rf"& ({_ANY}) ?;", _character),
        Substitution(_RULE, (), rf"&({_ANY}) ;", _character),
        Substitution(_RULE, (), rf"&(#(?:{_NUMBER}))(?![\da-fA-F;])", _character),
        Substitution(_RULE, (), rf"&({_SAFE_NAME}|quot|amp(?= ))(?![A-Za-z0-9;=])", _character),
        Substitution(_RULE, (), r"&(rsquo)(?=(?:s|t|re|ve|ll|d|m)\b)", _character),
    ),
    "＆": (Substitution(_RULE, (), r"＆(?:amp;)?([#＃][xX]?\w{2,6}|[A-Za-z]{2,8})[;；]", _wide),),
    "#": (
        Substitution(
            _RULE,
            (),
            r"(#(?<![&＆#]#)(?:82[1-4]\d|8364|8482|x20[12][0-9a-fA-F]|039));",
            _character,
        ),
    ),
}


def _find(text: str) -> Sequence[Edit]:
    return keeping_form(text, substitute(text, _ROWS))


class _Entities(CodeNormalizer):
    """Repairs entities; whole texts are tested for being data, lines near a change are not."""

    __slots__ = ()

    def recheck(self, text: str, near: str, shown: int = ALL) -> Sequence[Edit]:
        return self.find(text) if near and substitute(near, _ROWS) else ()


def _cue() -> tuple[tuple[str, ...], ...]:
    return cue_of(_ROWS)


entities = _Entities("encoding.entities", _find, RULES, scope="line", cue=_cue)
