"""What a corpus of news looks like in figures: measured on real pages, and held by the generator.

Real pages are four sets of scraped news: the article bodies of 178 pages labelled by hand, 1,500
articles of US news as published in a research dataset, 277 posts of auto-blogs, and, for damage,
the same 178 pages in three ways of reading their text.  Each figure names the range over the sets
that it was measured on; ``tests/test_benchmarks.py`` holds the generated splits to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import mean, median, quantiles
from typing import NamedTuple


class Figure(NamedTuple):
    """A figure of text, and the range in which real news has it."""

    name: str
    low: float
    high: float


# Of clean English: the labelled bodies and the US news, in this order where two figures stand.
CLEAN = (
    Figure("characters an article, 10th percentile", 1_500, 2_600),  # 1,554 and 2,515
    Figure("characters an article, median", 4_400, 5_000),  # 4,586 and 4,816
    Figure("characters an article, 90th percentile", 9_300, 10_700),  # 9,871 and 10,203
    Figure("lines an article, median", 15, 25),  # 22 and 17
    Figure("characters a line, median", 165, 235),  # 168 and 232
    Figure("characters a line, 90th percentile", 385, 560),  # 386 and 554
    Figure("words a sentence, mean", 17, 20),  # 17.5 and 19.6
    Figure("digits in 1,000 characters", 7.0, 8.5),  # 7.5 and 7.1; auto-blogs 11
    Figure("quotation marks opened in 1 MB", 1_000, 1_350),  # 22 % of 5.1, 21 % of 6.2 in 1,000
    Figure("'said' in 1 MB", 650, 1_350),  # 825 and 701; auto-blogs 1,345
    Figure("parentheses in 1 MB", 430, 530),  # 474 and 454
    Figure("words of capitals in 1 MB", 900, 1_300),  # 923 and 1,161
    Figure("percent signs in 1 MB", 140, 275),  # 144 and 271
    Figure("dollar signs in 1 MB", 160, 260),  # 252 and 209
    Figure("square brackets opened in 1 MB", 90, 130),  # 112 and 111
    Figure("ampersands in 1 MB", 30, 55),  # 52 and 32
)
CURLY = (
    Figure("non-ASCII in 1,000 characters", 5.0, 6.3),  # 5.1 and 6.2
    Figure("’ among non-ASCII, %", 35, 41),  # 38.6 and 37.1
    Figure("“ among non-ASCII, %", 19, 24),  # 22.2 and 21.5
    Figure("” among non-ASCII, %", 19, 24),  # 21.6 and 21.2
    Figure("— among non-ASCII, %", 7, 11),  # 8.4 and 10.1
    Figure("– among non-ASCII, %", 1.5, 3.2),  # 3.0 and 1.7
)

# Of texts that a scrape left dirty: the mean of six ways of scraping, give or take a quarter.
DIRTY = tuple(
    Figure(f"{kind}, % of texts", 0.75 * share - 1, 1.25 * share + 1)
    for kind, share in (
        ("auto-blog tags", 17),
        ("ad labels", 11),
        ("share bars", 13),
        ("links to more", 32),
        ("prompts", 17),
        ("entities", 16),
        ("addresses", 12),
        ("no-break spaces", 6),
        ("carriage returns", 2),
        ("split lines", 16),
        ("lost marks", 1.2),
    )
)


def measure(texts: Sequence[str]) -> dict[str, float]:
    """Return each figure of *texts* by its name."""
    whole = "\n\n".join(texts)
    lines = [len(line) for line in whole.split("\n") if line]
    sentences = re.split(r"\n+|(?<=[.!?”\"]) (?=[A-Z“\"])", whole)
    lengths = quantiles(map(len, texts), n=10)
    wide = [c for c in whole if c > "\x7f"]
    found = {
        "characters an article, 10th percentile": lengths[0],
        "characters an article, median": lengths[4],
        "characters an article, 90th percentile": lengths[8],
        "lines an article, median": median(sum(map(bool, text.split("\n"))) for text in texts),
        "characters a line, median": median(lines),
        "characters a line, 90th percentile": quantiles(lines, n=10)[8],
        "words a sentence, mean": mean(sentence.count(" ") + 1 for sentence in sentences),
        "digits in 1,000 characters": 1_000 * sum(map(str.isdigit, whole)) / len(whole),
        "non-ASCII in 1,000 characters": 1_000 * len(wide) / len(whole),
    }
    for mark in "’“”—–":
        found[f"{mark} among non-ASCII, %"] = 100 * wide.count(mark) / max(1, len(wide))
    for name, pattern in _IN_A_MEGABYTE.items():
        found[name] = 1e6 * len(re.findall(pattern, whole)) / len(whole)
    for name, pattern in _IN_TEXTS.items():
        texts_with = sum(re.search(pattern, text) is not None for text in texts)
        found[f"{name}, % of texts"] = 100 * texts_with / len(texts)
    return found


_IN_A_MEGABYTE = {
    "quotation marks opened in 1 MB": '“|(?<!\\S)"',
    "'said' in 1 MB": r"\bsaid\b",
    "parentheses in 1 MB": r"\(",
    "words of capitals in 1 MB": r"\b[A-Z]{3,}\b",
    "percent signs in 1 MB": "%",
    "dollar signs in 1 MB": r"\$",
    "square brackets opened in 1 MB": r"\[",
    "ampersands in 1 MB": "&",
}
_IN_TEXTS = {
    "auto-blog tags": r"\[ad_1\]",
    "ad labels": r"(?im)^(skip |(story|article) continues below )?advertisement|Spons",
    "share bars": r"(?im)^share( this.*)?$",
    "links to more": r"(?m)^(Read more|READ MORE|RELATED|See also|Also Read|WATCH): |"
    r"^(Related Articles|Most Popular|Recommended|You might also like)$",
    "prompts": r"(?im)^(sign up for|subscribe |get the latest|already a |follow us on|leave a comm|"
    r"view comments|download our|thanks for sign|join the conv|your email)",
    "entities": "&#?[a-z0-9]+;",
    "addresses": "(?m)^https://",
    "no-break spaces": "\xa0",
    "carriage returns": "\r",
    "split lines": "[a-z,]\n[A-Z][a-z]+ [A-Z][a-z]+\n[a-z]",
    "lost marks": "\ufffd",
}
