"""The pages made from the rows are current, and links lead where they say."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from generate_pages import DOCS, ROOT, pages
from generate_pages import PAGES as RULE_PAGES

import newsclean
from newsclean import BODY
from newsclean.commands import cli

PAGES = sorted(
    [
        *DOCS.rglob("*.md"),
        *(ROOT / f"{name}.md" for name in ("README", "CONTRIBUTING", "CHANGELOG")),
    ]
)
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
HOSTS = re.compile(r"[\w-]+\.readthedocs\.io|docs\.python\.org|keepachangelog\.com")
"""Well known documentation; no other host is linked to."""


def name(path: object) -> str:
    return str(path.relative_to(ROOT)) if isinstance(path, Path) else ""


def test_the_pages_made_from_the_rows_are_current() -> None:
    made = pages()
    if sys.version_info >= (3, 13):  # whose argparse writes options in another way
        del made[DOCS / "reference" / "command.md"]
    stale = [name(page) for page, text in made.items() if page.read_text("utf-8") != text]
    assert stale == [], "run scripts/generate_pages.py"


def test_every_rule_has_its_section() -> None:
    text = "".join((DOCS / f"rules/{page}.md").read_text("utf-8") for page in RULE_PAGES)
    assert {rule.id for rule in BODY.rules} == set(re.findall(r"^#+ `(.+)`$", text, re.MULTILINE))


def test_no_page_of_rules_is_too_long_to_read() -> None:
    sizes = {page.name: page.stat().st_size for page in (DOCS / "rules").glob("*.md")}
    assert [name for name, size in sizes.items() if size > 60_000] == []


def test_no_page_of_rules_is_left_over() -> None:
    assert {page.stem for page in (DOCS / "rules").glob("*.md")} == set(RULE_PAGES)


def test_no_reader_is_shown_the_marks_of_doctests() -> None:
    shown = [page for page in PAGES if page.name != "CHANGELOG.md"]
    shown += (ROOT / "src").rglob("*.py")
    assert [name(page) for page in shown if "<BLANK" + "LINE>" in page.read_text("utf-8")] == []


def test_every_rule_says_what_it_is_about() -> None:
    assert [rule.id for rule in BODY.rules if not rule.about] == []


def test_every_public_name_is_in_the_reference() -> None:
    reference = "".join(page.read_text("utf-8") for page in (DOCS / "reference").glob("*.md"))
    words = set(re.findall(r"\w+", reference))
    assert set(newsclean.__all__) <= words


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(_prose(page)):
        parts = urlsplit(target)
        if parts.scheme:
            assert parts.scheme == "https" and HOSTS.fullmatch(parts.netloc), target
            continue
        leads_to = page.parent / parts.path if parts.path else page
        if leads_to.name in ("contributing.md", "changelog.md"):  # of the root, on the site
            leads_to = ROOT / f"{leads_to.stem.upper()}.md"
        assert leads_to.exists(), target
        if parts.fragment:
            assert parts.fragment in _anchors(leads_to), target


def _prose(page: Path) -> str:
    """The text of *page* without its code."""
    text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"(`+)(?!`).*?\1", "`", text)


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {
        re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-") for heading in headings
    }


def test_the_page_of_the_command_says_each_thing_once() -> None:
    page = (DOCS / "reference" / "command.md").read_text("utf-8")
    calls = page.split("```sh\n")[1].split("```")[0].splitlines()
    options = [call.split("#")[0].split()[1] for call in calls]
    assert len({*calls}) == len(calls)
    named = [option for option in options if option.startswith("-") or option.isalpha()]
    assert len({*named}) == len(named) > 8
    assert {*cli._COMMANDS} <= {*options}


def test_the_page_of_the_command_lists_what_json_holds(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main([str(ROOT / "examples" / "article.txt"), "--json"])
    fields = [*json.loads(capsys.readouterr().out)]
    page = (DOCS / "reference" / "command.md").read_text("utf-8").split("<!-- help")[0]
    assert re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE) == fields
