"""Join paragraphs that were wrapped at a fixed width, as in mail, wire copy and text files."""

from __future__ import annotations

from newsclean.layout.breaks import Break
from newsclean.rules.rows import Repair

__all__ = ["HARD_WRAP", "hard_wrap"]

HARD_WRAP = Repair(
    "layout.hard-wrap",
    before=(
        "The Special Assistant to the Prime Minister for the economy,\n"
        "Miftah Karim, has stressed the need for collective efforts\n"
        "by Muslim countries. He spoke in Lahore on the first evening\n"
        "of the fair, before a crowd of many."
    ),
    after=(
        "The Special Assistant to the Prime Minister for the economy, "
        "Miftah Karim, has stressed the need for collective efforts "
        "by Muslim countries. He spoke in Lahore on the first evening "
        "of the fair, before a crowd of many."
    ),
    keeps=(
        "12 High Street\nYork\nEngland",
        "Who would have thought the winter long,\nAnd who the spring so near?\nOld friend,",
    ),
    about="Only where no line could have taken the first word of the next.",
)


def hard_wrap(_: Break) -> str:
    """Return the replacement of a break after a full line."""
    return " "
