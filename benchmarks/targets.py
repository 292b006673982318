"""Limits of time and memory, and whether a result keeps them."""

from __future__ import annotations

from typing import Any, NamedTuple

from benchmarks import corpus, growth
from benchmarks.peers import BASE
from benchmarks.startup import IMPORT
from benchmarks.timing import times


class Target(NamedTuple):
    """A limit, and the measured value."""

    what: str
    limit: str
    found: str
    holds: bool


# Split to how many times as fast as ftfy with its defaults ``clean`` should be.
TIMES_FTFY = {
    "mixed": 12.0, "clean_curly": 20.0, "clean_ascii": 14.0, "dirty_ascii": 8.0, "dirty_curly": 8.0,
    "mojibake": 4.0, "cleaned": 20.0, **dict.fromkeys(corpus.LANGUAGES, 8.0),
}  # fmt: skip
# Peer to how many times as fast as it ``clean`` should be on the mixed split.
TIMES_PEER = {
    "datatrove FTFYFormatter": 6.0,
    "NeMo unicode, newlines, boilerplate, lines": 6.0,
    "textacy unicode, hyphens, quotes, spaces": 6.0,
    "clean-text default": 30.0,
}
IMPORT_MS = 25.0
HEADLINE_US = 5.0
CORPUS_GROWTH_MB = 10.0
LONG_FROM_MB = 10.0
BYTES_A_CHARACTER = 12.0


def targets(result: dict[str, Any]) -> list[Target]:
    """Return each limit for which *result* has figures, with those figures."""
    found = []
    splits = result.get("throughput", {}).get("splits", {})
    for split, least in TIMES_FTFY.items():
        if split in splits:
            found.append(_at_least(f"{split}: times {BASE}", least, splits[split], BASE))
    for peer, least in TIMES_PEER.items():
        if peer in splits.get("mixed", {}).get("rates", {}):
            found.append(_at_least(f"mixed: times {peer}", least, splits["mixed"], peer))
    if startup := result.get("startup"):
        for code in ("import newsclean", IMPORT):
            cost = startup["beyond_bare_ms"][code]
            found.append(_at_most(f"{code}: ms over bare Python", IMPORT_MS, cost))
        found.append(_at_most("headline of 60 characters, µs", HEADLINE_US, startup["headline_us"]))
        lazy = startup["loaded_although_lazy"]
        found.append(Target("loaded with the import", "none", ", ".join(lazy) or "none", not lazy))
    if grown := result.get("growth"):
        worst = max(case["ratio"] for case in grown)
        what = f"time for 4 times the size, worst of {len(grown)} inputs"
        found.append(_at_most(what, growth.LIMIT, worst))
    if cost := result.get("cost"):
        what = f"µs a character, dearest of {cost['texts']} texts made from our own rows and cues"
        found.append(_at_most(what, growth.CEILING, cost["dearest"][0]["microseconds"]))
    for size, long in result.get("long", {}).items():
        if float(size) > LONG_FROM_MB:
            what = f"one text of {size} MB: bytes of memory a character"
            found.append(_at_most(what, BYTES_A_CHARACTER, long["bytes_a_character"]))
    for way, peaks in result.get("memory", {}).get("peak_mb", {}).items():
        sizes = sorted(peaks, key=float)
        what = f"{way}: MB more for {sizes[-1]} than for {sizes[-2]} MB"
        found.append(_at_most(what, CORPUS_GROWTH_MB, peaks[sizes[-1]] - peaks[sizes[-2]]))
    return found


def _at_least(what: str, least: float, split: dict[str, Any], base: str) -> Target:
    ratio = times(split["rates"], "clean", base)
    return Target(what, f"≥ {least:g}", f"{ratio:.1f}", round(ratio, 1) >= least)


def _at_most(what: str, most: float, value: float) -> Target:
    return Target(what, f"≤ {most:g}", f"{value:.1f}", round(value, 1) <= most)
