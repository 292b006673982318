"""Small words: which end no line that is a whole, and which give a language away."""

from __future__ import annotations

from typing import Final

__all__ = ["ASKING", "BEFORE_A_NOUN", "NEVER_LAST", "OFTEN"]

_ENGLISH = """
    a about above he she they we i according across after against along alongside although am
    among amid an and are around as asked at avoid be became because become becomes been before
    behind being below beneath beside besides between beyond but by can cannot could despite did
    didn't do does doesn't don't during every except for from get gets getting give gives had
    has hasn't have haven't her his how if in including inside into is isn't its just lets like
    make makes may might must my near not of on onto or our outside over per put regarding seem
    seemed seems shall should since so some such tell tells than that the their them these this
    those though through throughout to told toward towards under unless unlike until upon use
    using versus very via was wasn't were what when where whereas whether which while who whom
    whose why will with within without would your
"""
_GERMAN = """
    als am an auf aus bei beim bis das dass dem den der des die durch ein eine einem einen einer
    eines für gegen hat haben hinter ihr ihre ihren im in ist laut mit nach neben nicht oder
    ohne seine seinem seinen seiner sich sind sowie über um und unter vom von vor war waren
    wegen weil wenn werden wie wird wurde wurden zu zum zur zwischen
"""
_FRENCH = """
    à au aux avec ce ces cette chez contre dans de des depuis derrière dont du elle en entre est
    et il la le les leur leurs lors mais ne ou où par pas pendant pour qu que qui sa sans se
    selon ses son sont sous sur un une vers
"""
_SPANISH = """
    a al ante aunque como con contra cuando de del desde donde durante e el en entre es está fue
    ha hacia han hasta la las le lo los mediante mientras no o para pero por porque que se según
    ser si sin sobre su sus tras un una y
"""
_ITALIAN = """
    a agli ai al alla alle anche che chi con da dagli dai dal dalla dalle degli dei del della
    delle di dopo dove e gli ha hanno i il in la le lo ma negli nei nel nella nelle non o per
    perché presso quando quanto se secondo si sono su sugli sui sul sulla sulle tra un una uno è
"""
_PORTUGUESE = """
    a ante ao aos as com como contra da das de desde do dos durante e em entre era é foi mas na
    nas no nos não o os ou para pela pelas pelo pelos por porque quando que se segundo sem sobre
    sua suas são um uma à às
"""
_DUTCH = """
    aan achter als bij dat de deze die dit door een en haar heeft het hij hun in is maar met na
    naar niet of om onder op over te tegen tot tussen uit van volgens voor waar waren was werd
    wordt worden zich zijn zonder
"""

NEVER_LAST: Final = {
    "en": frozenset(_ENGLISH.split()),
    "de": frozenset(_GERMAN.split()),
    "fr": frozenset(_FRENCH.split()),
    "es": frozenset(_SPANISH.split()),
    "it": frozenset(_ITALIAN.split()),
    "pt": frozenset(_PORTUGUESE.split()),
    "sv": frozenset(),
    "nl": frozenset(_DUTCH.split()),
}
"""By language, words that end no sentence: "according to", "by the", "laut"."""

BEFORE_A_NOUN: Final = frozenset(
    """
    a according although amid among an and because despite during her his including its lets make
    makes my or our outside per regarding since their these though unless using versus via whether
    your
    the
    als beim dass dem den der des die ein eine einem einen einer eines für ihr ihre ihren im laut
    oder seine seinem seinen seiner sowie und vom wegen weil zum zur
    au aux cette ces de des du et la le les leur leurs ou par sa selon ses un une
    al del e el las los o su sus una y
    agli ai alla alle dagli dai dal dalla dalle degli dei della delle di gli i il lo ma negli nei
    nel nella nelle perché presso sugli sui sul sulla sulle uno
    ao aos da das dos os pela pelas pelo pelos um uma à às na nas nos
    deze en haar het hun omdat tegen van volgens
    """.split()
)
"""Those of them that no heading ends in either, as a noun must follow: "the", "und", "del"."""

ASKING: Final = frozenset(
    """
    Here How That What When Where Which Who Whom Whose Why
    So Warum Was Wer Weshalb Wie Wieso Wo Wofür Woher Wohin Womit Woran Worauf Worum Wovon
    Ce Comment Où Pourquoi Quand Que Quel Quelle Qui
    Cómo Cuándo Dónde Lo Por Qué Quién
    Che Chi Come Cosa Dove Perché Quando
    Como Onde O Quem
    Hoe Waar Waarom Waarover Wanneer Wat Wie
    """.split()
)
"""How a heading begins that may end in such a word: "What the deal is about"."""

OFTEN: Final = {
    "en": frozenset("the of and to that was for with".split()),
    "de": frozenset("der die und das den von mit ist".split()),
    "fr": frozenset("le les des et du une dans est".split()),
    "es": frozenset("el los las que del una por con".split()),
    "it": frozenset("il che di della per non una con".split()),
    "pt": frozenset("os que do da em uma não com".split()),
    "sv": frozenset("och att det som en på är av".split()),
    "nl": frozenset("het een van en dat op voor met".split()),
}
"""Words that some line or other of any text in a language holds."""
