"""Polars: documents become sketches, are grouped by site, and each site is judged by itself."""

import polars as pl

from newsclean import NEWS
from newsclean.corpus.scale import judged, sketches_of
from newsclean.templates.store import template_of_row

pages = pl.DataFrame(
    {
        "site": ["tide.example"] * 2,
        "text": [
            "Home\nNews\n\nThe port stayed shut on Monday as waves broke over the mole, it said.",
            "Home\nNews\n\nTwo boats that left on Sunday are missing, a monitor in Burgas said.",
        ],
    }
)
sketches = pl.DataFrame(sketches_of(pages.select("site", "text").iter_rows()))
for _, site in sketches.group_by("source"):
    row = judged(site.to_arrow()).to_pylist()[0]
    template = template_of_row(row)
    print(NEWS.plus(template).clean(pages["text"][0]))
