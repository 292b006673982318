"""Generate articles that look like news, from a stock of lines."""

from __future__ import annotations

from functools import cache
from typing import Final

from hypothesis import strategies as st

from newsclean.testing.languages import LANGUAGES
from newsclean.testing.press import Press

__all__ = ["PROSE", "articles", "lines"]

PROSE: Final = (
    "The council approved the plan on Monday after a debate that lasted three hours.",
    "“We did what we could,” said Ann Lee, who runs the shelter. “It was not enough.”",
    '"Nobody was told," he added, according to the report.',
    "U.S. officials met Gen. al-Sisi at 5 p.m. in St. Louis, Mo. to sign No. 5.",
    "Mr. Smith went to Washington... and he stayed.",
    "The museum, which is owned by the town, has the only copy; it is not for sale.",
    "Prices rose 3.5% in May (4.1% in April), the statistics office said in a note.",
    "‘It’s a long walk,’ she said – and it is: ten miles, uphill, in the rain.",
    "Advertisement spending rose 3%, and more people shared the story than ever before.",
    "Il a dit : « Non ! » et il est parti à 8 h.",
    "Die Polizei erstattete Anzeige – zum zweiten Mal.",
)
"""Sound lines that confuse cleaners."""

HEADLINES = (
    "Ferry to the islands sails again",
    "Storm shuts the port – and the school",
    "‘We stay’: a village votes",
    "Why the night train is late again",
    "U.S. museum buys an old map",
)
DECKS = (
    "Two boats will sail on weekdays, and one on Sundays",
    "It was the third storm of a winter that will not end",
)
BYLINES = ("By Ann Lee", "By Tomás Rivera and Ingrid Moe")
DATELINES = ("VARNA, Bulgaria — ", "HULL (Reuters) - ", "CORK, May 4 – ", "")
SUBHEADS = ("American withdrawal", "A new start", "What happens next", "No money for the roof")
ITEMS = ("- Bread for the crew", "- Oil", "- Two dozen blankets", "- A radio")
ASIDES = (
    "Q: Why now?",
    "Correction: An earlier version of this article named the wrong river.",
    "The mayor on the bridge in York on Monday. (Photo: Ann Lee, AP)",
    "— Mayor of York (@mayor) May 4, 2016",
)
LIVE = (
    "14:32 – The fire brigade is on its way to the harbour.",
    "3.10 p.m. The road along the coast is open again, the police say.",
    "09:05 GMT Good morning, and welcome to our live coverage of the storm.",
)


@cache
def articles(language: str | None = None) -> st.SearchStrategy[str]:
    """Sound articles: a headline and paragraphs with quotations, datelines, subheads and the like.

    There may be a deck, a byline, lists, captions, corrections and lines of a live blog, separated
    by blank lines.  *language* is ``"en"`` or a key of ``LANGUAGES``; without it, all are used.
    Cleaning changes nothing in these articles, except that ``BODY`` removes what is not the story
    itself.

    >>> from hypothesis import find
    >>> print(find(articles("nl"), lambda article: "„" not in article).partition("\\n")[0])
    De oude brug bij de haven blijft dicht
    """
    if language is not None and language != "en" and language not in LANGUAGES:
        raise ValueError(f"no articles in {language!r}; there are en, {', '.join(LANGUAGES)}")
    keys = [language] if language else ["en", *LANGUAGES]
    return st.sampled_from(keys).flatmap(lambda key: _english() if key == "en" else _abroad(key))


@cache
def lines() -> st.SearchStrategy[str]:
    """Single sound lines of such articles, in all languages."""
    abroad = [
        line
        for each in LANGUAGES.values()
        for line in (*each.headlines, *each.sentences, *each.subheads, *each.live)
    ]
    return st.sampled_from([*PROSE, *HEADLINES, *SUBHEADS, *LIVE, *abroad])


@cache
@st.composite
def _english(draw: st.DrawFn) -> str:
    press = Press(draw(st.randoms(use_true_random=False)))
    writers = (press.spoken, press.linked, press.reported, press.documented, press.sourced)
    chosen = draw(st.lists(st.sampled_from(writers), min_size=1, max_size=6))
    story = [f"{write()} {press.small()}" for write in chosen]
    story += draw(_some(PROSE[:9], 3))
    head = [draw(st.sampled_from(HEADLINES)), *draw(_some(DECKS, 1)), *draw(_some(BYLINES, 1))]
    dateline = draw(st.sampled_from(DATELINES))
    between = [(line,) for line in (*SUBHEADS, *LIVE, *ASIDES)]
    return _article(draw, head, dateline, story, [*between, ITEMS])


@cache
@st.composite
def _abroad(draw: st.DrawFn, key: str) -> str:
    language = LANGUAGES[key]
    gap = "" if key in ("zh", "ja") else " "
    story = draw(_some(language.sentences, 3, least=1))
    story = [f"{line}{gap}{draw(st.sampled_from(language.endings))}" for line in story]
    head = [draw(st.sampled_from(language.headlines))]
    between = [(line,) for line in (*language.subheads, *language.live)]
    return _article(draw, head, language.dateline, story, [*between, language.items])


def _article(
    draw: st.DrawFn,
    head: list[str],
    dateline: str,
    story: list[str],
    between: list[tuple[str, ...]],
) -> str:
    """*head*, and *story* with its dateline and some pieces *between* paragraphs."""
    story = [*dict.fromkeys(story)]  # a paragraph that occurs twice is no longer sound
    blocks = [*head, dateline + story[0]]
    for paragraph, group in zip(story[1:], draw(st.permutations(between)), strict=False):
        if draw(st.booleans()):
            blocks.append(draw(st.sampled_from(("\n", "\n\n"))).join(group))
        blocks.append(paragraph)
    return "\n\n".join(blocks)


@cache
def _some(lines: tuple[str, ...], most: int, *, least: int = 0) -> st.SearchStrategy[list[str]]:
    """Different items of *lines*, *most* at most."""
    chosen = st.lists(st.sampled_from(lines), min_size=least, max_size=most, unique=True)
    return chosen
