"""Extract the characters of a text that are not plain ASCII; most gates need to see only these."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.text.last_text import of_last_text

__all__ = ["unusual"]

_LONGEST: Final = 1_000_000
"""Characters that are processed at once, to bound the memory for a long text."""

_PLAIN: Final = bytes((9, 10, 12, 13, *range(32, 127)))
_IN_WORDS: Final = bytes((*range(48, 58), *range(65, 91), *range(97, 123)))
# Vertical tab becomes a control character that ``split`` does not take for a space.
_PARTED: Final = bytes.maketrans(bytes((12, 13, *range(32, 127), 11)), b" " * 97 + b"\0")


@of_last_text
def unusual(text: str) -> str:
    r"""Return the characters of *text* that are not printable ASCII, separated by spaces.

    Neighbours remain neighbours.  So a search for non-ASCII characters, or for several in a row,
    that finds nothing here would find nothing in *text*, and it is faster than a search in *text*.
    Other characters become neighbours if only letters and digits are between them, and in a text
    that has hardly any ASCII, such as Russian, if no other non-ASCII punctuation is between them.

    >>> unusual("“It’s late,”\x00 said José.")
    '“’ ”\x00 é'
    """
    if len(text) > _LONGEST:
        return " ".join(map(_unusual, _parts(text)))
    return _unusual(text)


def _parts(text: str) -> Iterator[str]:
    """*text* in parts that end at a line break, so that no neighbours are separated."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _LONGEST) + 1 or len(text)
        yield text[start:end]
        start = end


def _unusual(text: str) -> str:
    data = text.encode("utf-8", "surrogatepass")
    if text.isascii() or len(data) * 3 > len(text) * 4:  # of Russian, next to nothing else is left
        data = data.translate(None, _PLAIN)
    else:
        data = b" ".join(data.translate(_PARTED, _IN_WORDS).split())
    return data.decode("utf-8", "surrogatepass")
