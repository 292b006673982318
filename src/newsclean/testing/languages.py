"""Sound sentences of news in languages other than English, written for tests.

They are in the file ``article.toml`` of each language.  The three ``sentences`` are one that
continues after a noun, a quotation with its speaker, and one with a name in it, so that each can be
broken in its own way.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from newsclean.text.store import data_files, parsed, place_of

__all__ = ["LANGUAGES", "Language"]


class Language(NamedTuple):
    """The lines of one language, by their place in an article."""

    headlines: tuple[str, ...]
    dateline: str
    sentences: tuple[str, str, str]
    endings: tuple[str, ...]
    subheads: tuple[str, ...]
    items: tuple[str, ...]
    live: tuple[str, ...]
    goes_on: str = ""
    """the word that continues the first sentence; if given, the sentences can be broken"""
    speaks: str = ""
    """the verb after the quotation"""
    named: str = ""
    """the name in the third sentence"""


def _read() -> dict[str, Language]:
    found = {}
    for path in data_files():
        if path.endswith("article.toml"):
            _, lines = parsed(path)
            try:
                article: dict[str, Any] = {
                    key.replace("-", "_"): tuple(value) if isinstance(value, list) else value
                    for key, value in lines.items()
                }
                found[place_of(path).split("/")[1]] = Language(**article)
            except TypeError as error:
                raise ValueError(f"{place_of(path)}: {error}") from None
    return found


LANGUAGES: Final[dict[str, Language]] = _read()
