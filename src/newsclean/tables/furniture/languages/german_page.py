"""What German pages say of themselves: buttons, surveys, reports of mistakes, labels."""

from __future__ import annotations

from newsclean.rules import LINE, Pattern, Phrase, Rule, listed
from newsclean.tables.told import untold_abroad

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.page.de",
        listed(
            """
            weiterlesen
            mehr anzeigen
            mehr erfahren
            erfahre mehr
            erfahren sie mehr
            mehr laden
            weitere laden
            weniger anzeigen
            alle anzeigen
            alles anzeigen
            alle artikel anzeigen
            alle news anzeigen
            alle beiträge anzeigen
            hier weiterlesen
            hier mehr lesen
            artikel weiterlesen
            ganzen artikel lesen
            den ganzen artikel lesen
            zusammenfassung anzeigen
            quellen ausblenden
            quellen anzeigen
            personalaudioinformationstext
            das ist die europäische perspektive bei br24
            quelle: ntv.de
            fehler gefunden?
            fehler entdeckt?
            fehler melden
            fehler im artikel?
            einen fehler melden
            feedback geben
            artikel-tools
            meine news
            kurse und finanzdaten zum artikel
            kontaktieren sie uns
            haben sie eine behauptung gefunden, die afp überprüfen soll?
            feedback senden
            ihr feedback zum artikel
            artikel bewerten
            diesen artikel bewerten
            beitrag bewerten
            bewerten sie diesen artikel
            hier können sie den artikel bewerten
            gefällt ihnen dieser artikel?
            gefällt ihnen der artikel?
            gefällt dir dieser artikel?
            hat ihnen der artikel gefallen?
            hat ihnen dieser artikel gefallen?
            hat dir der artikel gefallen?
            hat dir der beitrag gefallen?
            hat dir dieser artikel gefallen?
            hat dir dieser beitrag gefallen?
            artikel gefallen? vergiss nicht zu teilen!
            war dieser artikel hilfreich?
            war dieser beitrag hilfreich?
            war dieser artikel lesenswert?
            ist dieser artikel hilfreich?
            ist dieser beitrag hilfreich?
            wie hilfreich war dieser beitrag?
            fanden sie diesen artikel nützlich?
            fanden sie diesen artikel hilfreich?
            leserbrief schreiben
            einen leserbrief schreiben
            schreiben sie einen leserbrief
            schreiben sie der redaktion
            schreiben sie uns ihre meinung
            schreiben sie uns!
            jetzt spenden
            jetzt spenden!
            spenden sie jetzt
            jetzt unterstützen
            unterstützen sie uns
            unterstützen sie unsere arbeit
            unterstütze uns
            unterstütze unsere arbeit
            unterstützen sie unabhängigen journalismus
            alle artikel des autors
            alle beiträge des autors
            alle artikel der autorin
            alle beiträge der autorin
            mehr vom autor
            mehr von diesem autor
            mehr von dieser autorin
            zur autorenseite
            zum autorenprofil
            zum profil
            autorenprofil
            autoreninfo
            e-mail an den autor
            e-mail an die autorin
            e-mail an den autor schreiben
            nachtmodus ein / aus
            erstelle eine kostenlose website oder blog – auf wordpress.com
            erstelle eine website oder ein blog auf wordpress.com
            erstelle kostenlos eine website oder ein blog auf wordpress.com
            artikel wurde gespeichert
            """
        ),
        before="Die Brücke ist offen.\n\nMehr anzeigen\n\nFehler gefunden?",
        after="Die Brücke ist offen.",
        keeps=(
            "Fehler gefunden hat er keine.",
            "Weiterlesen wollte sie nicht.",
            "Jetzt spenden die Wiener Bücher.",
            "„Unterstützen Sie uns“, bat er.",
        ),
        about="Buttons of the page in German: to read on, rate, report a mistake, support, see an author's page.",
    ),
    Pattern(
        "furniture.page.de-sentence",
        r"(?:(?:Dieses Thema im Programm: )?Über dieses Thema bericht\w{1,4}(?:: |(?=[^\n]{0,140}(?:\d[:.]\d\d|\d Uhr|\d\. \w{3,9} \d{4})))[^\n]{0,300}|Dieses Thema im Programm: [^\n]{0,300}|Lest den Originalartikel[^\n]{0,300}"
        r"|Melden Sie sich (?:hier )?(?:an\b(?! für)|für (?:den|unseren) )(?=[^\n]{0,150}(?:[Nn]ewsletter|kostenlos|\bhier\b|E-Mail))[^\n]{0,400}|Abonnieren Sie (?:unseren|den Newsletter|jetzt)[^\n]{0,400}"
        r"|Hier können Sie (?:unseren|den) Newsletter[^\n]{0,400}|>> ?Zum [^\n]{0,400}|>> ?(?:Hier finden Sie|Lesen Sie|Mehr )[^\n]{3,200}|Zum Artikel: (?![a-z])[^\n]{0,400}"
        r"|(?:(?:Haben Sie|Hast du|Habt ihr) (?:einen|in diesem Artikel einen|auf dieser Seite einen|in diesem Text einen) Fehler (?:gefunden|entdeckt|bemerkt)\?|Sie haben einen Fehler (?:gefunden|entdeckt)\?|(?:Ihnen|Dir) ist (?:in diesem Artikel |im Artikel )?ein Fehler aufgefallen\?|(?:Ist (?:Ihnen|dir)) ein Fehler aufgefallen\?|Fehler (?:gefunden|entdeckt|im Text|im Artikel)\? )[^\n]{0,200}"
        r"|(?:Möchten Sie|Wollen Sie) [^\n.?]{0,40}(?:diesen Artikel|den Artikel) (?:teilen|kommentieren|bewerten)\?[^\n]{0,80}"
        r"|Wenn (?:Ihnen|dir) (?:unser|dieser|der|mein) (?:Artikel|Beitrag|Text) ?(?:gefallen hat|gefällt|gefallen)[^\n]{0,200}"
        r"|Wir sind (?:spendenfinanziert|leserfinanziert)\.[^\n]{0,200}"
        r"|(?:Zeige alle (?:Beiträge|Artikel|Texte)|Alle Beiträge) von [A-ZÄÖÜ][^\n.]{1,50}|Alle (?:Artikel|Texte) von [A-ZÄÖÜ][^\n.]{1,50} (?:anzeigen|ansehen|[→»›])"
        r"|(?:Bei Fragen und Anregungen|Fragen oder Anregungen|Haben Sie Fragen oder Anregungen) zu diesem (?:Artikel|Beitrag|Text)[^\n]{0,140}"
        r"|(?:Haben|Hast) (?:Sie|[Dd]u) (?:Feedback|Anmerkungen)[^\n?]{0,60}\? [^\n]{0,200}|Seite \d{1,2} von \d{1,2}"
        r"|(?:Abgelegt|Verschlagwortet|Getaggt) (?:unter|mit):? [^\n.]{1,200}|Dieser (?:Beitrag|Eintrag) wurde (?:am [^\n]{4,30} von [^\n]{2,30} (?:in|unter)|(?:am [^\n]{4,30} )?unter) [^\n]{2,80} (?:veröffentlicht|gepostet|abgelegt|verschlagwortet)[^\n]{0,200}"
        r"|(?:Schlagwörter|Schlagworte|Stichwörter|Stichworte): [^\n.]{2,200}|Eingestellt von [^\n.]{2,40} um \d{1,2}[:.]\d\d(?: Uhr)?"
        r"|(?:Setze ein )?Lesezeichen (?:auf den|für den|für) [Pp]ermalink\.?|Permalink: https?://\S{4,200}|(?:Nächster|Vorheriger) (?:Beitrag|Artikel): [^\n]{2,200}"
        r"|(?:Gefördert|Präsentiert) (?:durch|von):|(?:Noch )?[Mm]ehr (?:zum Thema|Themen|Artikel|Nachrichten|News|Beiträge) (?:auf|bei) [\w.-]{2,30}\.(?:de|at|ch|com|net|org|lu):?|(?:Weitere|Zusätzliche) Quellen • [^\n]{1,60}|Quelle: ntv\.de, [a-zA-Z./ ]{2,40}|red, [^\n.]{0,20}ORF\.at[^\n.]{0,40}|Veröffentlicht/Aktualisiert:[^\n]{0,30}|[^\n.!?]{2,56} Pfeil (?:nach )?rechts|(?:Audio|Video):? \d{1,2}:\d\d Min\.?(?: ?\|[^\n|]{1,40}){0,3}|>>> Mehr [A-ZÄÖÜ][^\n.]{2,60}"
        r"|Mehr (?:Infos|Informationen)(?: erhalten Sie| finden Sie| gibt es| dazu)? hier\.?|(?:Mehr|Alles|Weitere Informationen|Weitere Artikel|Mehr Informationen) (?:über|zu|zum|zur|dazu) ?[^\n.]{0,60}(?:lesen|finden|erfahren) Sie (?:auch )?hier\.?)",
        triggers=(
            *("über dieses thema", "dieses thema im", "lest den original", "melden sie sich"),
            *(
                "abonnieren sie",
                "hier können sie",
                ">> zum",
                ">>zum",
                ">> hier",
                ">> lesen",
                ">> mehr",
            ),
            *(
                ">>> mehr",
                "zum artikel: ",
                "haben sie ",
                "hast du ",
                "habt ihr ",
                "sie haben einen fehler",
            ),
            *(
                "ihnen ist ",
                "dir ist ",
                "ist ihnen ",
                "ist dir ",
                "fehler gefunden",
                "fehler entdeckt",
            ),
            *(
                "fehler im ",
                "möchten sie ",
                "wollen sie ",
                "wenn ihnen",
                "wenn dir ",
                "wir sind spenden",
            ),
            *(
                "wir sind leser",
                "alle beiträge von",
            ),
            *(
                "zeige alle",
                "alle artikel von",
                "alle texte von",
                "bei fragen und",
            ),
            *(
                "fragen oder anreg",
                "seite 1",
                "seite 2",
                "seite 3",
                "seite 4",
                "seite 5",
                "abgelegt ",
            ),
            *("einsortiert", "verschlagwortet", "getaggt ", "gepostet ", "dieser beitrag wurde"),
            *(
                "dieser eintrag wurde",
                "schlagwort",
                "schlagwört",
                "stichwort",
                "stichwört",
                "eingestellt von",
            ),
            *(
                "setze ein les",
                "lesezeichen ",
                "permalink: ",
                "nächster beitrag:",
                "vorheriger beitrag:",
            ),
            *(
                "nächster artikel:",
                "vorheriger artikel:",
                "gefördert ",
                "präsentiert ",
                "mehr themen ",
                "mehr artikel ",
                "mehr nachrichten ",
                "mehr news ",
                "mehr beiträge ",
                "noch mehr ",
                "weitere quellen",
                "zusätzliche quellen",
                "quelle: ntv.de,",
                "red, orf",
                "veröffentlicht/akt",
                "*pfeil rechts",
                "audio 0",
                "audio 1",
                "audio: 0",
                "video 0",
                "video: 0",
            ),
            *(
                "mehr infos",
                "mehr informationen",
                "mehr über ",
                "mehr zu ",
                "mehr zum ",
                "mehr zur ",
                "mehr dazu",
            ),
            *("alles zu", "alles über ", "weitere informationen", "weitere artikel "),
        ),
        where=LINE,
        new=untold_abroad,
        before="Über dieses Thema berichtete: Radio Tarn, 4. Mai.\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=(
            "Melden Sie sich für den Lauf bis zum 3. Mai im Rathaus an.",
            "Abonnieren Sie unseren Brief, schrieb er, und ich schreibe Ihnen zurück.",
            "Zum Artikel: er ist falsch.",
            "Zum Artikel des Gesetzes schwieg er.",
            "Melden Sie sich, rief er.",
            "Über dieses Thema berichtet niemand",
            "Über dieses Thema berichteten 1990 drei Zeitungen.",
            "Alle Texte von Kafka",
            "Schlagwort des Jahres ist die Brücke.",
            "Alle Texte von Rang sind alt.",
            "Haben Sie einen Schlüssel gefunden?",
            "Mehr über die Brücke lesen Schüler hier.",
            "Mehr zum Leben als Brot braucht er nicht.",
            "Eingestellt von der Behörde wurde das Verfahren am Montag.",
            "Seite 3 des Vertrags fehlt.",
            "Dieser Beitrag wurde im Jahr 2019 in Wien veröffentlicht.",
            "Stichwort: Brücke",
            "Abgelegt in einem Archiv in Wien",
            "Der Pfeil zeigt nach rechts",
        ),
        about="Sentences by which German pages speak of themselves.",
    ),
)
