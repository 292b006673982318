"""Guards of prompts, such as newsletter and app prompts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from newsclean.text.late import late
from newsclean.text.marks import WIDE
from newsclean.text.narrative import TELLS, TELLS_ABROAD
from newsclean.text.words import QUOTATIVE_ABROAD, by_language

__all__ = [
    "asks_consent",
    "names_our_channel",
    "offers_an_app",
    "speaks_to_its_reader",
    "told_by_a_person",
    "told_or_quoted",
]

_QUOTATION = late(r"[\"“”]|\b(?:he|she|they) added\b")
_OUR = late(
    r"\b(?:our|my|us|your (?:inbox|email|phone|e-mail)|newsletters?|emails?|e-mails?|inbox|alerts?"
    r"|podcasts?|apps?|briefing|channel|updates|magazine|subscribe|join|download|here|for free|reCAPTCHA)\b",
    re.IGNORECASE,
)
_SPOKEN = late(r"[\"“”]|\b(?:said|says|told|wrote|warned|according to)\b")
_OFFERED = late(
    r"(?i:\b(?:our|news|alerts?|updates|headlines|latest|breaking|free|on the go|today|now|here|stories"
    r"|app store|google play|iphone|ios|android|goals)\b)"
)
_MARKS = late('["“”„«»「『:]')
_LETTER = "[a-zß-ɏͰ-ӿ]"  # of the scripts that separate words
_LEADS_TO_A_LINK = frozenset("our the to and of with its their".split())
_AGREED = late(
    r"(?i:\b(?:you|your (?:e-?mail|inbox|address)|polic(?:y|ies)|newsletters?|e-?mails?|reCAPTCHA|terms"
    r"|agree(?:ing)?|consent|unsubscribe|spam)\b)"
)


def speaks_to_its_reader(match: re.Match[str]) -> bool:
    """Whether the match has "our newsletter" or "your inbox", and is not narrative or quoted.

    >>> speaks_to_its_reader(re.search(".+", "Sign up for our newsletter"))
    True
    """
    line = match.group()
    return bool(_OUR.search(line[8:]) and (not _is_told(line)))


def asks_consent(match: re.Match[str]) -> bool:
    """Whether the match asks for consent; "Your data is worth 40 pounds" does not.

    A line that ends in "you agree to our" was cut at a link; it goes once it is whole again.

    >>> asks_consent(re.search(".+", "By signing up you agree to our terms"))
    True
    """
    line = match.group()
    if line.rpartition(" ")[2] in _LEADS_TO_A_LINK:
        return False
    return bool(_AGREED.search(line[8:]) and (not _is_told(line)))


def told_or_quoted(match: re.Match[str]) -> bool:
    """Whether the match is narrative, or contains a quotation.

    >>> told_or_quoted(re.search(".+", "“Download the app”"))
    True
    """
    return bool(_is_told(match.group()))


def _is_told(line: str) -> bool:
    return _QUOTATION.search(line) is not None or TELLS.search(line) is not None


def offers_an_app(match: re.Match[str]) -> bool:
    """Whether the match offers an app; a step of a guide does not: "then tap Settings".

    >>> offers_an_app(re.search("Get the app(?P<rest>.*)", "Get the app for free"))
    True
    """
    if len(match["rest"] or "") > 1 and not _OFFERED.search(match.group()):
        return False
    return not told_or_quoted(match)


def told_by_a_person(match: re.Match[str]) -> bool:
    """Whether a person is narrating; a page may speak of itself in the past tense, too.

    >>> told_by_a_person(re.search(".+", "It was chosen by our editors."))
    False
    """
    return bool(_SPOKEN.search(match.group()))


def names_our_channel(match: re.Match[str]) -> bool:
    """Whether the match names a channel, says whose it is, and is not narrative or quoted.

    >>> names_our_channel(re.search(".+", "Folgen Sie unserem WhatsApp-Kanal."))
    True
    >>> names_our_channel(re.search(".+", "Folgen Sie dem WhatsApp-Kanal der Stadt."))
    False
    """
    line = match.group().lower()
    if match.group()[0].islower():
        return False  # a link within a sentence
    if _MARKS.search(line) or TELLS.search(line) or TELLS_ABROAD.search(line):
        return False
    if not any(invites(line) for invites in _invitations()):
        return False
    return QUOTATIVE_ABROAD.isdisjoint(re.findall(r"\w+", line))


@cache
def _invitations() -> tuple[Callable[[str], bool], ...]:
    """For each language, whether a line is an invitation in its words."""
    channels, ours, told = map(by_language, ("prompt-channels", "prompt-ours", "speech"))
    return tuple(
        _invitation(verbs, channels[language], ours[language], told.get(language, ()))
        for language, verbs in by_language("prompt-verbs").items()
    )


def _invitation(
    verbs: Sequence[str], channels: Sequence[str], ours: Sequence[str], told: Sequence[str]
) -> Callable[[str], bool]:
    """Whether a line begins with a verb, names a channel, says whose it is, and has no speech."""
    begins = tuple(verbs)
    channel, our, telling = map(_any_of, (channels, ours, told))

    def invites(line: str) -> bool:
        if not (line.startswith(begins) and channel.search(line) and our.search(line)):
            return False
        return telling.search(line) is None

    return invites


def _any_of(entries: Sequence[str]) -> re.Pattern[str]:
    """One of *entries* as a word; where words are not separated, anywhere.

    Most texts need those of one language, if any.
    """
    pieces = [re.escape(entry) for entry in entries if entry >= WIDE]
    whole = "|".join(re.escape(entry) for entry in entries if entry < WIDE)
    if whole:
        pieces.append(rf"(?<!{_LETTER})(?:{whole})(?!{_LETTER})")
    return late("|".join(pieces) or "(?!)")
