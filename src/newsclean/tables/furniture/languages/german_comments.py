"""Comments in German: the form, its labels, the prompts to take part, the rules of the house."""

from __future__ import annotations

from newsclean.rules import LINE, PAGE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.proof import REST, STORY
from newsclean.tables.told import untold_abroad

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.comments.form-de",
        listed(
            """
            kommentar
            name
            dein name
            ihr name
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nSchreibe einen Kommentar Antwort abbrechen\n\nKommentar *\n\nName *",
        after=STORY,
        keeps=(f"{STORY}\n\nKommentar\n\n{REST}", "Ihr Name ist Brücke."),
        about="The form for a comment below a German story; what follows goes too.",
    ),
    Phrase(
        "furniture.comments.de",
        listed(
            """
            schreibe einen kommentar antwort abbrechen
            schreibe einen kommentar antworten abbrechen
            schreibe einen kommentar: antwort abbrechen
            schreiben sie einen kommentar antwort abbrechen
            schreiben sie einen kommentar antworten abbrechen
            schreib einen kommentar antwort abbrechen
            hinterlasse einen kommentar antwort abbrechen
            hinterlasse einen kommentar antworten abbrechen
            hinterlassen sie einen kommentar antwort abbrechen
            hinterlassen sie einen kommentar antworten abbrechen
            hinterlasse eine antwort antwort abbrechen
            hinterlasse eine antwort antworten abbrechen
            hinterlassen sie eine antwort antwort abbrechen
            hinterlassen sie eine antwort antworten abbrechen
            kommentar verfassen antwort abbrechen
            kommentar verfassen antworten abbrechen
            kommentar schreiben antwort abbrechen
            kommentar hinterlassen antwort abbrechen
            kommentare
            kommentieren
            kommentieren / forum lesen
            jetzt kommentieren
            artikel kommentieren
            kommentar verfassen
            kommentar schreiben
            kommentar hinzufügen
            kommentar hinterlassen
            kommentar abgeben
            kommentar absenden
            kommentar abschicken
            kommentar senden
            kommentar veröffentlichen
            kommentar speichern
            kommentar melden
            beitrag melden
            missbrauch melden
            einen missbrauch melden
            einen kommentar schreiben
            einen kommentar verfassen
            einen kommentar hinterlassen
            eine antwort schreiben
            hinterlasse einen kommentar
            hinterlasse jetzt einen kommentar
            hinterlassen sie einen kommentar
            hinterlasse eine antwort
            hinterlassen sie eine antwort
            schreib einen kommentar
            schreibe einen kommentar
            schreiben sie einen kommentar
            schreiben sie einen kommentar!
            schreiben sie ihren kommentar
            schreiben sie den ersten kommentar
            schreibe den ersten kommentar
            schreib den ersten kommentar
            sei der erste, der einen kommentar schreibt
            ihr kommentar
            dein kommentar
            ihr kommentar zum thema
            ihre meinung zum thema
            ihre meinung zu diesem thema
            ihre meinung ist gefragt
            ihre meinung ist uns wichtig
            ihre meinung ist uns wichtig!
            deine meinung ist uns wichtig
            kommentare öffnen
            kommentare anzeigen
            kommentare ausblenden
            kommentare einblenden
            kommentare lesen
            kommentare laden
            kommentare zum artikel
            kommentare zu diesem artikel
            kommentare zu diesem beitrag
            kommentare zum thema
            kommentare zum post (atom
            posts (atom
            abonnieren kommentare zum post (atom
            abonnieren posts (atom
            alle kommentare
            alle kommentare anzeigen
            alle kommentare lesen
            alle kommentare ansehen
            mehr kommentare
            mehr kommentare anzeigen
            mehr kommentare laden
            weitere kommentare
            weitere kommentare anzeigen
            weitere kommentare laden
            leserkommentare
            leserkommentare anzeigen
            leserkommentare ausblenden
            zu den kommentaren
            zum kommentarbereich
            zur kommentarspalte
            kommentarbereich
            zum forum
            forum lesen
            keine kommentare
            keine kommentare vorhanden
            kein kommentar vorhanden
            noch keine kommentare
            noch keine kommentare vorhanden
            noch kein kommentar
            noch kein kommentar vorhanden
            bisher keine kommentare
            es gibt noch keine kommentare
            es sind noch keine kommentare vorhanden
            1 kommentar
            jetzt mitdiskutieren
            mitdiskutieren
            jetzt mitreden
            diskutieren sie mit
            diskutieren sie mit!
            diskutiere mit
            diskutiere mit!
            diskutieren sie über diesen artikel
            zur diskussion
            bitte melden sie sich an, um zu kommentieren
            sie müssen angemeldet sein um kommentieren zu können
            antwort abbrechen
            antworten abbrechen
            antworten melden
            erforderliche felder sind mit * markiert
            erforderliche felder sind markiert
            pflichtfelder sind mit * markiert
            pflichtfelder sind mit * gekennzeichnet
            name (erforderlich
            name (pflichtfeld
            name (benötigt
            e-mail (erforderlich
            e-mail (pflichtfeld
            e-mail-adresse (erforderlich
            e-mail (wird nicht veröffentlicht
            e-mail (wird nicht veröffentlicht) (erforderlich
            e-mail-adresse (wird nicht veröffentlicht
            e-mail (erforderlich) (adresse wird niemals veröffentlicht
            e-mail (wird benötigt und nicht veröffentlicht
            deine e-mail (bleibt natürlich unter uns
            wird nicht veröffentlicht
            netiquette
            zur netiquette
            """
        ),
        before="Die Brücke ist offen.\n\nNoch keine Kommentare",
        after="Die Brücke ist offen.",
        keeps=(
            "Kommentare gab es keine.",
            "Kein Kommentar",
            "„Kein Kommentar“, sagte der Bürgermeister.",
            "Was denken Sie?",
            "Ein Kommentar",
            "Ihr Kommentar zum Thema Brücke war kurz.",
        ),
        about="Lines of the comments in German: to open, to write, to report, how many there are.",
    ),
    Pattern(
        "furniture.comments.count-de",
        r"(?i:(?:alle |zu den |zeige |kommentare:? )?\(?\d{1,5}\)? (?:leser|user|nutzer)?-?kommentare?(?: \d{1,2})?"
        r"(?: (?:anzeigen|lesen|ansehen|einblenden|ausblenden|laden|öffnen|vorhanden|zu diesem (?:artikel|beitrag)))?+"
        r"|(?:alle |zu den |leser)?(?:kommentare|kommentaren|kommentar|forum)(?: anzeigen| lesen| öffnen)? ?[(\[]\d{1,5}[)\]](?: (?:anzeigen|lesen))?"
        r"|kommentare deaktiviert für [^\n]{1,150}|\d{1,5} empfehlungen|kommentare: ?\d{0,5} ?(?:, ?(?:empfehlungen: ?\d{0,5})?)?)",
        triggers=(
            *("*kommentare", "*kommentar", "*kommentare anzeigen", "*kommentare lesen"),
            *("*kommentare ansehen", "*kommentare einblenden", "*kommentare laden", "*vorhanden"),
            *(
                "*kommentare öffnen",
                "*kommentare zu diesem artikel",
                "*kommentare zu diesem beitrag",
            ),
            *(
                "kommentare (",
                "kommentare:",
                "kommentare[",
                "kommentare [",
                "kommentare(",
                "alle kommentare (",
            ),
            *("kommentare lesen (", "kommentare anzeigen (", "leserkommentare (", "forum ("),
            *("zu den kommentaren (", "kommentar (", "kommentare deaktiviert für", "*empfehlungen"),
        ),
        where=LINE,
        before="12 Kommentare\n\nDie Brücke ist offen.\n\nAlle Kommentare (12)",
        after="Die Brücke ist offen.",
        keeps=(
            "Es gab 12 Kommentare",
            "12 Kommentare löschte er.",
            "Forum (Rom) und Stadion",
            "Kommentare: Was die Leser sagen",
            "12 Vorschläge und 3 Kommentare",
        ),
        about="How many comments there are, in German.",
    ),
    Pattern(
        "furniture.comments.thoughts-de",
        r"(?:\d{1,4}|Ein|Eine) (?:Gedanken?|Antwort(?:en)?|Kommentare?) zu [„“\"»][^\n]{1,200}[“”\"«]",
        triggers=(" Gedanken zu ", " Antworten zu „"),
        where=LINE | PAGE,
        letters="äöüß",
        before="Noch keine Kommentare\n\nDie Brücke ist offen.\n\n3 Gedanken zu „Die Brücke“",
        after="Die Brücke ist offen.",
        keeps=("Sie hatte 3 Gedanken zu „Die Brücke“ und schrieb sie auf.",),
        about="The heading that WordPress sets over comments in German.",
    ),
    Pattern(
        "furniture.comments.prompt-de",
        r"(?:(?:Du musst|Sie müssen|Ihr müsst)(?: [Dd]ich| sich| euch)? (?:angemeldet|eingeloggt|registriert|einloggen|anmelden)[^\n.]{0,40}um [^\n.]{0,60}(?:[Kk]omment|[Dd]iskuss|diskutier)[^\n]{0,100}"
        r"|Bitte (?:melden Sie sich|melde [Dd]ich|loggen Sie sich|log(?:ge)? [Dd]ich|registrieren Sie sich|registriere [Dd]ich)[^\n.]{0,60}um [^\n.]{0,60}(?:[Kk]omment|[Dd]iskuss|diskutier|mitzureden|mitreden)[^\n]{0,100}"
        r"|Um (?:[^\n,.]{0,30} )?(?:Kommentare?n?|[Kk]ommentieren|mitzudiskutieren|mitdiskutieren)\b[^\n,.]{0,40},? (?:müssen Sie|musst [Dd]u|melden Sie|melde [Dd]ich|loggen Sie|logge [Dd]ich|bitte|registrieren Sie)\b[^\n]{0,200}"
        r"|Zum Kommentieren (?:bitte|müssen Sie|musst [Dd]u|anmelden|einloggen)[^\n]{0,120}"
        r"|(?:Die )?Kommentar(?:e|funktion)(?: zu diesem (?:Artikel| Beitrag))? (?:ist|sind) (?:derzeit |momentan |aktuell |hier |leider |für diesen (?:Artikel|Beitrag) )?(?:geschlossen|deaktiviert|ausgeschaltet)"
        r"(?:\.|, aber (?:[Tt]rackbacks|[Pp]ingbacks)[^\n]{0,60})?"
        r"|Die Kommentarfunktion (?:(?:zu|für|bei|unter) diese[mn] (?:Artikel|Beitrag)|dieses (?:Artikels|Beitrags)|wird \d{1,3} Tage nach)[^\n.]{0,80}(?:geschlossen|deaktiviert|ausgeschaltet|beendet)\.?"
        r"|Dieser (?:Artikel|Beitrag) kann (?:nicht|leider nicht)(?: mehr)? kommentiert werden\.?"
        r"|(?:(?:Alle )?Kommentare werden (?:erst|vor|nach|von (?:uns|der Redaktion)|redaktionell)|Ihr Kommentar wird|Dein Kommentar wird) [^\n.]{0,80}(?:freigeschaltet|freigegeben|moderiert|geprüft|Freigabe)[^\n]{0,160}"
        r"|(?:Bitte )?[Bb]eachten? (?:Sie )?(?:bitte )?(?:unsere|die|beim Kommentieren|bei (?:Ihren|deinen) Kommentaren)[^\n.]{0,40}(?:Netiquette|Kommentarregeln|Forenregeln|Diskussionsregeln|Community-R)[^\n]{0,160}"
        r"|Die (?:Redaktion|Moderation)[^\n.]{0,30} (?:behält sich|behalten sich)[^\n.]{0,60}(?:Kommentare|Leserbriefe|Leserkommentare|Beiträge)[^\n]{0,250}"
        r"|Die Moderation der Kommentare liegt[^\n]{0,200}"
        r"|Die Kommentare (?:von|im|der|geben|sind)[^\n]{0,100} nicht (?:notwendigerweise |unbedingt |zwingend )?die Meinung der Redaktion[^\n]{0,400}"
        r"|Nur (?:registrierte|angemeldete|eingeloggte) (?:Nutzer|Benutzer|Leser|User|Mitglieder|Abonnenten)[^\n.]{0,40}(?:kommentieren|Kommentare)[^\n]{0,120}"
        r"|Zu diesem (?:Artikel|Beitrag) (?:wurden|gibt es|sind|liegen) (?:noch|bisher|derzeit|bislang) keine Kommentare[^\n]{0,100}|Es (?:wurden|gibt) (?:noch|bisher|derzeit|bislang) keine Kommentare(?: abgegeben| verfasst)?\.?(?: (?:Schreib|Sei|Verfass)[^\n]{0,80})?"
        r"|Sei(?:en Sie)? der (?:oder die )?[Ee]rste,? (?:der|und)[^\n.]{0,60}(?:komment|Kommentar)[^\n]{0,80}"
        r"|Benachrichtig(?:e|en Sie|t) mich (?:über|bei|per|via|wenn)[^\n]{0,140}|Benachrichtigung bei (?:weiteren|neuen|nachfolgenden) Kommentaren[^\n]{0,100}"
        r"|Informiere mich über (?:neue|nachfolgende|weitere) (?:Beiträge|Kommentare)[^\n]{0,60}"
        r"|(?:Speichere? |Meinen |Meine |Mein )?(?:meinen )?Namen?,? (?:und )?(?:meine )?E-Mail[^\n.]{0,40} in diesem Browser[^\n]{0,100}"
        r"|(?:Deine|Ihre|Eure|Die) E-Mail-Adresse wird nicht (?:veröffentlicht|angezeigt)[^\n]{0,160}"
        r"|Di(?:ese Website|eser Blog) (?:verwendet|benutzt|nutzt) Akismet[^\n]{0,240}|Erfahre(?:n Sie)?(?: mehr darüber)?, wie (?:[Dd]eine|Ihre) Kommentardaten[^\n]{0,60}"
        r"|Trage deine Daten unten ein oder klicke[^\n]{0,80}|Du kommentierst mit [Dd]einem[^\n]{0,100}|Gib hier [Dd]einen Kommentar ein[^\n]{0,20}"
        r"|Gib deine E-Mail-Adresse ein, um zu kommentieren[^\n]{0,40}|Dieses Kommentarformular[^\n]{0,100}"
        r"|(?:Wie denken Sie über dieses Thema\? Teilen |Sagen Sie uns Ihre Meinung|Diskutieren Sie (?:hier )?mit:|Ihre Meinung ist uns wichtig[.!:]|Deine Meinung ist uns wichtig[.!:])[^\n]{0,500}"
        r"|Wir freuen uns (?:auf|über) (?:Ihren|Ihre|deinen|deine|eure|euren) (?:Kommentare?|Meinung|Feedback|Leserbriefe?)[^\n]{0,80})",
        triggers=(
            *(
                "du musst ",
                "sie müssen ",
                "ihr müsst ",
                "bitte melde",
                "bitte log",
                "bitte registrier",
            ),
            *("um einen kommentar", "um kommentieren", "um kommentare", "um zu kommentieren"),
            *("um diesen artikel", "um mitzudiskutieren", "um mitdiskutieren", "um einen artikel"),
            *("um artikel", "um ihren kommentar", "um selbst ", "um hier ", "zum kommentieren"),
            *("kommentarfunktion", "die kommentarfunktion", "kommentare sind", "die kommentare "),
            *(
                "kommentare werden",
                "alle kommentare werden",
                "ihr kommentar wird",
                "dein kommentar wird",
            ),
            *("dieser artikel kann", "dieser beitrag kann", "bitte beachte", "beachten sie"),
            *("die redaktion", "die moderation", "nur registrierte", "nur angemeldete"),
            *(
                "nur eingeloggte",
                "zu diesem artikel",
                "zu diesem beitrag",
                "es gibt noch",
                "es wurden ",
            ),
            *(
                "es gibt bisher",
                "es gibt derzeit",
                "sei der erste",
                "seien sie der",
                "benachrichtig",
            ),
            *(
                "informiere mich",
                "meinen namen",
                "mein name",
                "speicher",
                "name, e-mail",
                "namen, e",
            ),
            *("deine e-mail-a", "ihre e-mail-a", "eure e-mail-a", "die e-mail-a", "diese website"),
            *(
                "dieser blog",
                "erfahre",
                "trage deine",
                "du kommentierst",
                "gib hier",
                "gib deine e-",
            ),
            *("dieses kommentar", "wie denken sie", "sagen sie uns", "diskutieren sie"),
            *("ihre meinung ist", "deine meinung ist", "wir freuen uns auf", "wir freuen uns über"),
        ),
        where=LINE,
        new=untold_abroad,
        before="Du musst angemeldet sein, um einen Kommentar abzugeben.\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=(
            "Du musst dich anmelden, sagte sie, um die Brücke zu sehen.",
            "Um Kommentare bat er nicht.",
            "Die Kommentarfunktion wurde nach dem Streit um die Brücke deaktiviert.",
            "Die Redaktion behält sich das Archiv.",
            "Die E-Mail-Adresse wird noch geprüft.",
            "Die Kommentare sind böse.",
            "Ihre Meinung ist nicht gefragt.",
            "Wir freuen uns auf die Brücke.",
            "Es gibt bislang keine Kommentare der Regierung zu dem Vorfall.",
            "Die Kommentarfunktion unter dem Beitrag des Ministers wurde deaktiviert.",
            "Kommentare werden von Facebook nicht geprüft, sagt die Stadt.",
            "Benachrichtigt wurde er nicht.",
        ),
        about="Sentences of the form and of the rules for comments in German.",
    ),
)
