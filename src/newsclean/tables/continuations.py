"""Words that carry a sentence on where a period was put by mistake, as patterns without groups."""

from __future__ import annotations

from typing import Final

__all__ = ["LINKS", "PARTICIPLES", "PREPOSITIONS", "RELATIVES", "SUBJECTS", "VERBS"]

# A participle carries the sentence on only with its preposition, a relative pronoun without one.
# On real text a list of mere cue words ("in", "and", "as") was half wrong: each kind of word is
# judged by what follows it.
PARTICIPLES: Final = (
    r"(?:[a-z]{2,}ed|built|held|led|run|known|written|made|taken|seen|set|found|given|drawn|"
    r"driven|spoken|sent|shot|sold|bought|worn|won|born|kept|left|caught|shown|grown|cut|hit|lost)"
    r" (?:in|on|at|by|near|along|between|behind|outside|inside|within|under|around|as|for|from|to|"
    r"after|with|across|among|during|since|some)|according to"
)
RELATIVES: Final = r"which|where|who|whose|whom"
LINKS: Final = (
    r"but|and (?:has|had|have|was|were|is|are|said|says|told|took|will|would|could|those|these|the|"
    r"they’re|they're|their|his|her|its|“[a-z]+|\"[a-z]+|[a-z]{3,}ed)|including|whether|while|"
    r"along with|being (?:in|at|on)|"
    r"even as|as well as|such as|rather than|instead of|because|although|despite|due to|"
    r"with|without|after|before|like"
)
PREPOSITIONS: Final = (
    r"in exchange for|in (?:the|an?|order)|for|from|against|over|on|at|by|of|to|into|under|between|"
    r"among|during|near|through|across|behind|beyond|until|since|within|toward|towards"
)
VERBS: Final = r"(?:told|said|says|has|have|had|was|were|is|are|will)"
SUBJECTS: Final = r"(?:the|an?|his|her|their|he|she|they|it)"
