"""Patterns of a person's name, and of the small words in that of an organisation, for ``regex``."""

from __future__ import annotations

from typing import Final

from newsclean.text.words import PARTICLES

__all__ = ["NAME", "PLACE_WORDS"]

_NO_PARTICLES = frozenset(("do", "de la", "van de", "van den", "van der", "von der"))
"""Particles of bylines that are none here: a verb, and those that two others make."""
_PARTICLE = f"(?:{'|'.join(word for word in PARTICLES if word not in _NO_PARTICLES)})"
_CAPITAL_WORD = r"(?:[ADLO]['’])?\p{Lu}[\p{L}\p{M}'’]*+(?:-\p{L}[\p{L}\p{M}'’]*+)*+"
_PREFIXED = r"(?:[Aa]l|[Ee]l|[Aa]s|[Aa]n|[Aa]d)-\p{Lu}[\p{L}'’]*+"

NAME: Final = (
    rf"(?:(?:{_PREFIXED}|{_CAPITAL_WORD}|\p{{Lu}}\.)(?: (?:{_PARTICLE} ){{0,2}}"
    rf"(?:{_PREFIXED}|{_CAPITAL_WORD}|\p{{Lu}}\.)){{1,4}})"
)
"""Two to five capitalised words, with initials and particles between them: "Ali bin al-Hassan"."""

PLACE_WORDS: Final = r"(?:of|for|at|in|on|to|and|the|de|du|des|del|della|der|&)"
"""Small words inside the name of an organisation: "Ministry of Health and Welfare"."""
