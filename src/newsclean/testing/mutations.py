"""Mutate real texts: splice, dress, damage and cut them, as scrapers do and worse."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from functools import cache
from html import escape
from html.entities import codepoint2name
from typing import Final

from newsclean.testing.articles import PROSE
from newsclean.testing.artifacts import RULES, specimens
from newsclean.testing.damage import MISREADINGS
from newsclean.testing.dress import DRESSES, wrapped
from newsclean.testing.languages import LANGUAGES
from newsclean.testing.page_mutations import OF_PAGES
from newsclean.testing.placing import LONGEST, at_lines, placed, some_of

__all__ = ["MUTATIONS", "mutated", "own_texts"]

Mutation = Callable[[str, random.Random, Sequence[str]], str]
"""Changes a text at random; the last argument is the list of all texts."""

SHORT: Final = 150
"""Maximum characters of every second made text: most breaches need few, and more are tried."""
_MOST_AT_ONCE: Final = 4
_SIGNS: Final = (
    *"\x00\x07\x0b\x0c\x1c\x1d\x1e\x7f\x85\x92\x96\xa0\xad",
    *"\u034f\u061c\u200b\u200d\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069\u3000",
    *"\ufeff\ufffd\ufffe\uffff\ud800\udc00\udfff\ue000\uf8ff\U0001f600\U000e0041\U0010ffff",
    *"&;<>[](){}|#*_~^`\\/@%=+\"'“”„‘’«»‹›…–—-·•■",
)
_PIECES: Final = (
    "&amp;amp;", "&#8217;", "&#x27;", "&nbsp", "&lt;br&gt;", "<br>", "</p><p>", "<!--", "-->",
    "<![CDATA[", "]]>", "<script>", "</script>", "<style>", "<a href='x'>", "\\n", "\\u201c",
    "\\\\", "%20", "=20\n", "=E2=80=99", "_x000D_", "kAm", "k^Am", "[1]", "[ad_1]", "\r\n", "\r",
    "\n\n\n", "  ", "\t", " ,", " .", "...", ". . .", "https://news.example/a?b=1&c=2", "@mayor",
    "{{", "}}", "function(){", "googletag.cmd.push(", "});", "ï»¿", "â€", "Ã", "ÃÂ", "Р°Р", "�",
)  # fmt: skip


def mutated(text: str, chance: random.Random, texts: Sequence[str]) -> str:
    """Return some of *text* with up to four mutations, some of them with parts of other *texts*.

    Every second one, by chance, has at most ``SHORT`` characters, the others ``LONGEST``.

    >>> text = "It rained.\\n\\nThe port is shut."
    >>> mutated(text, random.Random(1), [text]) == mutated(text, random.Random(1), [text])
    True
    """
    longest = chance.choice((SHORT, LONGEST))
    text = some_of(text, chance)[:longest]
    for _ in range(chance.randint(1, _MOST_AT_ONCE)):
        change = MUTATIONS[chance.choice(_NAMES)]
        text = change(text, chance, texts)[:longest]
    return text


@cache
def own_texts() -> tuple[str, ...]:
    """Return the texts of the project itself: the proofs of all rules, and sample lines."""
    shown = [text for rule in RULES for text in (rule.before, *rule.keeps) if text]
    pages = [
        "\n\n".join((*each.headlines, *each.sentences, *each.subheads, "\n".join(each.items)))
        for each in LANGUAGES.values()
    ]
    return (*dict.fromkeys((*shown, *PROSE, "\n\n".join(PROSE), *pages)),)


def _spliced(text: str, chance: random.Random, texts: Sequence[str]) -> str:
    other = some_of(chance.choice(texts), chance)
    return at_lines(text, chance, lambda lines, i: lines.insert(i, other))


def _joined(text: str, chance: random.Random, texts: Sequence[str]) -> str:
    """The start of one text and the end of another."""
    other = some_of(chance.choice(texts), chance)
    return text[: chance.randint(0, len(text))] + other[chance.randint(0, len(other)) :]


def _with_artifact(text: str, chance: random.Random, _: Sequence[str]) -> str:
    artifact = chance.choice(specimens()).text
    if chance.random() < 0.5:
        return at_lines(text, chance, lambda lines, i: lines.insert(i, artifact))
    return placed(text, chance, chance.choice(("", " ")) + artifact)


def _with_signs(text: str, chance: random.Random, _: Sequence[str]) -> str:
    for _turn in range(chance.randint(1, 5)):
        sign = chance.choice(chance.choice((_SIGNS, _PIECES)))
        text = placed(text, chance, sign * chance.choice((1, 1, 1, 2, 3, 20)))
    return text


def _with_entities(text: str, chance: random.Random, _: Sequence[str]) -> str:
    how = chance.randrange(4)

    def written(match: re.Match[str]) -> str:
        code = ord(match[0])
        if how == 0 and code in codepoint2name:
            return f"&{codepoint2name[code]};"
        return (f"&#{code};", f"&#x{code:X};", f"&amp;#{code};")[how - 1] if how else match[0]

    signs = chance.choice((r"[^\x00-\x7f]", "[\"'&<>’“”]", "[ntaäé]", r"\n"))
    text = re.sub(signs, written, text)
    return escape(text) if chance.random() < 0.3 else text


def _misread(text: str, chance: random.Random, _: Sequence[str]) -> str:
    read = MISREADINGS[chance.choice([*MISREADINGS])]
    if chance.random() < 0.4:
        return read(text)

    def change(lines: list[str], i: int) -> None:
        lines[i] = read(lines[i])

    return at_lines(text, chance, change)


def _dressed(text: str, chance: random.Random, _: Sequence[str]) -> str:
    return DRESSES[chance.choice([*DRESSES])](text, chance)


def _wrapped(text: str, chance: random.Random, _: Sequence[str]) -> str:
    return wrapped(text, chance.randint(8, 90))


def _rearranged(text: str, chance: random.Random, _: Sequence[str]) -> str:
    def change(lines: list[str], i: int) -> None:
        match chance.randrange(5):
            case 0:
                lines.insert(i, lines[i])
            case 1:
                lines.append(lines.pop(i))
            case 2:
                lines[i] = chance.choice((str.upper, str.lower, str.title, str.strip))(lines[i])
            case 3:
                lines[i : i + 2] = [chance.choice(("", " ", " | ")).join(lines[i : i + 2])]
            case _:
                lines[i] = chance.choice(("> ", "- ", "1. ", "# ", "    ", "\t", "| ")) + lines[i]

    return at_lines(text, chance, change)


def _cut(text: str, chance: random.Random, _: Sequence[str]) -> str:
    start = chance.randint(0, len(text))
    end = min(len(text), start + chance.choice((1, 1, 2, 10, 100)))
    return text[:start] + text[start:end] * chance.choice((0, 0, 2)) + text[end:]


def _broken_lines(text: str, chance: random.Random, _: Sequence[str]) -> str:
    mark = chance.choice(("\r\n", "\r", "\x0b", "\x85", "\u2028", "\n\n", " \n", "\n \n", " ", ""))
    if chance.random() < 0.5:
        return text.replace("\n", mark)
    return re.sub(chance.choice((" ", ", ", r"\. ")), lambda m: m[0].strip() + mark, text, count=9)


MUTATIONS: Final[dict[str, Mutation]] = {
    "spliced": _spliced,
    "joined": _joined,
    "artifact": _with_artifact,
    "signs": _with_signs,
    "entities": _with_entities,
    "misread": _misread,
    "dressed": _dressed,
    "wrapped": _wrapped,
    "rearranged": _rearranged,
    "cut": _cut,
    "line breaks": _broken_lines,
    **OF_PAGES,
}
"""Name of a mutation to the function that makes it."""
_NAMES: Final = (*MUTATIONS, *("signs", "artifact", "spliced") * 2)
