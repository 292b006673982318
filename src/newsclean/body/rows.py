"""The rules that a removal by the line model can name: why a line is not the story."""

from __future__ import annotations

from typing import Final

from newsclean.rules.rows import Repair

__all__ = ["RULES", "TALE"]

TALE: Final = (
    "The ferry Marianne was towed into harbour on Sunday night, nine hours after its engine had "
    "failed in a swell of four metres off the northern islands.\n\n"
    "“We sat in the dark and sang,” said Ivar Holm, a teacher who had taken his class of twelve to "
    "the bird colony. “Nobody was sick for long.”\n\n"
    "The company said that a valve had been put in the wrong way round when the engine was last "
    "looked at, in March. It will pay for the hotel rooms of all 212 passengers.\n\n"
    "A second ferry runs on the line from Tuesday. The Marianne stays in dock until the end of "
    "the month, and the harbour master wants to see every valve of hers himself."
)
"""A fixture text with enough prose for the lines around it to be judged."""

_SUBHEADS = TALE.replace("The company said", "A valve the wrong way round\n\nThe company said")
_LIST = TALE.replace(
    "The company said",
    "- Bring a torch.\n\n- Bring a coat.\n\n- Bring a song.\n\nThe company said",
)
_TALK = TALE.replace("The company said", "“No.”\n\nHe laughed.\n\nThe company said")


def _rule(name: str, before: str, about: str, keeps: tuple[str, ...] = ()) -> Repair:
    return Repair(f"body.{name}", before, TALE, (*keeps, TALE), about)


_MENU = "Home\n\nNews\n\nIslands\n\nWeather\n\nShop\n\n"
_BIO = (
    "\n\nAnn Lee writes about harbours and ships for The Daily Tide. "
    "Email her at ann.lee@tide.example"
)
_CARDS = (
    "\n\n### [Bird count falls for the third year in a row](/2021/05/birds.html)"
    "\n\n### [Island school wins national prize for its boat](/2021/05/school.html)"
    "\n\n### [Why the price of cod has doubled since spring](/2021/05/cod.html)"
    "\n\n### [Five walks to see the northern lights this week](/2021/05/walks.html)"
    "\n\n### [Harbour master retires after forty years](/2021/05/master.html)"
    "\n\n### [New lighthouse opens to visitors](/2021/05/lighthouse.html)"
)
_BYLINE = "By Ann Lee, Harbour Correspondent\n\n"

RULES: Final = (
    _rule(
        "head",
        _MENU + TALE,
        "Text above the story: names of sections, menus, the headline.",
    ),
    _rule(
        "aside",
        _MENU
        + _BYLINE
        + TALE.replace("The company said", "@tidenews\n\n@tidenews\n\nThe company said"),
        "Text between the paragraphs of the story that is no part of it.",
        (_SUBHEADS, _TALK),
    ),
    _rule(
        "tail",
        _MENU + TALE + _BIO,
        "Text below the story: tags, menus, the author's life, comments.",
    ),
    _rule(
        "related-run",
        _BYLINE + TALE + _BIO + "\n\nBird count falls for the third year in a row\n\n"
        "Island school wins national prize for its boat\n\nWhy the price of cod has doubled since"
        " spring",
        "Three or more lines like headlines in a row, amid the story or below it.",
        (_LIST,),
    ),
    _rule(
        "code",
        f'{_MENU}{TALE}\n\n{{"headline":"Bird count falls","id":"8624","tags":["birds","sea"],'
        '"url":"/islands/birds","type":"story","size":{"w":640,"h":360}}',
        "Scripts, styles and data that are on the page as text.",
        (TALE.replace("The company said", "if speed = 0 {stop}\n\nThe company said"),),
    ),
    _rule(
        "links",
        _MENU + _BYLINE + TALE + _CARDS,
        "Lines of Markdown that are links alone: menus, tags, headlines of other stories.",
        (TALE.replace("Ivar Holm", "[Ivar Holm](/2021/04/holm.html)"),),
    ),
    _rule(
        "byline",
        _BYLINE + TALE,
        "Who wrote it.",
    ),
    _rule(
        "timestamp",
        f"4 May 2021, 10:47 am\n\n{TALE}",
        "When it was published or updated, and how long it takes to read.",
    ),
    _rule(
        "caption",
        _MENU
        + _BYLINE
        + TALE.replace(
            "The company said",
            "The Marianne at the quay on Monday. (Ann Lee/Getty Images)\n\nThe company said",
        ),
        "Captions and credits of pictures.",
    ),
)
