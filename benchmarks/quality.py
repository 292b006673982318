"""How well newsclean cleans: on labelled text, and on the project's own cases.

    python -m benchmarks.quality                          # the project's own cases
    python -m benchmarks.quality FOLDER                   # and labelled text, other systems beside
    python -m benchmarks.quality FOLDER --set html_p wild --system NEWS ftfy
    python -m benchmarks.quality FOLDER --floors          # exit status 1 where a figure fell
    python -m benchmarks.quality FOLDER --raise-floors    # where figures rose, the floors rise
    python -m benchmarks.quality FOLDER --write           # results/quality.json, docs/quality.md

The extra ``bench`` installs what it needs.  ``docs/quality.md`` describes the format of FOLDER
and what the figures mean.  Results hold figures and never a text.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks import own_cases, quality_floors, quality_page
from benchmarks.labelled import Figures, LabelError, read, score_documents, score_pairs
from newsclean import BODY, MINIMAL, NEWS

ROOT = Path(__file__).parents[1]
RESULT = ROOT / "benchmarks/results/quality.json"
FLOORS = ROOT / "benchmarks/quality_floors.toml"
PAGE = ROOT / "docs/quality.md"
PRESETS = {"MINIMAL": MINIMAL, "NEWS": NEWS, "BODY": BODY}

Tables = dict[str, dict[str, Figures]]
"""The figures of each system on each set."""


def _other(module: str, name: str, **settings: object) -> Callable[[str], str]:
    function: Callable[[str], str] = partial(getattr(import_module(module), name), **settings)
    return function


OTHERS: dict[str, tuple[str, Callable[[], Callable[[str], str]]]] = {
    "ftfy": (
        "ftfy",
        lambda: _other("ftfy", "fix_text", uncurl_quotes=False, fix_character_width=False),
    ),
    "clean-text": ("clean-text", lambda: _other("cleantext", "clean", to_ascii=False, lower=False)),
}
"""Name of another system to its package and to what makes its cleaner."""


def main() -> int:
    options = _options()
    result: dict[str, object] = {"versions": _versions(), "own": own()}
    if options.folder:
        try:
            result["labelled"], skipped = labelled(options.folder, options.set, options.system)
        except (FileNotFoundError, LabelError) as error:
            print(f"quality: {error}", file=sys.stderr)
            return 2
        if skipped:
            print(f"Not scored: {', '.join(skipped)}.\n")
    print(quality_page.tables(result))
    if options.write:
        if not options.folder:  # what was measured on labelled text stands
            result = {**json.loads(RESULT.read_text("utf-8")), "own": result["own"]}
        RESULT.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        PAGE.write_text(quality_page.written(PAGE.read_text("utf-8"), result), encoding="utf-8")
    if options.raise_floors:
        quality_floors.raise_to(FLOORS, result)
    if options.floors:
        fallen = list(quality_floors.fallen(FLOORS, result))
        print("\n".join(fallen) or "No figure is below its floor.")
        return int(bool(fallen))
    return 0


def own() -> Tables:
    """Return the figures of each preset on the project's own cases and rows."""
    cases, misses = own_cases.cases(), own_cases.missed()
    return {
        name: {
            **{
                f"cases {kind}": {**score_pairs(pairs, preset.clean), "missed": float(misses[kind])}
                for kind, pairs in cases.items()
            },
            **{
                f"rows {family}": score_pairs(pairs, preset.clean)
                for family, pairs in own_cases.rows(preset).items()
            },
        }
        for name, preset in PRESETS.items()
    }


def labelled(
    folder: Path, sets: list[str] | None = None, systems: list[str] | None = None
) -> tuple[Tables, list[str]]:
    """Return the figures of each system on the sets of *folder*, and what was not scored."""
    documents, pairs, skipped = read(folder)
    tables: Tables = {}
    for name, clean in _systems():
        if systems and name not in systems:
            continue
        if clean is None:
            skipped.append(f"{name} (not installed)")
            continue
        tables[name] = {
            **{s: score_documents(d, clean) for s, d in documents.items() if not sets or s in sets},
            **{s: score_pairs(p, clean) for s, p in pairs.items() if not sets or s in sets},
        }
    return tables, skipped


def _systems() -> Iterator[tuple[str, Callable[[str], str] | None]]:
    yield "nothing", str
    for name, preset in PRESETS.items():
        yield name, preset.clean
    for name, (package, build) in OTHERS.items():
        yield name, build() if _installed(package) else None


def _installed(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _versions() -> dict[str, str]:
    packages = ("newsclean", *(package for package, _ in OTHERS.values()))
    found = {package: _installed(package) for package in packages}
    return {"Python": platform.python_version()} | {p: v for p, v in found.items() if v}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?", help="sets of labelled text, as *.jsonl")
    parser.add_argument("--set", nargs="+", help="only these sets of the folder")
    parser.add_argument("--system", nargs="+", help="only these presets and other systems")
    parser.add_argument("--write", action="store_true", help="write the results and the page")
    parser.add_argument("--floors", action="store_true", help="fail where a figure is below")
    parser.add_argument("--raise-floors", action="store_true", help="raise them to the figures")
    options = parser.parse_args()
    if options.write and (options.set or options.system):
        parser.error("--write needs all that was measured: leave out --set and --system")
    return options


if __name__ == "__main__":
    raise SystemExit(main())
