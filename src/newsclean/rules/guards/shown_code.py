"""Guards of code: is it shown to the reader of an article?"""

from __future__ import annotations

import re

from newsclean.text.shown_code import is_shown

__all__ = ["shown_code"]


def shown_code(match: re.Match[str]) -> bool:
    """Whether the code is shown to the reader: in a fence, or below a line like "Add this line:".

    >>> shown_code(re.search("gtag", "Put this on your page:\\n\\ngtag('set');"))
    True
    """
    return is_shown(match.string, match.start())
