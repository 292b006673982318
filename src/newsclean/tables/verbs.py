"""Verbs that name a speaker, and the finite verbs that show a clause to have its own."""

from __future__ import annotations

from typing import Final

__all__ = ["FINITE", "FINITE_ABROAD", "QUOTATIVE", "QUOTATIVE_ABROAD", "SPEECH"]

QUOTATIVE: Final = frozenset(
    """
    accused accuses acknowledged acknowledges added adds admitted admits advised affirmed agreed
    alleged alleges announced announces answered argued argues asked asks asserted asserts believed
    believes blamed blames boasted called calls cautioned charged cited cites claimed claims
    commented complained conceded concedes concluded concludes condemned condemns confessed
    confirmed confirms contended counted counts countered cried criticised criticized decried
    declared declares declined demanded demands denied denies denounced described describes
    disagreed disclosed disputed documented documents echoed emphasised emphasized estimated
    estimates exclaimed explained explains found finds gave gives hinted identified indicated
    indicates informed insisted insists issued joked lamented listed lists logged maintained
    maintains mentioned mused notes noted objected observed ordered pledged pointed posted praised
    predicted predicts proclaimed promised published publishes put puts questioned quipped quoted
    quotes read reads recalled recommended recorded records recounted registered reiterated rejected
    released remarked repeated replied reported reports responded retorted revealed reveals said
    saying says saw see sees shouted showed shows speaks spoke stated states stressed stresses
    suggested suggests telling tells testified thinks thought told tweeted underlined underscored
    urged urges verified vowed vows warned warns whispered wondered writes wrote
    """.split()
)
"""English verbs that report speech or findings."""

SPEECH: Final = frozenset(
    """
    added adds announced argued argues claimed claims confirmed confirms explained explains insisted
    insists noted notes replied reported reports said says stated states told tells warned warns
    writes wrote
    """.split()
)
"""English verbs of nothing but speech; a sentence that holds one has lost none."""

FINITE: Final = frozenset(
    """
    am are aren't ate be beat became been began bit bled blew bought broke brought built burned
    burnt burst came can can't caught chose clung cost could couldn't crept cut dealt did didn't
    died do does doesn't don't drank drew drove fed fell felt fled flew fought found froze gave
    got grew had hadn't has hasn't have haven't heard held hid hit hung hurt is isn't kept knew
    laid led left lent let lit lost made may meant met might must paid put quit ran rang rose
    sank sat saw sent set shall shone shook shot should shrank shut slept slid sold sought spent
    split sprang spread stole stood struck stuck swam swept swore swung thought threw told took
    tore understood underwent was wasn't went were weren't will withdrew woke won won't wore
    would wouldn't wrought
    """.split()
)
"""English finite verbs that ``-ed`` does not give away."""

QUOTATIVE_ABROAD: Final = frozenset(
    """
    sagt sagte sagten meint meinte erklärt erklärte betont betonte teilte kündigte berichtet
    berichtete schrieb schreibt ergänzt ergänzte fügte warnt warnte fordert forderte heißt hieß so
    dit affirme affirmé déclare déclaré explique expliqué ajoute ajouté assure assuré indique
    indiqué précise précisé estime raconte souligne
    dice dijo afirma afirmó agrega agregó añade añadió asegura aseguró comenta comentó declara
    declaró destaca destacó explica explicó indica indicó señala señaló sostiene sostuvo
    disse ha detto afferma aggiunge aggiunto dichiara dichiarato racconta raccontato spiega
    spiegato sottolinea sottolineato conclude concluso
    afirmou diz acrescentou declarou explicou contou destacou ressaltou
    zegt zei aldus vertelt vertelde meldt schrijft verklaart verklaarde legt
    """.split()
)
"""Verbs of speech in German, French, Spanish, Italian, Portuguese and Dutch."""

FINITE_ABROAD: Final = frozenset(
    """
    bleibt blieb gab gibt hat hatte hatten haben ist kam kommt sind soll war waren will wird wurde
    wurden
    a avait est était furent fut ont sera seront sont sera va
    es está están fue fueron ha habían han hay era son tiene tuvo
    era erano fu furono ha hanno sarà sono è
    está estão foi foram são tem tinha é
    heeft had hebben is kwam was waren werd werden wordt zijn
    """.split()
)
"""Finite verbs, mostly auxiliaries, of the same languages."""
