"""Fit the weights of the line model from labelled pages, and write them into the package.

    python scripts/fit_line_weights.py FOLDER                  # write src/newsclean/body/weights.py
    python scripts/fit_line_weights.py FOLDER --leave-out 2 --to weights.py
    python scripts/fit_line_weights.py FOLDER --adjust         # keep the weights, but for PLACES

FOLDER holds ``*.jsonl``, a page a line: ``scraped`` is its text, ``labels`` one character for each
line of it: K keep, A artifact, T title, M mixed, P punctuation, ``.`` blank, U unknown; ``site`` is
whose page it is.  Only A, T and K are learned from.  The sites are in five parts; ``--leave-out``
fits on the other four, so that figures can be had for sites that were not fitted.  With
``--adjust`` the weights stay as they are, and only those of ``PLACES`` are learned, by the errors
that are left: so whole pages in other languages teach what is around a story, and nothing that was
learned from articles is lost.

Needs numpy, scipy and scikit-learn, which the package itself does not.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from newsclean import NEWS
from newsclean.body.features import Line
from newsclean.body.model import evidence
from newsclean.body.units import pieces_of, units_of
from newsclean.body.weights import WEIGHTS

TABLE = Path(__file__).parents[1] / "src/newsclean/body/weights.py"
HEADER = '''\
"""The weights of the line model of ``BODY``, made by ``scripts/fit_line_weights.py``: do not edit.

Above 0 speaks against a line; the names are those of ``line_model.evidence``.
"""

from __future__ import annotations

from typing import Final

__all__ = ["WEIGHTS"]

# fmt: off
WEIGHTS: Final[dict[str, float]] = {
'''
PARTS = 5
WEAK = 0.5
"""What a page counts whose labels are made by a rule ("label_kind" begins "weak")."""
KEPT_COUNTS = 3
SECOND_COUNTS = 0.5
"""What a page counts when it is shown once more, without its artifacts."""
LONGEST = 60
FEWEST_LINES, FEWEST_SITES = 25, 8
SMALLEST = 0.05
STRENGTH = 0.15
PLACES = ("outer", "headline")
"""What the names begin with that ``--adjust`` learns: lines of a whole page outside the story, and
the headline above it."""
SPARED = "headline"
"""Part of the names that may only speak for a line: under a headline much is the story's own."""
HELD, KEPT_AGAIN = 60.0, 4.0
"""How strongly an adjusted weight is held at 0, and how often a line of the story counts there."""
CAUTION = 0.5
"""Taken from the weight of each outer line: a line of the story is lost for good."""
SITE_COUNTS = -0.4
"""The power of the number of a site's pages that each of them counts: ten pages teach less than ten
sites."""


class Example(NamedTuple):
    """A line to learn from."""

    names: list[str]
    goes: bool
    weight: float
    site: str


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--leave-out", type=int, choices=range(PARTS))
    parser.add_argument("--adjust", action="store_true")
    parser.add_argument("--to", type=Path, default=TABLE)
    args = parser.parse_args()
    found = [e for e in examples(args.folder) if part(e.site) != args.leave_out]
    weights = adjusted(found) if args.adjust else fit(found)
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
                yield from learned(lines, counts, page["site"])
                kept = [(line, label) for line, label in lines if label not in "AT"]
                if len(kept) < len(lines):
                    yield from learned(kept, counts * SECOND_COUNTS, page["site"])


def labelled(page: dict[str, Any]) -> list[tuple[Line, str]]:
    """Return the lines that ``NEWS`` leaves of *page*, each with the label most of it had."""
    source = page["scraped"].split("\n")
    starts = np.cumsum([0] + [len(line) + 1 for line in source])[:-1].tolist()
    cleaned = NEWS.explain(page["scraped"])
    pieces = pieces_of(cleaned.text)
    lines = []
    for line in units_of(pieces):
        homes = Counter(
            page["labels"][bisect_right(starts, cleaned.to_source(i)) - 1]
            for i in range(line.start, line.end)
            if not cleaned.text[i].isspace()
        )
        kept = homes["K"] * 4 > homes.total()
        lines.append((line, "K" if kept else homes.most_common(1)[0][0]))
    return lines


def learned(lines: list[tuple[Line, str]], counts: float, site: str) -> Iterator[Example]:
    seen = [line for line, _ in lines]
    names = evidence(seen)
    for found, (line, label) in zip(names, lines, strict=True):
        if found and label in "KAT":
            size = min(max(line.size, 1), LONGEST) ** 0.5
            kept = KEPT_COUNTS if label == "K" else 1
            yield Example(found, label != "K", counts * size * kept, site)


def fit(found: list[Example]) -> dict[str, float]:
    """Return the weight of each name that enough lines of enough sites show."""
    names = frequent(found)
    shown = table(found, names)
    weight = np.array([example.weight for example in found])
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=300)
    model.fit(shown, [example.goes for example in found], sample_weight=weight / weight.mean())
    weights = dict(zip(names, model.coef_[0], strict=True))
    weights["bias"] += model.intercept_[0]
    return {n: round(float(w), 2) for n, w in weights.items() if abs(w) >= SMALLEST}


def adjusted(found: list[Example]) -> dict[str, float]:
    """Return today's weights, with those of ``PLACES`` learned by the errors that are left."""
    kept = {name: w for name, w in WEIGHTS.items() if not name.startswith(PLACES)}
    names = [name for name in frequent(found) if name.startswith(PLACES)]
    shown = table(found, names)
    scores = np.array([sum(kept.get(name, 0.0) for name in set(e.names)) for e in found])
    goes = np.array([1.0 if e.goes else -1.0 for e in found])
    pages = Counter(e.site for e in found)
    weight = np.array([e.weight * pages[e.site] ** SITE_COUNTS for e in found])
    weight *= np.where(goes < 0, KEPT_AGAIN, 1.0)
    weight /= weight.mean()

    def loss(change: np.ndarray) -> tuple[float, np.ndarray]:
        right = goes * (scores + shown @ change)
        slope = -goes * weight / (1 + np.exp(np.clip(right, -30, 30)))
        held = HELD * change
        total = weight @ np.logaddexp(0, -right) + held @ change / 2
        return float(total), shown.T @ slope + held

    bounds = [(None, 0.0 if SPARED in name else None) for name in names]
    change = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", bounds=bounds).x
    learned_now = dict(zip(names, change.tolist(), strict=True))
    learned_now["outer"] -= CAUTION
    return kept | {n: round(w, 2) for n, w in learned_now.items() if abs(w) >= SMALLEST}


def frequent(found: list[Example]) -> list[str]:
    """Return the names that enough lines of enough sites show."""
    lines: Counter[str] = Counter()
    sites = defaultdict(set)
    for example in found:
        for name in set(example.names):
            lines[name] += 1
            sites[name].add(example.site)
    return [n for n in lines if lines[n] >= FEWEST_LINES and len(sites[n]) >= FEWEST_SITES]


def table(found: list[Example], names: list[str]) -> csr_matrix:
    """Return which of *names* each example shows."""
    column = {name: i for i, name in enumerate(names)}
    columns = [sorted({column[n] for n in e.names if n in column}) for e in found]
    ends = np.cumsum([0] + [len(row) for row in columns])
    flat = np.concatenate([np.array(row, dtype=int) for row in columns])
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(found), len(names)))


if __name__ == "__main__":
    main()
