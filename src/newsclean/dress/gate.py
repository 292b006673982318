"""A cheap test whether a text contains Markdown."""

from __future__ import annotations

import re
from typing import Final

from newsclean.text.last_text import LONGEST, of_last_text
from newsclean.text.late import late
from newsclean.text.lines import lines_of
from newsclean.text.search import places_of

__all__ = ["cue", "is_dressed"]

_STARTS: Final = frozenset("#>_`*+=-")
"""How lines begin that may be Markdown by their beginning."""
_LINE_START: Final = re.compile(
    r"\n(?=[\#>_`*+=-])(?:\#{1,6}[ \t]|>[ \t]|_[^\W_][^\n_]{0,500}+_(?!\w)|```"
    r"|[*+-][ \t][^\n]*+\n[ \t]+(?:[*+-]|\d{1,2}[.)])[ \t]"
    r"|(?<=[^\n]\n)(?:={3,}|-{3,})[ \t]*\r?(?![^\n]))"
)
_EMPHASIS: Final = late(r"\*(?<![\w*/\\]\*)\*{0,2}+[^\s*/](?:[^*\n]{0,500}+(?<!\s))?\*(?!/)")

# Not the strings of a script: "addEventListener(`load`", "fire(`${page}`)".
_CODE: Final = re.compile(
    r"`(?<![\\\w`=+:]`)(?<!\w\(`)(?=[^\s`$])[^`$\n]{1,200}+`(?<!\s`)(?![\w`])"
)


@of_last_text
def is_dressed(text: str) -> bool:
    """Return whether *text* may hold Markdown.

    A plain list shows nothing yet: dashes, bullets and "4. Stay hydrated" stand in any text, and
    so do the comments and names of scripts: "*/ placeAd(); /*", "_taboola.push()".

    >>> is_dressed("Type `git add .` first."), is_dressed("It is ``so'', he said.")
    (True, False)
    >>> is_dressed("Read [more](https://tide.example)."), is_dressed("It [the port] is shut.")
    (True, False)
    """
    return (
        ("[" in text and _holds_links(text))
        or ("*" in text and _EMPHASIS.search(text) is not None)
        or "⟨" in text
        or ("`" in text and _CODE.search(text) is not None)
        or ((len(text) > LONGEST or _begins_lines(text)) and _LINE_START.search(text) is not None)
        or (text[:1] in _FIRST and _LINE_START.match(f"\n{text[:80]}") is not None)
    )


def _holds_links(text: str) -> bool:
    """Whether *text* has links: to look after its few brackets is faster than to search it."""
    refers = False
    for at in places_of("]", text):
        if text.startswith("(", at + 1):
            return True
        refers = refers or text.startswith("[", at + 1)
    return refers and "]: " in text


def _begins_lines(text: str) -> bool:
    """Whether one of the signs is first in a line: the lines of a text that is not long are known,
    and a search is slower."""
    return not _STARTS.isdisjoint([line[0] for line in lines_of(text) if line])


def cue() -> tuple[tuple[str, ...], ...]:
    """Return patterns of which one matches in every text that holds Markdown."""
    from newsclean.regexes.windows import windows  # a wheel has the cue ready-made

    signs = windows([r"\]\(|\]\[|⟨", _EMPHASIS.pattern, _CODE.pattern, _LINE_START.pattern])
    return ((*signs, *windows([rf"\A[{''.join(sorted(_FIRST))}]"], behind=True)),)


_FIRST: Final = frozenset("#>_`")
