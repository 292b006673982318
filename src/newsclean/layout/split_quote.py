"""Join a quotation to its speaker on another line: '"We will stay,"⏎⏎said the mayor.'."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from newsclean.layout.breaks import Break, ends_sentence
from newsclean.layout.line_tests import is_salutation
from newsclean.rules.rows import Repair
from newsclean.text.late import late
from newsclean.text.quotations import TELLING, tells_who_spoke
from newsclean.text.words import QUOTATIVE, QUOTATIVE_ABROAD, SPEECH

if TYPE_CHECKING:
    import regex

__all__ = ["SPLIT_QUOTE", "split_quote", "split_quote_cue"]

SPLIT_QUOTE = Repair(
    "attribution.split-quote",
    before="“We will stay,”\n\nsaid the mayor of Porto, Ana Reis.",
    after="“We will stay,” said the mayor of Porto, Ana Reis.",
    keeps=(
        "“Will you stay?”\n\nThe mayor said nothing.",
        "“We will stay,” she said.\n\n“We have no choice.",
        "The mayor said:\n\n“We will stay.”",
        "“We will stay.”\n\nAna Reis said so twice.",
        "„Wir haben gewartet“\n\nDer Minister räumte Fehler ein.",
        "“We have waited”\n\nnobody came.",
        "„Wer hat an der Uhr gedreht“\n\nläuft am Montag im Ersten.",
        "He called it “a question of money, not of faith,”\n\nBut he added that it was late.",
    ),
    about="A comma before the closing mark shows that the speaker is still to come; where it is "
    "lost, a line that begins with a verb of speech.",
)

_CLOSED = (*(f",{mark}" for mark in "\"”'’»“«"), *(f"{mark}," for mark in '”"»“«’‘'), ", »")
"""Ends of a quotation whose speaker is still to come; „…“ and « … » end with the comma last."""

_ENDS = frozenset(",\"'”’»“«‘")

_NO_SPEAKER = frozenset(
    "After Also And As Asked At But For However If In Instead Later Meanwhile On Still Then When "
    "While Yet".split()
)


_VERBS: Final = SPEECH | (QUOTATIVE_ABROAD - {"so", "ha"})
_WORD: Final = late(r"\w+")
_MOST_WORDS: Final = 9
"""Maximum number of words before the verb."""


def _names_a_speaker(line: str) -> bool:
    """Whether *line* begins with a verb of speech, at once or after a short subject.

    Only the verbs that the line has are looked for: a pattern of them all takes long to compile.

    >>> [_names_a_speaker(line) for line in ("said Ann.", "the mayor of Hull said.", "The port.")]
    [True, True, False]
    """
    begins = " ".join(line.split(" ", _MOST_WORDS + 2)[: _MOST_WORDS + 2])  # a dash, and the verb
    verbs = TELLING.intersection(_WORD.findall(begins))
    return bool(verbs) and _speaker(verbs).match(line) is not None


@lru_cache(maxsize=64)
def _speaker(verbs: frozenset[str]) -> regex.Pattern[str]:
    """One of *verbs*, at once or after a short subject."""
    import regex

    return regex.compile(
        rf"(?:[–—] )?(?:[^\s“”\"«»„.!?:;]++(?:\.(?=[\w,]| \p{{Lu}}))?,? ){{0,{_MOST_WORDS}}}?"
        rf"(?:{'|'.join(sorted(verbs, key=len, reverse=True))})\b(?! that\b)"
    )


def _says_who(line: str) -> bool:
    """Whether *line* begins with a verb of speech, and then the speaker.

    >>> _says_who("said Petrova."), _says_who("a déclaré la maire."), _says_who("near the port.")
    (True, True, False)
    """
    begins = _verb_and_speaker().match(line)
    return begins is not None and begins[1] in _VERBS


@cache
def _verb_and_speaker() -> regex.Pattern[str]:
    """What may be a verb of speech, and after it the speaker."""
    import regex

    speaker = r"(?:\p{Lu}|the |an? |he\b|she\b|der |die |ein|la |le |el |il |lo |un|o |a |de |het )"
    return regex.compile(rf"(?:a |ha |hat )?(\w+) {speaker}")


def split_quote_cue(end: str, _: str) -> bool:
    """Whether ``split_quote`` may join a line that ends in the character *end* to the next."""
    return end in _ENDS


def split_quote(at: Break) -> str | None:
    """Return the replacement of the break *at*, or ``None`` to keep it."""
    left, right = at.left, at.right
    if left.endswith(_CLOSED) and not right.startswith(("“", '"', "«", "„")):
        return " " if at.word not in _NO_SPEAKER and _names_a_speaker(right) else None
    if tells_who_spoke(left, right):
        return " "  # "„Wir haben zu lange gewartet“⏎⏎räumte der Minister ein.": the comma is lost
    if left[-1] == "," and right[0].islower() and at.gap == 2 and left[0].isupper():
        if _says_who(right) and ends_sentence(right) and not is_salutation(left):
            return " "  # "We stay,⏎⏎said Petrova, who …": the marks of a quotation are lost
        return None
    if left[-1] == "," and right[0] in '“"«„':
        last = left[:-1].rpartition(" ")[2]
        return " " if last in QUOTATIVE or last in QUOTATIVE_ABROAD else None
    return None
