"""The HTML page in a real browser: found with the mouse, the keyboard and the eye."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from commands.test_clean import EXAMPLES
from newsclean import NEWS, Cleaned, Edit, explain
from newsclean.report.html import page, write
from newsclean.report.summary import Summary

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ARTICLE = (EXAMPLES / "article.txt").read_bytes()
DOCUMENTS = [
    ("article.txt", explain(ARTICLE)),
    ("ad.txt", explain("Rain. [ad_1]\n\nSun.  Now.")),
    ("same.txt", explain("All is well.")),
]
HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)></details></div>"
    "</script><style>*{display:none}</style><!--<a href=javascript:alert(1)>x</a>'\"`${alert(1)}"
)


def tip(page: Page) -> str | None:
    found = page.locator(".tip")
    return found.inner_text() if found.is_visible() else None


def test_an_edit_names_its_rule_under_the_pointer(opened: Callable[..., Page]) -> None:
    page = opened(DOCUMENTS)
    assert tip(page) is None
    page.locator(".e", has_text="[ad_1]").last.hover()
    shown = tip(page)
    assert shown is not None
    assert "placeholder.wp-automatic" in shown
    assert "Ad slots of the WordPress plugin" in shown
    page.mouse.move(2, 2)
    page.locator("h1").hover()
    page.locator(".document h3").first.hover()
    assert tip(page) is None


def test_the_keyboard_alone_leads_to_every_edit(opened: Callable[..., Page]) -> None:
    page = opened(DOCUMENTS)
    edits = page.locator(".e")
    for at in range(edits.count()):
        page.keyboard.press("n")
        assert edits.nth(at).evaluate("e => e === document.activeElement")
        assert tip(page) is not None
        assert edits.nth(at).get_attribute("aria-describedby") == "tip"
    page.keyboard.press("n")  # and around
    assert edits.first.evaluate("e => e === document.activeElement")
    page.keyboard.press("p")
    assert edits.last.evaluate("e => e === document.activeElement")
    page.keyboard.press("Escape")
    assert tip(page) is None
    page.keyboard.press("Shift+Tab")
    assert edits.nth(edits.count() - 2).evaluate("e => e === document.activeElement")
    assert tip(page) is not None


def test_tab_leads_from_the_top_to_the_documents(opened: Callable[..., Page]) -> None:
    page = opened(DOCUMENTS)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
    seen = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("document.activeElement.tagName"))
    assert {"SUMMARY", "SPAN", "BUTTON"} <= seen


def test_a_rule_chosen_hides_what_it_did_not_touch(opened: Callable[..., Page]) -> None:
    page = opened(DOCUMENTS)
    counts = page.locator(".rule .number").all_inner_texts()
    assert sum(map(int, counts)) == sum(len(e.rules) for _, c in DOCUMENTS for e in c.edits)
    showing = page.locator(".showing")
    assert showing.inner_text() == f"3 documents, {page.locator('.e').count()} edits shown"
    rule = page.locator(".rule", has_text="layout.spaces")
    rule.click()
    assert rule.get_attribute("aria-pressed") == "true"
    assert showing.inner_text() == "1 document, 1 edit shown"
    assert page.locator(".document:visible h3").all_inner_texts() == ["ad.txt"]
    assert page.locator(".e:not(.off)").count() == 1
    page.keyboard.press("n")
    assert page.evaluate("document.activeElement.textContent") == " "
    other = page.locator(".rule", has_text="encoding.mojibake")
    other.focus()
    page.keyboard.press("Enter")
    assert page.locator(".document:visible").count() == 2
    page.locator("#clear").click()
    assert page.locator(".document:visible").count() == 3
    assert page.locator(".off").count() == 0


def test_rules_are_found_by_name(opened: Callable[..., Page]) -> None:
    page = opened(DOCUMENTS)
    page.keyboard.press("/")
    page.keyboard.type("mojib")
    assert page.locator(".rule:visible").all_inner_texts()[0].startswith("encoding.mojibake")
    assert page.locator(".rule:visible").count() == 1
    page.keyboard.press("Escape")
    assert page.locator(".rule:visible").count() == page.locator(".rule").count()


def test_documents_open_and_close(opened: Callable[..., Page]) -> None:
    page = opened(DOCUMENTS)
    texts = page.locator(".text")
    assert [texts.nth(i).is_visible() for i in range(3)] == [True, True, False]
    page.locator("summary").first.click()
    assert not texts.first.is_visible()
    page.locator("#open").click()
    assert all(texts.nth(i).is_visible() for i in range(3))
    page.locator("#close").click()
    assert not any(texts.nth(i).is_visible() for i in range(3))


def test_only_changes_are_shown_when_asked(opened: Callable[..., Page]) -> None:
    text = "\n\n".join(f"It rained on day {n}." for n in range(30)) + " [ad_1]"
    page = opened([("long.txt", explain(text))])
    tall = page.locator(".text").bounding_box()
    page.locator("#changes").check()
    short = page.locator(".text").bounding_box()
    assert tall and short
    assert short["height"] < tall["height"] / 4
    assert page.locator(".e").is_visible()


def test_the_text_stands_there_as_it_was(opened: Callable[..., Page]) -> None:
    page = opened(DOCUMENTS)
    for n, (_, cleaned) in enumerate(DOCUMENTS):
        old = (
            page.locator(".text")
            .nth(n)
            .evaluate(
                "e => { e = e.cloneNode(true); "
                "for (const x of e.querySelectorAll('ins, i')) x.remove(); return e.textContent; }"
            )
        )
        new = (
            page.locator(".text")
            .nth(n)
            .evaluate(
                "e => { e = e.cloneNode(true); "
                "for (const x of e.querySelectorAll('del, i')) x.remove(); return e.textContent; }"
            )
        )
        assert (old, new) == (cleaned.source, cleaned.text)


def test_hostile_text_stays_text(opened: Callable[..., Page]) -> None:
    rules = (f"mine.{HOSTILE}", "layout.spaces")
    made = Cleaned(
        f"{HOSTILE} b", f"{HOSTILE} a", (Edit(len(HOSTILE) + 1, len(HOSTILE) + 2, "b", rules),)
    )
    hostile = explain(f"{HOSTILE}\n\nRain. [ad_1]\n\n{HOSTILE}  {HOSTILE}")
    page = opened([(HOSTILE, hostile), ("made", made), (HOSTILE * 3, explain(HOSTILE))])
    assert page.locator("script").count() == 2
    assert page.locator("img, svg, style ~ style, iframe, body a:not(.skip)").count() == 0
    assert page.locator(".document h3").first.inner_text() == HOSTILE
    for n in range(page.locator(".e").count()):
        page.locator(".e").nth(n).focus()
        assert tip(page) is not None
    page.locator(".document", has_text="made").locator(".e").focus()
    assert HOSTILE in (tip(page) or "")
    page.locator(".rule", has_text="mine.").click()
    assert page.locator(".document:visible").count() == 1


def test_a_notebook_shows_hostile_text_as_text(browser: Browser) -> None:
    tab = browser.new_page()
    cleaned = explain(f"{HOSTILE} [ad_1]\n\n{HOSTILE}  Sun.")
    tab.set_content(f"<body>{cleaned._repr_html_()}</body>")
    assert tab.locator("script, img, svg, a").count() == 0
    edit = tab.locator(".newsclean-edit").first
    edit.focus()
    rules = edit.evaluate("e => getComputedStyle(e, '::after').content")
    assert cleaned.edits[0].rules[0] in rules
    tab.close()


def test_two_hundred_documents_open_at_once(browser: Browser, tmp_path: Path) -> None:
    text = "\n\n".join(
        ARTICLE.decode("utf-8") + f"\n\nIt rained on day {n}. [ad_1]\n\nAdvertisement {n}"
        for n in range(4)
    )
    cleaned = [explain(f"Number {n}. {text}") for n in range(200)]
    path = tmp_path / "many.html"
    write(path, page([(f"{n}.txt", c) for n, c in enumerate(cleaned)], rules=NEWS.rules))
    assert path.stat().st_size > 1_000_000
    tab = browser.new_page()
    took = []
    for _ in range(3):  # the best of three: the machine may have other work
        tab.goto(path.as_uri())
        # Until it is drawn: two frames behind the load.
        tab.evaluate(
            "new Promise(then => requestAnimationFrame(() => requestAnimationFrame(then)))"
        )
        took.append(tab.evaluate("performance.now()"))
    assert tab.locator(".document").count() == 200
    assert min(took) < 2_000
    tab.evaluate("document.querySelector('.rule').click()")
    assert tab.locator(".off").count() > 0
    tab.close()


def test_a_summary_without_documents(browser: Browser, tmp_path: Path) -> None:
    summary = Summary()
    for n in range(30):
        summary.add(explain(f"Rain on day {n}. [ad_1] {HOSTILE}"), source=f"{HOSTILE}{n % 3}")
    path = tmp_path / "summary.html"
    write(path, page([], summary=summary))
    tab = browser.new_page()
    said: list[str] = []
    tab.on("pageerror", lambda error: said.append(str(error)))
    tab.on("console", lambda message: said.append(message.text))
    tab.goto(path.as_uri())
    headings = tab.locator("h2").all_inner_texts()
    assert headings == ["Rules", "Sources", "The heaviest rules"]
    assert tab.locator("tbody tr").count() == len(summary.rules) + 3
    assert tab.locator(".examples del").count() >= 3
    assert said == []
    tab.close()
