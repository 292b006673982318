"""Put back a space lost before an address: "can be read indeedhttp://…"."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.edits import Edit
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.sentences import word_before

__all__ = ["GLUED_ADDRESS", "GLUED_ADDRESS_CUES"]

GLUED_ADDRESS = Repair(
    "punctuation.glued-address",
    before="The whole list is on the site of the porthttps://example.org/list for all to read.",
    after="The whole list is on the site of the port https://example.org/list for all to read.",
    keeps=(
        "The list is at archive.org/web/https://example.org/list for all to read.",
        "He wrote xhttp://example.org into the box.",
        "open_urlhttps://example.org",
    ),
    about="Letters alone, three or more, before the scheme of an address are a word.",
)


def _address(text: str, at: int) -> Iterator[Edit]:
    """The space before the address whose colon is at *at*, if a word of prose ends before it."""
    scheme = "https" if text[at - 5 : at] == "https" else "http"
    start = at - len(scheme)
    if text[max(0, start) : at] != scheme:
        return
    word = word_before(text, start).lstrip("(\"“'‘")
    if len(word) >= 3 and word.isalpha() and word[1:].islower():
        yield Edit(start, start, " ", (GLUED_ADDRESS.id,))


_WORD_END = r"[^\x00-`{-\x7f]"
GLUED_ADDRESS_CUES = (
    Cue(":", rf"//(?:(?<={_WORD_END}http://)|(?<={_WORD_END}https://))\w", _address),
)
