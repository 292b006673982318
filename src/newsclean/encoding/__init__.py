"""Broken encodings: from bytes to text, and from damaged text to what was meant."""

from newsclean.coded import Coded
from newsclean.encoding import (
    entities,
    escapes,
    invisible,
    lost,
    markup,
    misread,
    mojibake,
    paywall,
    prepare,
)

__all__ = ["NORMALIZERS"]

NORMALIZERS: tuple[Coded, ...] = (
    paywall.paywall,
    prepare.prepare,
    mojibake.mojibake,
    entities.entities,
    escapes.escapes,
    markup.markup,
    misread.misread,
    lost.lost,
    invisible.invisible,
)
"""What repairs text, in the order in which it must run.

What is enciphered goes before anything in it can look like an entity; what decoding would make
worse is mended before mojibake; marks are judged when the letters beside them are right.
"""
