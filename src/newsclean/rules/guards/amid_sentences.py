"""Guards of tags and labels that were lines of their own, in a text that lost its line breaks."""

from __future__ import annotations

import re
from typing import Final

from newsclean.rules.guards.placeholders import ABOUT_A_TAG
from newsclean.text.late import late
from newsclean.text.marks import CLOSERS, USUAL_STOPS
from newsclean.text.quotations import is_any_open
from newsclean.text.sentences import ends_abbreviation

__all__ = [
    "break_after_a_headline",
    "ends_a_story",
    "label_amid_sentences",
    "tag_amid_sentences",
]

_NEAR: Final = 200
"""How far before and after a tag its line may speak of it: about one sentence."""
_FEWEST_WORDS: Final = 4
_LEAST_STORY: Final = 160
"""Minimum characters of a line that is a story, and not a sentence about a tag."""
_LOUD: Final = 40
"""Characters after a label in capitals that show whether all is in capitals there."""
_BLANKS: Final = " \t"
_OPENERS: Final = "“\"„«‘'(¿¡"
# "It has two slots. [ad_1] Above the text." is a manual, "/// Loads it. [ad_1] The slot" a program.
_OF_TAGS: Final = frozenset(
    "tag tags plug html css shortcode shortcodes wordpress bracket brackets prompt prompts snippet snippets"
    " widget widgets variable variables script scripts slot slots banner banners ad ads template"
    " templates vorlage vorlagen klammer klammern balise balises modèle modèles plantilla plantillas"
    " etiqueta etiquetas segnaposto modelli".split()
)
_BEGINNINGS: Final = (
    "advert",
    "placeholder",
    "platzhalter",
    "plugin",
    "marcador",
    "шаблон",
    "плагин",
)
_CODE: Final = frozenset("`{}=<>|\\")
_OF_A_TAIL: Final = frozenset(("[ad_2]", "Source", "Link", "link"))
_COMMENTS: Final = ("#", "*", "--", "//")
# A label is in capitals, and so are those near it, but not in "Story continues below advertisement".
_OF_ADVERTS: Final = late(
    r"\b(?:advertis|adverts?\b|ads?\b|labels?\b|sponsor|publicit|publicid|pubblicit|advertent"
    r"|annonce[nr]|annons|reklam|реклам|reclam[ăe]\b|werb|(?<!nach )[a-zäöüß]{3,30} "
    r"(?:Anzeigen?|Werb(?:ung|e))\b)"
)
_AFTER_A_PROMPT: Final = late(
    r"\b(?:below|after|this|après (?:cette|la)|(?:después de|tras) la|dopo la|após(?: a)?|depois da"
    r"|(?:na|onder) de|efter|under|etter|după|после|pod) \Z"
)
_PROMPT: Final = 20
"""Characters of the longest end of a prompt, and one before it."""
_WORDS: Final = late(r"\w+")
_WORD: Final = late(r"[^\W\d_]{2,40}")


def tag_amid_sentences(match: re.Match[str]) -> bool:
    """Whether two sentences meet at the tag, and do not speak of tags: "A. [ad_1] B.".

    The first may also be the last of its line, or the tag be alone there.

    >>> tag = r"\\[ad_1\\]"
    >>> tag_amid_sentences(re.search(tag, "The road is shut, police said. [ad_1] It will rain."))
    True
    >>> tag_amid_sentences(re.search(tag, "The plugin prints this here. [ad_1] It is empty."))
    False
    """
    before, ahead = _line_around(match)
    if not before.strip() and not ahead.strip():
        return True
    if not _are_apart(before, ahead) and not _are_glued(before, ahead):
        return False
    return _meet(match, before, ahead) and not _speaks(before, ahead)


def label_amid_sentences(match: re.Match[str]) -> bool:
    """Whether two sentences meet at the label of an advert, and do not speak of adverts.

    A label in full capitals must not be in a text in capitals; one in brackets must not be an
    insertion of an editor, which is within a quotation.

    >>> label = r"\\[Advertisement\\]|ADVERTISEMENT"
    >>> label_amid_sentences(re.search(label, "It is shut, police said. ADVERTISEMENT It rained."))
    True
    >>> label_amid_sentences(re.search(label, "It is shut, police said. ADVERTISEMENT IS DEAD."))
    False
    >>> label_amid_sentences(re.search(label, "“It is shut now. [Advertisement] Chief Lee quit.”"))
    False
    """
    before, ahead = _line_around(match)
    if not _are_apart(before, ahead):
        return False
    if not _meet(match, before, ahead) or _speaks_of_adverts(f"{before} {ahead}"):
        return False
    bare = ahead.lstrip(_BLANKS)
    label = match.group()
    if label.isupper() and label[0].isalpha() and not _is_loud_alone(before, bare):
        return False
    if label[0] in "-–—" and _is_item(label[0], before, bare):
        return False
    return not _is_quoted(match.string, match.start(), bare)


