"""The extractors and converters, each called as its documentation calls it; each may be absent.

``pip install '.[extractors]'`` installs all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

from benchmarks.extractors.marked import Page, read

__all__ = ["READERS", "Reader", "absent"]


class Reader(NamedTuple):
    """An extractor: what it is called, its packages, and whether it writes Markdown.

    ``call`` gives the text of a page; ``page`` makes of a page the one that it is judged by.
    """

    name: str
    packages: tuple[str, ...]
    call: Callable[[Page], str]
    markdown: bool = False
    page: Callable[[Page], Page] = lambda page: page


def absent(reader: Reader) -> str:
    """Return the first package of *reader* that is not installed, or an empty string."""
    for package in reader.packages:
        try:
            version(package)
        except PackageNotFoundError:
            return package
    return ""


def _trafilatura(page: Page) -> str:
    from trafilatura import extract

    return extract(page.html) or ""


def _trafilatura_markdown(page: Page) -> str:
    from trafilatura import extract

    return (
        extract(page.html, output_format="markdown", include_links=True, include_formatting=True)
        or ""
    )


def _newspaper(page: Page) -> str:
    from newspaper import Article

    article = Article("https://news.example/story", language=page.language)
    article.download(input_html=page.html)
    article.parse()
    return str(article.text)


def _readability(page: Page) -> str:
    from lxml.html import fromstring
    from readability import Document

    return str(fromstring(Document(page.html).summary()).text_content())


def _goose(page: Page) -> str:
    from goose3 import Goose

    with Goose({"target_language": page.language, "use_meta_language": False}) as goose:
        return str(goose.extract(raw_html=page.html).cleaned_text)


def _justext(page: Page) -> str:
    import justext

    languages = {
        "de": "German",
        "en": "English",
        "es": "Spanish",
        "fr": "French",
        "it": "Italian",
        "ru": "Russian",
    }
    stop_words = justext.get_stoplist(languages[page.language])
    found = justext.justext(page.html.encode(), stop_words, encoding="utf-8")
    return "\n".join(part.text for part in found if not part.is_boilerplate)


def _resiliparse(page: Page) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(page.html, main_content=True))


def _inscriptis(page: Page) -> str:
    from inscriptis import get_text

    return str(get_text(page.html))


def _html2text(page: Page) -> str:
    from html2text import html2text

    return str(html2text(page.html))


def _html2text_unwrapped(page: Page) -> str:
    from html2text import HTML2Text

    converter = HTML2Text(bodywidth=0)
    return str(converter.handle(page.html))


def _markdownify(page: Page) -> str:
    from markdownify import markdownify

    return str(markdownify(page.html))


def _soup(separator: str, strip: bool) -> Callable[[Page], str]:
    def call(page: Page) -> str:
        from bs4 import BeautifulSoup

        return str(BeautifulSoup(page.html, "html.parser").get_text(separator, strip=strip))

    return call


def _selectolax(page: Page) -> str:
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(page.html)
    tree.strip_tags(["script", "style"])
    return str(tree.body.text(separator="\n", strip=True))


def _feedparser(page: Page) -> str:
    """A feed's entry is HTML: Beautiful Soup takes its text."""
    import feedparser
    from bs4 import BeautifulSoup

    feed = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>News</title><item><title>Story</title><link>https://news.example/story</link>
<content:encoded>{escape(page.html)}</content:encoded></item></channel></rss>"""
    content = feedparser.parse(feed.encode()).entries[0].content[0].value
    return str(BeautifulSoup(content, "html.parser").get_text())


_APPEARED = {
    "de": "Der Beitrag {} erschien zuerst auf {}.",
    "en": "The post {} first appeared on {}.",
    "es": "La entrada {} se publicó primero en {}.",
    "fr": "L’article {} est apparu en premier sur {}.",
    "it": "L'articolo {} proviene da {}.",
    "ru": "Сообщение {} появились сначала на {}.",
}
"""The last line of an entry, as WordPress writes it."""
_PART = re.compile(r'<(\w+)[^<>]* data-is="(?:story|rest)"[^<>]*>.*?</\1>', re.DOTALL)


def _entry(page: Page) -> Page:
    """What a feed carries of *page*: from the first to the last paragraph, and a line about it."""
    parts = list(_PART.finditer(page.marked))
    body = page.marked[parts[0].start() : parts[-1].end()]
    head = next(part.text for part in page.parts if part.kind == "head")
    names = (f'<a href="/story">{escape(head)}</a>', '<a href="/">The Daily Tide</a>')
    last = _APPEARED[page.language].format(*names)
    return read(page.name, f'{body}\n<p data-is="page">{last}</p>')


READERS = (
    Reader("trafilatura", ("trafilatura",), _trafilatura),
    Reader("trafilatura, Markdown", ("trafilatura",), _trafilatura_markdown, markdown=True),
    Reader("newspaper4k", ("newspaper4k",), _newspaper),
    Reader("readability-lxml", ("readability-lxml",), _readability),
    Reader("goose3", ("goose3",), _goose),
    Reader("jusText", ("jusText",), _justext),
    Reader("Resiliparse", ("Resiliparse",), _resiliparse),
    Reader("inscriptis", ("inscriptis",), _inscriptis),
    Reader("html2text", ("html2text",), _html2text, markdown=True),
    Reader("html2text, not wrapped", ("html2text",), _html2text_unwrapped, markdown=True),
    Reader("markdownify", ("markdownify",), _markdownify, markdown=True),
    Reader('Beautiful Soup, `get_text("\\n")`', ("beautifulsoup4",), _soup("\n", False)),
    Reader('Beautiful Soup, `get_text(" ")`', ("beautifulsoup4",), _soup(" ", False)),
    Reader('Beautiful Soup, `get_text("\\n", strip=True)`', ("beautifulsoup4",), _soup("\n", True)),
    Reader("selectolax", ("selectolax",), _selectolax),
    Reader("feedparser", ("feedparser", "beautifulsoup4"), _feedparser, page=_entry),
)
