"""Write what the docs show of the rows: the pages of rules, and the examples on other pages.

    python scripts/generate_pages.py            # write docs/rules.md, docs/rules/ and the examples
    python scripts/generate_pages.py --check    # exit status 1 where one of them is stale

``docs/rules.md`` lists the rules.  ``docs/rules/FAMILY.md`` shows what each of them matches, an
example before and after, and what it keeps.  Page furniture has more pages, one for each language:
``docs/rules/furniture-XX.md``.  These pages are in the menu of ``mkdocs.yml``.
On other pages and in the README, the text between ``<!-- rows: ID… -->`` and ``<!-- end -->`` is
generated; so are ``file``, ``text``, ``diff`` and ``lines`` of a file, ``run`` of a command, the
``help`` of all commands and ``quality``.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping
from contextlib import chdir
from itertools import groupby
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from page_examples import PRESETS, code, compared, diff, help_of_the_command, lines, pair, printed
from quality_table import quality_table

from newsclean import explain
from newsclean.report.descriptions import kind, texts
from newsclean.rules.library import sources
from newsclean.rules.rows import Rule

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
MOST_PHRASES = 12
KINDS = "file|text|diff|rows|lines|help|run|quality"
MARKED = re.compile(rf"(<!-- ({KINDS}): ([^>]+?) -->\n).*?(<!-- end -->)", re.DOTALL)


class Family(NamedTuple):
    title: str
    about: str
    groups: Mapping[str, str] = MappingProxyType({})
    """second word of an id to the heading of its rules"""


FAMILIES = {
    "encoding": Family(
        "Broken encodings",
        "Text that was decoded or escaped wrongly, and characters that nobody sees. "
        "[Broken encodings](../encoding.md) says what is left alone, and why.",
    ),
    "placeholder": Family(
        "Placeholders",
        "Template tags that were never filled in, ad labels and ad code, notices of players and "
        "scripts.",
        {"": "Tags and code", "ad-label": "Ad labels", "notice": "Notices"},
    ),
    "furniture": Family(
        "Page furniture",
        "Lines in English that belong to the page, not to the story. Credits, share bars, "
        "publishers and each other language have pages of their own; [all rules](../rules.md) "
        "lists them.",
        {
            "": "Other",
            "app": "App prompts",
            "comments": "Comments",
            "commerce": "Commerce",
            "credit": "Credits",
            "embed": "Embeds",
            "follow": "Follow and contact",
            "legal": "Legal",
            "nav": "Navigation",
            "newsletter": "Newsletters",
            "page": "Buttons and notes",
            "paywall": "Paywalls",
            "publisher": "Single publishers",
            "related": "Related stories",
            "share": "Share bars",
            "title": "Titles",
        },
    ),
    "layout": Family("White space and lines", "Spaces, line breaks, and lines broken in two."),
    "punctuation": Family(
        "Punctuation",
        "Marks that scraping doubled, glued or set apart. "
        "[Broken sentences](../attribution.md) says when they are mended.",
    ),
    "attribution": Family(
        "Broken attributions",
        "Sentences that broke where a speaker is named. "
        "[Broken sentences](../attribution.md) says when they are mended.",
    ),
    "body": Family(
        "What is not the story",
        "Lines that by their context are not the story. [BODY](../body.md) says how it judges.",
    ),
    "flag": Family("Flags", "What cleaning cannot mend; the text stays as it is."),
}
LANGUAGES = {
    "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan", "cs": "Czech",
    "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish", "et": "Estonian",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hu": "Hungarian", "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
    "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "th": "Thai", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
"""Titles of the pages of languages; a language without a name here has its code for a title."""
PARTS = {
    "credit": ("Credits", "Credits of authors, agencies and pictures, in English."),
    "share": ("Share bars", "Buttons and invitations to share a story, in English."),
    "lost-breaks": (
        "Lost line breaks",
        "Placeholders and ad labels between two sentences of a line that lost its breaks.",
    ),
    "many": ("Several languages", "Lines that several languages word alike."),
    "plugins": (
        "Plugins and services",
        "Lines of software that many sites use: plugins, players, dialogues of consent, comments.",
    ),
    "publishers": (
        "Publishers and code",
        "Lines of single publishers, residue of news data sets, page code and repeated text.",
    ),
}
"""Parts of families that are no language: title, and what they are about."""
APART = ("credit", "share")
"""Groups of page furniture in English that have a page of their own."""

INDEX = """\
# Rules