def break_after_a_headline(match: re.Match[str]) -> str | None:
    """Return a break in place of a tag between the headline and the story, if it is surely one.

    >>> story = "The bridge is open again, the council said. " * 4
    >>> break_after_a_headline(re.search(r"\\[ad_1\\] ", f"Bridge opens again [ad_1] {story}"))
    '\\n\\n'
    """
    text, (start, end) = match.string, match.span()
    head = text[:start].lstrip() if start <= 2 * _NEAR else ""
    if len(head) > _NEAR or "\n" in head:
        return None
    story = text[end : end + _LEAST_STORY].partition("\n")[0]
    if len(story) < _LEAST_STORY or len(head.split()) < _FEWEST_WORDS - 1:
        return None
    if not _are_apart(head, text[end - 1]) or ABOUT_A_TAG.search(head.rstrip()):
        return None  # "How to remove [ad_1] The …"
    return "\n\n" if _begins(head) and _begins(story) and not _speaks(head, story) else None


def ends_a_story(match: re.Match[str]) -> bool:
    """Whether no more than the same follows, and a story that does not speak of tags is before it.

    >>> ends_a_story(re.search(r"\\[ad_2\\] Source", "The default is a body and [ad_2] Source"))
    False
    """
    after = match.string[match.end() : match.end() + _NEAR].split()
    if len(match.string) > match.end() + _NEAR:
        after = after[:-1]  # which may be cut
    if not _OF_A_TAIL.issuperset(after) or match.start() < _LEAST_STORY:
        return False
    before, _ = _line_around(match)
    return before[-1:] in _BLANKS and not _speaks(before, "")


def _line_around(match: re.Match[str]) -> tuple[str, str]:
    """What is near the match on its line, before it and after it."""
    text, (start, end) = match.string, match.span()
    before = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
    return before, text[end : end + _NEAR].partition("\n")[0]


def _are_apart(before: str, ahead: str) -> bool:
    """Whether there are blanks before the match, and after it or the end of the line."""
    return before[-1:] in _BLANKS and (ahead[:1] in _BLANKS)


def _are_glued(before: str, ahead: str) -> bool:
    """Whether the break was lost on one side or both: "said.[ad_1]It rained", "said. [ad_1]It"."""
    ended = before[-1:] in _BLANKS or (before[-1:] in USUAL_STOPS and before[-2:-1].islower())
    return ended and (ahead[:1] in _BLANKS or ahead[:1].isupper())


def _meet(match: re.Match[str], before: str, ahead: str) -> bool:
    """Whether a sentence of prose ends before the match, and another one or none begins after."""
    bare = before.rstrip(_BLANKS)
    rest = ahead.lstrip(_BLANKS)
    if len(bare.split()) < _FEWEST_WORDS or _has_code(before, ahead):
        return False
    ended = bare.rstrip(CLOSERS)
    if ended[-1:] not in USUAL_STOPS or not ended or bare.count("(") > bare.count(")"):
        return False
    at = match.start() - len(before) + len(ended) - 1
    if ended[-1] == "." and ends_abbreviation(match.string, at):
        return False
    return not rest or _begins(rest)


def _begins(sentence: str) -> bool:
    first = sentence.lstrip(_OPENERS + _BLANKS)[:1]
    return first.isupper() or first.isdecimal()


def _has_code(before: str, ahead: str) -> bool:
    if not (_CODE.isdisjoint(before) and _CODE.isdisjoint(ahead)):
        return True
    around = f"{before} {ahead}"
    return before.lstrip().startswith(_COMMENTS) or "//" in around.replace("://", "")


def _speaks_of_adverts(around: str) -> bool:
    """Whether the text around a label is about adverts."""
    found = _OF_ADVERTS.finditer(around)
    return any(
        _AFTER_A_PROMPT.search(around, max(0, (at := each.start()) - _PROMPT), at) is None
        for each in found
    )


def _speaks(before: str, ahead: str) -> bool:
    """Whether the text around a tag is about tags, or is code."""
    words = _WORDS.findall(f"{before} {ahead}".lower())
    if not _OF_TAGS.isdisjoint(words) or any(word.startswith(_BEGINNINGS) for word in words):
        return True
    return _has_code(before, ahead)


def _is_loud_alone(before: str, ahead: str) -> bool:
    """Whether the text on both sides of a label in capitals is not in capitals, nor a number."""
    if not any(map(str.islower, before[-2 * _LOUD :])):
        return False
    if not ahead:
        return True
    word = _WORD.search(ahead[:_LOUD])
    return not ahead[0].isdecimal() and word is not None and not word.group().isupper()


def _is_item(dash: str, before: str, ahead: str) -> bool:
    """Whether other items of a list are near: "Three desks. - Advertisement - Sport - News"."""
    items = f"{before[-_LOUD:]}{ahead[:_LOUD]}".split(f" {dash} ")
    return any(item[:1].isupper() for item in items[1:])


def _is_quoted(text: str, at: int, ahead: str) -> bool:
    """Whether a quotation is open at *at*, and no other paragraph of it begins there."""
    if ahead[:1] in _OPENERS and ahead:
        return False
    return is_any_open(text, at)
