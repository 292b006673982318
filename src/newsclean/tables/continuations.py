"""Words that carry a sentence on where a period was put by mistake, as patterns without groups."""

from __future__ import annotations

from typing import Final

__all__ = ["ABROAD", "LINKS", "PARTICIPLES", "PREPOSITIONS", "RELATIVES", "SUBJECTS", "VERBS"]

# A participle carries the sentence on only with its preposition, a relative pronoun without one.
# On real text a list of mere cue words ("in", "and", "as") was half wrong: each kind of word is
# judged by what follows it.
PARTICIPLES: Final = (
    r"(?:[a-z]{2,}ed|built|held|led|run|known|written|made|taken|seen|set|found|given|drawn|"
    r"driven|spoken|sent|shot|sold|bought|worn|won|born|kept|left|caught|shown|grown|cut|hit|lost)"
    r" (?:in|on|at|by|near|along|between|behind|outside|inside|within|under|around|as|for|from|to|"
    r"after|with|across|among|during|since|some|about|just|nearly|roughly|mainly|off|close|over|"
    r"north|south|east|west|into|onto|through|throughout|against|without|less|more|next)"
    r"|according to"
)
RELATIVES: Final = r"which|where|who|whose|whom"
LINKS: Final = (
    r"but|and (?:has|had|have|was|were|is|are|said|says|told|took|will|would|could|those|these|the|"
    r"they’re|they're|their|his|her|its|“[a-z]+|\"[a-z]+|[a-z]{3,}ed)|including|whether|while|"
    r"along with|being (?:in|at|on)|"
    r"even as|as well as|such as|rather than|instead of|because|although|despite|due to|"
    r"with|without|after|before|since|until|like"
)
PREPOSITIONS: Final = (
    r"in exchange for|in (?:the|an?|order)|for|from|against|over|on|at|by|of|to|into|under|between|"
    r"among|during|near|through|across|behind|beyond|until|since|within|toward|towards"
)
VERBS: Final = r"(?:told|said|says|has|have|had|was|were|is|are|will)"
SUBJECTS: Final = r"(?:the|an?|his|her|their|he|she|they|it)"

ABROAD: Final = {
    "de": r"dass|weil|wobei|sodass|sowie|obwohl|damit|laut (?:der|dem|einer|einem)|sagte|teilte|"
    r"erklärte|hieß es|darunter|deren|dessen|welche[rs]?|nachdem|während|um [^.]{3,60} zu",
    "fr": r"qui|dont|où|selon|lequel|laquelle|située?s? (?:à|dans|en|au|sur|près)|basée?s? (?:à|en|"
    r"au)|a (?:déclaré|dit|ajouté|expliqué|affirmé)|ainsi que|parce que|mais|y compris|notamment|"
    r"tandis que|afin de",
    "es": r"quien(?:es)?|cuy[oa]s?|donde|según|situad[oa]s? (?:en|al?|cerca|junto|entre)|"
    r"ubicad[oa]s? (?:en|cerca)|con sede en|dijo|afirmó|pero|así como|incluid[oa]s?|porque|mientras que|después de|entre ell[oa]s",
    "it": r"cui|dove|secondo|situat[oaie] (?:a|in|nel|nella|al|vicino|tra|presso)|con sede a|"
    r"ha (?:detto|dichiarato|spiegato|aggiunto)|ma|nonché|perché|compres[oaie]|tra cui|mentre|dopo",
    "pt": r"cuj[oa]s?|onde|segundo|localizad[oa]s? (?:em|no|na|perto|entre)|com sede em|disse|"
    r"afirmou|mas|bem como|porque|incluindo|enquanto|depois de|entre eles",
    "nl": r"waar|waarin|waarvan|volgens|gelegen (?:in|op|aan|bij|tussen|ten)|gevestigd in|zei|zegt|"
    r"aldus|maar|zoals|omdat|waaronder|terwijl|nadat",
}
"""The same in other languages: words that open no sentence that lost its capital."""
