"""Run twenty pages of our own through the extractors that are installed, and clean what they give.

    pip install -e '.[extractors]'
    python -m benchmarks.extractors             # the matrix
    python -m benchmarks.extractors --left      # and each line of furniture that is left
    python -m benchmarks.extractors --write     # docs/extractors.md and results/extractors.json

``marked.py`` says how the pages are marked, ``score.py`` what is counted.
"""

from __future__ import annotations

import argparse
import json

from benchmarks.extractors import matrix
from benchmarks.extractors.marked import pages
from benchmarks.extractors.readers import READERS, absent


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the page and the results")
    parser.add_argument("--left", action="store_true", help="print the furniture that is left")
    options = parser.parse_args()
    result = matrix.measure(pages())
    print(matrix.table(result), matrix.inline_table(result), sep="\n")
    for reader in READERS:
        if package := absent(reader):
            print(f"Not run: {reader.name}, as {package} is not installed.")
    if options.left:
        for (preset, page, line), count in matrix.left(pages()).most_common():
            print(f"{count:3} {preset} {page}: {line}")
    if options.write:
        matrix.RESULT.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        page = matrix.written(matrix.PAGE.read_text("utf-8"), result)
        matrix.PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
