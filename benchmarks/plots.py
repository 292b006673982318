"""Plots as SVG, drawn by hand: they read well in light and dark, and a diff shows what changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

WIDTH = 760
LETTER = 7.0  # pixels, about
BAR = 18
STEP = 26
TOP = 46
STYLE = """<style>
text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328 }
.ground { fill: #ffffff } .title { font-weight: 600; font-size: 15px }
.note { fill: #59636e; font-size: 12px }
.ours { fill: #0969da } .peer { fill: #afb8c1 } .mark { stroke: #cf222e; stroke-width: 2 }
.s0 { fill: #0969da } .s1 { fill: #e16f24 } .s2 { fill: #2da44e }
.s3 { fill: #8250df } .s4 { fill: #afb8c1 }
@media (prefers-color-scheme: dark) {
.ground { fill: #0d1117 } text { fill: #e6edf3 } .note { fill: #9198a1 }
.ours { fill: #4493f8 } .peer { fill: #545d68 } .mark { stroke: #f85149 }
.s0 { fill: #4493f8 } .s1 { fill: #f0883e } .s2 { fill: #3fb950 }
.s3 { fill: #a371f7 } .s4 { fill: #545d68 }
}
</style>"""


class Bar(NamedTuple):
    """One bar: its parts by class, what is written behind it, and where a target stands."""

    label: str
    parts: Sequence[tuple[str, float]]
    value: str
    target: float | None = None


def bars(title: str, note: str, rows: Sequence[Bar], legend: Mapping[str, str] = {}) -> str:
    """Return an SVG of horizontal *rows*; *legend* names the classes of their parts."""
    top = TOP + (STEP if legend else 0)
    height = top + STEP * len(rows) + 12
    longest = max(max(sum(v for _, v in row.parts), row.target or 0) for row in rows)
    left = int(LETTER * max(len(row.label) for row in rows)) + 24
    scale = (WIDTH - left - 70) / longest
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}"'
        f' viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(title)}">',
        STYLE,
        '<rect class="ground" width="100%" height="100%" rx="6"/>',
        f'<text class="title" x="8" y="20">{escape(title)}</text>',
        f'<text class="note" x="8" y="37">{escape(note)}</text>',
    ]
    x = 8
    for kind, name in legend.items():
        lines.append(f'<rect class="{kind}" x="{x}" y="{TOP + 4}" width="12" height="12" rx="2"/>')
        lines.append(f'<text class="note" x="{x + 17}" y="{TOP + 14}">{escape(name)}</text>')
        x += 30 + int(LETTER * len(name))
    for i, row in enumerate(rows):
        lines += _row(row, left, top + STEP * i, scale)
    return "\n".join([*lines, "</svg>"]) + "\n"


def _row(row: Bar, left: int, y: int, scale: float) -> list[str]:
    middle = y + BAR // 2 + 5
    lines = [f'<text x="{left - 8}" y="{middle}" text-anchor="end">{escape(row.label)}</text>']
    x = float(left)
    for kind, value in row.parts:
        width = value * scale
        lines.append(
            f'<rect class="{kind}" x="{x:.1f}" y="{y}" width="{width:.1f}" height="{BAR}"/>'
        )
        x += width
    if row.target is not None:
        at = left + row.target * scale
        lines.append(
            f'<line class="mark" x1="{at:.1f}" y1="{y - 3}" x2="{at:.1f}" y2="{y + BAR + 3}"/>'
        )
        if x < at + 4 < x + 12 + LETTER * len(row.value):  # the value would stand on the mark
            x = at
    lines.append(f'<text x="{x + 7:.1f}" y="{middle}">{escape(row.value)}</text>')
    return lines
