"""The README's table of quality, from what ``benchmarks/quality.py`` measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["quality_table"]

SYSTEMS = ("nothing", "ftfy", "clean-text", "MINIMAL", "NEWS")
ROWS = (
    ("agreement with the article, {docs:.0f} news pages (F1 of words)", "html_p", "goldF1"),
    ("words of the story lost there", "html_p", "destroyed"),
    ("page lines taken, {docs:.0f} auto-blog posts", "autoblog", "R"),
    ("share of page lines among what was taken", "autoblog", "P"),
    ("{broken:.0f} broken encodings mended", "mojibake", "exact"),
    ("{broken:.0f} sentences broken at their attribution mended", "attribution", "exact"),
    ("{sound:.0f} sound sentences that look broken, unchanged", "clean_tricky", "unharmed"),
)


def quality_table(systems: Mapping[str, Any]) -> str:
    """Return the most telling figures of *systems*, the ``labelled`` of a result, as Markdown."""
    heads = " | ".join(f"`{name}`" if name.isupper() else name for name in SYSTEMS)
    lines = [f"| | {heads} |", f"|---|{'--:|' * len(SYSTEMS)}"]
    for says, name, figure in ROWS:
        cells = (_cell(systems[system][name], figure) for system in SYSTEMS)
        lines.append(f"| {says.format(**systems['NEWS'][name])} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(figures: Mapping[str, float], figure: str) -> str:
    if figure == "P" and not figures["R"]:
        return "–"  # nothing was taken
    return f"{figures[figure]:.4f}" if figure == "destroyed" else f"{figures[figure]:.3f}"
