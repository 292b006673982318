"""Navigation in German: skip links, links to other pages, sections."""

from __future__ import annotations

from newsclean.rules import Phrase, Rule, Run, listed
from newsclean.tables.proof import REST, STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.nav.de",
        listed(
            """
            startseite
            zur startseite
            zurück zur startseite
            zurück zur übersicht
            zurück zur übersichtsseite
            zurück zum artikel
            zurück zur liste
            zurück zur listenansicht
            zurück zu allen meldungen
            zur übersicht
            zum artikel
            zum ganzen artikel
            zum vollständigen artikel
            nach oben
            nach oben scrollen
            zum seitenanfang
            zurück zum seitenanfang
            zurück nach oben
            zum anfang der seite
            seitenanfang
            pfadnavigation
            hauptnavigation
            brotkrümelnavigation
            brotkrumen-navigation
            sie befinden sich hier
            sie sind hier
            du bist hier
            du befindest dich hier
            zum inhalt springen
            zum inhalt
            zum hauptinhalt
            zum hauptinhalt springen
            direkt zum inhalt
            direkt zum inhalt springen
            direkt zum hauptinhalt
            springe zum inhalt
            springe zum hauptinhalt
            springe direkt zum inhalt
            weiter zum inhalt
            inhalt überspringen
            navigation überspringen
            zur navigation springen
            zur navigation
            zur hauptnavigation springen
            zur hauptnavigation
            zur suche springen
            zum menü springen
            zum footer springen
            zur fußzeile springen
            navigation öffnen
            navigation schließen
            navigation schliessen
            menü öffnen
            menü schließen
            menü schliessen
            suche öffnen
            suche schließen
            suche schliessen
            schließen
            schliessen
            nächste seite
            vorherige seite
            auf einer seite lesen
            artikel auf einer seite lesen
            zur mobilen version
            zur desktop-version
            mobile version anzeigen
            neuerer post
            älterer post
            neuere posts
            ältere posts
            neuere beiträge
            ältere beiträge
            älterer beitrag
            neuerer beitrag
            dieses blog durchsuchen
            blog durchsuchen
            blog-archiv
            mein profil vollständig anzeigen
            vollständiges profil anzeigen
            powered by blogger
            mit stolz präsentiert von wordpress
            stolz präsentiert von wordpress
            bloggen auf wordpress.com
            """
        ),
        before="Startseite\n\nDie Brücke ist offen.\n\nNach oben",
        after="Die Brücke ist offen.",
        keeps=(
            "Nach oben führt nur ein Weg.",
            "Sie sind hier, um zu bleiben.",
            "Zum Inhalt schwieg er.",
            "„Schließen!“, rief er.",
        ),
        about="Links to other places on the page or the site, and skip links, in German.",
    ),
    Run(
        "furniture.nav.sections-de",
        listed(
            """
            nachrichten
            politik
            inland
            ausland
            deutschland
            wirtschaft
            finanzen
            börse
            panorama
            vermischtes
            kultur
            feuilleton
            unterhaltung
            promis
            gesellschaft
            leben
            wissen
            wissenschaft
            technik
            digital
            netzwelt
            ratgeber
            ratgeber & wissen
            gesundheit
            reise
            reisen
            mobilität
            wohnen
            familie
            fußball
            bundesliga
            mehr sport
            regionales
            lokales
            meinung
            kolumnen
            debatte
            karriere
            immobilien
            verbraucher
            blaulicht
            """
        ),
        before="Startseite\n\nPolitik\n\nAusland\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=(
            f"{STORY}\n\nWirtschaft\n\n{REST}\n\nKultur\n\nDer Chor sang am Abend.",
            "Deutschland\n\nFrankreich\n\nItalien",
        ),
        about="Sections of a German paper, one below the other, or below the link to its front page.",
    ),
)
