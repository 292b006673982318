"""Rows that every engine must clean as ``clean`` does."""

from __future__ import annotations

from pathlib import Path

from newsclean import clean

EXAMPLES = Path(__file__).parents[2] / "examples/engines"

TEXTS: list[str | None] = [
    "Rain is coming. [ad_1]",
    None,
    "",
    "It came.",
    "ADVERTISEMENT",
    "Storm shuts the port of Varna | Europe | The Harbour Times\n\n[ad_1]\n\nIt was late.",
    "VARNA â€“ The wind won’t drop, &amp; the port stays shut.",
    "Жители города проснулись рано.\n\nРЕКЛАМА\n\nШёл дождь.",
    "雨が降っている。\n\n広告\n\n港は閉鎖された。",
    "🌧" * 50 + " [ad_1]",
    "A line\x00 with odd\u200b signs.",
    "The port is shut. " * 500 + "[ad_2]",
]
CLEAN = [text if text is None else clean(text) for text in TEXTS]
EXAMPLE = ("Rain is coming.", "It came.")
"""What the example of an engine prints, among other things."""
