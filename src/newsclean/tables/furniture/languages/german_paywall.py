"""Paywalls, accounts and offers of subscriptions in German."""

from __future__ import annotations

from newsclean.rules import LINE, Pattern, Phrase, Rule, listed
from newsclean.tables.told import untold_abroad

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.paywall.de",
        listed(
            """
            jetzt weiterlesen
            jetzt weiterlesen!
            weiterlesen mit abo
            weiterlesen mit plus
            weiterlesen mit probeabo
            dieser artikel ist exklusiv für abonnenten
            exklusiv für abonnenten
            exklusiv für abonnentinnen und abonnenten
            nur für abonnenten
            nur für abonnentinnen und abonnenten
            heise+ abonnieren
            registrieren und weiterlesen
            kostenlos registrieren und weiterlesen
            jetzt kostenlos registrieren und weiterlesen
            anmelden und weiterlesen
            einloggen und weiterlesen
            abonnieren und weiterlesen
            artikel freischalten
            diesen artikel freischalten
            diesen artikel weiterlesen
            diesen artikel jetzt weiterlesen
            weiterlesen nach anmeldung
            möchten sie weiterlesen?
            sie möchten weiterlesen?
            du möchtest weiterlesen?
            lesen sie diesen artikel weiter
            melden sie sich an, um weiterzulesen
            bitte melden sie sich an, um weiterzulesen
            """
        ),
        flag="truncated",
        before="Die Brücke ist offen.\n\nJetzt weiterlesen",
        after="Die Brücke ist offen.",
        keeps=("Jetzt weiterlesen lohnt.", "Exklusiv für Abonnenten spielt der Verein im Mai."),
        about="A paywall in German.",
    ),
    Pattern(
        "furniture.paywall.prompt-de",
        r"(?:(?:Dieser|Der vollständige|Der ganze) (?:Artikel|Text|Inhalt) ist (?:nur |exklusiv |ausschließlich |leider nur )?(?:für |Teil )[^\n.]{0,60}(?:Abonnent|Abo\b|Plus\b|registrierte|angemeldete)[^\n]{0,200}"
        r"|(?:Um (?:diesen|den) (?:(?:ganzen|vollständigen|gesamten|kompletten) )?(?:Artikel|Text|Beitrag) (?:weiter)?(?:zu ?lesen|lesen zu können|weiterlesen zu können|vollständig lesen zu können)|Um weiterzulesen|Um weiterlesen zu können),? (?:[^\n]{0,100})?(?:Abo|abonnieren|registrier|anmelden|melden|einloggen|loggen|kaufen)[^\n]{0,150}"
        r"|(?:Weiterlesen|Lesen Sie (?:diesen Artikel |jetzt )?weiter|Jetzt weiterlesen|Alles lesen) mit (?:[^\n.]{0,30})?(?:Abo|Plus|PLUS|Premium|Digital|\+)[^\n]{0,100}"
        r"|(?:Lesen Sie (?:diesen|den ganzen|den vollständigen)|Lies diesen) (?:Artikel|Text)[^\n.]{0,60}(?:Abo\b|Probeabo|kostenlos|Plus\b|registrier)[^\n]{0,120}"
        r"|Für (?:nur )?\d{1,2}[.,]\d\d ?(?:€|Euro|CHF|Franken) können Sie diesen Artikel (?:erwerben|kaufen|lesen)\.?"
        r"|Sie haben (?:die|Ihr|keine?n?|noch kein|Ihre|alle)[^\n.]{0,40}(?:kostenlosen Artikel|Gratis-?Artikel|Artikellimit|Zugriff auf diesen Artikel)[^\n]{0,160})",
        triggers=(
            *("dieser artikel ist", "dieser text ist", "dieser inhalt ist"),
            *("der vollständige ", "der ganze ", "um diesen ", "um den ", "um weiterzulesen"),
            *(
                "um weiterlesen",
                "weiterlesen mit",
                "lesen sie ",
                "jetzt weiterlesen mit",
                "alles lesen mit",
            ),
            *(
                "lies diesen",
                "für nur ",
                "für 0,99",
                "für 0.99",
                "für 1,99",
                "für 1.99",
                "für 2,99",
                "für 2.99",
                "sie haben ",
            ),
        ),
        where=LINE,
        new=untold_abroad,
        flag="truncated",
        before="Dieser Artikel ist nur für Abonnenten lesbar.\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=(
            "Dieser Artikel ist für das Gericht der wichtigste.",
            "Dieser Beitrag ist für Mitglieder der Kasse niedriger.",
            "Der ganze Text ist für ihn ein Rätsel.",
            "Um den Artikel zu lesen, fuhr er nach Wien.",
            "Lesen Sie weiter, sagte der Richter mit leiser Stimme.",
            "Für 2,50 Euro können Sie mit der Fähre fahren.",
        ),
        about="Sentences of a paywall in German.",
    ),
    Phrase(
        "furniture.paywall.account-de",
        listed(
            """
            anmelden
            einloggen
            jetzt registrieren
            jetzt einloggen
            jetzt kostenlos registrieren
            kostenlos registrieren
            log in / registrieren
            anmelden / registrieren
            anmelden oder registrieren
            einloggen oder registrieren
            hier einloggen
            angemeldet bleiben
            passwort vergessen?
            schon registriert?
            bereits registriert?
            sie sind bereits registriert?
            schon registriert? hier einloggen
            bereits registriert? hier einloggen
            bereits registriert? hier anmelden
            bereits abonnent?
            bereits abonniert?
            schon abonnent?
            sie sind bereits abonnent?
            sie sind schon abonnent?
            bereits kunde?
            bereits abonnent? hier einloggen
            bereits abonnent? hier anmelden
            bereits abonnent? jetzt anmelden
            bereits abonnent? jetzt einloggen
            sie haben bereits ein abo?
            sie haben schon ein abo?
            sie haben bereits ein konto?
            sie haben schon ein konto?
            du hast bereits ein konto?
            haben sie bereits ein konto?
            noch kein abo?
            noch kein abonnent?
            noch kein konto?
            noch nicht registriert?
            noch kein kunde?
            ich habe bereits ein abo
            ja. ich bin abonnent
            ja. ich benötige ein abo
            sie sind nicht eingeloggt
            sie sind nicht angemeldet
            sie sind aktuell nicht eingeloggt
            sie sind nicht verbunden
            jetzt abo abschließen
            abo abschließen
            abo testen
            jetzt testen
            jetzt kostenlos testen
            jetzt gratis testen
            jetzt abo testen
            zu den abo-angeboten
            zu den abos
            zu den angeboten
            zum abo-angebot
            zum probeabo
            alle abo-angebote
            abonnement verwalten
            abo verwalten
            abonnement hier kündigen
            """
        ),
        before="Anmelden\n\nDie Brücke ist offen.\n\nBereits Abonnent? Hier einloggen",
        after="Die Brücke ist offen.",
        keeps=(
            "Anmelden muss sich keiner.",
            "Sie sind nicht angemeldet und müssen gehen.",
            "Jetzt testen die Ärzte das Wasser.",
        ),
        about="Log in, register, subscribe: labels of accounts in German.",
    ),
    Pattern(
        "furniture.paywall.account-de-sentence",
        r"(?:Aktuell sind Sie nicht (?:eingeloggt|angemeldet)\.[^\n]{0,200}"
        r"|(?:Sie (?:sind|haben) (?:bereits|schon)|Bereits|Schon) (?:(?:ein )?(?:[^\n .?]{0,20}-)?(?:Abo|Konto|Abonnement)|Abonnent(?:in)?|registriert|Kunde|Mitglied)\? ?(?:Dann )?(?:[Hh]ier|[Jj]etzt|[Bb]itte|[Zz]um|[Mm]elden Sie|[Ee]inloggen|[Aa]nmelden)[^\n]{0,80}"
        r"|Mit Ihrem Abo können Sie[^\n]{0,200}|Mit einem (?:Digital-?[Aa]bo (?:können|haben|erhalten)|(?:Digital-?)?[Aa]bo (?:lesen|unterstützen)) Sie[^\n]{0,200}"
        r"|(?:Testen Sie|Teste|Lesen Sie) [^\n.]{0,60}(?:\d{1,2}|einen|einem|zwei|drei|vier) (?:Monate?n?|Wochen?|Tage?n?)(?: lang)? (?:kostenlos|gratis|unverbindlich|für (?:nur )?\d)[^\n]{0,150}"
        r"|(?:Jetzt )?(?:\d{1,2}|[Ee]inen|[Zz]wei|[Dd]rei|[Vv]ier) (?:Monate?|Wochen?|Hefte|Ausgaben) (?:kostenlos |gratis |für (?:nur )?\d[^\n ]{0,6} ?(?:€|Euro) )?(?:testen|lesen)(?: und [^\n]{0,40})?!?)",
        triggers=(
            *("aktuell sind sie", "sie sind bereits", "sie sind schon", "sie haben bereits"),
            *(
                "sie haben schon",
                "bereits ",
                "schon abo",
                "schon registr",
                "schon kund",
                "schon mitgl",
            ),
            *(
                "mit ihrem abo",
                "mit einem abo",
                "mit einem digital",
                "testen sie",
                "lesen sie ",
            ),
            *(
                "jetzt 1",
                "jetzt 2",
                "jetzt 3",
                "jetzt 4",
                "jetzt 6",
                "jetzt einen monat",
                "jetzt drei",
            ),
            *(
                "jetzt vier wochen",
                "jetzt zwei",
                "einen monat",
                "vier wochen",
                "drei monate",
                "6 hefte",
            ),
        ),
        where=LINE,
        new=untold_abroad,
        before="Bereits Abonnent? Hier geht es zum Login\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=(
            "Bereits Abonnent der Oper, kaufte er noch eine Karte.",
            "Teste die Brücke zwei Wochen lang, befahl er.",
            "Vier Wochen lang testen sie das Wasser.",
            "Mit einem Abo fährt er nach Wien.",
            "Mit einem Abo können Sie in ganz Bayern fahren.",
        ),
        about="What German pages say of accounts and offers of subscriptions.",
    ),
)
