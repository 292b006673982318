"""What other cleaners destroy, and ours must not: each text is news, and stays as it is."""

from __future__ import annotations

import pytest

from newsclean import MINIMAL, NEWS, Pipeline
from newsclean.rules.proof import REST, STORY

KEPT = {
    "the rest of a text behind Also Read": (
        "Also read in the chamber was a letter from the mayor. It said that the bridge would stay "
        "shut.\n\nNobody answered it. The council went home at ten, and the rain went on."
    ),
    "acronyms in brackets": (
        "The Tarn Bridge Trust (TBT) and Senator Lee (R-Texas) agreed on [the] plan, he said."
    ),
    "editorial insertions": "“We need [more than] that,” she said. “[The mayor] is [sic] late.”",
    "names that look like agencies": (
        "Ani and Anu Patel told Reuters on Monday that the bridge was open. ANI had said so first."
    ),
    "letters outside ASCII": "Erdoğan flew to São Paulo and paid €12 at the Café Müller.",
    "paragraphs with words of furniture": (
        "He asked people to read more. The app can be downloaded from May, the minister said.\n\n"
        "Photo: that was all the note said. It had been written on the back of a menu in York.\n\n"
        "UPDATE: The bridge is open again, the county said in a note to the press on Monday.\n\n"
        "She (Facebook) and he (Twitter) agree: coverage: is a word, and it is not a bad one."
    ),
    "short subheads": (
        f"{STORY}\n\nAmerican withdrawal\n\n“No.”\n\nShe said it twice.\n\nA new start\n\n{REST}"
    ),
    "lines with javascript and cookie": (
        "What JavaScript did to the web\n\nThe cookie crumbled.\n\n“Nobody knew:”\n\nThat was all."
    ),
    "dashes and colons in headlines": (
        "A must-have guide: Advanced Setup - and more\n\nIt is a long-term plan of the council."
    ),
    "sentences that begin like a footer": (
        "News of the attack spread in the town within the hour.\n\n"
        "Share prices fell by a tenth on Monday, and rose again on Tuesday.\n\n"
        "Home Secretary Ann Lee resigned.\n\nCopyright is a right, the judge said.\n\n"
        "Follow the river on the map, and you will find the mill.\n\nPrivacy matters to them all."
    ),
    "hyphens": "The long-term plan of a well-known, self-made man was to re-enter the race.",
    "headline, deck, byline and dateline": (
        "Bridge opens after two years\n\nThe mayor came by car\n\nBy Ann Lee\n\n"
        f"YORK, May 4 (Reuters) - {STORY}"
    ),
    "corrections and editor's notes": (
        f"{STORY}\n\nCorrection: An earlier version of this article named the wrong river.\n\n"
        "Editor's note: This story has been updated.\n\nClarification: The Tarn is 380 km long."
    ),
    "captions": (
        f"{STORY}\n\nThe mayor on the bridge in York on Monday. (Photo: Ann Lee, AP)\n\n{REST}"
    ),
    "quoted tweets": (
        f"{STORY}\n\nThe bridge is open! pic.twitter.com/H5cQXrAn37\n\n"
        "— Mayor of York (@mayor) May 4, 2016\n\nIt was read by millions within an hour or two."
    ),
    "helplines": (f"{STORY}\n\nIf you or someone you know needs help, call 116 123 at any hour."),
    "what comes next in sport": f"{STORY}\n\nUP NEXT\n\nYork: Host Leeds on Friday.",
    "a list of networks in a story": (
        f"{STORY}\n\nFacebook\n\nThe network has two billion users, the study says, and grows "
        f"daily.\n\nTwitter\n\n{REST}"
    ),
    "a subhead that is a button elsewhere": f"{STORY}\n\nPrint\n\n{REST}",
    "a story about adverts": (
        "Advertisement spending rose 3%.\n\nSponsored by the UN, the talks went on.\n\n"
        "The story continues below the surface of the lake, where the divers found the old bridge."
    ),
    "code in a story about code": (
        f"{STORY}\n\nHis JavaScript code was short, and every function had a name that said it."
        "\n\nThe script that he wrote was printed in the programming magazine of his school.\n\n"
        "It was code that any developer of software could read aloud to a friend at night.\n\n"
        "document.getElementById('a').innerHTML = 1;\nwindow.x = {};"
    ),
    "other languages": (
        "Er erstattete Anzeige. Weitere Artikel des Gesetzes gelten.\n\n"
        "La publicidad subió un tres por ciento.\n\nLeia também o artigo, disse ele."
    ),
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
@pytest.mark.parametrize("pipeline", [MINIMAL, NEWS], ids=["MINIMAL", "NEWS"])
def test_news_stays_as_it_is(pipeline: Pipeline, text: str) -> None:
    assert pipeline.explain(text).edits == ()
    assert pipeline.clean(text) is text


def test_minimal_leaves_the_code_of_the_page_that_is_no_advert() -> None:
    text = f"{STORY}\n\n$(document).ready(function () {{\n$('.a').hide();\n}});"
    assert MINIMAL.clean(text) is text
    assert NEWS.clean(text) == STORY


def test_links_that_stand_on_lines_of_their_own_inside_a_sentence_stay() -> None:
    text = f"{STORY}\n\nTo read more,\nclick here\n, or\nsign up\n; it is free, the mayor wrote."
    assert "click here, or sign up; it is free" in NEWS.clean(text).replace("\n", " ").replace(
        " ,", ","
    ).replace(" ;", ";")


def test_a_subhead_stays_behind_an_advert() -> None:
    assert NEWS.clean(f"{STORY}\n\nAdvertisement\n\nTwitter\n\n{REST}") == (
        f"{STORY}\n\nTwitter\n\n{REST}"
    )
