"""A text as HTML with its edits marked; no part of the text is read as markup."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape

from newsclean.edits import Edit

__all__ = ["DIRECTIONS", "marked", "named", "shown", "snippet", "visible"]

_NEAR = 2
"""Lines of unchanged text beside an edit that are shown when only changes are shown."""
_SNIPPET = 30_000
"""Maximum characters of the source in a notebook."""

# A page may not contain these, or a browser would not show them.
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))}
del _CONTROLS[9], _CONTROLS[10]
_CONTROLS |= {code: f"\\u{code:04x}" for code in range(0xD800, 0xE000)}
# These make what is beside them run the other way, until a mark or the paragraph ends it.
_OVERRIDES = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_CONTROLS |= {code: f"\\u{code:04x}" for code in _OVERRIDES}
DIRECTIONS = (0x061C, 0x200E, 0x200F, *_OVERRIDES)
"""Invisible characters that control the direction of a line."""

# Translucent, so that they suit a notebook of any colour.
_STYLE = """\
.newsclean{max-width:50em;line-height:1.5}
.newsclean-text{white-space:pre-wrap;overflow-wrap:anywhere}
.newsclean del,.newsclean ins{color:inherit;border-radius:3px;padding:0 2px}
.newsclean del{background:rgba(214,54,32,.2);text-decoration:line-through rgba(214,54,32,.9)}
.newsclean ins{background:rgba(20,150,80,.22);text-decoration:underline rgba(20,150,80,.9)}
.newsclean-text i{font-style:normal;font-size:.75em;opacity:.6}
.newsclean-edit{position:relative;cursor:help}
.newsclean-edit:hover::after,.newsclean-edit:focus::after{content:attr(data-rules);position:absolute;
left:0;top:100%;z-index:9;width:max-content;max-width:22em;padding:4px 8px;border-radius:6px;
background:#222;color:#fff;font:12px/1.4 ui-monospace,monospace;white-space:pre-line}
.newsclean-head{font-size:.85em;opacity:.75;margin-bottom:.5em}"""


def marked(source: str, edits: Sequence[Edit], attributes: Callable[[Edit], str]) -> Iterator[str]:
    """Yield *source* as HTML: each edit is a focusable span with *attributes*, old and new inside.

    Unchanged lines far from any edit are spans of the class ``far``.

    >>> "".join(marked("a<b c", [Edit(3, 5, "", ("x",))], lambda edit: 'class="e"'))
    'a&lt;b<span class="e" tabindex="0"><del> c</del></span>'
    """
    done = 0
    for edit in edits:
        yield from _unchanged(source[done : edit.start], opens=done == 0)
        old, new = source[edit.start : edit.end], edit.new
        yield f'<span {attributes(edit)} tabindex="0">'
        if old:
            yield f"<del>{shown(old)}</del>"
        if new:
            yield f"<ins>{shown(new)}</ins>"
        yield "</span>"
        done = edit.end
    yield from _unchanged(source[done:], opens=done == 0, closes=True)


def snippet(source: str, edits: Sequence[Edit], head: str) -> str:
    """Return *source* with its edits marked under *head*, for a notebook: static, no scripts.

    Very long texts are cut, with a note.
    """
    near = [edit for edit in edits if edit.end <= _SNIPPET]
    body = "".join(
        marked(source[:_SNIPPET], near, lambda edit: _of_notebook("\n".join(edit.rules)))
    )
    more = len(source) - _SNIPPET
    rest = f"<p>… and {more:,} characters more</p>" if more > 0 else ""
    return (
        f'<div class="newsclean"><style>{_STYLE}</style>'
        f'<div class="newsclean-head">{escape(head)}</div>'
        f'<div class="newsclean-text" dir="auto">{body}</div>{rest}</div>'
    )


def _of_notebook(rules: str) -> str:
    return f'class="newsclean-edit" data-rules="{escape(visible(rules))}"'


def shown(text: str) -> str:
    """Return *text* of an edit as HTML; line breaks and invisible characters are made visible.

    >>> shown("a\\n<b>\\u200b")
    'a<i>⏎</i>\\n&lt;b&gt;\\\\u200b'
    """
    seen = (c if c.isprintable() or c in "\n\t" else ascii(c)[1:-1] for c in text)
    return escape("".join(seen)).replace("\n", "<i>⏎</i>\n")


def visible(text: str) -> str:
    """Return *text* without characters that a page must not contain."""
    return text.translate(_CONTROLS)


def named(text: str) -> str:
    """Return *text*, a name or heading, as HTML; invisible characters are made visible.

    >>> named("a\\u202egnp.txt")
    'a\\\\u202egnp.txt'
    """
    return escape("".join(c if c.isprintable() else ascii(c)[1:-1] for c in text))


def _unchanged(text: str, *, opens: bool, closes: bool = False) -> Iterator[str]:
    """*text* between edits as HTML; *opens* and *closes* mean that it has no edit on that side."""
    lines = visible(text).splitlines(keepends=True) if "\n" in text else [visible(text)]
    first = 0 if opens else _NEAR
    last = len(lines) - (0 if closes else _NEAR)
    if last - first < 2 * _NEAR:
        yield escape("".join(lines))
        return
    yield escape("".join(lines[:first]))
    count = sum(1 for line in lines[first:last] if line.strip())
    yield f'<span class="far" data-n="{count}">{escape("".join(lines[first:last]))}</span>'
    yield escape("".join(lines[last:]))
