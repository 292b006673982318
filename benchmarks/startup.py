"""What it costs before the first text is clean: the import, the first call, a call on a headline.

    python -m benchmarks.startup

Each import runs in an interpreter of its own, in turns with one that imports nothing; the figure
is the median of the processor time that it takes beyond that one.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import timeit
from collections.abc import Sequence
from functools import partial
from statistics import median
from typing import Any

from benchmarks import corpus
from newsclean import clean

RUNS = 15
HEADLINE_LENGTH = 60
LAZY = ("ftfy", "regex", "charset_normalizer")
# The package loads what is asked of it, so this is what an import costs whoever uses it.
IMPORT = "from newsclean import clean"
IMPORTS = {
    "import newsclean": "import newsclean",
    IMPORT: IMPORT,
    "and clean a headline": f"{IMPORT}; clean('Storm shuts port')",
    "and clean an article": f"import sys; {IMPORT}; clean(sys.argv[1])",
    "and build the automaton": f"{IMPORT}, NEWS; clean('Storm shuts port'); NEWS.prepare()",
    "import ftfy": "import ftfy",
}
BARE = "pass"


def measure(runs: int = RUNS) -> dict[str, Any]:
    """Return milliseconds beyond bare Python, what is loaded, and microseconds for a headline."""
    article = corpus.sample("dirty_curly", 1)[0]
    for code in IMPORTS.values():
        _child_seconds(code, article)  # which leaves its bytecode to those that follow
    seconds: dict[str, list[float]] = {BARE: [], **{name: [] for name in IMPORTS}}
    for _ in range(runs):
        for name, code in {BARE: BARE, **IMPORTS}.items():
            seconds[name].append(_child_seconds(code, article))
    bare = median(seconds.pop(BARE))
    loaded = _loaded()
    return {
        "bare_ms": round(1000 * bare, 2),
        "beyond_bare_ms": {n: round(1000 * (median(s) - bare), 2) for n, s in seconds.items()},
        "modules": len(loaded),
        "loaded_although_lazy": [name for name in LAZY if name in loaded],
        "headline_us": round(_headline_microseconds(), 2),
    }


def _child_seconds(code: str, argument: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code, argument], check=True, env=_environment())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _loaded() -> set[str]:
    """The modules that the import of ``clean`` loads and bare Python does not."""
    code = f"import json, sys; before = {{*sys.modules}}; {IMPORT}; "
    code += "print(json.dumps(sorted({*sys.modules} - before)))"
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, env=_environment(), capture_output=True
    )
    return {*json.loads(done.stdout)}


def _environment() -> dict[str, str]:
    """Where a child finds the package that this process measures, and may keep its bytecode."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    paths = {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
    return kept | paths | {"PYTHONPYCACHEPREFIX": _BYTECODE.name}


_BYTECODE = tempfile.TemporaryDirectory("-newsclean-benchmarks")


def _headline_microseconds() -> float:
    """The median over headlines of about sixty characters, each the least of a few runs."""
    headlines = [
        text
        for text in corpus.sample("headlines", 100_000)
        if text.isascii() and abs(len(text) - HEADLINE_LENGTH) <= 3
    ][:50]
    return 1e6 * median(map(_call_seconds, headlines))


def _call_seconds(text: str) -> float:
    return min(timeit.repeat(partial(clean, text), timer=time.process_time, number=20)) / 20


def main(arguments: Sequence[str] | None = None) -> None:
    found = measure()
    print("| beyond bare Python | ms |\n|---|--:|")
    for name, milliseconds in found["beyond_bare_ms"].items():
        print(f"| {name} | {milliseconds:.1f} |")
    print(f"\n{found['modules']} modules loaded, bare Python {found['bare_ms']:.1f} ms")
    print(f"loaded although lazy: {', '.join(found['loaded_although_lazy']) or 'none'}")
    print(f"a headline of {HEADLINE_LENGTH} characters: {found['headline_us']:.2f} µs")


if __name__ == "__main__":
    main()
