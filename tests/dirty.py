"""Text built to be dirty: prose, artifacts, look-alikes, broken encodings and odd white space."""

from __future__ import annotations

from hypothesis import strategies as st

from newsclean import NEWS

ROWS = NEWS.rules
PROSE = (
    "The council approved the plan on Monday after a debate that lasted three hours.",
    "“We did what we could,” said Ann Lee, who runs the shelter. “It was not enough.”",
    '"Nobody was told," he added, according to the report.',
    "U.S. officials met Gen. al-Sisi at 5 p.m. in St. Louis, Mo. to sign No. 5.",
    "According to the statement. Spokesman of the SDF, Mustafa Bali.",
    "The Observatory (SOHR), a monitor based in the UK, rebel forces shelled the town.",
    "Il a dit : « Non ! » et il est parti à 8 h.",
    "Die Polizei erstattete Anzeige – zum zweiten Mal.",
    "Президент заявил, что переговоры продолжатся.",
    "中国，北京：你好，世界！这是一个很长的句子，用来测试文本清理程序。",
    "قال المتحدث إن المحادثات ستستمر.",
    "Mr. Smith went to Washington... and he stayed.",
    "American withdrawal",
    "Q: Why now?",
    "- Bread\n- Butter",
)
TAGS = ("[ad_1]", "[ad_2]", "Source link", "Source", " | Sport | The Daily Tide", " - BBC News")
LINKS = (
    ". located in the north. ",
    ". who came. ",
    ", a monitor in the UK, ",
    " according to a memo",
)
BLANKS = (
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n\n\n\n",
    " \n",
    "\t",
    "\r\n",
    "\u00a0",
    "\u200b",
    "\u2028",
    "\x0b",
)
ODD = (
    "\x00",
    "\ud800",
    "\ufeff",
    "&amp;",
    "&amp;amp;",
    "Ã",
    "â€™",
    "\x92",
    "\ufffd",
    "é€",
    "[",
    "]",
)


def _mojibake(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").decode("cp1252", "replace")


def _latin(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


def pieces() -> st.SearchStrategy[str]:
    """One piece of a dirty document."""
    shown = [text for row in ROWS for text in (row.before, *row.keeps) if text]
    return st.one_of(
        st.sampled_from(PROSE),
        st.sampled_from(shown),
        st.sampled_from(TAGS),
        st.sampled_from(LINKS),
        st.sampled_from(PROSE).map(_mojibake),
        st.sampled_from(PROSE).map(_latin),
        st.sampled_from(PROSE).map(str.upper),
        st.sampled_from(ODD),
        st.text(max_size=12),
        st.text("abT.,!?:;\"'“”’ \n[]|()-–", max_size=20),
    )


def documents() -> st.SearchStrategy[str]:
    """Dirty documents: pieces with blanks of every kind between them."""
    parts = st.tuples(pieces(), st.sampled_from(BLANKS) | st.just("\n\n")).map("".join)
    return st.lists(parts, max_size=14).map("".join)
