"""Distinguish code that an article shows its reader from code that its page left in the text."""

from __future__ import annotations

import re

from newsclean.text.late import late

__all__ = ["is_shown", "is_written_out", "listings"]

_ABOVE = 2_000
"""How many characters above the code are examined."""
_FENCE = late(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_NAMES = late(
    r"(?i:\b(?:code|html5?|css|javascript|php|xml|snippet|shortcode|scripts?|tags?|templates?|markup|sitemap|iframe"
    r"|quell(?:text|code)|[\w-]{1,20}-?code|balises?|c[óo]digo|codice|etiquetas?|sn?utte|kodsnutt|kod(?:e[nt]?|u|em)?|k[óo]d\w{0,3}|koodi\w{0,4}"
    r"|κώδικ\w{1,3}|код\w{0,3}|тег\w{0,3}|шорткод\w{0,3}|скрипт\w{0,3}|kode)\b|代码|代碼|標籤|标签|コード|タグ|코드"
    r"|\b(?:add|insert|paste|put|include)\b.{1,40}\blines?\b|\bzeilen?\b.{1,60}\bein\b)"
)
"""What a line says that has code below it."""
_LONGEST_LISTING = 200
"""Maximum lines of a listing."""
_TAG = late(r"<[A-Za-z/!?]")
_MARKED_TEXT = late(
    r"[ \t]*</?(?:p|pre|code|blockquote|h[1-6]|figure|table|br|span|strong|em|b|i|a)\b",
    re.IGNORECASE,
)
_CODE_ENDS = frozenset(";{}(),:[]>")


def is_shown(text: str, at: int) -> bool:
    """Whether the line of code at *at* is in a fence, or below a line like "Add this line:".

    >>> is_shown("Put this on your page:\\n\\ngtag('set');", 24), is_shown("gtag('set');", 0)
    (True, False)
    """
    above = text[max(0, at - _ABOVE) : at]
    if len(_FENCE.findall(above)) % 2:
        return True
    lines = above.split("\n")[:-1]
    while lines and _is_passed(lines[-1]):
        lines.pop()
    return bool(lines) and _announces(lines[-1])


def _announces(line: str) -> bool:
    line = line.rstrip()
    return line.endswith((":", "：")) and " " in line and line[:1].isalpha()


def _is_passed(line: str) -> bool:
    """Whether *line* is empty, or code above the code."""
    line = line.rstrip()
    return not line or (line[-1] in _CODE_ENDS and not _announces(line))


def is_written_out(text: str, at: int) -> bool:
    """Whether the line at *at* is below one that names the code: "Put the shortcode in your post:".

    >>> is_written_out("Put this shortcode into the post:\\n\\n[gallery]", 36)
    True
    >>> is_written_out("See the pictures of the day:\\n\\n[gallery]", 30)
    False
    """
    start = text.rfind("\n", 0, at) + 1
    above = text[max(0, start - _ABOVE) : start].rstrip()
    line = above[above.rfind("\n") + 1 :]
    return _announces(line) and _NAMES.search(line) is not None


def listings(text: str) -> list[tuple[int, int]]:
    """Return the places of markup that the text shows its reader, if it has no other markup.

    >>> text = 'Add this line to the page:\\n\\n<div class="a"></div>\\n\\nSave it.'
    >>> [text[start:end] for start, end in listings(text)]
    ['<div class="a"></div>']
    >>> listings("The video:\\n\\n<div></div>")
    []
    """
    found: list[tuple[int, int]] = []
    for tag in _TAG.finditer(text):
        if found and tag.start() < found[-1][1]:
            continue
        start = text.rfind("\n", 0, tag.start()) + 1
        if text[start : tag.start()].strip() or _MARKED_TEXT.match(text, start):
            return []
        if not is_written_out(text, start):
            return []
        found.append((tag.start(), _end_of_listing(text, tag.start())))
    return found


def _end_of_listing(text: str, at: int) -> int:
    """Where the listing ends that begins at *at*: at an empty line, or a line of prose."""
    end = at
    for _ in range(_LONGEST_LISTING):
        after = text.find("\n", end + 1)
        line = text[end : after if after >= 0 else len(text)].strip()
        if not line or (line[0].isalpha() and line[-1] not in _CODE_ENDS):
            break
        end = after if after >= 0 else len(text)
        if after < 0:
            break
    return end
