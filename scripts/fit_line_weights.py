"""Fit the weights of the line model from labelled pages, and write them into the package.

    python scripts/fit_line_weights.py FOLDER                  # write src/newsclean/body/weights.py
    python scripts/fit_line_weights.py FOLDER --leave-out 2 --to weights.py
    python scripts/fit_line_weights.py FOLDER --adjust         # only the second step

FOLDER holds ``*.jsonl``, a page a line: ``scraped`` is its text, ``labels`` one character for each
line of it: K keep, A artifact, T title, M mixed, P punctuation, ``.`` blank, U unknown; ``site`` is
whose page it is.  Only A, T and K are learned from; ``fam`` may map the number of a line that is A
to "title".  The sites are in five parts; ``--leave-out`` fits on the other four, so that figures
can be had for sites that were not fitted.

There are two steps.  The files of ``ARTICLES`` teach most weights.  Then all files teach what stays
wrong: the weights of ``HELD``, for lines outside the story of a whole page, for the headline above
it, for Markdown and for scripts without capitals.  These are held near 0, so that what was learned
from articles is not lost.  Titles teach only the first step: many labels count them as story.  With
``--adjust`` the weights of the first step stay as they are.

Needs numpy and scipy, which the package itself does not.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from newsclean import NEWS
from newsclean.body.line import Line
from newsclean.body.marks import MarksOf
from newsclean.body.model import evidence
from newsclean.body.pieces import pieces_of
from newsclean.body.units import units_of
from newsclean.body.weights import WEIGHTS
from newsclean.dress.gate import is_dressed
from newsclean.dress.line_marks import LineMarks
from newsclean.dress.markdown import undress

TABLE = Path(__file__).parents[1] / "src/newsclean/body/weights.py"
HEADER = '''\
"""The weights of the line model of ``BODY``, made by ``scripts/fit_line_weights.py``: do not edit.

