"""What leads to other stories in German; a cue is a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, PAGE, TAIL, Block, Pattern, Rule, listed
from newsclean.tables.proof import REST, STORY

__all__ = ["RULES"]


RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.de",
        listed(
            """
            lesen sie auch
            lesen sie auch diese artikel
            lesen sie auch die folgenden beiträge
            lesen sie dazu
            lesen sie dazu auch
            lesen sie hierzu auch
            lesen sie mehr zum thema
            lesen sie mehr zu diesem thema
            lesen sie mehr zu diesen themen
            lesen sie jetzt
            lesen sie weiter
            lies auch
            lies dazu auch
            lies jetzt
            auch lesen
            auch lesenswert
            lesenswert
            schon gelesen?
            haben sie das schon gelesen?
            mehr zum thema
            mehr zum thema *
            mehr zum thema auf *
            mehr zum thema bei *
            mehr zu diesem thema
            mehr zu diesen themen
            mehr zu diesem artikel
            mehr zum artikel
            mehr aus *
            mehr von *
            mehr dazu
            mehr lesen
            mehr lesen über
            mehr artikel
            mehr aus dem ressort
            mehr aus diesem ressort
            mehr aus dieser rubrik
            mehr aus der rubrik
            mehr aus dem channel
            mehr von dieser seite
            mehr ähnliche nachrichten
            noch mehr zum thema
            lesetipp
            lesetipps
            lesetipps der redaktion
            sie könnten auch an folgenden artikeln interessiert sein
            auch interessant
            auch spannend
            ebenfalls interessant
            das könnte sie interessieren
            das könnte sie auch interessieren
            das könnte sie auch interessieren!
            das könnte dich interessieren
            das könnte dich auch interessieren
            das könnte dich auch interessieren!
            das könnte euch auch interessieren
            das könnte ihnen auch gefallen
            das könnte dir auch gefallen
            das könnte dir gefallen
            das dürfte sie auch interessieren
            dies könnte sie auch interessieren
            dies könnte dich auch interessieren
            könnte sie auch interessieren
            vielleicht interessiert sie auch
            dich könnte auch interessieren
            dich interessiert vielleicht auch
            diese artikel könnten sie interessieren
            diese artikel könnten sie auch interessieren
            diese artikel könnten dich interessieren
            diese artikel könnten dich auch interessieren
            diese themen könnten sie auch interessieren
            nutzer lasen auch
            leser interessieren sich auch für
            andere leser interessierte auch
            das lesen andere
            empfehlungen der redaktion
            empfehlung der redaktion
            empfehlungen aus der redaktion
            redaktionsempfehlungen
            von der redaktion empfohlen
            empfehlungen für sie
            empfehlungen für dich
            unsere empfehlungen
            unsere empfehlung für sie
            unsere empfehlungen für sie
            für sie empfohlen
            für dich empfohlen
            empfohlene artikel
            empfohlene beiträge
            empfohlener artikel
            empfohlene inhalte
            beliebte artikel
            beliebte beiträge
            beliebteste artikel
            die beliebtesten artikel
            populäre artikel
            interessante artikel
            passende artikel
            passende beiträge
            passend zum thema
            passend zum artikel
            passend dazu
            artikel zum thema
            beiträge zum thema
            links zum thema
            ähnliche artikel
            ähnliche artikel lesen
            ähnliche beiträge
            ähnliche nachrichten
            ähnliche meldungen
            ähnliche themen
            ähnliche inhalte
            ähnliche texte
            verwandte artikel
            verwandte beiträge
            verwandte nachrichten
            verwandte inhalte
            verwandte links
            verwandte themen
            weitere artikel
            weitere artikel zum thema
            weitere artikel zu diesem thema
            weitere artikel aus dieser rubrik
            weitere artikel anzeigen
            weitere beiträge
            weitere beiträge zum thema
            weitere inhalte
            weitere interessante artikel
            weitere interessante beiträge
            weitere nachrichten
            weitere news
            weitere meldungen
            weitere texte
            weitere themen
            weitere videos zum thema
            weiterlesen zum thema
            weiterführende artikel
            weiterführende links
            meistgelesen
            meistgelesene artikel
            meistgelesene beiträge
            meistgelesene nachrichten
            meistgelesene texte
            die meistgelesenen artikel
            die meistgelesenen nachrichten
            meist gelesen
            meist gelesene artikel
            am meisten gelesen
            am häufigsten gelesen
            meistgesehen
            meistgeklickt
            meistgeteilt
            meistkommentiert
            meist kommentiert
            meistdiskutiert
            meist-diskutiert
            zum weiterlesen
            alle artikel der serie
            alle artikel zum thema
            mehr aus dem web
            mehr nachrichten
            mehr nachrichten aus *
            mehr meldungen
            mehr news
            zum selben thema
            neueste nachrichten
            neueste meldungen
            neueste beiträge
            neueste artikel
            neueste kommentare
            neuste artikel
            neuste beiträge
            neuste nachrichten
            aktuelle artikel
            aktuelle beiträge
            aktuelle meldungen
            aktuelle nachrichten
            aktuelle kommentare
            top-artikel
            top artikel
            top-themen
            top themen
            topthemen
            top-news
            nächster artikel
            schlagwörter zu diesem artikel
            letzte kommentare
            das thema könnte dich auch interessieren
            vorheriger artikel
            dieses thema im programm
            letzte artikel
            letzte beiträge
            neues aus der redaktion
            unsere auswahl
            """
        ),
        before=f"{STORY}\n\nLesen Sie auch:\n\nFerry sinks",
        after=STORY,
        keeps=(
            "Weitere Artikel des Gesetzes gelten.",
            "Mehr aus Versehen als mit Absicht traf er das Tor.",
            "Mehr über die Brücke weiß der Bürgermeister, der sie bauen ließ.",
            f"{STORY}\n\nMehr von Scholz\n\n{REST}",
            f"{STORY}\n\nLesenswert\n\n{REST}",
            "„Schon gelesen?“, fragte sie.",
        ),
        about="Headings over other headlines in German.",
    ),
    Block(
        "furniture.related.below-de",
        listed(
            """
            themen
            themen des artikels
            themen in diesem artikel
            themen im artikel
            themen zu diesem artikel
            mehr zu den themen
            mehr zu *
            mehr über *
            schlagwort
            schlagwörter
            schlagworte
            schlagworte zum thema
            stichwörter
            stichworte
            kategorien
            links
            externe links
            siehe auch
            über den autor
            über die autorin
            über die autoren
            über die autor:in
            zum autor
            zur autorin
            unsere autoren
            unser autor
            unsere autorin
            nächster beitrag
            vorheriger beitrag
            der nächste beitrag
            beitragsnavigation
            beitrags-navigation
            partnerangebote
            anzeigen & angebote
            meine themen
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nSchlagwörter:\n\nBrücke\n\nTarn",
        after=STORY,
        keeps=(
            f"{STORY}\n\nThemen\n\n{REST}",
            f"{STORY}\n\nLinks\n\n{REST}",
            "Themen waren die Brücke und die Fähre.",
            "Siehe auch Artikel 5.",
        ),
        about="Headings below a German story: its subjects, its author, what comes next.",
    ),
    Pattern(
        "furniture.related.teaser-de",
        r"[^\n]{20,300}[.!?] (?:\[mehr\]|\(mehr\)|mehr)(?: ?[»›>])?",
        triggers=(" mehr\n", " mehr »", " [mehr]"),
        where=LINE | PAGE,
        letters="äöüß",
        before=(
            "Mehr zum Thema\n\nDie Fähre fährt seit Montag nicht, und niemand weiß warum. mehr\n"
            "\nDie Brücke ist offen."
        ),
        after="Die Brücke ist offen.",
        keeps=("Er wollte mehr, und sie wollte noch mehr", "Sie sagte: Nicht mehr."),
        about="A line about another story of a German broadcaster, with its link “mehr”.",
    ),
)
