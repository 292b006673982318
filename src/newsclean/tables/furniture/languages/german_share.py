"""Share buttons in German: to pass an article on, to keep it, to print it, to follow."""

from __future__ import annotations

from newsclean.rules import LINE, Pattern, Phrase, Rule, listed

__all__ = ["RULES"]

_NETWORK = (
    r"(?:Facebook(?: Messenger)?+|Messenger|Twitter|X(?: ?/ ?Twitter| \((?:ehemals |früher )?Twitter\))?+"
    r"|WhatsApp|LinkedIn|Xing|Pinterest|Reddit|Tumblr|Telegram|Flipboard|Pocket|Threads|Bluesky"
    r"|Mastodon|Threema|Signal|Snapchat|Instagram|Google ?(?:\+|Plus)|Viber|Skype|SMS|E-?Mail|Mail)"
)
_NETWORKS = listed(
    """
    facebook
    messenger
    twitter
    x teilen
    x (ehem
    x (früh
    x (twit
    x/twitter
    x / twitter
    whatsapp
    linkedin
    xing
    pinterest
    reddit
    tumblr
    telegram
    flipboard
    pocket
    threads
    bluesky
    mastodon
    threema
    signal
    google
    e-mail
    email
    mail teilen
    mail senden
    mail ver
    mail weiter
    mail empfehlen
    sms teilen
    sms senden
    sms ver
    """
)
_PREPOSITIONS = ("auf", "bei", "via", "per", "über", "mit", "in")
_ARTICLE = r"(?:(?:diesen? |den |die )?(?:Artikel|Beitrag|Seite|Meldung|Story|Post|Text) )"
_PUT = (
    r"(?:teilen|posten|freigeben|senden|versenden|verschicken|weiterleiten|empfehlen|weiterempfehlen"
    r"|weitersagen|speichern|merken|pinnen)"
)
_BY = r"(?:auf|bei|via|per|über|mit|in)"
_NEW_WINDOW = r"(?: ?\((?:wird|öffnet)[^()\n]{5,40}\))"

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.share.de",
        listed(
            """
            teilen
            teilen mit
            teilen auf
            teilen via
            teilen über
            teilen sie dies mit
            teile dies mit
            teile das
            teilen teilen
            jetzt teilen
            sharen mit
            artikel teilen
            artikel teilen mit
            artikel teilen artikel teilen
            beitrag teilen
            beitrag teilen mit
            story teilen
            seite teilen
            link teilen
            diesen artikel teilen
            diesen beitrag teilen
            diesen text teilen
            diese seite teilen
            diese geschichte teilen
            teilen sie diesen artikel
            teilen sie diesen beitrag
            teilen sie den artikel
            teilen sie diese seite
            teile diesen artikel
            teile diesen beitrag
            teile den artikel
            teile diesen beitrag auf social media
            möchten sie den artikel teilen?
            mit freunden teilen
            kommentareteilen
            druckenteilen
            kommentaredruckenteilen
            twittern
            artikel twittern
            weiterempfehlen
            artikel empfehlen
            artikel weiterempfehlen
            beitrag weiterempfehlen
            diese seite empfehlen
            seite empfehlen
            artikel versenden
            artikel verschicken
            artikel weiterleiten
            diesen post per e-mail versenden
            mail mail
            e-mail e-mail
            x x
            drucken
            drucken drucken
            artikel drucken
            beitrag drucken
            diesen artikel drucken
            diesen beitrag drucken
            seite drucken
            diese seite drucken
            druckversion
            druckansicht
            als pdf speichern
            artikel als pdf
            link kopieren
            link kopiert
            link kopiert!
            link wurde kopiert
            der link wurde kopiert
            link in die zwischenablage kopieren
            link in zwischenablage kopieren
            link in die zwischenablage kopiert
            link wurde in die zwischenablage kopiert
            der link wurde in die zwischenablage kopiert
            link zum artikel kopieren
            artikellink kopieren
            artikel-link kopieren
            url kopieren
            die artikel-url wurde erfolgreich in ihrer zwischenablage gespeichert
            permalink
            link zu diesem post
            links zu diesem post
            merken
            merken drucken
            merken merken
            artikel merken
            beitrag merken
            artikel speichern
            artikel gespeichert
            zur merkliste
            zur merkliste hinzufügen
            auf die merkliste
            auf die merkliste setzen
            auf merkliste setzen
            in merkliste speichern
            aus merkliste entfernen
            von der merkliste entfernen
            meine merkliste
            merkliste öffnen
            zur leseliste hinzufügen
            auf die leseliste
            zu den favoriten hinzufügen
            zu favoriten hinzufügen
            für später speichern
            für später merken
            später lesen
            artikel verschenken
            artikel zitieren
            gefällt mir
            gefällt mir wird geladen
            bloggern gefällt das
            %d bloggern gefällt das
            dir gefällt das
            sei der erste, dem dies gefällt
            folge uns
            folgen sie uns
            folgen sie uns auf
            folge uns auf
            folge uns überall!
            folgt uns
            folgt uns auf
            folgen ich folge
            thema folgen
            themen folgen
            diesem thema folgen
            autor folgen
            autorin folgen
            folgen sie uns auf facebook und twitter
            """
        ),
        before="Die Brücke ist offen.\n\nArtikel teilen\n\nLink kopieren",
        after="Die Brücke ist offen.",
        keeps=(
            "Teilen macht Freude.",
            "Merken will sich das keiner.",
            "Drucken lassen sie in Wien.",
            "„Gefällt mir“, sagte er.",
            "Folgen Sie uns, rief der Wirt.",
        ),
        about="Share buttons in German: to pass on, print, copy the link, keep for later, follow.",
    ),
    Pattern(
        "furniture.share.on-de",
        rf"(?i:(?:(?>(?:{_ARTICLE}?+{_BY} {_NETWORK}(?:(?:,| und| oder|/) ?{_NETWORK}){{0,4}} (?:zu )?{_PUT}"
        rf"|(?:{_ARTICLE}|link )?+teilen {_BY} {_NETWORK}(?: klicken)?+"
        rf"|zum teilen {_BY} {_NETWORK} klicken"
        rf"|klick(?:en|e)?+(?: Sie)?+(?: hier)?+,? um (?:{_ARTICLE}|dies(?: einem freund)? |einem freund (?:einen link )?|das )?+"
        rf"{_BY} {_NETWORK} zu {_PUT}"
        r"|klick(?:en)?+ zum (?:aus)?drucken"
        r"|(?:artikel|beitrag|seite|link) (?:teilen|drucken|merken|kopieren|versenden)"
        rf"){_NEW_WINDOW}?+(?: {_NETWORK})?+[!:]?[ ,|·•/]{{0,3}}+)){{1,9}})",
        triggers=(
            *(f"{by} {name}" for by in _PREPOSITIONS for name in _NETWORKS),
            *(f"teilen {by} " for by in _PREPOSITIONS),
            *(f"zum teilen {by} " for by in _PREPOSITIONS),
            *(
                f"{what} {by} "
                for what in ("artikel", "beitrag", "seite", "meldung", "story", "post", "text")
                for by in _PREPOSITIONS
            ),
            *("diesen artikel ", "diesen beitrag ", "diese seite ", "artikel teilen "),
            *("klick, um ", "klicken, um ", "klicke, um ", "klicken sie, um "),
            *("klick um ", "klicken um ", "klicke hier, um ", "klicken sie hier, um "),
            *("klick zum ", "klicken zum ", "artikel drucken ", "beitrag teilen ", "link teilen"),
        ),
        where=LINE,
        before="Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=(
            "Auf Facebook teilen Nutzer das Video.",
            "Auf WhatsApp teilen sie die Bilder der Brücke",
            "Fotos auf Facebook teilen",
            "Per Mail verschicken die Betrüger gefälschte Rechnungen",
            "Artikel in Twitter-Länge",
            "Über Signal teilen die Minister geheime Pläne",
        ),
        about="“Share on” and the name of a network, as German pages and their screen-reader texts say it.",
    ),
)
