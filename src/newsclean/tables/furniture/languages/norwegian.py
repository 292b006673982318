"""Furniture in Norwegian, bokmål and nynorsk; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages import norwegian_pages
from newsclean.tables.furniture.languages.western import NETWORK, NETWORKS, unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.no",
        listed(
            """
            les også
            les og
            les flere artikler
            les mer om
            les mer fra
            les meir om
            les flere saker
            flere saker
            flere artikler
            fleire saker
            se også
            sjå også
            sjå òg
            hør også
            høyr også
            mest lest
            mest leste
            mest lese
            siste nytt
            siste nyheter
            siste saker
            anbefalte artikler
            anbefalt for deg
            anbefalte saker
            relaterte artikler
            relaterte saker
            relaterte innlegg
            relatert
            andre leser
            andre leste også
            kanskje du også liker
            du vil kanskje også like
            """
        ),
        before=f"{STORY}\n\nLes også:\n\nFerry sinks",
        after=STORY,
        keeps=("Les også brevet.", "Andre leser mindre."),
        about="Headings over other headlines in Norwegian.",
    ),
    Phrase(
        "furniture.share.no",
        listed(
            """
            del artikkel
            del artikkelen
            del saken
            del saka
            del denne artikkelen
            del denne saken
            del denne
            del innlegg
            del dette
            del på
            del via
            kopier lenke
            kopier lenken
            kopier lenkje
            kopier lenka
            lenke kopiert
            lenken er kopiert
            lenkje kopiert
            skriv ut artikkelen
            tips en venn
            lagre artikkel
            lagre artikkelen
            lagre saken
            gi bort artikkelen
            lik laster inn
            følg oss
            følg oss på
            følg oss i sosiale medier
            følg oss på sosiale medier
            fylg oss på
            """
        ),
        before="Broen er åpen.\n\nDel artikkelen\n\nFacebook",
        after="Broen er åpen.",
        keeps=("Del brødet.", "Lagre saken i arkivet, ba hun"),
        about="Share buttons in Norwegian.",
    ),
    Pattern(
        "furniture.share.line-no",
        rf"(?i:(?:klikk (?:her )?for å )?(?:del|dele|send|sende|tvitre)(?: (?:artikkelen|saken|saka|denne artikkelen|denne saken|denne|dette|innlegget))? ?(?:på|via|med|til|:) (?:{NETWORK}|en venn|ein ven)"
        rf"|klikk (?:her )?for å (?:skrive ut|sende en lenke [^\n()]{{3,40}}))"
        rf"(?i: ?\(åpne[rs] i (?:et )?(?:nytt vindu|ny fane)\))?"
        rf"|(?i:(?:følg|fylg|finn|lik) oss (?:gjerne )?(?:også )?på {NETWORKS}[ .!]{{0,3}})",
        triggers=listed(
            """
            klikk
            del p
            del v
            del m
            del a
            del s
            del d
            del i
            dele
            send
            tvitre
            følg oss
            fylg oss
            finn oss
            lik oss
            """
        ),
        where=LINE,
        before="Klikk for å dele på Facebook(åpnes i nytt vindu)\n\nBroen er åpen.\n\nFølg oss på Instagram",
        after="Broen er åpen.",
        keeps=("Del på Facebook et bilde av broen", "Følg oss på broen"),
        about="A share button with the name of the network, and an invitation to follow, in Norwegian.",
    ),
    Pattern(
        "furniture.embed.no",
        r"(?:For å (?:se|vise|kunne se) (?:dette|denne|innholdet|videoen)[^\n]{0,90}(?:cookies|informasjonskapsler|samtykke)"
        r"|(?:Dette innholdet|Innholdet) (?:kan ikke vises|er blokkert|vises ikke)[^\n]{0,60}(?:cookies|informasjonskapsler|samtykke)|Vi trenger (?:ditt )?samtykke (?:for|til) å vise)[^\n]{0,400}",
        triggers=(
            "for å se",
            "for å vise",
            "for å kunne se",
            "dette innholdet",
            "innholdet",
            "vi trenger",
        ),
        where=LINE,
        new=unquoted,
        before="For å se dette innholdet må du godta informasjonskapsler.\n\nBroen er åpen.",
        after="Broen er åpen.",
        keeps=("For å se dette trengs en skjerm.",),
        about="What stands in for a tweet or a video until the reader agrees, in Norwegian.",
    ),
    Phrase(
        "furniture.paywall.no",
        listed(
            """
            kun for abonnenter
            bare for abonnenter
            denne artikkelen er kun for abonnenter
            denne saken er kun for abonnenter
            denne artikkelen er for abonnenter
            denne saken er for abonnenter
            saken er kun for abonnenter
            bli abonnent for å lese videre
            bli abonnent for å lese hele saken
            logg inn for å lese videre
            logg inn for å lese hele saken
            logg inn for å lese saken
            for å lese videre må du være abonnent
            for å lese hele artikkelen må du være abonnent
            """
        ),
        flag="truncated",
        before="Broen er åpen.\n\nKun for abonnenter",
        after="Broen er åpen.",
        keeps=("Det er kun for abonnenter i klubben.",),
        about="A paywall in Norwegian.",
    ),
    *norwegian_pages.RULES,
)
