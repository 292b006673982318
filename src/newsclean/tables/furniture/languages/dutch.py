"""Furniture in Dutch and Flemish; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, Run, listed
from newsclean.tables.furniture.languages import dutch_pages
from newsclean.tables.furniture.languages.western import NETWORK, NETWORKS, unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.nl",
        listed(
            """
            lees ook
            lees ook dit
            lees ook deze artikelen
            bekijk ook
            luister ook
            zie ook
            gerelateerde artikelen
            gerelateerd
            gerelateerde berichten
            gerelateerd nieuws
            gerelateerde onderwerpen
            verwante artikelen
            verwante berichten
            meest gelezen
            best gelezen
            meest bekeken
            best bekeken
            populaire artikelen
            nu het meest gelezen
            lees meer over
            lees meer
            meer over dit onderwerp
            meer lezen over
            meer nieuws
            meer artikelen
            ander nieuws
            net binnen
            laatste nieuws
            het laatste nieuws
            aanbevolen artikelen
            aanbevolen voor jou
            aanbevolen voor u
            misschien vind je dit ook interessant
            misschien ook interessant
            ook interessant
            dit vind je misschien ook interessant
            recente berichten
            recente artikelen
            """
        ),
        before=f"{STORY}\n\nLees ook:\n\nFerry sinks",
        after=STORY,
        keeps=("Lees ook de brief.", "Ander nieuws kwam te laat."),
        about="Headings over other headlines in Dutch.",
    ),
    Phrase(
        "furniture.share.nl",
        listed(
            """
            delen
            deel artikel
            deel dit artikel
            deel dit
            deel dit bericht
            deel dit verhaal
            deel dit via
            deel het artikel
            deel via
            delen via
            delen op
            artikel delen
            kopieer link
            kopieer de link
            link kopiëren
            link gekopieerd
            link gekopieerd!
            artikel afdrukken
            artikel printen
            print dit artikel
            afdrukken
            e-mail dit artikel
            mail dit artikel
            stuur door
            doorsturen
            artikel opslaan
            bewaar artikel
            artikel bewaren
            bewaar voor later
            lees later
            geef artikel cadeau
            geef dit artikel cadeau
            geef cadeau
            volg ons
            volg ons op
            volg ons via
            volg ons op social media
            vind-ik-leuk aan het laden
            """
        ),
        before="De brug is open.\n\nDelen\n\nFacebook",
        after="De brug is open.",
        keeps=("Delen is goed.", "Geef dit artikel cadeau, zei hij"),
        about="Share buttons in Dutch.",
    ),
    Run(
        "furniture.share.words-nl",
        listed(
            """
            luister
            luisteren
            opslaan
            bewaren
            printen
            kopiëren
            reageren
            sluiten
            """
        ),
        before="Delen\n\nBewaren\n\nDe brug is open.",
        after="De brug is open.",
        keeps=("Luister\n\nDe burgemeester hield woord, en de stad hoorde het.\n\nBewaren",),
        about="Buttons of a share bar in Dutch, in a row or under its heading.",
    ),
    Pattern(
        "furniture.share.line-nl",
        rf"(?i:(?:klik (?:hier )?om )?(?:te delen|dit te delen|deel|delen|verstuur|versturen|stuur|tweet|pin)"
        rf"(?: (?:dit|dit artikel|dit bericht|het artikel|deze pagina))? ?(?:op|via|met|per|naar|:) (?:{NETWORK}|een vriend)"
        rf"|klik (?:hier )?om (?:(?:dit )?(?:af te drukken|te printen|te delen (?:op|via|met) {NETWORK})|(?:een link|dit) [^\n()]{{3,40}} te (?:e-mailen|mailen|sturen)))"
        rf"(?i: ?\((?:wordt|opent) in een nieuw (?:venster|tabblad)(?: geopend)?\))?"
        rf"|(?i:(?:volg ons|vind ons|je vindt ons|volg ons ook) (?:ook )?(?:op|via) (?:onze pagina op |ons kanaal op )?{NETWORKS}[ .!]{{0,3}})",
        triggers=listed(
            """
            klik
            deel
            delen
            verstu
            stuur
            tweet
            pin op
            volg ons
            vind ons
            je vindt ons
            """
        ),
        where=LINE,
        before="Klik om te delen op Facebook (Wordt in een nieuw venster geopend)\n\nDe brug is open."
        "\n\nVolg ons op Instagram",
        after="De brug is open.",
        keeps=("Deel op Facebook een foto van de brug", "Volg ons op de brug"),
        about="A share button with the name of the network, and an invitation to follow, in Dutch.",
    ),
    Pattern(
        "furniture.embed.nl",
        r"(?:Om (?:dit|deze|de) (?:\w{1,16} )?(?:content|inhoud|video|filmpje|tweet|bericht|post|element)[^\n]{0,90}(?:cookies|toestemming)"
        r"|(?:Klik|Klik hier) om (?:[\w-]{1,20} )?(?:cookies te accepteren|inhoud van)|Je kunt deze (?:inhoud|content|video) niet (?:zien|bekijken) omdat"
        r"|(?:Hier had|Hier zou) [^\n]{2,40}(?:ingeladen|geladen|getoond|gestaan|moeten staan)[^\n]{0,60}cookie|Bekijk (?:dit|deze) (?:externe inhoud|externe content)"
        r"|Deze (?:content|video) (?:is geblokkeerd|wordt niet getoond|kan niet worden getoond)[^\n]{0,40}(?:cookie|toestemming))[^\n]{0,400}",
        triggers=listed(
            """
            om dit
            om deze
            om de
            klik
            je kunt deze
            hier had
            hier zou
            bekijk dit extern
            bekijk deze extern
            deze content
            deze video
            """
        ),
        where=LINE,
        new=unquoted,
        before="Om deze video te bekijken moet je cookies accepteren.\n\nDe brug is open.",
        after="De brug is open.",
        keeps=("Om deze video te zien is een scherm nodig.", "Om de brug stond water."),
        about="What stands in for a tweet or a video until the reader agrees, in Dutch.",
    ),
    Phrase(
        "furniture.paywall.nl",
        listed(
            """
            dit artikel is exclusief voor abonnees
            dit artikel is alleen voor abonnees
            dit artikel is voor abonnees
            alleen voor abonnees
            exclusief voor abonnees
            enkel voor abonnees
            word abonnee om verder te lezen
            word abonnee en lees verder
            lees verder met een abonnement
            neem een abonnement om verder te lezen
            log in om verder te lezen
            registreer om verder te lezen
            maak een gratis account aan om verder te lezen
            verder lezen? word abonnee
            verder lezen?
            """
        ),
        flag="truncated",
        before="De brug is open.\n\nDit artikel is exclusief voor abonnees",
        after="De brug is open.",
        keeps=("Het is alleen voor abonnees van de club.",),
        about="A paywall in Dutch.",
    ),
    *dutch_pages.RULES,
)
