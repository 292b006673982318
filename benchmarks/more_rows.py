"""What 3,000 more rows cost on clean text: less than 5 %, or the run fails.

    python benchmarks/more_rows.py

The same articles are cleaned by ``NEWS`` and by ``NEWS`` whose table holds that many more phrases,
in turns, and the fastest pass of each counts.  The phrases are made of the words that furniture
is made of, a third of them long, so that the first characters of many lines select some.
"""

from __future__ import annotations

import random
import sys
import time

from newsclean import NEWS, Pipeline
from newsclean.rules.rows import Phrase
from newsclean.rules.table import RuleTable

MORE = 3_000
LIMIT = 0.05
ARTICLES = 200
PASSES = 15
FURNITURE = """
    read more about the latest news from our site sign up for free daily newsletter share this story
    on facebook follow us get the app join subscribers today watch video related stories see also
    terms of use privacy policy comments are closed leave your reply download now click here
""".split()
PROSE = """
    the council said on monday that a bridge over river would be shut for two years while workers
    repair its towers which were built in 1894 and have stood through floods war rain she told
    reporters more people than ever cross it every day this is what they want mayor added after
    meeting police report residents market school children winter price money plan vote
""".split()


def main() -> int:
    draw = random.Random(20_190_212)
    texts = [NEWS.clean(_article(draw)) for _ in range(ARTICLES)]
    size = sum(map(len, texts))
    larger = _with_more_rows(draw)
    assert all(NEWS.clean(text) is text and larger.clean(text) is text for text in texts)
    best = {"NEWS": 1e9, f"NEWS and {MORE:,} rows": 1e9}
    for _ in range(PASSES):
        for name, pipeline in zip(best, (NEWS, larger), strict=True):
            best[name] = min(best[name], _seconds(pipeline, texts))
    print("| pipeline | MB/s |\n|---|---|")
    for name, seconds in best.items():
        print(f"| {name} | {size / seconds / 1e6:.1f} |")
    few, many = best.values()
    cost = many / few - 1
    print(f"\n{len(texts)} clean articles, {size:,} characters: {cost:+.1%}, limit {LIMIT:.0%}")
    return int(cost > LIMIT)


def _seconds(pipeline: Pipeline, texts: list[str]) -> float:
    start = time.process_time()
    for text in texts:
        pipeline.clean(text)
    return time.process_time() - start


def _with_more_rows(draw: random.Random) -> Pipeline:
    """``NEWS`` with more phrases in the table that holds its own, as rows added to it would be."""
    made = {" ".join(draw.choices(FURNITURE, k=draw.choice((3, 4, 9)))) for _ in range(MORE)}
    rows = tuple(Phrase(f"more.row-{i}", (phrase,)) for i, phrase in enumerate(sorted(made)))
    return Pipeline(
        RuleTable(n.name, n.rules + rows) if isinstance(n, RuleTable) else n
        for n in NEWS.normalizers
    )


def _article(draw: random.Random) -> str:
    """A headline and some twelve paragraphs of three sentences, with a subhead now and then."""
    parts = [_sentence(draw, 8).rstrip(".")]
    for _ in range(draw.randint(8, 16)):
        parts.append(" ".join(_sentence(draw, draw.randint(9, 24)) for _ in range(3)))
        if draw.random() < 0.1:
            parts.append(_sentence(draw, 3).rstrip("."))
    return "\n\n".join(parts)


def _sentence(draw: random.Random, words: int) -> str:
    return " ".join(draw.choices(PROSE, k=words)).capitalize() + "."


if __name__ == "__main__":
    sys.exit(main())
