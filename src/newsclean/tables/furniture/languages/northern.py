"""Furniture in Dutch, Swedish, Norwegian, Danish and Finnish; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import Block, Phrase, Rule, listed
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.nl",
        listed(
            """
            lees ook
            bekijk ook
            gerelateerde artikelen
            meest gelezen
            lees meer over
            lees meer
            meer nieuws
            aanbevolen artikelen
            """
        ),
        before=f"{STORY}\n\nLees ook:\n\nFerry sinks",
        after=STORY,
        keeps=("Lees ook de brief.",),
        about="Headings over other headlines in Dutch.",
    ),
    Phrase(
        "furniture.page.nl",
        listed(
            """
            delen
            deel artikel
            deel dit artikel
            deel dit
            reacties
            reageer
            plaats een reactie
            laat een reactie achter
            meld je aan voor de nieuwsbrief
            schrijf je in voor onze nieuwsbrief
            neem een abonnement
            accepteer de cookies
            lees verder
            alle rechten voorbehouden
            volg ons op
            """
        ),
        before="De brug is open.\n\nDelen",
        after="De brug is open.",
        keeps=("Delen is goed.",),
        about="Share buttons, newsletters, comments and copyright in Dutch.",
    ),
    Phrase(
        "furniture.paywall.nl",
        listed(
            """
            dit artikel is exclusief voor abonnees
            alleen voor abonnees
            """
        ),
        flag="truncated",
        before="De brug is open.\n\nDit artikel is exclusief voor abonnees",
        after="De brug is open.",
        keeps=("Het is alleen voor abonnees van de club.",),
        about="A paywall in Dutch.",
    ),
    Block(
        "furniture.related.sv",
        listed(
            """
            läs också
            mest läst
            läs även
            mer om ämnet
            relaterade artiklar
            """
        ),
        before=f"{STORY}\n\nLäs också:\n\nFerry sinks",
        after=STORY,
        keeps=("Läs också brevet.",),
        about="Headings over other headlines in Swedish.",
    ),
    Phrase(
        "furniture.page.sv",
        listed(
            """
            dela
            dela artikel
            dela artikeln
            läs mer
            kommentarer
            prenumerera
            anmäl dig till vårt nyhetsbrev
            """
        ),
        before="Bron är öppen.\n\nDela",
        after="Bron är öppen.",
        keeps=("Dela brödet.",),
        about="Share buttons, newsletters, comments and copyright in Swedish.",
    ),
    Block(
        "furniture.related.no",
        listed(
            """
            les også
            les flere artikler
            mest lest
            relaterte artikler
            """
        ),
        before=f"{STORY}\n\nLes også:\n\nFerry sinks",
        after=STORY,
        keeps=("Les også brevet.",),
        about="Headings over other headlines in Norwegian.",
    ),
    Phrase(
        "furniture.page.no",
        listed(
            """
            del artikkel
            les mer
            vis mer
            vis mindre
            vil du lese mer
            """
        ),
        before="Broen er åpen.\n\nDel artikkel",
        after="Broen er åpen.",
        keeps=("Vis mer tålmodighet.",),
        about="Share buttons, newsletters, comments and copyright in Norwegian.",
    ),
    Block(
        "furniture.related.da",
        listed(
            """
            læs også
            mest læste
            """
        ),
        before=f"{STORY}\n\nLæs også:\n\nFerry sinks",
        after=STORY,
        keeps=("Læs også brevet.",),
        about="Headings over other headlines in Danish.",
    ),
    Phrase(
        "furniture.page.da",
        listed(
            """
            del artiklen
            del artiklen på sociale medier
            læs mere
            for abonnenter
            """
        ),
        before="Broen er åben.\n\nDel artiklen",
        after="Broen er åben.",
        keeps=("Læs mere i bogen.",),
        about="Share buttons, newsletters, comments and copyright in Danish.",
    ),
    Phrase(
        "furniture.paywall.da",
        listed(
            """
            denne funktion kræver et abonnement
            """
        ),
        flag="truncated",
        before="Broen er åben.\n\nDenne funktion kræver et abonnement",
        after="Broen er åben.",
        keeps=("Det kræver et abonnement at bade.",),
        about="A paywall in Danish.",
    ),
    Block(
        "furniture.related.fi",
        listed(
            """
            lue myös
            luetuimmat
            """
        ),
        before=f"{STORY}\n\nLue myös:\n\nFerry sinks",
        after=STORY,
        keeps=("Lue myös kirje.",),
        about="Headings over other headlines in Finnish.",
    ),
    Phrase(
        "furniture.page.fi",
        listed(
            """
            jaa artikkeli
            jaa
            lue lisää
            """
        ),
        before="Silta on auki.\n\nJaa artikkeli",
        after="Silta on auki.",
        keeps=("Jaa leipä.",),
        about="Share buttons, newsletters, comments and copyright in Finnish.",
    ),
)
