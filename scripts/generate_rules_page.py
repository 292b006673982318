"""Write ``docs/rules.md`` from the rows: what each rule matches, before and after, what it keeps.

python scripts/generate_rules_page.py            # write the page
python scripts/generate_rules_page.py --check    # exit status 1 where the page is stale
"""

from __future__ import annotations

import argparse
from itertools import groupby
from pathlib import Path

from newsclean import BODY, MINIMAL, NEWS
from newsclean.rules import Block, Pattern, Phrase, Repair, Rule, Run, Sign

PAGE = Path(__file__).parents[1] / "docs/rules.md"
PRESETS = {"MINIMAL": MINIMAL, "NEWS": NEWS, "BODY": BODY}
HEADER = """\
# Rules

Every rule has an id, which `explain` names with each edit and `Pipeline.without` takes. This page
is made from the rows by `scripts/generate_rules_page.py`; the examples are the rows' own proofs
and are run as tests.
"""
FAMILIES = {
    "encoding": "Broken encodings",
    "placeholder": "Placeholders, ad labels, ad code",
    "furniture": "Page furniture",
    "layout": "White space and lines",
    "punctuation": "Punctuation",
    "attribution": "Broken attributions",
    "body": "What is not the story",
    "flag": "Flags",
}
MOST_PHRASES = 12


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    wanted = page()
    if parser.parse_args().check:
        return int(PAGE.read_text(encoding="utf-8") != wanted)
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(wanted, encoding="utf-8")
    return 0


def page() -> str:
    """Return the page for the rows of the presets."""
    rows = {row.id: row for pipeline in PRESETS.values() for row in pipeline.rules}
    order = list(FAMILIES)
    by_family = sorted(rows.values(), key=lambda row: (order.index(family(row)), row.id))
    parts = [HEADER]
    for name, group in groupby(by_family, key=family):
        parts.append(f"\n## {FAMILIES[name]}\n")
        parts += map(section, group)
    return "".join(parts)


def family(row: Rule) -> str:
    return row.id.partition(".")[0]


def section(row: Rule) -> str:
    held = ", ".join(name for name, pipeline in PRESETS.items() if row in pipeline.rules)
    lines = [f"\n### `{row.id}`"]
    if row.about:
        lines.append(row.about)
    lines.append(f"*{kind(row)}.* Presets: {held}.")
    if words := phrases(row):
        shown = ", ".join(f"`{word}`" for word in words[:MOST_PHRASES])
        more = f" and {len(words) - MOST_PHRASES} more" if len(words) > MOST_PHRASES else ""
        lines.append(f"Matches {shown}{more}.")
    if flag := getattr(row, "flag", None):
        lines.append(f"Raises the flag `{flag}`.")
    after = row.before if isinstance(row, Sign) else row.after
    lines.append("| before | after |\n|---|---|\n" + f"| {cell(row.before)} | {cell(after)} |")
    if row.keeps:
        lines.append("Keeps:\n\n" + "\n".join(f"- {cell(text)}" for text in row.keeps))
    return "\n\n".join(lines) + "\n"


def kind(row: Rule) -> str:
    match row:
        case Phrase():
            return "Whole lines"
        case Block():
            return "A cue line and the lines that go with it"
        case Run():
            return f"At least {row.at_least} such lines in a row"
        case Sign():
            return "A sign; nothing is changed"
        case Pattern():
            return "A pattern"
        case Repair():
            return "A repair"


def phrases(row: Rule) -> tuple[str, ...]:
    match row:
        case Phrase(phrases=found) | Block(cues=found) | Run(words=found):
            return found
        case Pattern(triggers=found) | Sign(triggers=found):
            return tuple(trigger.strip() for trigger in found)
        case Repair():
            return ()


def cell(text: str) -> str:
    """Return *text* as code in a table's cell: line breaks shown, bars and backticks safe."""
    shown = text.encode("unicode_escape").decode("ascii") if not text.isprintable() else text
    shown = text.replace("\n", "⏎") if text.replace("\n", "").isprintable() else shown
    fence = "``" if "`" in shown else "`"
    pad = " " if "`" in shown else ""
    return f"{fence}{pad}{shown.replace('|', chr(92) + '|')}{pad}{fence}" if shown else "(nothing)"


if __name__ == "__main__":
    raise SystemExit(main())
