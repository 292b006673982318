"""Title suffixes: the section and the site that a page title carries behind the headline."""

from __future__ import annotations

import re

from newsclean.rules import INLINE, TITLE, Pattern, Rule

__all__ = ["RULES"]

# Outlets whose name behind a dash is no part of a headline.  Names that are also words of the
# language ("Time", "People", "Variety") are left out.
_SITES = """
    ABC News, Al Jazeera, Al Jazeera English, AP News, Associated Press, BBC, BBC News,
    BBC Sport, Bloomberg, Breitbart, BuzzFeed News, CBC News, CBS News, CNBC, CNET, CNN,
    CNN.com, CNNPolitics, Daily Mail, Daily Mail Online, Deutsche Welle, DW, El País, Euronews,
    Financial Times, Forbes, Fox News, France 24, Hindustan Times, HuffPost, Le Figaro,
    Le Monde, Los Angeles Times, Mail Online, MSNBC, NBC News, NDTV, NDTV.com, New York Post,
    New York Times, Newsweek, NPR, POLITICO, Politico, Reuters, RT, Sky News, Sky Sports,
    SPIEGEL ONLINE, tagesschau.de, TechCrunch, The Associated Press, The Atlantic,
    The Daily Beast, The Economist, The Express Tribune, The Guardian, The Hill, The Hindu,
    The Independent, The Indian Express, The Irish Times, The Jerusalem Post,
    The New York Times, The New Yorker, The Philadelphia Inquirer, The Sydney Morning Herald,
    The Telegraph, The Times of India, The Times of Israel, The Verge, The Wall Street Journal,
    The Washington Post, Times of India, USA TODAY, Vox, Washington Post, Washington Times,
    WIRED, WSJ, Yahoo News, ZDNet, ZEIT ONLINE
"""
_KNOWN = "|".join(re.escape(" ".join(site.split())) for site in _SITES.split(","))

# A kicker before the bar: what stands behind it is the headline, not the site.
_SMALL = frozenset(
    "a an and at by de del der des di du en et for in la le of on the to und y".split()
)
# What tells the name of a site from a person's: "Harbour Times", "UK News".
_NEWS_WORDS = frozenset(
    """
    Allgemeine Anzeiger Argus Blatt Bulletin Business Chronicle Corriere Courier Daily Diario Dispatch Echo Entertainment Examiner Express
    Gazette Globe Herald Independent Inquirer International Jazeera Journal Jornal Krant Kurier Leader Live Local Mail
    Media Mercury Mirror Monitor Nation Nachrichten National Network News Nieuws Noticias Now Observer Online Opinion Politics
    Post Press Presse Rundschau Radio Record Register Report Republic Review Sentinel Sport Sports Standard Star Sun
    TV Technology Telegraph The Time Times Today Tribune US UK Week World Zeitung
    """.split()
)
_SENTENCE = re.compile(r"[a-z]{3}\. [A-Z]")
_LONGEST_HEADLINE = 250


def _section_and_site(match: re.Match[str]) -> str | None:
    """Remove " | Section | Site", but only behind what is surely the headline.

    Kept: "Opinion | Why we vote" and "Ukraine war | What we know" (the headline is what stands
    behind the bar), "Team | Played | Points" (a table), and a paragraph that holds a bar.
    """
    text = match.string
    start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - _LONGEST_HEADLINE - 1)
    head = max((part.split() for part in text[start : match.start()].split(" | ")), key=len)
    segments = [segment.split() for segment in match.group().split(" | ")[1:]]
    if len(text) == match.end() or len(head) < 4 or match.start() - start > _LONGEST_HEADLINE:
        return None
    if any(not _is_name(segment) or len(segment) >= len(head) for segment in segments):
        return None
    if len(segments) == 1 and len(segments[0]) == 2 and _NEWS_WORDS.isdisjoint(segments[0]):
        return None  # "… | Ann Lee": a byline
    if _SENTENCE.search(text, start, match.start()):
        return None  # "A farm in Fuyang, China. Ann Lee | Getty Images": a caption
    return ""


def _above_a_story(match: re.Match[str]) -> str | None:
    """Decline where the title is all there is, as in a column of headlines."""
    return "" if match.end() < len(match.string) else None


def _is_name(words: list[str]) -> bool:
    """Whether *words* read like a section or a site: "UK News", "ISIS / ISIL News"."""
    if not 1 <= len(words) <= 6 or words[-1][-1] in "?!,;:…" or not words[0][0].isalpha():
        return False
    return all(w[0].isupper() or w in _SMALL or not w[0].isalpha() or "." in w[1:-1] for w in words)


RULES: tuple[Rule, ...] = (
    Pattern(
        "furniture.title.section-and-site",
        r" \| [^|\n]{2,60}(?: \| [^|\n]{2,60}){0,4}+\Z",
        triggers=(" | ",),
        where=TITLE | INLINE,
        new=_section_and_site,
        before="Bridge opens after two years | UK News | The Daily Tide\n\nIt is open.",
        after="Bridge opens after two years\n\nIt is open.",
        keeps=(
            "Opinion | Why we still need the bridge\n\nIt is open.",
            "What now for the old town | Ann Lee\n\nIt is open.",
            "Ukraine war | What we know on day 500\n\nIt is open.",
            "Team | Played | Points\nYork | 12 | 30",
        ),
        about="Section and site behind a bar in the page's title.",
    ),
    Pattern(
        "furniture.title.known-site",
        rf"(?: (?:[-–—|:»•·]|::) (?:{_KNOWN})){{1,20}}\Z",
        triggers=(" - ", " – ", " — ", " | ", " : ", " :: ", " » ", " • ", " · "),
        where=TITLE | INLINE,
        new=_above_a_story,
        before="Bridge opens after two years - BBC News\n\nIt is open.",
        after="Bridge opens after two years\n\nIt is open.",
        keeps=(
            "Bridge opens after two years - BBC News",
            "A must-have for the summer - and for winter",
            "Bridge opens - two years late\n\nIt is open.",
            "Mittendrin – statt nur dabei\n\nEs geht los.",
        ),
        about="A well-known outlet behind a dash, a bar or a colon in the page's title.",
    ),
)
