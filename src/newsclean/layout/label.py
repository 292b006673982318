"""Join a bold label to its paragraph: "Disclaimer:⏎The views expressed here are …"."""

from __future__ import annotations

from newsclean.layout.breaks import Break
from newsclean.rules.rows import Repair

__all__ = ["LABEL", "label"]

LABEL = Repair(
    "layout.label",
    before="Disclaimer:\nThe views in this column are the author’s own and not the paper’s.",
    after="Disclaimer: The views in this column are the author’s own and not the paper’s.",
    keeps=(
        "The mayor said:\n“We will stay here, whatever it costs the city and its people.”",
        "Ingredients:\nTwo eggs",
        "Useful addresses:\nThe library of the town, on the left bank, and the old post office",
        "Disclaimer:\n\nThe views in this column are the author’s own and not the paper’s.",
    ),
    about="Only before a line of prose: of such lines nine in ten were one line in print.",
)


_OPENS_A_LIST = frozenset("following include including to".split())


def label(at: Break) -> str | None:
    """Return the replacement of the break *at*, or ``None`` to keep it."""
    left, right = at.left, at.right
    if at.gap != 1 or at.joined or left[-1] != ":" or not 4 <= len(left) <= 45:
        return None
    last = left[:-1].rpartition(" ")[2]
    if last.endswith("s") or last in _OPENS_A_LIST:
        return None
    if not left[0].isalpha() or not right[0].isupper():
        return None
    return " " if len(right) >= 55 and right[-1] != ":" else None
