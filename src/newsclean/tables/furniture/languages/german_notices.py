"""Notices in German: what a page says of itself, of its links and of rights."""

from __future__ import annotations

from newsclean.rules import LINE, TAIL, Pattern, Phrase, Rule, listed
from newsclean.tables.proof import REST, STORY
from newsclean.tables.told import untold_abroad

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.legal.de",
        listed(
            """
            datenschutzerklärung
            datenschutz- und nutzungsbedingungen
            datenschutzhinweise
            datenschutzinformation
            impressum
            impressum & datenschutz
            impressum und datenschutz
            impressum | datenschutz
            kontakt & impressum
            kontakt und impressum
            nutzungsbedingungen
            allgemeine nutzungsbedingungen
            agb
            netiquette & agb
            barrierefreiheitserklärung
            alle rechte vorbehalten
            bitte aktivieren sie javascript
            hier können sie die rechte an diesem artikel erwerben
            rechte am artikel erwerben
            artikelrechte erwerben
            lizenzieren sie diesen artikel
            """
        ),
        before="Die Brücke ist offen.\n\nImpressum\n\nAlle Rechte vorbehalten",
        after="Die Brücke ist offen.",
        keeps=("Datenschutz kostet Geld.", "Im Impressum steht kein Name."),
        about="Links to the imprint, the terms and the rights in German.",
    ),
    Phrase(
        "furniture.legal.foot-de",
        ("datenschutz",),
        where=LINE | TAIL,
        before=f"{STORY}\n\nDatenschutz",
        after=STORY,
        keeps=(f"{STORY}\n\nDatenschutz\n\n{REST}",),
        about="A link that amid a story would be a subhead, in German.",
    ),
    Pattern(
        "furniture.legal.sentence-de",
        r"(?:(?:©|\([cC]\)|Copyright)[^\n]{0,120}[Aa]lle Rechte vorbehalten\b[^\n]{0,250}|[A-ZÄÖÜ][^\n.]{1,50} Alle Rechte vorbehalten\.?|Alle Rechte vorbehalten[.:,;]? [^\n]{1,250}"
        r"|(?:Vervielfältigung|Nachdruck|Weiterverbreitung|Verwendung, Vervielfältigung|Der Nachdruck)[^\n.]{0,80} (?:nur mit|ist nur mit|bedarf|ohne|nicht gestattet|nur unter)[^\n.]{0,60}(?:Genehmigung|Zustimmung|Einwilligung|Namensnennung|Erlaubnis)[^\n]{0,160}"
        r"|© dpa-infocom[^\n]{0,80}|dpa-infocom, dpa:[^\n]{5,60}"
        r"|(?:Gastkommentare|Gastbeiträge|Namentlich gekennzeichnete|Kommentare|Meinungsbeiträge|Die hier veröffentlichten|Dieser (?:Gast)?[Bb]eitrag|Der Inhalt dieses|Die Meinung|Beiträge)[^\n]{0,120} (?:müssen nicht|muss nicht|geben nicht|gibt nicht|spiegeln nicht|nicht notwendigerweise|entspricht nicht|entsprechen nicht|nicht unbedingt)[^\n]{0,80}Redaktion[^\n]{0,200}"
        r"|(?:(?:Dieser|Diese|Dieses) (?:Text|Artikel|Beitrag|Werk|Inhalt|Blog|Website|Seite)|Der Inhalt dieser (?:Seite|Website)|Die Inhalte dieser (?:Seite|Website))[^\n.]{0,60} (?:steht|stehen|sind|ist|wurde)[^\n.]{0,60}(?:Creative[- ]Commons|CC[- ]BY|CC0)[^\n]{0,300}"
        r"|(?:Diese|Dieser) (?:Meldung|Artikel|Text|Beitrag|Inhalt) (?:wurde|ist|stammt)[^\n.]{0,40}(?:automatisch|nicht von der Redaktion|unbearbeitet|unverändert|unredigiert|direkt aus)[^\n.]{0,80}(?:Redaktion|[Aa]gentur|dpa|AFP|APA|SDA|[Ff]eed|[Tt]icker|kanal)[^\n]{0,200})",
        triggers=(
            *("©", "(c) ", "copyright", "alle rechte vorbehalten", "*alle rechte vorbehalten"),
            *("vervielfältigung", "nachdruck", "weiterverbreitung", "wiedergabe ", "verwendung, "),
            *("verwendung ", "die verwendung", "der nachdruck", "jede verwendung", "dpa-infocom"),
            *(
                "gastkommentare",
                "gastbeiträge",
                "namentlich gek",
                "kommentare ",
                "meinungsbeiträge",
            ),
            *("die hier veröff", "dieser beitrag ", "dieser gastb", "der inhalt ", "die meinung"),
            *(
                "beiträge ",
                "dieser text ",
                "dieser artikel ",
                "dieses werk",
                "die inhalte ",
                "dieses blog",
            ),
            *("dieser blog", "diese website", "diese meldung", "diese nachricht", "dieser inhalt"),
        ),
        where=LINE,
        new=untold_abroad,
        before="Alle Rechte vorbehalten. Nachdruck verboten.\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=(
            "Die Verwendung von Kies ist nur mit dem Rathaus abgesprochen.",
            "Dieser Beitrag gibt zu denken.",
            "Dieser Text ist unter einer Brücke entstanden.",
            "Kommentare der Redaktion gab es nicht.",
            "Diese Nachricht wurde automatisch an alle Kunden verschickt.",
            "Die Stadt hat sich alle Rechte vorbehalten.",
            "Die Verwendung des Giftes ist nur mit Genehmigung der Behörde erlaubt.",
        ),
        about="Rights, licences and whose opinion it is, in sentences of German pages.",
    ),
    Pattern(
        "furniture.commerce.disclosure-de",
        r"(?:(?:\* ?)?(?:(?:Hinweis|Transparenz|Transparenzhinweis|Disclaimer|Anzeige)(?: der Redaktion)?: ?)?"
        r"(?:(?:Dieser (?:Artikel|Beitrag|Text)|Diese Seite|Der Artikel|Unsere Artikel|Dieses Video) (?:enthält|enthalten|beinhaltet) (?:sogenannte |sog\. |auch |u\. ?a\. )?(?:Affiliate|Werbe-?[Ll]inks|Provisions|Partner-?[Ll]inks|Produktplatzierung|bezahlte)[^\n]{0,400}"
        r"|(?:In diesem (?:Artikel|Beitrag|Text)|Auf dieser Seite) (?:sind|befinden sich|finden Sie|findest [Dd]u|finden sich|verwenden|nutzen|setzen|gibt es|haben wir)[^\n.]{0,60}(?:Affiliate|Provisions-?[Ll]inks|Werbe-?[Ll]inks|Partner-?[Ll]inks)[^\n]{0,400}"
        r"|(?:Die|Alle|Bei den|Einige|Einige der|Manche|Bei allen) [^\n.]{0,80}(?:[Ll]inks?|Produkte|Angebote)\b[^\n.]{0,120}(?:Affiliate|Kaufprovision|Provisions-?[Ll]ink|Werbelink|Partnerlink|(?:erhalten|bekommen|verdienen) wir (?:beim Kauf |dafür |ggf\. |unter Umständen |möglicherweise )?(?:eine |einen )?(?:kleine |geringe )?Provision)[^\n]{0,400}"
        r"|Für Links auf dieser Seite (?=[^\n]{0,80}(?:Provision|erhält))[^\n]{0,250}|Als Amazon-Partner verdien[^\n]{0,160}"
        r"|(?:Wenn|Sollten|Falls) (?:Sie|[Dd]u|ihr) [^\n.]{0,80}(?:[Ll]inks?\b|Produkte?\b)[^\n.]{0,100}(?:erhalten wir|bekommen wir|verdienen wir|erhalte ich|bekomme ich|verdiene ich|erhält|bekommt)[^\n.]{0,60}(?:Provision|Kommission|Vergütung)[^\n]{0,300}"
        r"|Wir erhalten [^\n.]{0,100}(?:(?:[Ll]inks?|Klick|Kauf)\b[^\n.]{0,60}(?:Provision|Kommission)|(?:Provision|Kommission)[^\n.]{0,60}(?:[Ll]inks?|Klick|Kauf)\b)[^\n]{0,300})"
        r"|\* ?(?:Affiliate|Werbe|Provisions|Partner)-?[Ll]inks?\b[^\n]{0,200}|\* ?(?:Anzeige|Werbung)|Affiliate-Links?:?"
        r"|(?:Dies ist eine (?:maschinelle|automatische)|Dieser (?:Artikel|Text|Beitrag) wurde (?:maschinell|automatisch|mit(?:hilfe| Hilfe)? (?:von )?(?:KI|[Kk]ünstlicher|einer KI|maschineller))[^\n.]{0,60}(?:übersetzt|erstellt|generiert|geschrieben|verfasst|produziert|zusammengefasst))[^\n]{0,300}"
        r"|Diese (?:Zusammenfassung|Übersetzung) wurde (?:automatisch|maschinell|mit (?:KI|Hilfe|[Kk]ünstlicher|DeepL)|von (?:einer )?KI)[^\n]{0,250}"
        r"|Der (?:Beitrag|Artikel|Post) [^\n]{2,180} erschien zuerst (?:auf|bei|in) [^\n]{2,80})",
        triggers=(
            *(
                "*affiliate-link",
                "*affiliate-links",
                "*werbelink",
                "hinweis:",
                "transparenz",
                "disclaimer:",
                "anzeige: ",
                "dieser artikel ",
                "diese seite",
            ),
            *("dieser beitrag ", "dieser text ", "der artikel ", "unsere artikel", "in diesem "),
            *(
                "auf dieser seite",
                "die mit ",
                "alle mit ",
                "alle links",
                "bei den mit",
                "einige links",
            ),
            *(
                "einige der ",
                "bei allen ",
                "die hier ",
                "die in diesem",
                "die im ",
                "für links auf",
            ),
            *(
                "als amazon-partner",
                "wenn sie ",
                "wenn du ",
                "sollten sie",
                "kaufen sie",
                "falls sie",
            ),
            *(
                "klicken sie",
                "wir erhalten",
                "affiliate-link",
                "dies ist eine masch",
                "dies ist eine autom",
            ),
            *(
                "diese zusammenfassung",
                "diese übersetzung",
                "der beitrag ",
                "der post ",
                "hinweis der red",
            ),
        ),
        where=LINE,
        new=untold_abroad,
        before=(
            "Dieser Artikel enthält Affiliate-Links.\n\nDie Brücke ist offen.\n\n"
            "Der Beitrag Die Brücke erschien zuerst auf Tarnbote."
        ),
        after="Die Brücke ist offen.",
        keeps=(
            "Für Links auf dieser Seite des Netzes zahlt niemand.",
            "Dieser Artikel enthält das Recht auf Wasser.",
            "Wenn Sie ein Haus verkaufen, zahlt der Käufer die Hälfte der Kosten.",
            "Wir erhalten die Brücke, sagte er.",
            "Der Beitrag erschien am Montag.",
            "Dieser Text wurde von Hand übersetzt.",
            "Diese Übersetzung wurde von Luther gelesen.",
            "Wenn Sie ein Haus kaufen, zahlen Sie oft eine Provision.",
            "Wir erhalten für jede Wohnung eine Provision.",
            "Die im Januar gezahlte Provision war hoch.",
            "Einige Links führen auf Seiten, die eine Provision zahlen",
            "In diesem Text geht es um Affiliate-Links und ihre Tücken.",
        ),
        about="Where German pages earn from links, were translated or written by machine, or come from a feed.",
    ),
)
