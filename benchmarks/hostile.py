"""Inputs that hang other text libraries, or would hang this one if a pattern were careless.

``INPUTS`` names each as what stands before, what is repeated, and what stands behind.
"""

from __future__ import annotations

_REPEATED = {
    "spaces": " ",
    "line breaks": "\n",
    "spaced line breaks": " \n",
    "tabs": "\t",
    "no-break spaces": "\xa0",
    "carriage returns": "\r",
    "one letter": "a",
    "one capital": "A",
    "words": "word ",
    "capitalised words": "Word ",
    "sentences": "It rained. ",
    "lower-case sentences": "it rained. ",
    "abbreviations": "U.S. ",
    "periods": ".",
    "spaced periods": ". ",
    "commas": ", ",
    "open brackets": "[",
    "close brackets": "]",
    "half a tag": "[ad_",
    "tags": "[ad_1]",
    "spaced tags": "[ad_1] ",
    "tags in words": "a[ad_1]",
    "tags in sentences": "It rained. [ad_1] ",
    "tags on lines": "[ad_1]\n",
    "headlines and tags": "Bridge opens again [ad_1] It rained",
    "last tags": "It rained for days [ad_2] Source   ",
    "labels in sentences": "It rained for days. ADVERTISEMENT It rained. ",
    "labels in quotations": "“It rained for days. [Advertisement] Chief Lee left. ",
    "labels about adverts": "The ads below advertisement ads. - Advertisement - It ",
    "source links": "Source link\n",
    "bars": " | ",
    "bars and names": " | Sport",
    "dashes": " - ",
    "quotes": '"',
    "curly quotes": "“”",
    "ampersands": "&",
    "entities": "&amp;",
    "nested entities": "&amp;amp;",
    "half an entity": "&#",
    "tags of HTML": "<p>",
    "half a tag of HTML": "<",
    "mojibake": "â€™",
    "mojibake twice": "Ã¢â‚¬â„¢",
    "A with tilde": "Ã",
    "e with euro": "é€",
    "replacement characters": "\ufffd",
    "combining marks": "e\u0301",
    "Hindi": "हिन्दी ",
    "Russian": "Россия ",
    "Chinese": "中国，",
    "soft hyphens": "a\xad",
    "zero-width spaces": "\u200b",
    "surrogates": "\ud800",
    "NULs": "\x00",
    "C1 controls": "\x93",
    "spurious periods": "They live in a town. located in the north of it ",
    "cues": "town. which ",
    "stamps without a time": "It rains. last updated at noon ",
    "highlights": "@highlight\n\nIt rains\n\n",
    "printed heads": "1/14/25, 10:47 AM Bridge opens - The Tide\nhttps://tide.example/a 1/2\n",
    "labels of an archive": "Length: 12 words\nSection: Home\n",
    "posts": "@tide\n10:47 AM · Jan 14, 2025\n12\n",
    "cues of captions": "00:00:00,000 --> 00:00:03,500\nIt rains\n\n",
    "items of a list": "'It rains.', ",
    "form feeds": "It rains.\n3\n\x0c",
    "cards of links": "[![a](b)\n\n### It rains\n\n](/c) [d\n\n",
    "escapes of Markdown": "\\*a\\* ",
    "addresses of a mail": "It rains <https://tide.example/track?u=1> Unsubscribe ",
    "documents": "according to the statement. ",
    "fragments": "according to the statement. Head of the bank, Ann Lee. ",
    "documents without end": "according to the statement. Head of the ",
    "appositions": "The Observatory, a monitor in the UK, ",
    "commas and articles": ", a monitor, a ",
    "names": "Observatory of the ",
    "comment forms": "Leave a reply\nName\n",
    "prose and links": "It rained all day in the town and all night too.\nSource link\n",
    "addresses": "http://x(",
    "hyphens": "a-",
    "shortcodes": '[a b="c"]',
    "half a shortcode": "[a b=",
    "closed shortcodes": "[/a]",
    "tags of a plugin": "[item_title] ",
    "cut articles": "[+1 chars] ",
    "braces": "{",
    "braces on lines": "{\n",
    "ad calls": "gtag('a', {",
    "footers of a feed": "The post A appeared first on B ",
    "related headings": "Related\nHeadline of one two three\n",
    "share buttons": "Facebook\n",
    "glued share buttons": "EmailFacebook",
    "credits": "Photo by A A A A ",
    "agencies": "A/AP ",
    "read-more lines": "Read more: a\n",
    "addresses on lines": "https://a\n",
    "prompts": "Sign up for ",
    "pages of Fox": "CLICK HERE TO GET THE FOX NEWS APP\nAAAA BBBB CCCC DDDD EEEE FFFF\n",
}

# Pieces near which some repair of sentences or lines begins to look.
BROKEN = (
    "\n", "a\n", "a\n\n", '"\n', "”\n", "(\n", "a,\n", "the\n", "a-\n", "[\n]\n", ": \n", "\nT he ",
    ". a", ". in ", ". who ", ".A", '."A', ".”A", "a.The ", " ,", " .", ",,", "..", ",“ a", ', " ',
    ",” Ann Lee. ", "The A (B), a monitor, the c d. ", "according to the report. Head of ",
    "“aa bb cc dd ee,” Aa Bb, ", "Aa Bb ", ", - said ", '""a,"" ', "word ",
)  # fmt: skip
_REPEATED |= {repr(piece): piece for piece in BROKEN}
# Pieces near which some repair of encodings begins to look; "_" stands for a space.
HOSTILE = r"""
& &amp; &amp;amp; &# &#8217 &nbsp #8217; < <& <a </b> <b> <p> <p_ <!-- <script> kAm kAm^ \ \u2019
\" a\" \n .\n %E2 %c3a =E2=80= ? n?t ?? of??ce � a� �a �_ ._� â âa ._â nâts â€ â€_ â€? ã¢â‚¬ Ä‡
Å‚ ΓÇ ΓÇÖ Ò ÒaÓ aÓ_ Рѕ РС Рѕ. п╬ п╬_ Â Â_ A_Â_ u2019 _x000D_ &_ &_sdot; œ_ ﬁ ÐÂ»ª x=1&copy=2_
é€ Ã Ãé ГўВЂВ. “ ”x _ a
"""
_REPEATED |= {piece: piece.replace("_", " ") for piece in HOSTILE.split()}
PROSE = "The council approved the plan on Monday after a debate and the mayor signed it soon.\n\n"
# What stands once before the repeated piece, where a rule asks for a story or an opening first.
_OPENED = {
    "declined tags": ("word ", "[ad_1] ", "word"),
    "declined tags, glued": ("word ", "[ad_1]", "word"),
    "headings in the tail": (PROSE * 3, "Related Stories\n", ", piece of it"),
    "calls of an ad server": (PROSE, "gtag(1);\nx\n", ""),
    "source labels": (PROSE, "source\n", ""),
    "closing quotes in MacRoman": ("Ò\n", "aÓ ", ""),
    "stray circumflexes": ("x.\n", " Â.", ""),
    "lost closing bytes": ("", "aâ€? ", ""),
    "direction marks": ("", "a\u200e", ""),
    "one escape over and over": ("&", "amp;", "lt;"),
    "site names": ("Bridge opens after two years", " - CNN", "\n\n" + PROSE),
    "section names": ("Bridge opens after two years", " | Sport", "\n\n" + PROSE),
}
INPUTS = {name: ("", unit, "") for name, unit in _REPEATED.items()} | _OPENED
