"""Furniture in German; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

import re

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.proof import STORY
from newsclean.tables.told import TELLS_ABROAD

__all__ = ["RULES"]


def _not_told(match: re.Match[str]) -> str | None:
    """Decline a quotation: "Abonnieren Sie unseren Brief, schrieb er"."""
    return None if TELLS_ABROAD.search(match.group()) else ""


RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.de",
        listed(
            """
            lesen sie auch
            lesen sie dazu auch
            lesen sie mehr zum thema
            lesen sie mehr zu diesen themen
            lesen sie jetzt
            mehr zum thema
            mehr zu diesem thema
            mehr dazu
            lesetipp
            lesetipps
            sie könnten auch an folgenden artikeln interessiert sein
            auch interessant
            auch spannend
            das könnte sie auch interessieren
            das könnte dich auch interessieren
            das könnte ihnen auch gefallen
            ähnliche artikel
            ähnliche beiträge
            ähnliche nachrichten
            verwandte artikel
            verwandte themen
            weitere artikel
            weitere nachrichten
            weitere news
            weitere meldungen
            weitere themen
            meistgelesen
            meistgelesene artikel
            meistgesehen
            zum weiterlesen
            alle artikel der serie
            mehr aus dem web
            mehr nachrichten
            zum selben thema
            neueste nachrichten
            nächster artikel
            schlagwörter zu diesem artikel
            neueste beiträge
            neueste artikel
            letzte kommentare
            meist gelesen
            am meisten gelesen
            das thema könnte dich auch interessieren
            vorheriger artikel
            dieses thema im programm
            letzte artikel
            neues aus der redaktion
            unsere auswahl
            """
        ),
        before=f"{STORY}\n\nLesen sie auch:\n\nFerry sinks",
        after=STORY,
        keeps=("Weitere Artikel des Gesetzes gelten.",),
        about="Headings over other headlines in German.",
    ),
    Phrase(
        "furniture.page.de",
        listed(
            """
            teilen
            artikel teilen
            beitrag teilen
            diesen artikel teilen
            diese geschichte teilen
            auf facebook teilen
            auf twitter teilen
            auf pocket teilen
            auf x teilen
            artikel auf facebook teilen
            artikel auf twitter teilen
            artikel auf whatsapp teilen
            per e-mail teilen
            per mail teilen
            per whatsapp teilen
            via whatsapp teilen
            drucken
            weiterlesen
            gefällt mir
            kommentare
            personalaudioinformationstext
            das ist die europäische perspektive bei br24
            mit meiner anmeldung zum newsletter stimme ich der werbevereinbarung zu
            diese website verwendet akismet, um spam zu reduzieren
            artikel drucken
            link kopieren
            link kopiert
            merken
            merken drucken
            zur merkliste hinzufügen
            artikel verschenken
            artikel anhören
            anhören
            bild vergrößern
            zur startseite
            nach oben
            folgen sie uns auf facebook und twitter
            newsletter abonnieren
            abonnieren sie unseren newsletter
            jetzt abonnieren
            anmelden
            kommentieren
            kommentar verfassen
            kommentare öffnen
            kommentare anzeigen
            hinterlasse einen kommentar
            schreibe einen kommentar
            noch kein kommentar vorhanden
            bitte melden sie sich an, um zu kommentieren
            deine e-mail-adresse wird nicht veröffentlicht
            erforderliche felder sind mit * markiert
            mehr anzeigen
            alle anzeigen
            weitere videos
            externer inhalt nicht verfügbar
            empfohlener redaktioneller inhalt
            bitte aktivieren sie javascript
            wir verwenden cookies
            datenschutzerklärung
            cookie-einstellungen
            alle rechte vorbehalten
            tipp: wir sind bei whatsapp!
            br24 ist auch auf whatsapp
            quelle: ntv.de
            pfadnavigation
            hier können sie die rechte an diesem artikel erwerben
            hauptnavigation
            teilen mit
            teilen sie dies mit
            twittern
            weiterempfehlen
            zurück zur übersicht
            zurück zur startseite
            impressum
            datenschutz
            nutzungsbedingungen
            folge uns
            folgen sie uns
            schreibe einen kommentar antworten abbrechen
            schreibe einen kommentar antwort abbrechen
            kommentar verfassen antwort abbrechen
            kommentar schreiben
            kommentar hinzufügen
            hinterlasse eine antwort
            antwort abbrechen
            deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
            diese website verwendet akismet, um spam zu reduzieren. erfahre mehr darüber, wie deine kommentardaten verarbeitet werden
            erstelle eine kostenlose website oder blog – auf wordpress.com
            zum newsletter anmelden
            sie müssen angemeldet sein um kommentieren zu können
            zum inhalt springen
            """
        ),
        before="Die Brücke ist offen.\n\nTeilen",
        after="Die Brücke ist offen.",
        keeps=("Teilen macht Freude.",),
        about="Share buttons, newsletters, comments and copyright in German.",
    ),
    Phrase(
        "furniture.paywall.de",
        listed(
            """
            jetzt weiterlesen
            weiterlesen mit abo
            dieser artikel ist exklusiv für abonnenten
            sie sind bereits kunde?
            heise+ abonnieren
            registrieren und weiterlesen
            """
        ),
        flag="truncated",
        before="Die Brücke ist offen.\n\nJetzt weiterlesen",
        after="Die Brücke ist offen.",
        keeps=("Jetzt weiterlesen lohnt.",),
        about="A paywall in German.",
    ),
    Pattern(
        "furniture.page.de-sentence",
        r"(?:Für Links auf dieser Seite (?=[^\n]{0,80}(?:Provision|erhält))|Dieser Artikel enthält (?:sogenannte )?Affiliate|Über dieses Thema berichtet(?:e)?: "
        r"|Mit Ihrem Abo können Sie|Vervielfältigung nur mit|© dpa-infocom|Kommentare: \d{1,6}(?:\Z| ?,)|Folgst du schon (?=[^\n]{0,80}(?:Instagram|Facebook|Whats[Aa]pp|Tik[Tt]ok|Kanal|uns\b))|Lest den Originalartikel"
        r"|Dies ist eine maschinelle Übersetzung|Melden Sie sich (?:hier )?(?:an\b(?! für)|für (?:den|unseren) )(?=[^\n]{0,150}(?:[Nn]ewsletter|kostenlos|\bhier\b|E-Mail))|Abonnieren Sie (?:unseren|den Newsletter|jetzt)"
        r"|Hier können Sie (?:unseren|den) Newsletter|>> ?Zum |Zum Artikel: (?![a-z]))[^\n]{0,400}",
        triggers=(
            *(
                "für links auf",
                "dieser artikel enthält",
                "über dieses thema",
                "mit ihrem abo",
                "vervielfältigung",
            ),
            *(
                "© dpa-infocom",
                "kommentare: ",
                "folgst du schon",
                "lest den original",
                "dies ist eine masch",
            ),
            *("melden sie sich", "abonnieren sie", "hier können sie", ">> zum", "zum artikel: "),
        ),
        where=LINE,
        new=_not_told,
        before="Dieser Artikel enthält Affiliate-Links.\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=(
            "Zum Artikel des Gesetzes schwieg er.",
            "Melden Sie sich, rief er.",
            "Melden Sie sich für den Lauf bis zum 3. Mai im Rathaus an.",
            "Abonnieren Sie unseren Brief, schrieb er, und ich schreibe Ihnen zurück.",
            "Kommentare: 3 von 4 sind böse, zeigt die Studie.",
            "Zum Artikel: er ist falsch.",
        ),
        about="Sentences by which German pages speak of themselves.",
    ),
)
