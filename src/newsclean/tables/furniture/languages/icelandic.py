"""Furniture in Icelandic; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import Block, Phrase, Rule, listed
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.is",
        listed(
            """
            lesa einnig
            lesið einnig
            lestu einnig
            lestu líka
            sjá einnig
            sjá nánar
            tengdar fréttir
            tengdar greinar
            tengt efni
            mest lesið
            mest lesið í dag
            mest skoðað
            nýjast
            nýjustu fréttir
            nýjustu greinar
            fleiri fréttir
            fleira áhugavert
            fleiri greinar
            aðrar fréttir
            """
        ),
        before=f"{STORY}\n\nTengdar fréttir\n\nFerry sinks",
        after=STORY,
        keeps=("Fleiri fréttir bárust of seint.",),
        about="Headings over other headlines in Icelandic.",
    ),
    Phrase(
        "furniture.share.is",
        listed(
            """
            deila
            deila frétt
            deila fréttinni
            deila grein
            deila á facebook
            deila á twitter
            deila með tölvupósti
            deildu fréttinni
            deildu þessari frétt
            afrita hlekk
            afrita slóð
            prenta
            prenta frétt
            senda í tölvupósti
            senda frétt
            fylgdu okkur á facebook
            fylgstu með okkur á facebook
            """
        ),
        before="Brúin er opin.\n\nDeila\n\nFacebook",
        after="Brúin er opin.",
        keeps=("Deila þau um brúna?",),
        about="Share buttons in Icelandic.",
    ),
    Phrase(
        "furniture.page.is",
        listed(
            """
            lesa meira
            lesa nánar
            lesa áfram
            lesa alla greinina
            sjá meira
            sýna meira
            sjá allar fréttir
            sjá fleiri fréttir
            aftur á forsíðu
            aftur upp
            fara efst á síðu
            hoppa yfir í efni
            fara beint í efni
            fara í efni
            blogga um frétt
            athugasemdir
            skrifa athugasemd
            skrifaðu athugasemd
            skildu eftir svar
            bæta við athugasemd
            skrá inn
            skráðu þig inn
            innskráning
            útskrá
            nýskráning
            gleymt lykilorð?
            skrá mig á póstlista
            skráðu þig á póstlistann
            skráðu þig á póstlista
            skrá á póstlista
            gerast áskrifandi
            kaupa áskrift
            sækja appið
            persónuverndarstefna
            vafrakökustefna
            notkunarskilmálar
            samþykkja vafrakökur
            hlusta á fréttina
            hlusta á frétt
            hlusta á grein
            stækka mynd
            senda inn frétt
            senda inn ábendingu
            sendu okkur ábendingu
            """
        ),
        before="Brúin er opin.\n\nLesa meira",
        after="Brúin er opin.",
        keeps=("Lesa meira um brúna má þar.",),
        about="Newsletters, comments, accounts and links of the page in Icelandic.",
    ),
    Phrase(
        "furniture.paywall.is",
        listed(
            """
            aðeins fyrir áskrifendur
            þessi grein er aðeins fyrir áskrifendur
            efni fyrir áskrifendur
            skráðu þig inn til að lesa áfram
            """
        ),
        flag="truncated",
        before="Brúin er opin.\n\nAðeins fyrir áskrifendur",
        after="Brúin er opin.",
        keeps=("Það er aðeins fyrir áskrifendur klúbbsins.",),
        about="A paywall in Icelandic.",
    ),
)
