"""Broken encodings: from bytes to text, and from damaged text to what was meant."""

from newsclean.encoding import mojibake
from newsclean.rules import Coded

__all__ = ["NORMALIZERS"]

NORMALIZERS: tuple[Coded, ...] = (mojibake.mojibake,)
"""What repairs text, in the order in which it must run."""
