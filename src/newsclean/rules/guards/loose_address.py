"""Guards of lines that are only a web address: does the line belong to the page or to the story?"""

from __future__ import annotations

import re

from newsclean.text.late import late
from newsclean.text.lines import is_prose
from newsclean.text.marks import BEFORE_AN_ADDRESS

__all__ = ["loose"]

_AROUND = 400
"""How many characters before and after the address are examined."""
_LONGEST_TAIL = 1_500
_MOST_BLANKS = 11
# What a page shows in place of the address, where its script runs; t.co stands for a picture.
_EMBED = late(
    r"https?://(?:www\.|m\.|mobile\.)?(?:(?:twitter|x)\.com/\w{1,30}/status(?:es)?/\d"
    r"|youtube\.com/(?:watch\?|embed/|shorts/)|youtu\.be/|instagram\.com/(?:p|reel|tv)/|vimeo\.com/\d"
    r"|facebook\.com/[^\s/]{1,80}/(?:posts|videos)/|tiktok\.com/@|soundcloud\.com/|t\.co/\w"
    r"|dailymotion\.com/video/|open\.spotify\.com/|vine\.co/v/|imgur\.com/|gfycat\.com/"
    r"|\S{3,300}\.(?:mp3|mp4|m4a|wav|ogg|webm)\Z)"
)
# "It can be read here", "as the video below shows", "Mehr dazu unter", "à lire sur".
_ANNOUNCES = late(
    r"\b(?:below|here|following|links?|linked|(?:web)?site|web ?page|home ?page|page|online|visit"
    r"|video|clip|footage|trailer|watch|listen|read|download|tweet(?:ed|s)?|posted|thread|report"
    r"|study|paper|petition|source|see|url|via|hier|unten|folgende[nrs]?|webseite|seite|unter|siehe"
    r"|lesen|ansehen|quelle|ici|ci-dessous|suivante?|lien|voir|lire|site|adresse|aquí|abajo"
    r"|siguiente|enlace|página|sitio|ver|leer|aqui|abaixo|seguinte|ligação|qui|sotto|seguente"
    r"|vedi|leggi|sito|hieronder|onderstaande|hier|bekijk|lees|här|nedan|länk|her|nedenfor|tutaj"
    r"|poniżej|stronie|zde|níže|odkaz|здесь|ниже|ссылк\w{1,3}|сайте|по адресу|тут|нижче|посиланн\w{1,3})\b"
    r"|こちら|以下|下記|这里|如下|以下|여기|아래|هنا|التالي|اینجا|यहां|यहाँ"
)
# "Note in this figure that …", "Video source: NBC4", "This is the letter in full".
_SPEAKS_OF_IT = late(
    r"[\"“‘(]?(?:(?:This|That|The above|Above|Those|These|It|Here|There|Note|As you can|Source"
    r"|Credit|Caption|Photo|Image|Video|Clip|Screenshot|Via|Das|Dies\w{0,2}|Quelle|Ceci|Cette|Ce"
    r"|Esta|Este|Esto|Fuente|Fonte|Questo|Questa|Dit|Deze|Det|Это)\b"
    r"|(?:[^\n]{0,80}\b(?:above|this|that)|(?:(?:In|On|As|From) )?(?:A|The|the)) (?:linked )?"
    r"(?:link|page|site|website|article|report|study|figure|graph|chart|map|table|picture|image"
    r"|photo|video|clip|tweet|post|thread|document|paper|letter|poll|petition)\b)"
)
_LEADS = tuple(":：–—>»→")
_TWEET_SIGNATURE = late(r"\(@\w{1,30}\)[^\n]{0,40}\d{4}\Z")
_ENDS_IN_ADDRESS = late(r"(?:\A|[:–—-] ?)(?:https?://|www\.)\S{3,}\Z")
_SEPARATOR = late(r"[\W_]{2,}\Z")


def loose(match: re.Match[str]) -> bool:
    """Whether the address belongs to the page or an embed; one that the story cites is kept.

    >>> loose(re.search("https.+", "More on the website:\\nhttps://tide.example"))
    False
    """
    text, start, end = match.string, match.start(), match.end()
    above = text[max(0, start - _AROUND) : start].strip()
    below = text[end : end + _AROUND].strip()
    if not above and not below:
        return False
    last = above.rpartition("\n")[2].strip()
    first = below.partition("\n")[0].strip()
    if _ends_in_address(last) or _is_address(first):
        return False  # one of a list
    is_second = start <= _AROUND and "\n" not in above
    if is_second and first and _is_slug(last, match.group()):
        return True
    if _speaks_of_it(first):
        return False
    if is_second:
        return first != "" and not is_prose(last) and not _is_announced(last)
    if _SEPARATOR.match(last):
        return _ends_the_text(text, end)
    if not _is_ended(last):
        return False
    is_of_page = _EMBED.match(match.group()) or (
        "http" not in above + below and _ends_the_text(text, end)
    )
    return bool(is_of_page) and not _announces(last, 200)


def _ends_in_address(line: str) -> bool:
    """Whether *line* is an address, or one is after its last colon or dash."""
    return ("://" in line or "www." in line) and _ENDS_IN_ADDRESS.search(line) is not None


def _is_address(line: str) -> bool:
    return line.startswith(("http://", "https://", "www."))


def _speaks_of_it(below: str) -> bool:
    return below[:1].islower() or below[:1] in ",;.)" or _SPEAKS_OF_IT.match(below) is not None


def _is_announced(title: str) -> bool:
    return title[-1:] in _LEADS or _announces(title, 30)


def _announces(line: str, most: int) -> bool:
    """Whether one of the words is among the last *most* characters of *line*.

    To ignore case in the pattern would take ten times as long.
    """
    low = line.lower()
    return _ANNOUNCES.search(low, max(0, len(low) - most)) is not None


def _is_slug(line: str, address: str) -> bool:
    """Whether half of the words of *line* occur in *address*."""
    words = [word for word in re.findall(r"\w{4,}", line.lower()) if word.isascii()]
    held = sum(word in address.lower() for word in words)
    return held >= 3 and held * 2 >= len(words)


def _is_ended(line: str) -> bool:
    return line[-1:] in BEFORE_AN_ADDRESS or _TWEET_SIGNATURE.search(line) is not None


def _ends_the_text(text: str, end: int) -> bool:
    """Whether there is no prose after *end*, and no line as long as prose."""
    if len(text) - end > _LONGEST_TAIL:
        return False
    below = text[end:].split("\n")
    return not any(is_prose(line) or line.count(" ") > _MOST_BLANKS for line in below)
