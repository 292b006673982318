"""Players in German: to hear the article, to see its pictures and videos."""

from __future__ import annotations

from newsclean.rules import LINE, Pattern, Phrase, Rule, Run, listed

__all__ = ["RULES"]

_PICTURES = ("bild", "foto", "grafik", "seite", "slide")

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.page.player-de",
        listed(
            """
            anhören
            jetzt anhören
            jetzt hören
            artikel anhören
            artikel hören
            artikel vorlesen
            artikel vorlesen lassen
            beitrag anhören
            beitrag hören
            beitrag vorlesen lassen
            text anhören
            text vorlesen lassen
            diesen artikel anhören
            diesen artikel vorlesen lassen
            diesen beitrag anhören
            hören sie diesen artikel
            podcast abonnieren
            podcast abspielen
            podcast anhören
            audio abspielen
            audio starten
            audio herunterladen
            abspielen
            wiedergabe starten
            video abspielen
            video starten
            video ansehen
            video anschauen
            video laden
            video teilen
            video einbetten
            video wird geladen
            video überspringen
            zum video
            zum audio
            zum podcast
            weitere videos
            mehr videos
            alle videos
            ton an
            ton aus
            ton einschalten
            ton ausschalten
            vollbild
            vollbild anzeigen
            vollbildmodus
            vollbildmodus öffnen
            vollbildansicht
            wird geladen
            player wird geladen
            inhalt wird geladen
            bild vergrößern
            bild vergrössern
            bilder vergrößern
            bild anzeigen
            bild in lightbox öffnen
            bild in lightbox anzeigen
            in lightbox öffnen
            foto vergrößern
            grafik vergrößern
            karte vergrößern
            zum vergrößern klicken
            zum vergrössern klicken
            zum vergrößern anklicken
            zum vergrößern bitte anklicken
            zum vergrößern auf das bild klicken
            klicken zum vergrößern
            klicken zum vergrössern
            bild anklicken zum vergrößern
            bildunterschrift anzeigen
            bildunterschrift einblenden
            bildunterschrift ausblenden
            alle bilder anzeigen
            weitere bilder
            weitere bilder anzeigen
            bildergalerie
            zur bildergalerie
            bildergalerie öffnen
            bildergalerie anzeigen
            bildergalerie starten
            bilderstrecke
            zur bilderstrecke
            bilderstrecke öffnen
            bilderstrecke starten
            fotostrecke
            zur fotostrecke
            fotostrecke öffnen
            fotostrecke starten
            zur fotogalerie
            zur galerie
            galerie öffnen
            vorheriges bild
            nächstes bild
            """
        ),
        before="Artikel anhören\n\nDie Brücke ist offen.\n\nBild vergrößern",
        after="Die Brücke ist offen.",
        keeps=(
            "Anhören wollte ihn niemand.",
            "Zum Video sagte er nichts.",
            "Abspielen darf man es nicht.",
            "Die Bildergalerie im Rathaus ist offen.",
        ),
        about="Buttons in German to hear the article, to play a video, to enlarge a picture.",
    ),
    Pattern(
        "furniture.page.listen-de",
        r"(?:(?:Geschätzte |Ungefähre )?(?:Lese(?:zeit|dauer)|Vorlese(?:zeit|dauer)|Hör(?:zeit|dauer)):? ?(?:ca\. ?|etwa |rund |~ ?|< ?)?"
        r"\d{1,3}(?:[-–:]\d{1,2})? ?(?:[Mm]in(?:uten?|\.)?|Std\.)?"
        r"|(?:ca\. ?)?\d{1,3} ?(?:[Mm]in(?:uten?|\.)?|Minuten?) (?:Lese(?:zeit|dauer)|[Ll]esen)"
        r"|(?:Diesen )?(?:Artikel|Beitrag|Text) (?:an)?hören(?: \(?(?:ca\. )?\d{1,2}(?::\d\d)? ?(?:[Mm]in(?:uten?|\.)?)?\)?| mit [A-ZÄÖÜ][^\n.]{1,30})"
        r"|(?:Diese|Die) Audioversion (?:dieses (?:Artikels|Textes) )?wurde (?:künstlich|automatisch|mit K)[^\n]{0,200}"
        r"|Dieser (?:Artikel|Text|Beitrag) wurde (?:mit (?:einer )?(?:KI|künstlichen?)-?[^\n.]{0,30}|automatisch |künstlich )(?:vertont|eingesprochen|vorgelesen)[^\n]{0,200}"
        r"|(?:Bild|Foto|Grafik|Seite|Slide) \d{1,3} ?(?:von|/) ?\d{1,3}"
        r"|(?:\d{1,3} (?:Bilder|Fotos)|(?:Bildergalerie|Bilderstrecke|Fotostrecke|Fotogalerie)(?: mit \d{1,3} (?:Bildern|Fotos)|:? \(?\d{1,3} (?:Bilder|Fotos)\)?))"
        r"|Ihr (?:Browser|Gerät) unterstützt (?:leider )?(?:kein|das|die|dieses|nicht)[^\n]{0,160}|Dein Browser unterstützt (?:leider )?(?:kein|das|die|dieses)[^\n]{0,160}"
        r"|Bitte aktivier(?:en Sie|e) (?:JavaScript|Javascript|Cookies)[^\n]{0,160})",
        triggers=(
            *("geschätzte lese", "ungefähre lese", "lesezeit", "lesedauer", "vorlesezeit"),
            *("vorlesedauer", "hörzeit", "hördauer", "*lesezeit", "*lesedauer", "*minuten lesen"),
            *("*min lesen", "*min. lesen", "artikel anhören ", "artikel hören ", "text anhören "),
            *("diesen artikel anhören ", "diesen artikel hören ", "beitrag anhören "),
            *(
                "diese audioversion",
                "die audioversion",
                "dieser artikel wurde ",
                "dieser text wurde ",
            ),
            *(
                "dieser beitrag wurde ",
                "*bilder",
                "*fotos",
                "*bildern",
                "bilderstrecke ",
                "fotostrecke ",
            ),
            *(f"{what} {n}{of}" for what in _PICTURES for n in range(1, 10) for of in " /"),
            *(f"{what} {n}" for what in _PICTURES for n in range(10, 40)),
            *(
                "bildergalerie ",
                "fotogalerie ",
                "ihr browser unt",
                "ihr gerät unt",
                "dein browser unt",
            ),
            *(
                "bitte aktivieren sie j",
                "bitte aktiviere j",
                "bitte aktivieren sie c",
                "bitte aktiviere c",
            ),
        ),
        where=LINE,
        before="Lesezeit: ca. 3 Minuten\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=(
            "Lesezeit ist Lebenszeit.",
            "Die Audioversion wurde ein Erfolg.",
            "Dieser Text wurde mit einer Feder geschrieben.",
            "Seite 3 von gestern fehlt.",
            "Er hat 3000 Bilder",
            "Bitte aktivieren Sie den Alarm, rief er.",
        ),
        about="How long it takes to read or hear the article, who reads it aloud, which picture of how many.",
    ),
    Run(
        "furniture.page.speeds",
        listed(
            """
            0.5x
            0.75x
            0.8x
            1.0x
            1.2x
            1.25x
            1.5x
            1.75x
            2.0x
            0,5x
            0,75x
            0,8x
            1,0x
            1,2x
            1,25x
            1,5x
            1,75x
            2,0x
            """
        ),
        before="0.5x\n\n1.0x\n\n1.5x\n\n2.0x\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=("1.5x\n\nDie Brücke ist offen.",),
        about="The speeds of a player that reads the article aloud.",
    ),
)
