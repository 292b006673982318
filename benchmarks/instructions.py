"""Count the instructions that ``clean`` executes a byte, which a busy machine does not move.

    python -m benchmarks.instructions                          # prints a table; needs valgrind
    python -m benchmarks.instructions --against 0.1=../old/src # beside another source tree
    python -m benchmarks.instructions --docs docs              # and writes it into the docs

Each source is counted in a process of its own, on the same texts, with and without google-re2.
Every text is cleaned once before the count begins, so that caches are warm and patterns compiled.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import newsclean
from benchmarks import corpus

SPLITS = ("clean_ascii", "clean_curly", "mixed", "dirty_ascii")
KILOBYTES = 60
HERE = Path(newsclean.__file__).parents[1]
OWN = newsclean.__version__
FAST = " with `fast`"
_TOTAL = re.compile(r"^(?:summary|totals): (\d+)", re.MULTILINE)
_CHILD = """
import json, os, subprocess, sys
source, texts, plain = sys.argv[1:]
sys.path.insert(0, source)
if plain:
    sys.modules["re2"] = None
import newsclean
assert newsclean.__file__.startswith(source), newsclean.__file__
if not plain:
    newsclean.NEWS.prepare()
def control(*how):
    subprocess.run(["callgrind_control", *how, str(os.getpid())], check=True, capture_output=True)
for name, given in json.load(open(texts, encoding="utf-8")).items():
    for text in given:
        newsclean.clean(text)
    control("--instr=on")
    control("--zero")
    for text in given:
        newsclean.clean(text)
    control("--dump=" + name)
    control("--instr=off")
"""


def measure(
    sources: Mapping[str, str | Path], splits: Sequence[str] = SPLITS, kilobytes: float = KILOBYTES
) -> dict[str, dict[str, float]]:
    """Return the instructions a byte of each split, for each of *sources* by its name.

    A source is a folder that holds the package.  If its name ends in ``FAST``, google-re2 is used.
    """
    texts = {split: corpus.sample(split, int(kilobytes * 1000)) for split in splits}
    sizes = {split: sum(len(t.encode()) for t in given) for split, given in texts.items()}
    return {
        name: {
            split: round(total / sizes[split], 1)
            for split, total in _counted(Path(source), texts, fast=name.endswith(FAST)).items()
        }
        for name, source in sources.items()
    }


def _counted(source: Path, texts: Mapping[str, list[str]], *, fast: bool) -> dict[str, int]:
    """The instructions that the package in *source* executes for the texts of each split."""
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "texts.json"
        given.write_text(json.dumps(texts), "utf-8")
        valgrind = ["valgrind", "--tool=callgrind", "--instr-atstart=no"]
        valgrind.append(f"--callgrind-out-file={folder}/counts")
        child = [sys.executable, "-c", _CHILD, str(source.resolve()), str(given)]
        subprocess.run(
            [*valgrind, *child, "" if fast else "plain"],
            check=True,
            capture_output=True,
            env=os.environ | {"PYTHONHASHSEED": "0"},
        )
        dumps = [path.read_text("utf-8", "replace") for path in Path(folder).glob("counts.*")]
    found = {}
    for split in texts:
        dump = next(each for each in dumps if f"desc: Trigger: dump {split}\n" in each)
        total = _TOTAL.search(dump)
        assert total is not None, dump[:300]
        found[split] = int(total[1])
    return found


def table(found: Mapping[str, Mapping[str, float]]) -> str:
    """Return the Markdown table of what was *found*."""
    rows = [
        ["instructions a byte", *found],
        ["---", *["--:"] * len(found)],
        *(
            [split, *(f"{counts[split]:.0f}" for counts in found.values())]
            for split in next(iter(found.values()))
        ),
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def main(arguments: Sequence[str] | None = None) -> None:
    options = _options(arguments)
    against = dict(each.split("=", 1) for each in options.against)
    found = measure({**against, OWN: HERE, OWN + FAST: HERE}, options.splits, options.kilobytes)
    print(table(found))
    if options.docs:
        from benchmarks import pages  # which writes our table
        from benchmarks.__main__ import RESULT, write

        result: dict[str, Any] = json.loads(RESULT.read_text("utf-8"))
        result["instructions"] = found
        write(result, RESULT)
        pages.write(result, options.docs)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.instructions", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    add = parser.add_argument
    add("--against", nargs="*", default=[], metavar="NAME=FOLDER", help="other source trees")
    add("--splits", nargs="+", choices=corpus.SPLITS, default=[*SPLITS])
    add("--kilobytes", type=float, default=KILOBYTES, help="of text, of each split")
    add("--docs", type=Path, help="folder whose performance.md to write")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
