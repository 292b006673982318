"""Remove lines that are nothing but links or images, if their targets show that they are page.

Of plain text only its words show what is page.  In Markdown each link says where it leads: to a
share form, a tag, a section of the same site.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.dress.gate import cue, is_dressed
from newsclean.edits import Edit
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Repair

__all__ = ["EMPTY", "EMPTY_LINKS", "IMAGE", "LINKS", "PAGE", "RUN"]

_STORY: Final = (
    "The council voted on Tuesday to close the old swing bridge for repairs that will last until "
    "spring, ending a dispute of nine years."
)
EMPTY = Repair(
    "placeholder.empty-link",
    before=f"[ ](https://www.facebook.com/sharer.php) [](https://x.example/intent)\n\n{_STORY}",
    after=_STORY,
    keeps=(
        f"[](https://tide.example/a) {_STORY}",
        f"- [ ] Call the port\n- [x] Close it\n\n{_STORY}",
    ),
    about="Lines of Markdown with links that have no words: icons of a share bar.",
)
IMAGE = Repair(
    "furniture.image",
    before=f"{_STORY}\n\n![Image 1: The bridge](https://tide.example/a.jpg)\n\nIt rains.",
    after=f"{_STORY}\n\nIt rains.",
    keeps=(
        f"{_STORY} ![](map.png) It rains.",
        f"{_STORY}\n\n![The old bridge seen from the east bank](a.jpg)",
        "Wow! [sic] (a quotation)",
    ),
    about="Lines of Markdown that are images without a description, or numbered by a program.",
)
PAGE = Repair(
    "furniture.links.page",
    before=f"{_STORY}\n\n[Bridges](https://tide.example/tag/bridges), [Tyne](https://tide.example/tag/tyne)",
    after=_STORY,
    keeps=(
        f"{_STORY}\n\n[The report of the engineers](https://gov.example/2024/05/report.pdf)",
        f"{_STORY}\n\n## [Bridges](https://tide.example/tag/bridges)",
        f"{_STORY}\n\nIt was first reported by [The Tide](https://tide.example/).",
        f"{_STORY}\n\n[Jump to the map](#map)",
        "The work ended two years late because under the old high street\n"
        f"[the Roman baths were found](/baths).\n\n{_STORY}",
    ),
    about="Lines of Markdown that are links to share forms, tags, sections or comments alone.",
)
RUN = Repair(
    "furniture.links.run",
    before=(
        "* [Home](https://tide.example/)\n* [News](https://tide.example/news)\n"
        f"* [The best of the week](https://tide.example/2024/05/best-of-the-week)\n\n{_STORY}"
    ),
    after=_STORY,
    keeps=(
        f"{_STORY}\n\n* [The report](https://a.example/1/report.html)\n"
        "* [The answer](https://b.example/2/answer.html)\n* [The law](https://c.example/3/law.html)",
    ),
    about="Three or more such lines in a row; at least half lead to pages of the site.",
)


def _of_links(text: str) -> Sequence[Edit]:
    """The edits that take lines of links and images from *text*, as it is written."""
    if "\r" in text or not is_dressed(text):  # other line breaks become "\n" first
        return ()
    from newsclean.dress.link_lines import of_links  # few texts are dressed

    return of_links(text)


def _of_empty_links(text: str) -> Sequence[Edit]:
    """The edits that take lines of links without words."""
    if "[" not in text or not is_dressed(text) or "\r" in text or "](" not in text:
        return ()
    from newsclean.dress.link_lines import of_empty_links

    return of_empty_links(text)


def _cue_of_empty() -> tuple[tuple[str, ...], ...]:
    return ((r"\]\(",),)


LINKS: Final = CodeNormalizer("links", _of_links, (IMAGE, PAGE, RUN), written=True, cue=cue)
"""Takes lines that are images or links to elsewhere; asked for what is written."""
EMPTY_LINKS: Final = CodeNormalizer(
    "empty links", _of_empty_links, (EMPTY,), written=True, cue=_cue_of_empty
)
