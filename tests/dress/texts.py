"""Markdown for Hypothesis: blocks and inline pieces around words that rules take or repair."""

from __future__ import annotations

from hypothesis import strategies as st

WORDS = (
    *("Advertisement", "Sign up for our newsletter", "Read more: Ferry sinks off the coast"),
    *(
        "[ad_1]",
        "\\[ad\\_1\\]",
        "Share on Facebook",
        "Follow us on Twitter",
        "Related",
        "Photo: AFP",
    ),
    *("The port of Varna stayed shut on Tuesday as a storm blew from the east.", "It rains"),
    *("He said", "“We will not open,” she said.", "said Ann Lee.", "Mr.", "the", "and", "word ,"),
    *("&amp;", "café", "â€™s", "© 2025 The Harbour Times"),
)
_WORDS = st.sampled_from(WORDS)


def _inline(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def around(form: str) -> st.SearchStrategy[str]:
        return st.builds(form.format, inner, _WORDS)

    forms = (
        *("[{0}](https://x.example/{1!a})", "[{0}](/news)", "**{0}**", "*{0}*", "_{0}_", "`{1}`"),
        *("![{1}](a.jpg)", "[![{1}](a.jpg) {0}](/u)", "[{1}][1]", "{1}⟨3⟩", "{0} {1}", "{0}\n{1}"),
        *('[ {0} ](/b "{1}")', "[{0}\n{1}](/w)", "{1}.{0}", "{0}  \n{1}", "<https://x.example/a>"),
    )
    return st.one_of([around(form) for form in forms])


INLINE = st.recursive(_WORDS, _inline, max_leaves=6)


def _block(form: str) -> st.SearchStrategy[str]:
    return st.builds(form.format, INLINE, INLINE)


BLOCKS = st.one_of(
    INLINE,
    *(_block(form) for form in ("# {0}", "{0}\n=====", "* {0}\n* {1}", "1. {0}\n2. {1}", "> {0}")),
    *(
        _block(form)
        for form in ("- a\n  - {0}\n    {1}", "```\n{0}\n\n\n{1}\n```", "> {0}\n>\n> {1}")
    ),
    st.sampled_from(("---", "![Photo](b.png)", "![](c.png)", "[1]: https://x.y", "[](/s) [ ](/t)")),
)
_GAPS = st.sampled_from(("\n\n", "\n\n", "\n", "\n\n\n", "  \n", " "))
_NOISE = st.sampled_from([*"[]()*_`>#\\\n -!⟨⟩1.=~"])


@st.composite
def markdown(draw: st.DrawFn) -> str:
    """A text in Markdown, sometimes with a sign too many and with the line ends of Windows."""
    parts = draw(st.lists(st.tuples(BLOCKS, _GAPS), max_size=7))
    text = "".join(f"{block}{gap}" for block, gap in parts)
    for at, sign in draw(st.lists(st.tuples(st.integers(0, 2_000), _NOISE), max_size=3)):
        text = text[:at] + sign + text[at:]
    return text.replace("\n", "\r\n") if draw(st.integers(0, 9)) == 0 else text
