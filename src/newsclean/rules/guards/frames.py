"""Guards of frames: did the text come from an archive, a reader, a printer or a network?

``frame_evidence`` finds what shows it.
"""

from __future__ import annotations

import re

from newsclean.rules.guards.frame_evidence import SHOWS
from newsclean.text.last_text import of_last_text
from newsclean.text.late import late
from newsclean.text.lines import is_prose, lines_of

__all__ = [
    "in_a_blog_foot",
    "in_a_blog_head",
    "in_a_forwarded_mail",
    "in_a_post",
    "in_a_shared_post",
    "in_a_wire_archive",
    "in_an_archive",
    "in_print",
    "in_reader_head",
    "one_of_several_pages",
    "title_of_the_print",
]

_DAY_BELOW = late(
    r"\s{0,9}\n\s{0,9}(?:[^\W\d]{3,9} \d{1,2}, \d{4}|\d{1,2}\.? [^\W\d]{3,10} \d{4})\b[^\n.]{0,50}(?:\n|\Z)"
)
_HANDLE_BELOW = late(r"\s{0,4}\n\s{0,4}@\w{1,20}\s{0,4}(?:\n|\Z)")
_CODE_OF = late(r"Document (?<=\bDocument )([A-Z]{2,10})0{2}(?:19|20)\d{6}")


@of_last_text
def _first_prose(text: str) -> int:
    """The offset of the first line of prose; the length of *text* if there is none."""
    at = 0
    for line in lines_of(text):
        if is_prose(line):
            return at
        at += len(line) + 1
    return len(text)


def _above_the_prose(match: re.Match[str]) -> bool:
    """Whether no line of prose is above the match."""
    return match.start() <= _first_prose(match.string)


def in_reader_head(match: re.Match[str]) -> bool:
    """Whether the line is in the head that a reader of web pages writes above what it read.

    >>> in_reader_head(re.search("Title", "Title: Rain\\nURL Source: https://tide.example"))
    True
    """
    return match.start() <= _end_of_reader_head(match.string)


@of_last_text
def _end_of_reader_head(text: str) -> int:
    """Where the last label of the head begins; -1 if there is no such head."""
    found = re.match(r"\s{0,20}(?:Title:[^\n]{0,500}\s{1,9})?URL Source: ?https?://", text)
    if found is None:
        return -1
    content = re.compile(r"(?m)^Markdown Content:").search(text, 0, found.end() + 5_000)
    return content.start() if content else found.end()


def in_an_archive(match: re.Match[str]) -> bool:
    """Whether the text is from an archive that gives the length or the date of loading.

    The name of a newspaper is the line above the date; both are above the prose.

    >>> in_an_archive(re.search("Section", "Section: News\\nLength: 412 words"))
    True
    """
    text, named = match.string, match.groupdict()
    if not SHOWS["archive"](text):
        return False
    if named.get("day") is None and named.get("paper") is None:
        return True
    if not _above_the_prose(match) or named.get("paper") is None:
        return _above_the_prose(match)
    return _DAY_BELOW.match(text, match.end()) is not None


def in_a_wire_archive(match: re.Match[str]) -> bool:
    """Whether the text ends in a document's number: then the line may be the code of its source.

    >>> in_a_wire_archive(re.search("TIDE", "TIDE\\nDocument TIDE0020250114el1e0002x"))
    True
    """
    if not SHOWS["wire"](match.string):
        return False
    code = match.groupdict().get("code")
    if code is None:
        return True
    return _code_of(match.string) == code


@of_last_text
def _code_of(text: str) -> str | None:
    """The code of the source in the number of the document that ends *text*."""
    found = _CODE_OF.search(text)
    return found[1] if found else None


def in_a_post(match: re.Match[str]) -> bool:
    """Whether the text is the page of a post, as the line of its time shows.

    A name is the line above a handle, "@tide".

    >>> in_a_post(re.search("Reposts", "10:47 AM · Jan 14, 2025\\n7\\nReposts\\n"))
    True
    """
    if not SHOWS["post"](match.string):
        return False
    return match.groupdict().get("name") is None or (
        _HANDLE_BELOW.match(match.string, match.end()) is not None
    )


def in_a_shared_post(match: re.Match[str]) -> bool:
    """Whether the text is the page of a post that readers like, comment and share.

    >>> in_a_shared_post(re.search("12", "All reactions:\\n12\\nLike\\nComment\\nShare"))
    True
    """
    return SHOWS["shared"](match.string)


def in_a_blog_head(match: re.Match[str]) -> bool:
    """Whether the line is above the prose of a page that says how many minutes it takes to read.

    >>> in_a_blog_head(re.search("Follow", "Ann Lee\\nFollow\\n5 min read"))
    True
    """
    return SHOWS["blog"](match.string) and _above_the_prose(match)


def in_a_blog_foot(match: re.Match[str]) -> bool:
    """Whether the text is a post of a newsletter that asks its readers to subscribe.

    >>> in_a_blog_foot(re.search("Top", "Discussion about this post\\nTop"))
    True
    """
    return SHOWS["blog foot"](match.string)


def in_a_forwarded_mail(match: re.Match[str]) -> bool:
    """Whether the line is above the prose of a mail that was passed on.

    >>> in_a_forwarded_mail(re.search("To: .+", "Begin forwarded message:\\nTo: Ann Lee"))
    True
    """
    return SHOWS["mail"](match.string) and _above_the_prose(match)


def in_print(match: re.Match[str]) -> bool:
    """Whether a browser printed the text: a line is an address and the number of the page.

    >>> in_print(re.search("Rain", "Rain\\nhttps://tide.example/a 1/2"))
    True
    """
    return SHOWS["print"](match.string)


def title_of_the_print(match: re.Match[str]) -> str | None:
    """Return what remains of a printed page's head: the title, if it is nowhere else.

    >>> head = "1/14/25, 10:47 AM Bridge opens - The Tide"
    >>> title_of_the_print(re.search(".+M (?P<title>.+)", f"{head}\\nhttps://a.example 1/2"))
    'Bridge opens'
    """
    if not in_print(match):
        return None
    title = re.split(r" [|–—-] ", match["title"].strip())[0].strip()
    if match.start() != _first_print_head(match.string):
        return ""
    return "" if title in map(str.strip, lines_of(match.string)) else title


@of_last_text
def _first_print_head(text: str) -> int:
    """Where the first printed head is; 0 if there is none."""
    day = r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})"
    head = re.compile(rf"(?m)^[ \t]{{0,9}}(?={day},? \d{{1,2}}[:.]\d\d)").search(text)
    return head.end() if head else 0


def one_of_several_pages(match: re.Match[str]) -> bool:
    """Whether the number in the line is that of a page: the one before or after it is there, too.

    >>> one_of_several_pages(re.search("- (?P<number>3) -", "- 3 -\\nIt rains.\\n- 4 -"))
    True
    """
    number = int(match["number"])
    numbers = _page_numbers(match.string)
    return number + 1 in numbers or number - 1 in numbers


@of_last_text
def _page_numbers(text: str) -> frozenset[int]:
    lines = re.findall(r"(?m)^[ \t]{0,40}[-–—] ?(\d{1,4}) ?[-–—]\s{0,3}$", text)
    return frozenset(map(int, lines))
