"""Mutate texts as whole pages do: labels between sentences, columns, archives, torn links."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

from newsclean.rules.rows import Block
from newsclean.testing.artifacts import RULES, specimens
from newsclean.testing.languages import LANGUAGES
from newsclean.testing.placing import at_lines, placed, some_of

__all__ = ["OF_PAGES"]

_SENTENCE_END: Final = re.compile(r"(?<=[.!?…”\"。])\s?")
_BREAKS: Final = (
    "\n", "\n", "\n\n", " \n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029",
    "\n3\n\n\x0c", "\xad", "\u200b", "\ufeff", "\x00",
)  # fmt: skip
_BLANKS: Final = "\t\x0b\x0c\x1f\x85\xa0\u1680\u2003\u2028\u200b\u3000\ufeff\ud800"
_LINKS: Final = (
    "[the port](https://tide.example/a)", "![a wave](a.jpg)", "[the port][1]", "**the port**",
    "<a href='https://tide.example/a'>the port</a>", "https://tide.example/a?b=c&d=e",
    "<https://tide.example>", "`the port`", "[![a](b.jpg)](https://tide.example/a)",
)  # fmt: skip
_FORMS: Final = (
    "{}", "{}", "{}:", "{}.", "- {}", "• {}", "{} »", "[{}]", "**{}**", "<b>{}</b>", "{0} {0}",
    "[{}](https://tide.example/a)",
)  # fmt: skip
_MONTHS: Final = tuple(
    names.split()
    for names in (
        "January February March April May June July August September October November December",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    )
)
_MONTH_LINES: Final = (
    "{0} {1}",
    "{0} {1}",
    "{0} {1} ({2})",
    "({2})",
    "{0}",
    "{1}",
    "vor {2} Tagen",
)
_MARKS: Final = (
    "> ",
    "- ",
    "* ",
    "1. ",
    "    ",
    "\t",
    "| ",
    ">> ",
    "#",
    "· ",
    "\u3000",
    "\xa0\xa0",
)
_TAGS: Final = ("p", "div", "li", "h2", "td", "script", "blockquote", "figure", "em", "strong")


def _between(text: str, chance: random.Random, _: Sequence[str]) -> str:
    """An artifact between two sentences of one line."""
    family = chance.choice(("placeholder", "placeholder", None))
    at = chance.choice([m.start() for m in _SENTENCE_END.finditer(text)] or [len(text)])
    artifact = chance.choice(specimens(family)).text
    before, after = chance.choice((" ", " ", "", "\n", "\xa0")), chance.choice(("", "", " ", "."))
    return text[:at] + before + artifact + after + text[at:]


@cache
def _cues() -> tuple[str, ...]:
    """The cues that go by themselves."""
    return tuple(cue for rule in RULES if isinstance(rule, Block) for cue in rule.alone)


def _cue(text: str, chance: random.Random, _: Sequence[str]) -> str:
    cue = chance.choice(_cues()).replace(" *", " Varna")
    written = chance.choice((str.capitalize, str.upper, str.title, str))(cue)
    line = chance.choice(_FORMS).format(written)
    return at_lines(text, chance, lambda lines, i: lines.insert(i, line))


def _archive(text: str, chance: random.Random, _: Sequence[str]) -> str:
    """The months of an archive, from the newest, or nearly so; ages of pages among them."""
    months, year, at = chance.choice(_MONTHS), chance.randint(2005, 2026), chance.randrange(12)
    rows = [
        chance.choice(_MONTH_LINES).format(months[(at - n) % 12], year, chance.randint(1, 40))
        for n in range(chance.randint(1, 20))
    ]
    mark = chance.choice(("\n", "\n", "\n\n", " "))
    return at_lines(text, chance, lambda lines, i: lines.insert(i, mark.join(rows)))


def _column(text: str, chance: random.Random, texts: Sequence[str]) -> str:
    """A column of short lines, as a menu or a list of headlines with their ages is."""
    source = some_of(chance.choice(texts), chance).split("\n")
    form = chance.choice(("{0}", "{1}. {0}", "{0}\n{1} hours ago", "{0}\n\nRelated", "{0} | Sport"))
    longest = chance.randint(5, 60)
    rows = [
        form.format(chance.choice(source)[:longest], number)
        for number in range(chance.randint(2, 14))
    ]
    mark = chance.choice(("\n", "\n", "\n\n"))
    return at_lines(text, chance, lambda lines, i: lines.insert(i, mark.join(rows)))


def _torn_link(text: str, chance: random.Random, _: Sequence[str]) -> str:
    link = chance.choice(_LINKS)
    at = chance.randint(0, len(link))
    return placed(text, chance, link[:at] + chance.choice(_BREAKS) + link[at:])


def _mixed_ends(text: str, chance: random.Random, _: Sequence[str]) -> str:
    return re.sub("\n", lambda _: chance.choice(_BREAKS), text)


def _odd_blanks(text: str, chance: random.Random, _: Sequence[str]) -> str:
    share, blank = chance.choice((0.05, 0.3, 1)), chance.choice(_BLANKS)
    where = chance.choice((r"[ \n]", r"(?=\W)", r"\b"))
    return re.sub(where, lambda m: blank if chance.random() < share else m[0], text)


def _foreign(text: str, chance: random.Random, _: Sequence[str]) -> str:
    """A line of another language, or a part of it."""
    language = LANGUAGES[chance.choice([*LANGUAGES])]
    line = chance.choice((*language.sentences, *language.subheads, *language.items))
    line = line[: chance.choice((len(line), chance.randint(0, len(line))))]
    if chance.random() < 0.5:
        return placed(text, chance, line)
    return at_lines(text, chance, lambda lines, i: lines.insert(i, line))


def _marked(text: str, chance: random.Random, _: Sequence[str]) -> str:
    """Some lines in a row as a quotation, a list, code or in tags."""
    lines = text.split("\n")
    first = chance.randrange(len(lines))
    last = chance.randint(first, len(lines))
    tag, mark = chance.choice(_TAGS), chance.choice(_MARKS)
    before, after = chance.choice(((f"<{tag}>", f"</{tag}>"), (mark, "")))
    rows = [f"{before}{line}{after}" for line in lines[first:last]]
    return "\n".join((*lines[:first], *rows, *lines[last:]))


def _twice(text: str, chance: random.Random, _: Sequence[str]) -> str:
    return chance.choice(("\n", "\n\n", " ", "")).join((text, text))


def _one_line(text: str, chance: random.Random, _: Sequence[str]) -> str:
    return re.sub(r"\s*\n\s*", chance.choice((" ", "  ", "", " | ", r"\\n", "<br>")), text)


OF_PAGES: Final[dict[str, Callable[[str, random.Random, Sequence[str]], str]]] = {
    "between sentences": _between,
    "cue": _cue,
    "archive": _archive,
    "column": _column,
    "torn link": _torn_link,
    "mixed line ends": _mixed_ends,
    "odd blanks": _odd_blanks,
    "foreign line": _foreign,
    "marked lines": _marked,
    "twice": _twice,
    "one line": _one_line,
}
"""Name of a mutation to the function that makes it."""
