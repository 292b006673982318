"""Guards of credits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from newsclean.text.edges import lines_above, lines_below
from newsclean.text.late import late
from newsclean.text.marks import SENTENCE_ENDS
from newsclean.text.words import words

__all__ = ["below_a_sentence", "credits_a_reporter", "has_a_verb", "without_name"]

_NEAR = 400
"""How many characters above and below a credit are looked at."""
_WORD = rf"(?!_)[^\W\da-z][\w.'’-]{{0,20}}+|{'|'.join(words('particles-of-credits'))}"
_NAME = rf"(?:{_WORD}|&)"
_CLAUSE = late(r", (?:an?|the|he|she|it|they|his|her) [a-z]|\b(?:became|won|made|found)\b")
_VERB = late(r"\b(?:is|are|was|were|has|have|had|said|says|will|would|can|reported)\b")
_NAME_BELOW = late(
    rf"\s{{0,9}}(?:(?i:by|via|courtesy of) )?{_NAME}(?:[ ,/|+&]{{1,3}}{_NAME}){{0,5}}\s{{0,3}}(?:\n|\Z)"
)

_OF_A_WORK = late(
    r"(?i:directed|music|screenplay|choreograph\w{1,3}|cinematography|photographed|starring|lyrics|costumes?|sets?"
    r"|lighting|sound|performed|composed|conducted|executive produced|cast) by\b"
    r"|(?i:director|starring|cast|screenplay|cinematography|running time|runtime|genre|certificate"
    r"|publisher|isbn|pages|with|music)\b ?:|[^\n]{0,60}\b\d{1,4} ?(?:pp\b|pages?\b|min(?:s|utes)?\b)"
)
"""Lines beside the credits of a film, a play or a book."""
_BESIDE = 4
"""How many lines above and below a credit are looked at."""
_CREDIT = late(r"[A-Z][\w ]{3,24} by\b")


def credits_a_reporter(match: re.Match[str]) -> bool:
    """Whether the match is no credit of a film or a book, as the lines beside it show.

    >>> film = "Directed by Ann Lee\\n\\nEdited by Tom Berg"
    >>> credits_a_reporter(re.search("Edited.+", film))
    False
    """
    if _has_a_clause(match):
        return False
    above = lines_above(match.string, match.start(), _NEAR)
    below = lines_below(match.string, match.end(), _NEAR)
    return not (_among_those_of_a_work(above) or _among_those_of_a_work(below))


def _among_those_of_a_work(lines: Iterable[str]) -> bool:
    """Whether one of the nearest *lines* credits a work; only other credits are before it."""
    for line in islice(lines, _BESIDE):
        if _OF_A_WORK.match(line):
            return True
        if not _CREDIT.match(line):
            break
    return False


def below_a_sentence(match: re.Match[str]) -> bool:
    """Whether the line above the match ends a sentence; an item of a list has no such line above.

    >>> below_a_sentence(re.search("AFP", "Nobody was hurt.\\n\\nAFP"))
    True
    >>> below_a_sentence(re.search("AFP", "Reuters\\n\\nAFP"))
    False
    """
    above = match.string[max(0, match.start() - _NEAR) : match.start()].rstrip()
    return bool(above) and above[-1] in SENTENCE_ENDS


def has_a_verb(match: re.Match[str]) -> bool:
    """Whether the match has a finite verb, as no credit has.

    >>> has_a_verb(re.search(".+", "Reuters reported the fire."))
    True
    """
    return bool(_VERB.search(match.group()))


def _has_a_clause(match: re.Match[str]) -> bool:
    """Whether the match is a sentence that begins as a credit does.

    >>> _has_a_clause(re.search(".+", "Edited by Perkins, the novel became a success"))
    True
    """
    return bool(_CLAUSE.search(match.group()))


def without_name(match: re.Match[str]) -> bool:
    """Whether the next line has no name: a label and its name are removed together or not at all.

    The same label once more is no name, else a column of them would lose one a round.

    >>> without_name(re.search("Photo by", "Photo by\\nAnn Lee"))
    False
    >>> without_name(re.search("Graphic", "Graphic\\nGraphic\\nAnn Lee"))
    True
    """
    below = _NAME_BELOW.match(match.string, match.end())
    name = below.group().strip() if below else ""
    return name in ("", match.group().strip())
