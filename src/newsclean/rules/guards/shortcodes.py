"""Guards of shortcodes."""

from __future__ import annotations

import re

from newsclean.text.late import late
from newsclean.text.shown_code import is_written_out
from newsclean.text.words import words

__all__ = ["shortcode", "spoken_of"]

# Their names end in what the builder's block does: [vc_row], [et_pb_text].
_BUILDERS = tuple(words("shortcode-starts"))
# With attributes or a slash only: bare, "[Video]" and "[Instagram]" are an editor's words.
_NAMES = frozenset(words("shortcodes"))
_ATTRIBUTE = late(r"[ \t][\w-]{1,30} ?= ?[\"'“”″«]?[^\s\"']")
_REACH = 2_000
"""Maximum distance between two tags of a pair, in characters."""
_STOPS = tuple(",.;:!?)")
_GAPS = ("", " ", "\n")
_LONGEST_ADDRESS = 400
_ADDRESS_AFTER = late(r"https?://[^\s\[\]]{1,400}\[/[\w-]{1,40}\]")
_ADDRESS_BEFORE = late(r"\[[\w-]{1,40}\]https?://[^\s\[\]]{1,400}\Z")


def shortcode(match: re.Match[str]) -> bool:
    """Whether the match is surely a tag, and not a note of an editor: "[more than]".

    >>> tag = r"\\[(?P<slash>/?)(?P<name>[a-z_]+)(?P<rest>[ =][^]]*)?\\]"
    >>> shortcode(re.search(tag, "[vc_row]")), shortcode(re.search(tag, "[the company]"))
    (True, False)
    """
    name, slash, rest = match["name"], match["slash"], match["rest"] or ""
    return (
        _has_form_of_tag(match, name, slash, rest)
        and not _is_spoken_of(match)
        and not is_written_out(match.string, match.start())
    )


def _has_form_of_tag(match: re.Match[str], name: str, slash: str, rest: str) -> bool:
    """Whether the name, the attributes or the partner are those of a tag."""
    if name.startswith(_BUILDERS):
        return True
    if name in _NAMES:
        link = rest[:1] == "=" or "http" in rest or (rest[1:].isdigit() and name != "table")
        return bool(slash or link or _ATTRIBUTE.search(rest) or _is_paired(match))
    if slash:
        text, at = match.string, match.start()
        return text.rfind(f"[{name} ", max(0, at - _REACH), at) >= 0
    return '"' in rest and name.islower() and _ATTRIBUTE.search(rest) is not None


def _is_paired(match: re.Match[str]) -> bool:
    """Whether the closing tag of a bare one follows: "[quote]The steel is thin.[/quote]"."""
    return match.string.find(f"[/{match['name']}]", match.end(), match.end() + _REACH) >= 0


def _is_spoken_of(match: re.Match[str]) -> bool:
    """Whether the tag is a word of a sentence: "The bug printed [gallery ids="1"] at the top."."""
    text, (start, end) = match.string, _whole(match)
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    amid = len(before) == 2 and before[1] == " " and (before[0].isalnum() or before[0] in ",(")
    goes_on = after[:1] == " " and after[1:].islower()
    return amid and (goes_on or (after[:1] in _STOPS and after[1:] in _GAPS))


def _whole(match: re.Match[str]) -> tuple[int, int]:
    """The place of the tag, with the address in it and the other tag of its pair."""
    text, start, end = match.string, match.start(), match.end()
    if match.groupdict().get("slash"):
        found = _ADDRESS_BEFORE.search(text, max(0, start - _LONGEST_ADDRESS), start)
        return (found.start() if found else start), end
    after = _ADDRESS_AFTER.match(text, end)
    return start, after.end() if after else end


def spoken_of(match: re.Match[str]) -> bool:
    """Whether the tag is a word of a sentence.

    >>> spoken_of(re.search(r"\\[g.+?]", "The bug printed [gallery], he said."))
    True
    """
    return bool(_is_spoken_of(match))