Every rule has an id, which `explain` names with each edit and `Pipeline.without` takes. This page
lists the rules by family, and links each to its example and to the look-alikes that it keeps; at
its end are further pages: credits, share bars, publishers, and languages other than English. All
these pages are made from the rows by `scripts/generate_pages.py`, and the tests run every example
on them.
"""
MENU = re.compile(r"(      # made by scripts/generate_pages.py\n).*?(      # end\n)", re.DOTALL)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    check = parser.parse_args().check
    stale = [path for path, text in pages().items() if not _is(path, text)]
    for path in stale:
        print(path.relative_to(ROOT))
        if not check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(pages()[path], encoding="utf-8")
    return int(check and bool(stale))


def _is(path: Path, text: str) -> bool:
    return path.exists() and path.read_text(encoding="utf-8") == text


def pages() -> dict[Path, str]:
    """Return all generated pages and all pages with generated parts, as they must be."""
    made = {DOCS / "rules.md": _index()}
    for name in PAGES:
        made[DOCS / f"rules/{name}.md"] = _rules_page(name)
    menu = ROOT / "mkdocs.yml"
    made[menu] = MENU.sub(rf"\g<1>{_menu()}\g<2>", menu.read_text(encoding="utf-8"))
    for path in (ROOT / "README.md", *sorted(DOCS.rglob("*.md"))):
        text = path.read_text(encoding="utf-8")
        if path not in made and MARKED.search(text):
            made[path] = MARKED.sub(_filled, text)
    return made


def _page_of(row: Rule) -> str:
    """The name of the page of *row*: its family, and of large families the part."""
    family, group = row.id.split(".")[:2]
    if family == "placeholder" and ("amid" in group or ".amid." in row.id):
        return f"{family}-lost-breaks"
    folder = FOLDERS.get(row.id, "publishers")
    if family != "furniture" or (folder == "en" and group not in APART):
        return family
    return f"{family}-{group if folder == 'en' else folder}"


def _menu() -> str:
    names = sorted((_title(name), name) for name in PAGES if name not in FAMILIES)
    return "".join(f"          - {title}: rules/{name}.md\n" for title, name in names)


def _title(name: str) -> str:
    """The title of a page: its family, or the name of its language."""
    family, _, code = name.partition("-")
    if code in PARTS:
        return PARTS[code][0]
    return LANGUAGES.get(code, code) if code else FAMILIES[family].title


def _rows(page: str) -> list[Rule]:
    """The rules of *page*, by group; in page furniture, those of no group come last."""
    rows = [row for row in RULES if _page_of(row) == page]
    last = page.startswith("furniture")
    return sorted(rows, key=lambda row: (last and not _group(row), _group(row), row.id))


def _group(row: Rule) -> str:
    words = row.id.split(".")
    return words[1] if words[1] in FAMILIES[words[0]].groups else ""


def _index() -> str:
    families = "".join(f"\n## {FAMILIES[name].title}\n\n{_list(name)}\n" for name in FAMILIES)
    others = sorted((_title(name), name) for name in PAGES if name not in FAMILIES)
    listed = (f"* [{title}](rules/{name}.md): {len(_rows(name))} rules" for title, name in others)
    return INDEX + families + "\n## More pages\n\n" + "\n".join(listed) + "\n"


def _list(family: str) -> str:
    """A table of the rules of *family*; their presets are a column only where they differ."""
    rows = _rows(family)
    abouts = [f"| {_link(row)} | {row.about.replace('|', chr(92) + '|')} |" for row in rows]
    presets = [_presets(row) for row in rows]
    if len(set(presets)) == 1:
        head = f"In {presets[0]}.\n\n| rule | what it is about |\n|---|---|"
        return "\n".join([head, *abouts])
    cells = [f"{about} {held} |" for about, held in zip(abouts, presets, strict=True)]
    return "\n".join(["| rule | what it is about | presets |", "|---|---|---|", *cells])


def _rules_page(name: str) -> str:
    family = FAMILIES[name.partition("-")[0]]
    if name in FAMILIES:
        parts = [f"# Rules: {family.title.lower()}\n\n{family.about}\n"]
    else:
        title, part = _title(name), name.partition("-")[2]
        about = f"Lines in {title} that belong to the page, not to the story."
        about = PARTS[part][1] if part in PARTS else about
        parts = [f"# Rules: {family.title.lower()}, {title}\n\n{about}\n"]
    level = "###" if family.groups else "##"
    for group, rows in groupby(_rows(name), key=_group):
        if family.groups:
            parts.append(f"\n## {family.groups[group]}\n")
        parts += (f"\n{level} `{row.id}`\n\n{_section(row)}\n" for row in rows)
    return "".join(parts)


def _section(row: Rule) -> str:
    parts = [row.about, f"*{kind(row)}* in {_presets(row)}."]
    if words := texts(row):
        more = f" and {len(words) - MOST_PHRASES} more" if len(words) > MOST_PHRASES else ""
        parts.append(f"Matches {', '.join(map(code, words[:MOST_PHRASES]))}{more}.")
    if flag := getattr(row, "flag", None):
        parts.append(f"Raises the flag `{flag}`.")
    parts.append(pair(row))
    if row.keeps:
        parts.append("Keeps:\n\n" + "\n".join(f"- {code(text)}" for text in row.keeps))
    return "\n\n".join(parts)


def _link(row: Rule) -> str:
    """A link from ``docs`` to the section of *row*; its anchor is its heading without the dots."""
    return f"[`{row.id}`](rules/{_page_of(row)}.md#{row.id.replace('.', '')})"


def _presets(row: Rule) -> str:
    return ", ".join(name for name, pipeline in PRESETS.items() if row in pipeline.rules)


def _filled(match: re.Match[str]) -> str:
    """The generated part of a page between its marks."""
    opening, what, given, closing = match.groups()
    if what == "text":
        made = compared(explain((ROOT / given).read_text(encoding="utf-8").strip()))
    elif what == "file":
        made = f"```{given.rpartition('.')[2]}\n{(ROOT / given).read_text(encoding='utf-8')}```"
    elif what == "diff":
        made = diff(explain((ROOT / given).read_text(encoding="utf-8")))
    elif what == "lines":
        made = lines((ROOT / given).read_text(encoding="utf-8"))
    elif what == "quality":
        made = quality_table(json.loads((ROOT / given).read_text(encoding="utf-8"))["labelled"])
    elif what == "help":
        made = help_of_the_command()
    elif what == "run":
        with chdir(ROOT):
            made = printed(given)
    else:
        rows = {row.id: row for row in RULES}
        shown = (rows[name] for name in given.split())
        made = "\n\n".join(f"{_link(row)} {row.about}\n\n{pair(row)}" for row in shown)
    return f"{opening}\n{made}\n\n{closing}"


RULES = list({row.id: row for pipeline in PRESETS.values() for row in pipeline.rules}.values())
FOLDERS = {
    each.row.id: each.path.removeprefix("languages/").split("/")[0]
    for each in sources()
    if each.path.startswith(("languages/", "plugins/"))
}
"""Id of a row to the folder of its language, or ``plugins``."""
PAGES = sorted({_page_of(row) for row in RULES}, key=lambda name: (name not in FAMILIES, name))

if __name__ == "__main__":
    raise SystemExit(main())
