"""First and last parts of hyphenated compounds, to tell "well-⏎known" from "out-⏎side"."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsclean.text.words import OFTEN, by_language

__all__ = ["HYPHENS", "OF_OTHERS", "SUSPENDED", "Hyphens"]


class Hyphens(NamedTuple):
    """Evidence in one language that a hyphen at the end of a line belongs to the word.

    *heads* keep the hyphen before all words except *endings*; *tails* keep it after all words
    except *closed*; *pairs* are whole words whose parts alone are no evidence.  *joints* are the
    end of a word and all of the next: "r-se" keeps the hyphen of "reunir-se".  *alike* are first
    parts that keep it before the stem of another one: "biało" before "czerwony".
    """

    heads: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    alike: frozenset[str] = frozenset()


def _read() -> dict[str, Hyphens]:
    lists = {field: by_language(f"hyphen-{field}") for field in Hyphens._fields}
    languages = dict.fromkeys(code for some in lists.values() for code in some)
    return {
        code: Hyphens(*(frozenset(lists[field].get(code, ())) for field in Hyphens._fields))
        for code in languages
    }


HYPHENS: Final = _read()
"""By language; all others, German and Dutch among them, write compounds as one word."""
OF_OTHERS: Final = Hyphens(
    *map(frozenset[str]().union, *(table for code, table in HYPHENS.items() if code not in OFTEN))
)
"""That of all languages in which no text is known to be, such as Russian: others lack its words."""
SUSPENDED: Final = {code: frozenset(some) for code, some in by_language("after-a-hyphen").items()}
"""Words after a hyphen that replaces the end of a later word: "two- and three-year"."""
