"""The HTML page and the notebook's view: whole, escaped, and written all at once."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.test_clean import EXAMPLES, run
from newsclean import NEWS, Cleaned, Edit, explain
from newsclean.report.html import page, write
from newsclean.report.summary import Summary
from newsclean.testing import documents

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)></div></details></script>'\"&amp;"


class Elements(HTMLParser):
    """What a browser would make of a page: its elements and attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(attrs)))
        if tag not in ("meta", "input", "wbr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def shape(page: str) -> tuple[set[str], set[str]]:
    found = Elements(page)
    assert found.open == []
    names = {name for _, attributes in found.elements for name, _ in attributes}
    return {tag for tag, _ in found.elements}, names


PLAIN = "Storm shuts the port | Europe News | The Harbour Times\n\n[ad_1]\n\nItâ€™s late."
PLAIN += "".join(f"\n\nIt rained on day {n}." for n in range(9))
ALLOWED = shape("".join(page([("a.txt", explain(PLAIN)), ("b.txt", explain("[+1 chars]"))])))
NOTEBOOK = shape(explain(PLAIN + " word" * 9000)._repr_html_())


@given(st.lists(st.tuples(st.text(), documents() | st.text() | st.just(HOSTILE)), max_size=3))
def test_no_text_is_read_as_markup(rows: list[tuple[str, str]]) -> None:
    given = [(name + HOSTILE, explain(f"{text}{HOSTILE} [ad_1]\n\n{text}")) for name, text in rows]
    whole = "".join(page(given, title=HOSTILE))
    tags, attributes = shape(whole)
    assert tags <= ALLOWED[0]
    assert attributes <= ALLOWED[1]
    whole.encode("utf-8")
    assert whole.count("<script") == 2
    for _, cleaned in given:
        tags, attributes = shape(cleaned._repr_html_())
        assert (tags <= NOTEBOOK[0], attributes <= NOTEBOOK[1]) == (True, True)
        cleaned._repr_html_().encode("utf-8")


def test_rules_and_sources_are_no_markup_either() -> None:
    rules = (HOSTILE, "mine.</script><script>alert(1)</script>")
    cleaned = Cleaned("a", "ab", (Edit(1, 2, "", rules),), HOSTILE, frozenset([HOSTILE]))
    summary = Summary()
    summary.add(cleaned, source=HOSTILE)
    for whole in (page([("a", cleaned)]), page([], summary=summary), page([("a", cleaned)] * 2)):
        text = "".join(whole)
        tags, _ = shape(text)
        assert tags <= ALLOWED[0] | {"section", "table", "thead", "tbody", "tr", "th", "td"}
        assert text.count("<script") == 2
    assert "<script>" not in cleaned._repr_html_()


def test_the_data_of_the_page_reads_back() -> None:
    whole = "".join(page([("a", explain("Rain. [ad_1]"))], rules=NEWS.rules))
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', whole)
    assert found
    [[rule, about]] = json.loads(found[1])
    row = next(row for row in NEWS.rules if row.id == rule)
    assert (rule, about) == ("placeholder.wp-automatic", row.about)


def test_nothing_is_fetched() -> None:
    whole = "".join(page([("a", explain(PLAIN))]))
    assert "default-src 'none'" in whole
    assert not re.search(r"""\b(?:src|href)=["'](?!#)|@import|url\(""", whole)


def test_old_and_new_text_stand_in_the_page() -> None:
    text = Elements("".join(page([("a", explain(PLAIN))]))).text
    assert "[ad_1]⏎" in text
    assert "Itâ€™’s late." in text
    assert "What newsclean changed" in text


def test_a_summary_alone() -> None:
    summary = Summary()
    summary.add(explain(PLAIN), source="tide.example")
    text = Elements("".join(page([], summary=summary))).text
    for part in ("placeholder.wp-automatic", "tide.example", "[ad_1]", "The heaviest rules"):
        assert part in text


def test_a_notebook_shows_edits_and_says_where_it_stops() -> None:
    view = explain("Rain. [ad_1]")._repr_html_()
    assert "<del> [ad_1]</del>" in view
    assert 'data-rules="placeholder.wp-automatic"' in view
    assert "<script" not in view
    assert "characters more" in explain("Rain. " * 10_000)._repr_html_()


def test_the_command_writes_it_whole(tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    out.write_text("old")
    gone = tmp_path / "gone.txt"
    status, printed, err = run(str(EXAMPLES / "article.txt"), str(gone), "--html", str(out))
    assert (status, printed) == (1, "")
    assert err == f"newsclean: {gone}: No such file or directory\n"
    assert out.read_text("utf-8").endswith("</html>\n")
    assert [path.name for path in tmp_path.iterdir()] == ["out.html"]


def test_the_command_takes_no_text_for_a_page(tmp_path: Path) -> None:
    text = tmp_path / "story.txt"
    text.write_text("Rain.")
    status, _, err = run("--html", str(text), str(text))
    assert status == 2
    assert "does not end in .html; name the page to write" in err
    assert text.read_text() == "Rain."
    status, _, err = run(str(text), "--html", str(tmp_path / "no" / "out.html"))
    assert status == 1
    wanted = f"newsclean: cannot write {tmp_path}/no/out.html: No such file or directory\n"
    assert err == wanted


def test_what_fails_half_way_leaves_the_old_page(tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    out.write_text("old")

    def parts() -> object:
        yield "<!doctype html>"
        raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        write(out, parts())  # type: ignore[arg-type]
    assert out.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.html"]
