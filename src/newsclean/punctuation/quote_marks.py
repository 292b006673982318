"""Repair quotation marks turned the wrong way, doubled, or on the wrong side of a space."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.edits import Edit
from newsclean.punctuation.glued_quote import after_closing, reports
from newsclean.punctuation.prose import FAR
from newsclean.rules.cues import Cue
from newsclean.rules.rows import Repair
from newsclean.text.edges import cut_line_end, line_end
from newsclean.text.language import is_english
from newsclean.text.quotations import is_open, names_a_speaker, paragraph_start

__all__ = ["QUOTE_CUES", "QUOTE_DOUBLED", "QUOTE_SPACE", "QUOTE_TURNED"]

_FARTHEST = 1000
"""Maximum length of a quotation between spaced marks, so that every text takes linear time."""

QUOTE_SPACE = Repair(
    "punctuation.quote-space",
    before="“ The bridge is shut, ” said the mayor. “The river, ”she added, “is rising. ”",
    after="“The bridge is shut,” said the mayor. “The river,” she added, “is rising.”",
    keeps=(
        "He typed “ and left.",
        "He said “ Non, merci ” et il partit.",
        "Soup is “ comfort food ” there.",
        'In May, " The River" was shown.',
        "In May, “The River” was shown.",
    ),
    about="A mark is moved to the words that it quotes; only one of a pair moves.",
)

QUOTE_TURNED = Repair(
    "punctuation.quote-turned",
    before="“The bridge is shut,“ said the mayor. ”The river is rising.”",
    after="“The bridge is shut,” said the mayor. “The river is rising.”",
    keeps=(
        "„Die Brücke ist zu,“ sagte der Bürgermeister.",
        "”Bron är stängd”, sade borgmästaren. ”Vattnet stiger.”",
    ),
    about="An opening mark that can only close, and a closing one that can only open.",
)

QUOTE_DOUBLED = Repair(
    "punctuation.quote-doubled",
    before='""The bridge is shut,"" said the mayor.',
    after='"The bridge is shut," said the mayor.',
    keeps=('He typed "" and left.', 'a,"",b'),
    about="Quotation marks doubled by a table of comma-separated values.",
)


def _spaced_closing(text: str, at: int) -> Iterator[Edit]:
    """``rising, ” she`` and ``rising, ”she``: the space belongs after the mark, if anywhere."""
    if not is_open(text, at, "“") and not names_a_speaker(text, at + 3 + (text[at + 3] == " ")):
        return
    if text[at + 3 : at + 4] == " ":
        yield Edit(at + 1, at + 2, "", (QUOTE_SPACE.id,))
    else:
        yield Edit(at + 1, at + 3, "” ", (QUOTE_SPACE.id,))


def _spaced_end(text: str, at: int) -> Iterator[Edit]:
    """``is rising. ”`` at the end of its sentence."""
    if is_open(text, at, "“"):
        yield Edit(at + 1, at + 2, "", (QUOTE_SPACE.id,))


def _spaced_opening(text: str, at: int) -> Iterator[Edit]:
    """``say, “ This is it.”``; if both marks have inner spaces, that is the style of the text."""
    if at and text[at - 1] not in " \n(":
        return
    end = text.find("”", at, at + _FARTHEST)
    if end < 0 or text[end - 1] == " " or not _is_one_quotation(text[at + 1 : end]):
        return
    if is_english(text, at):
        yield Edit(at + 1, at + 2, "", (QUOTE_SPACE.id,))


def _is_one_quotation(words: str) -> bool:
    return "“" not in words and "\n" not in words


def _spaced_straight(text: str, at: int) -> Iterator[Edit]:
    """``itself, " the Times reported``: a closing mark, if the count of marks shows it."""
    if is_open(text, at, '"') and text[at - 1 : at].isalnum():
        rest = text.count('"', at + 3, line_end(text, at))
        if rest % 2 == 0 or names_a_speaker(text, at + 4):
            yield Edit(at + 1, at + 2, "", (QUOTE_SPACE.id,))


def _spaced_before_comma(text: str, at: int) -> Iterator[Edit]:
    """``a tangent ”, he stresses``."""
    if text[at - 3 : at - 2].isalnum() and names_a_speaker(text, at + 2):
        yield Edit(at - 2, at - 1, "", (QUOTE_SPACE.id,))


def _dash_after(text: str, at: int) -> Iterator[Edit]:
    """``government", - said the prince``: a Russian dash, and the comma on the wrong side."""
    speaker = text.find(" ", at + 2, at + 5) + 1
    if text[at - 1 : at] in {'"', "”"} and names_a_speaker(text, speaker):
        yield Edit(at - 1, speaker - 1, f",{text[at - 1]}", (QUOTE_SPACE.id,))


def _opening_that_closes(text: str, at: int) -> Iterator[Edit]:
    """``like this,“ she said``: turned, if a quotation is open and a speaker follows."""
    start = paragraph_start(text, at)
    if not is_open(text, at, "“") or text.rfind("„", start, at) >= 0:
        return
    if names_a_speaker(text, at + 3):
        yield Edit(at + 1, at + 2, "”", (QUOTE_TURNED.id,))


def _closing_before_capital(text: str, at: int) -> Iterator[Edit]:
    """``amendment. ”He said`` and ``said.”It is``: turned, if no quotation is open."""
    if is_open(text, at, "“"):
        yield from after_closing(text, at) if text[at + 1] != " " else ()
        return
    if not is_english(text, at):
        return  # in Swedish and Finnish both marks look like this
    spaced = text[at + 1] == " "
    alone = text.find("”", at + 2, cut_line_end(text, at, FAR)) < 0
    if not spaced and alone and not reports(text, at):
        return  # it closes nothing that is here, and nothing closes it
    yield Edit(at + 1, at + 3 if spaced else at + 2, " “", (QUOTE_TURNED.id,))


def _doubled(text: str, at: int) -> Iterator[Edit]:
    """``""The bridge is shut,"" said``: both pairs, or neither."""
    start = paragraph_start(text, at)
    opening = text.rfind('""', start, at)
    if opening < 0 or text[opening + 2 : opening + 3] in {"", " ", ",", '"'}:
        return
    if opening > start and text[opening - 1] not in " (":
        return
    if '"' in text[opening + 2 : at] or text[at + 3 : at + 4] not in {" ", "\n", ""}:
        return
    yield Edit(opening, opening + 1, "", (QUOTE_DOUBLED.id,))
    yield Edit(at + 2, at + 3, "", (QUOTE_DOUBLED.id,))


QUOTE_CUES = (
    Cue(",", r" ”[ A-Za-z]", _spaced_closing),
    Cue(".", r" ”(?=[\s.]|\Z)", _spaced_end),
    Cue("“", r" [\w\[]", _spaced_opening),
    Cue(",", r" \" ", _spaced_straight),
    Cue(",", r" [A-Za-z](?<= ”, .)", _spaced_before_comma),
    Cue(",", r" [-–—][-–—]? [a-z]", _dash_after),
    Cue(",", r"“ [A-Za-z]", _opening_that_closes),
    Cue("?", r"“ [A-Za-z]", _opening_that_closes),
    Cue(".", r" ”[A-Z]", _closing_before_capital),
    Cue(".", r"”[A-Z]", _closing_before_capital),
    Cue(",", r"\"\"", _doubled),
    Cue(".", r"\"\"", _doubled),
)
