"""Put an article in another form, as a mail, a web page, a feed or a program would pass it on.

Such a *dress* changes no word of the article, only the characters around the words.  So after
cleaning, all words must still be there.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from html import escape
from textwrap import wrap
from typing import Final

from newsclean.text.lines import is_prose

__all__ = ["DRESSES", "Dress", "torn", "wrapped"]

Dress = Callable[[str, random.Random], str]
"""Puts an article into another form, at random; the article has blank lines between paragraphs."""

_MOST_TAGS: Final = 4
_NEVER_FIRST: Final = "。，、：；！？」』）》”’…"
_WORD: Final = re.compile(r"[^\W_][\w’'-]*")
_LETTERS: Final = re.compile(r"[^\W\d_]{2,5}")
_PAUSE: Final = re.compile("[^\\w’' -]")
_ADDRESS: Final = "https://news.example/2024/05/04/ferry-{}"


def wrapped(article: str, width: int) -> str:
    """Return *article* with its lines wrapped at *width* characters.

    In languages without spaces a character counts as two, and no line begins with a mark.

    >>> wrapped("It rained all night long.", 12)
    'It rained\\nall night\\nlong.'
    """
    return "\n".join(_wrapped_line(line, width) for line in article.split("\n"))


def _wrapped_line(line: str, width: int) -> str:
    if _has_spaces(line):
        folded = wrap(line, width, break_long_words=False, break_on_hyphens=False)
        return "\n".join(folded)
    pieces: list[str] = []
    at = 0
    while at < len(line):
        end = at + width // 2
        while line[end : end + 1] and line[end] in _NEVER_FIRST:
            end += 1
        pieces.append(line[at:end])
        at = end
    return "\n".join(pieces)


def torn(article: str, chance: random.Random) -> str:
    """Return *article* as ``get_text("\\n", strip=True)`` reads a page with tags in its sentences.

    Each paragraph has up to four tags, and the text of each is a line of its own.

    >>> story = "The deal was first reported on Monday by The Harbour News, a weekly paper."
    >>> torn(story, random.Random(1)).split("\\n")
    ['The', 'deal was', 'first', 'reported on', 'Monday by The Harbour News, a weekly paper.']
    """
    pieces: list[str] = []
    for paragraph in article.split("\n"):
        at = 0
        for start, end in _spans(paragraph, chance):
            pieces += paragraph[at:start], paragraph[start:end]
            at = end
        pieces.append(paragraph[at:])
    return "\n".join(bare for piece in pieces if (bare := piece.strip()))


def _spans(paragraph: str, chance: random.Random) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the tags in *paragraph*; headings and items have none."""
    if not is_prose(paragraph):
        return
    words = [m.span() for m in (_WORD if _has_spaces(paragraph) else _LETTERS).finditer(paragraph)]
    done = -1
    for first in sorted(chance.sample(range(len(words)), min(len(words), _MOST_TAGS))):
        if first > done and chance.random() < 0.7:
            done = min(first + chance.randrange(3), len(words) - 1)
            while done > first and _PAUSE.search(paragraph, words[first][1], words[done][0]):
                done -= 1
            yield words[first][0], words[done][1]


def _has_spaces(line: str) -> bool:
    return line.isascii() or line.count(" ") * 12 >= len(line) - 12


def _marked(paragraph: str, chance: random.Random, marks: Callable[[str, int], str]) -> str:
    """*paragraph* with *marks* around its tags."""
    pieces: list[str] = []
    at = 0
    for start, end in _spans(paragraph, chance):
        pieces += paragraph[at:start], marks(paragraph[start:end], chance.randrange(3))
        at = end
    return "".join((*pieces, paragraph[at:]))


def _markdown(article: str, chance: random.Random) -> str:
    def marks(words: str, kind: int) -> str:
        link = f"[{words}]({_ADDRESS.format(chance.randrange(1000))})"
        return (f"**{words}**", f"*{words}*", link)[kind]

    head, *rest = article.split("\n\n")
    return "\n\n".join((f"# {head}", *(_marked(each, chance, marks) for each in rest)))


def _html(article: str, chance: random.Random) -> str:
    def marks(words: str, kind: int) -> str:
        link = f'<a href="{_ADDRESS.format(chance.randrange(1000))}">{words}</a>'
        return (f"<strong>{words}</strong>", f"<em>{words}</em>", link)[kind]

    head, *rest = escape(article, quote=False).split("\n\n")
    paragraphs = (_marked(each, chance, marks).replace("\n", "<br>\n") for each in rest)
    return "\n".join((f"<h1>{head}</h1>", *(f"<p>{each}</p>" for each in paragraphs)))


DRESSES: Final[dict[str, Dress]] = {
    "plain": lambda article, _: article,
    "wrapped at 72": lambda article, _: wrapped(article, 72),
    "wrapped at 60": lambda article, _: wrapped(article, 60),
    "wrapped at 40": lambda article, _: wrapped(article, 40),
    "torn at tags": torn,
    "Markdown": _markdown,
    "HTML": _html,
    "HTML in CDATA": lambda article, chance: f"<![CDATA[{_html(article, chance)}]]>",
    "HTML escaped for RSS": lambda article, chance: escape(_html(article, chance)),
    "JSON string": lambda article, _: json.dumps(article)[1:-1],
    "list of strings": lambda article, _: str(article.split("\n\n")),
    "CRLF": lambda article, _: article.replace("\n", "\r\n"),
}
"""Name of a dress to the function that applies it."""
