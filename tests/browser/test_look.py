"""The page as the eye meets it: contrast in light and dark, and room on small screens."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browser.test_page import DOCUMENTS
from newsclean import explain
from newsclean.report import html
from newsclean.report.summary import Summary

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


def luminance(colour: str) -> float:
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


CONTRAST = """
e => {
  let back = e;
  const ground = (x) => getComputedStyle(x).backgroundColor;
  while (ground(back) === 'rgba(0, 0, 0, 0)') back = back.parentElement;
  return [getComputedStyle(e).color, ground(back)];
}
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_can_be_read(opened: Callable[..., Page], scheme: str) -> None:
    page = opened(DOCUMENTS, color_scheme=scheme)
    page.locator(".rule", has_text="mojibake").click()
    for name in (
        *("h1", ".figures dt", ".chip", ".rule .family", ".rule .number", ".keys", ".showing"),
        *(".text", ".e:not(.off) del", ".e:not(.off) ins", ".off del", ".plain:visible", "h3"),
    ):
        ink, ground = page.locator(name).first.evaluate(CONTRAST)
        light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (name, ink, ground)
    body = page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")
    assert (luminance(body) > 0.5) == (scheme == "light")


@pytest.mark.parametrize("width", [320, 768, 1400])
def test_nothing_runs_over_the_side(opened: Callable[..., Page], width: int) -> None:
    wide = explain("x" * 500 + " [ad_1]")
    page = opened([*DOCUMENTS, ("n" * 300, wide)], viewport={"width": width, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for n in range(page.locator(".e").count()):
        page.locator(".e").nth(n).focus()
        box = page.locator(".tip").bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width


@pytest.mark.parametrize("width", [320, 400, 1400])
def test_the_numbers_of_a_corpus_fit_and_say_what_they_are(
    browser: Browser, tmp_path: Path, width: int
) -> None:
    summary = Summary()
    summary.add(explain("Rain is coming. [ad_1]"), source="a-very-long-name-of-a-site.example")
    about = {"input": "crawl/" + "x" * 80 + ".jsonl", "rules": "preset news"}
    path = tmp_path / "report.html"
    html.write(path, html.page((), summary=summary, title="Corpus", about=about))
    tab = browser.new_page(viewport={"width": width, "height": 800})
    try:
        tab.goto(path.as_uri())
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        cell = tab.locator(".panel td").first
        before = cell.evaluate("e => getComputedStyle(e, '::before').content")
        assert ("edits" in before) is (width < 576)  # else the head of the table says it
        panel = tab.locator(".panel").first
        assert panel.evaluate("e => e.scrollWidth - e.clientWidth") == 0
    finally:
        tab.close()