Above 0 speaks against a line; the names are those of ``body.model.evidence``.
"""

from __future__ import annotations

from typing import Final

__all__ = ["WEIGHTS"]

# fmt: off
WEIGHTS: Final[dict[str, float]] = {
'''
PARTS = 5
ARTICLES = frozenset(
    (
        *("autoblog", "html_blog", "html_gettext", "html_itertext", "html_multi"),
        *("html_newspaper", "html_p", "wild"),
    )
)
"""The files of texts that are an article with a little around it."""
WEAK = 0.5
"""What a page counts whose labels are made by a rule ("label_kind" begins "weak")."""
KEPT_COUNTS = 3
SECOND_COUNTS = 0.5
"""What a page counts when it is shown once more, without its artifacts."""
LONGEST = 60
FEWEST_LINES, FEWEST_SITES = 25, 8
SMALLEST = 0.05
FIRST_HELD = 6.7
"""How strongly the weights of the first step are held at 0."""
HELD = {"marks": 12.0, "unlinked": 30.0, "script": 15.0, "outer": 45.0, "headline": 4.0}
"""How strongly those of the second step are, by their kind."""
MARKS = ("linked", "to.", "mark.", "image.")
UNLINKED = "linked.none"
"""Says little: a byline without a link is one as much as in plain text."""
SPARED = ("headline", "script.")
"""Parts of the names that may only speak for a line: under a headline much is the story's own, and
a line without capitals looks like a label more often than it is one."""
KEPT_AGAIN = 4.0
"""How often a line of the story counts in the second step, beyond ``KEPT_COUNTS``."""
CAUTION = 0.5
"""Taken from the weight of each outer line: a line of the story is lost for good."""
SITE_COUNTS = -0.4
"""The power of the number of a site's pages that each of them counts in the second step: ten pages
teach less than ten sites."""


class Example(NamedTuple):
    """A line to learn from."""

    names: list[str]
    goes: bool
    weight: float
    site: str
    page: str
    in_article: bool
    is_title: bool


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--leave-out", type=int, choices=range(PARTS))
    parser.add_argument("--adjust", action="store_true")
    parser.add_argument("--to", type=Path, default=TABLE)
    args = parser.parse_args()
    found = [e for e in examples(args.folder) if part(e.site) != args.leave_out]
    first = (
        {n: w for n, w in WEIGHTS.items() if not kind_of(n)} if args.adjust else of_articles(found)
    )
    weights = first | of_all(found, first)
    rows = "".join(f"    {name!r}: {value},\n" for name, value in sorted(weights.items()))
    args.to.write_text(HEADER + rows.replace("'", '"') + "}\n", encoding="utf-8")


def part(site: str) -> int:
    """Return which of the five parts *site* is in."""
    return int(hashlib.md5(site.encode(), usedforsecurity=False).hexdigest(), 16) % PARTS


def examples(folder: Path) -> Iterator[Example]:
    """Yield the lines of all pages as ``NEWS`` leaves them, and again as ``BODY`` should."""
    for file in sorted(folder.glob("*.jsonl")):
        with file.open(encoding="utf-8") as rows:
            for page in map(json.loads, rows):
                if "scraped" not in page or "labels" not in page:
                    break
                counts = WEAK if page.get("label_kind", "").startswith("weak") else 1.0
                lines = labelled(page)
                kept = [(line, label) for line, label in lines if label not in "AT"]
                again = [(kept, SECOND_COUNTS)] if len(kept) < len(lines) else []
                for shown, share in [(lines, 1.0), *again]:
                    for names, label, weight in learned(shown):
                        yield Example(
                            names,
                            label != "K",
                            weight * counts * share,
                            page["site"],
                            f"{file.stem} {page['id']}",
                            file.stem in ARTICLES,
                            label == "T",
                        )


def labelled(page: dict[str, Any]) -> list[tuple[Line, str]]:
    """Return the lines that ``NEWS`` leaves of *page*, each with the label most of it had."""
    families = page.get("fam") or {}
    labels = [
        "T" if label == "A" and families.get(str(i)) == "title" else label
        for i, label in enumerate(page["labels"])
    ]
    source = page["scraped"].split("\n")
    starts = np.cumsum([0] + [len(line) + 1 for line in source])[:-1].tolist()
    cleaned = NEWS.explain(page["scraped"])
    reading, marks, written_at = read(cleaned.text)
    lines = []
    for line in units_of(pieces_of(reading), None, marks):
        homes = Counter(
            labels[bisect_right(starts, cleaned.to_source(written_at(i))) - 1]
            for i in range(line.start, line.end)
            if not reading[i].isspace()
        )
        kept = homes["K"] * 4 > homes.total()
        lines.append((line, "K" if kept else homes.most_common(1)[0][0]))
    return lines


def read(text: str) -> tuple[str, MarksOf | None, Callable[[int], int]]:
    """Return what is read of *text*, the marks of its lines, and where each place is written."""
    if not is_dressed(text):
        return text, None, lambda place: place
    dress = undress(text)
    pieces, places = dress.pieces, dress.places

    def written_at(place: int) -> int:
        i = bisect_right(places, place) - 1
        return place if i < 0 else pieces[i].end + max(0, place - places[i] - len(pieces[i].new))

    marks = LineMarks(text, pieces).of(dress.reading, range(len(pieces)), places)
    return dress.reading, marks, written_at


def learned(lines: list[tuple[Line, str]]) -> Iterator[tuple[list[str], str, float]]:
    """Yield the evidence of each line that is labelled, its label, and what it counts."""
    seen = [line for line, _ in lines]
    for names, (line, label) in zip(evidence(seen), lines, strict=True):
        if names and label in "KAT":
            size = min(max(line.size, 1), LONGEST) ** 0.5
            yield names, label, size * (KEPT_COUNTS if label == "K" else 1)


def kind_of(name: str) -> str:
    """Return which of ``HELD`` *name* belongs to; "" for those of the first step."""
    parts = name.split(" ")
    if any(part.startswith(UNLINKED) for part in parts):
        return "unlinked"
    if any(part.startswith(MARKS) for part in parts):
        return "marks"
    if any(part.startswith("script.") for part in parts):
        return "script"
    if "headline" in name:
        return "headline"
    return "outer" if name.startswith("outer") else ""


def of_articles(found: Sequence[Example]) -> dict[str, float]:
    """Return the weights of the first step."""
    articles = [example for example in found if example.in_article]
    often = {*frequent(found)}
    names = [n for n in frequent(articles, fewest_sites=0) if n in often and not kind_of(n)]
    counts = np.array([example.weight for example in articles])
    return best(articles, names, counts, np.zeros(len(articles)), lambda _: FIRST_HELD)


def of_all(found: Sequence[Example], first: dict[str, float]) -> dict[str, float]:
    """Return the weights of the second step, after those of the *first*; titles teach none."""
    found = [example for example in found if not example.is_title]
    names = [name for name in frequent(found) if kind_of(name)]
    so_far = np.array([sum(first.get(name, 0.0) for name in set(e.names)) for e in found])
    pages = defaultdict(set)
    for example in found:
        pages[example.site].add(example.page)
    counts = np.array([e.weight * len(pages[e.site]) ** SITE_COUNTS for e in found])
    counts *= np.array([1.0 if e.goes else KEPT_AGAIN for e in found])
    weights = best(found, names, counts, so_far, lambda name: HELD[kind_of(name)])
    weights["outer"] = round(weights.get("outer", 0.0) - CAUTION, 2)
    return weights


def best(
    found: Sequence[Example],
    names: list[str],
    counts: np.ndarray,
    so_far: np.ndarray,
    held: Callable[[str], float],
) -> dict[str, float]:
    """Return the weights of *names* that, added to the scores *so_far*, part the lines best."""
    shown = table(found, names)
    turned = shown.T.tocsr()
    goes = np.array([1.0 if example.goes else -1.0 for example in found])
    counts = counts / counts.mean()
    holds = np.array([held(name) for name in names])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        right = goes * (so_far + shown @ weights)
        slope = -goes * counts / (1 + np.exp(np.clip(right, -30, 30)))
        total = counts @ np.logaddexp(0, -right) + (holds * weights) @ weights / 2
        return float(total), turned @ slope + holds * weights

    bounds = [(None, 0.0 if any(map(name.__contains__, SPARED)) else None) for name in names]
    options = {"maxiter": 120}
    start = np.zeros(len(names))
    done = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options=options)
    found_now = zip(names, done.x.tolist(), strict=True)
    return {name: round(weight, 2) for name, weight in found_now if abs(weight) >= SMALLEST}


def frequent(found: Sequence[Example], fewest_sites: int = FEWEST_SITES) -> list[str]:
    """Return the names that enough lines of enough sites show."""
    lines: Counter[str] = Counter()
    sites = defaultdict(set)
    for example in found:
        for name in set(example.names):
            lines[name] += 1
            sites[name].add(example.site)
    return [n for n in lines if lines[n] >= FEWEST_LINES and len(sites[n]) >= fewest_sites]


def table(found: Sequence[Example], names: list[str]) -> csr_matrix:
    """Return which of *names* each example shows."""
    column = {name: i for i, name in enumerate(names)}
    columns = [sorted({column[n] for n in e.names if n in column}) for e in found]
    ends = np.cumsum([0] + [len(row) for row in columns])
    flat = np.concatenate([np.array(row, dtype=int) for row in columns])
    ones = np.ones(len(flat), dtype=np.float32)
    return csr_matrix((ones, flat, ends), shape=(len(found), len(names)))


if __name__ == "__main__":
    main()
