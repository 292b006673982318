"""The page as the eye meets it: contrast in light and dark, and room on small screens."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from browser.test_page import DOCUMENTS
from newsclean import explain

if TYPE_CHECKING:
    from playwright.sync_api import Page


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
