"""Join a bold label to its paragraph: "Disclaimer:⏎The views expressed here are …"."""

from __future__ import annotations

from newsclean.layout.breaks import Break
from newsclean.rules.rows import Repair
from newsclean.text.lines import is_prose

__all__ = ["LABEL", "LABELLED", "label", "label_cue"]

LABEL = Repair(
    "layout.label",
    before="Disclaimer:\nThe views in this column are the author’s own and not the paper’s.",
    after="Disclaimer: The views in this column are the author’s own and not the paper’s.",
    keeps=(
        "The mayor said:\n“We will stay here, whatever it costs the city and its people.”",
        "Ingredients:\nTwo eggs",
        "Useful addresses:\nThe library of the town, on the left bank, and the old post office",
        "The rooms:\na hall on the ground floor and a tower.\na cellar",
        "Disclaimer:\n\nThe views in this column are the author’s own and not the paper’s.",
    ),
    about="Only before a line of prose: of such lines nine in ten were one line in print. A label "
    "in the plural may head a list, so its paragraph must be the only line under it.",
)


_OPENS_A_LIST = frozenset("following include including to".split())
_SUMS = frozenset("$€£0123456789")
LABELLED = 55
"""Minimum characters of a paragraph under a label that does not begin in lower case."""


def label_cue(end: str, _: str) -> bool:
    """Whether ``label`` may join a line that ends in the character *end* to the next."""
    return end == ":"


def label(at: Break) -> str | None:
    """Return the replacement of the break *at*, or ``None`` to keep it."""
    left, right = at.left, at.right
    if at.gap != 1 or at.joined or left[-1] != ":" or not 4 <= len(left) <= 45:
        return None
    last = left[:-1].rpartition(" ")[2]
    if last in _OPENS_A_LIST or not left[0].isalnum() or right[-1] == ":":
        return None
    alone = not at.after  # what is the only line under its label is no list
    if right[0].islower():
        return " " if alone and right[-1] == "." and right.count(" ") > 2 else None
    if len(right) < LABELLED or not (right[0].isupper() or (alone and right[0] in _SUMS)):
        return None
    return " " if not last.endswith("s") or (alone and is_prose(right)) else None
