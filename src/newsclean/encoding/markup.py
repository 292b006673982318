"""Replace HTML left in the text: block tags by breaks, other tags and scripts by nothing.

Only tags of HTML that are closed and have the form of tags are replaced, so ``a < b``, ``<3`` and
``vector<int>`` are kept; so is a tag that the text speaks of ("the <p> tag").

>>> [edit[:3] for edit in markup("One.<br/>Two <b>words</b>, a < b")]
[(4, 9, '\\n'), (13, 16, ''), (21, 25, '')]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsclean.edits import Edit
from newsclean.encoding.structured import is_structured
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.overlaps import first_apart
from newsclean.rules.rows import Repair
from newsclean.text.shown_code import listings

if TYPE_CHECKING:
    from newsclean.encoding.tags import Tags

__all__ = ["markup"]

_TAG = "encoding.tag"

RULES = (
    Repair(
        "encoding.tag",
        before='<p>One <a href="https://example.org">two</a>, 10<sup>6</sup>.</p>\n'
        "<p>Three<br>four.</p>\n<![CDATA[Five.]]>",
        after="One two, 10⁶.\n\nThree\nfour.\n\nFive.",
        keeps=(
            "if a < b and c > d: I <3 you",
            "std::vector<int> x; List<String>",
            "The <p> tag opens a paragraph.",
            "Use `<b>` or <b> for bold.",
            "<Reporter> said, <name@example.org>, <https://example.org>",
            "Put <br> at the end of the line.",
            "She opens with <strong>, and closes with </strong>.",
            "Der Satz endet mit <br> und einer neuen Zeile.",
            'The HTML of the box is short:\n\n<div class="box">\n  <i>Harbour</i>\n</div>',
        ),
        about="HTML tags; those of blocks become line breaks, others leave their content. Numbers "
        "that are raised or lowered stay so, in the characters that Unicode has for them.",
    ),
    Repair(
        "encoding.script",
        before='<?xml version="1.0"?>One.<script>var a = 1 < 2;</script> Two.<!-- more --> Three.',
        after="One. Two. Three.",
        keeps=(
            "He wrote a <script> and left.",
            "An arrow <!-- points nowhere",
            "Add a <script> tag.\n\nThe rest must stay.\n\nIt ends at </script>, of course.",
            "The fields <pubDate> and <guid> are in every feed.",
            "The file begins with <?xml version='1.0'?> and one root.",
        ),
        about="Scripts, styles, forms, comments and declarations of HTML, and dates and numbers of "
        "feeds, with their content.",
    ),
    Repair(
        "encoding.feed-source",
        before='<a href="https://example.org/a">Storm shuts the port</a>'
        '<font color="#6f6f6f">The Harbour Times</font>',
        after="Storm shuts the port",
        keeps=("Write <font color='#6f6f6f'> for grey.",),
        about="The source after a headline in the feeds of Google News.",
    ),
)


def _find(text: str) -> Sequence[Edit]:
    if "<" not in text or is_structured(text):
        return []
    from newsclean.encoding.elements import elements  # most texts have no markup
    from newsclean.encoding.mentions import code_spans
    from newsclean.encoding.raised import raised
    from newsclean.encoding.tags import believed

    code = code_spans(text) or listings(text)
    gone = elements(text, code)
    if any(edit.rules == (_TAG,) for edit in gone):
        return first_apart(gone)  # what CDATA held is looked at in the next round
    tags = believed(text, gone, code)
    tags, signs = raised(text, tags)
    # The spaces around a break may reach into what is gone; the next round finds them.
    return first_apart([*gone, *signs, *_replaced(text, tags)])


def _replaced(text: str, tags: Tags) -> Iterator[Edit]:
    """Yield the edits of *tags*: a run of block tags and spaces becomes one break."""
    from newsclean.encoding.tags import is_block, is_line

    i = 0
    while i < len(tags):
        start, end, first = tags[i].start(), tags[i].end(), i
        i += 1
        if not is_block(tags[first]):
            yield Edit(start, end, "", (_TAG,))
            continue
        while i < len(tags) and is_block(tags[i]) and not text[end : tags[i].start()].strip():
            end = tags[i].end()
            i += 1
        while start > 0 and text[start - 1].isspace():
            start -= 1
        while end < len(text) and text[end].isspace():
            end += 1
        line = is_line([m[2].lower() for m in tags[first:i]])
        new = "" if start == 0 or end == len(text) else "\n" if line else "\n\n"
        yield Edit(start, end, new, (_TAG,))


def _cue() -> tuple[tuple[str, ...], ...]:
    from newsclean.regexes.windows import windows  # a wheel has the cue ready-made

    return (windows(["<[A-Za-z/!?]"]),)


markup = CodeNormalizer("encoding.markup", _find, RULES, cue=_cue)
