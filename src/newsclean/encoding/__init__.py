"""Decode bytes, and repair text that was decoded or escaped wrongly."""

from newsclean.encoding import (
    before_mojibake,
    enciphered,
    entities,
    escapes,
    invisible,
    lost_marks,
    markdown_escapes,
    markup,
    misread,
    mojibake,
    string_lists,
)
from newsclean.rules.code import CodeNormalizer

__all__ = ["NORMALIZERS"]

NORMALIZERS: tuple[CodeNormalizer, ...] = (
    string_lists.string_lists,
    enciphered.enciphered,
    before_mojibake.prepare,
    mojibake.mojibake,
    entities.entities,
    escapes.escapes,
    markdown_escapes.markdown_escapes,
    markup.markup,
    misread.misread,
    lost_marks.lost,
    invisible.invisible,
)
"""Repairs of text, in the order in which they must run.  Enciphered paragraphs are removed before
anything in them can look like an entity; damage that decoding would make worse is repaired before
mojibake; lost marks are judged when the letters beside them are right.
"""
