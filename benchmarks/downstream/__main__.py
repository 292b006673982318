"""Measure what cleaning does for the steps after it: filters, deduplicators, tokens, quotations.

    pip install -e '.[downstream]'
    python -m benchmarks.downstream                   # our own pages, through real extractors
    python -m benchmarks.downstream FOLDER            # and a sample of labelled texts
    python -m benchmarks.downstream FOLDER --write    # docs/downstream.md, its plot and results

Each is measured as scraped, and after ftfy, clean-text, ``NEWS`` and ``BODY``.  ``docs/quality.md``
describes the format of FOLDER.  Results hold figures and never a text.  With a sample of 90
texts a set it takes about two minutes of one core.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from benchmarks.downstream import measure, report, texts


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, help="labelled texts; see docs/quality.md")
    parser.add_argument("--sample", type=int, default=90, help="texts of each set (default 90)")
    parser.add_argument("--write", action="store_true", help="write the page, plot and results")
    options = parser.parse_args()
    sets = texts.own()
    speakers = {"our own pages": measure.said()}
    if options.folder:
        try:
            sets |= texts.read(options.folder, options.sample)
            speakers["broken sentences"] = measure.broken(options.folder)
        except FileNotFoundError as error:
            print(f"downstream: {error.filename} is not there", file=sys.stderr)
            return 2
    result = {
        "versions": measure.versions(),
        "sets": {name: measure.measured(found) for name, found in sets.items()},
        "speakers": speakers,
    }
    print(report.tables(result))
    if options.write:
        report.RESULT.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        report.PLOT.write_text(report.plot(result), encoding="utf-8")
        page = report.written(report.PAGE.read_text("utf-8"), result)
        report.PAGE.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
