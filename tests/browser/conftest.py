"""A real browser, from the system; without one these tests are skipped, and say what to install."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from newsclean import NEWS, Cleaned
from newsclean.report.html import page, write

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="no playwright: pip install 'newsclean[browser]'"
    )
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip("no Chromium: apt-get install chromium, or name one in CHROMIUM")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Writes a page of documents and opens it; keywords are those of the browser's context.

    Every page must be silent: no error, no word on the console, no request but for itself.
    """
    said: list[str] = []
    contexts = []

    def open_page(documents: list[tuple[str, Cleaned]], **options: Any) -> Page:
        path = tmp_path / "out.html"
        write(path, page(documents, rules=NEWS.rules))
        context = browser.new_context(**options)
        context.set_default_timeout(5_000)
        contexts.append(context)
        tab = context.new_page()
        tab.on("pageerror", lambda error: said.append(f"error: {error}"))
        tab.on("console", lambda message: said.append(f"console: {message.text}"))
        tab.on("dialog", lambda dialog: _refused(dialog, said))
        tab.on("request", lambda r: None if r.url == path.as_uri() else said.append(r.url))
        tab.goto(path.as_uri())
        return tab

    yield open_page
    for context in contexts:
        context.close()
    assert said == []


def _refused(dialog: Dialog, said: list[str]) -> None:
    said.append("dialog")
    dialog.dismiss()
