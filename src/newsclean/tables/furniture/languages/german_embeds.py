"""Embeds in German: what stands in for them, and how a page asks for consent."""

from __future__ import annotations

from newsclean.rules import LINE, Pattern, Phrase, Rule, listed
from newsclean.tables.told import untold_abroad

__all__ = ["RULES"]

_ELSEWHERE = (
    r"(?:YouTube|Youtube|Twitter|X|Instagram|Facebook|TikTok|Tiktok|Spotify|Vimeo|Datawrapper|Google"
    r"|Google Maps|OpenStreetMap|Podigee|SoundCloud|Soundcloud|Opinary|Glomex|Giphy|Flourish|Pinterest"
    r"|Threads|Bluesky|Telegram|LinkedIn|Reddit|Twitch|Dailymotion|Infogram|Playbuzz|Riddle|Knightlab"
    r"|Meta|Mastodon|Podcaster|Acast|Brightcove|JW Player|Apester|Komoot)"
)
_THING = (
    r"(?:Inhalte?s?n?|Videos?|Tweets?|Posts?|Beiträge?|Beitrags?|Karten?|Grafik(?:en)?|Elemente?s?|Podcasts?"
    r"|Audios?|Players?|Medien|Umfragen?|Widgets?|Reels?|Feeds?|Livestreams?|Bilder|Diagramme?|Formulare?)"
)

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.embed.de",
        listed(
            """
            externer inhalt
            externer inhalt nicht verfügbar
            externe inhalte anzeigen
            externe inhalte laden
            externe inhalte aktivieren
            externe inhalte erlauben
            externe inhalte akzeptieren
            externen inhalt anzeigen
            externen inhalt laden
            externen inhalt aktivieren
            externen inhalt ausblenden
            alle externen inhalte anzeigen
            alle externen inhalte laden
            alle externen inhalte erlauben
            empfohlener inhalt
            empfohlener externer inhalt
            empfohlener redaktioneller inhalt
            eingebetteter inhalt
            inhalt anzeigen
            inhalte anzeigen
            inhalt laden
            inhalt jetzt laden
            inhalt entsperren
            inhalt freischalten
            inhalt nicht verfügbar
            dieser inhalt ist nicht verfügbar
            dieser inhalt ist leider nicht verfügbar
            dieser inhalt ist nicht mehr verfügbar
            dieses video ist nicht verfügbar
            dieses video ist nicht mehr verfügbar
            das video ist nicht mehr verfügbar
            erforderlichen service akzeptieren und inhalte entsperren
            youtube immer entsperren
            instagram-beiträge immer entsperren
            twitter-tweets immer entsperren
            facebook-beiträge immer entsperren
            vimeo immer entsperren
            google maps immer entsperren
            immer entsperren
            karte laden
            beitrag laden
            tweet laden
            zustimmen und anzeigen
            zustimmen und inhalt anzeigen
            zustimmen und weiter
            zustimmen & weiterlesen
            zustimmen und weiterlesen
            akzeptieren und weiter
            einwilligen und weiter
            einmalig anzeigen
            immer anzeigen
            alle akzeptieren
            alle cookies akzeptieren
            alle ablehnen
            nur notwendige cookies
            nur notwendige cookies akzeptieren
            auswahl speichern
            auswahl bestätigen
            datenschutz-einstellungen
            datenschutzeinstellungen
            datenschutz-einstellungen öffnen
            datenschutzeinstellungen öffnen
            privatsphäre-einstellungen
            cookie-einstellungen
            cookie-einstellungen öffnen
            wir verwenden cookies
            diese website verwendet cookies
            """
        ),
        before="Die Brücke ist offen.\n\nExterner Inhalt\n\nInhalt entsperren",
        after="Die Brücke ist offen.",
        keeps=(
            "Externe Inhalte prüft die Behörde nicht.",
            "Karte laden und losfahren",
            "Wir verwenden Cookies aus Hafer und Butter.",
        ),
        about="Labels of embeds and of consent in German.",
    ),
    Pattern(
        "furniture.embed.blocked-de",
        rf"(?:An dieser Stelle [^\n.]{{1,80}}(?:[Ee]xterne[nmrs]? (?:[^\n .]{{2,20}} )?(?:{_THING}|Plattform|Anbieter|Dienst)|{_THING} (?:von|aus) {_ELSEWHERE}\b|eingebettet|ergänzende)[^\n]{{0,600}}"
        rf"|An dieser Stelle (?:finden Sie|findest [Dd]u|findet ihr|sehen Sie|siehst du) (?:einen|ein|eine|weitere|passende) (?:[^\n. ]{{1,30}} ){{0,2}}{_THING}\b[^\n]{{0,600}}"
        rf"|(?:Hier|Hier oben) (?:ist|befindet sich|finden Sie|findest [Dd]u|sehen Sie|siehst du|steht|wird|werden|wurde|würde) (?:leider )?(?:ein |eine |einen )?(?:(?:externe[nrs]?|eingebettete[nrs]?) {_THING}|{_THING} (?:von|aus) {_ELSEWHERE}\b)[^\n]{{0,600}}"
        rf"|(?:Empfohlene[rs]?|Externe[rs]?|Eingebettete[rs]?) (?:redaktionelle[rs]? |externe[rs]? )?{_THING}:?(?: (?:von|aus|auf))? {_ELSEWHERE}[^\n]{{0,60}}"
        rf"|(?:Dieser|Dieses|Diese|Der|Das) (?:externen?|eingebetteten?) {_THING}[^\n.]{{0,60}}(?:geladen|angezeigt|verfügbar|blockiert|deaktiviert|aktivieren|Cookies|Datenschutz|Zustimmung|Einwilligung|stammt)[^\n]{{0,400}}"
        rf"|(?:Dieser|Dieses|Diese) {_THING} (?:wird|werden|wurde|kann|können|konnte|ist|sind|stammt|enthält|beinhaltet|benötigt|verwendet)[^\n.]{{0,100}}(?:Privatsphäre-?|Datenschutz-?|Cookie-?)[Ee]instellungen[^\n]{{0,500}}"
        rf"|(?:Dieser|Dieses|Diese) {_THING} (?:wird|werden|wurde|stammt|enthält|beinhaltet|benötigt|verwendet|ist)[^\n.]{{0,100}}(?:Drittanbieter|Drittplattform|Ihrer? (?:Zustimmung|Einwilligung)|deiner? (?:Zustimmung|Einwilligung)|Daten von {_ELSEWHERE}|von {_ELSEWHERE} (?:bereitgestellt|geladen|eingebunden|eingebettet))[^\n]{{0,500}}"
        rf"|Dieser (?:Artikel|Beitrag|Text) enthält (?:von [^\n ]{{2,20}} bereitgestellte |externe {_THING}|eingebettete |einen? eingebettete\w? )[^\n]{{0,400}}"
        rf"|Zum (?:Anzeigen|Abspielen|Ansehen|Laden|Darstellen|Betrachten|Aktivieren|Anschauen) (?:dieses|dieser|des|der|von) {_THING} (?:ist|wird|muss|müssen|musst|benötigen|brauchen|werden|bitte|klicken)[^\n]{{0,400}}"
        r"|Zum Anzeigen dieses Inhalts[^\n]{0,400}|(?:Sie sehen|Du siehst) gerade einen Platzhalterinhalt[^\n]{0,400}"
        r"|(?:Ihre|[Dd]eine) (?:aktuellen )?(?:Datenschutz|Cookie|Privatsphäre|Privatsphären|Browser|Tracking)-?[Ee]instellungen (?:verhindern|lassen|erlauben|ermöglichen|blockieren)[^\n.]{0,60}(?:[Ll]aden|[Aa]nzeige|Abspielen|Inhalt|Video|nicht zu)[^\n]{0,300}"
        r"|(?![^\n]{0,350}, (?:warn|sag|erklärt|rät|teilt|heißt|so |schreib|betont|bericht))(?:Aufgrund|Wegen) (?:Ihrer|[Dd]einer) (?:gewählten )?(?:Datenschutz|Cookie|Privatsphäre)-?[Ee]instellungen[^\n]{0,400}"
        r"|Inhalte von externen Seiten werden ohne[^\n]{0,200})",
        triggers=(
            *(
                "an dieser stelle",
                "hier ist ",
                "hier befindet",
                "hier finden sie",
                "hier findest du",
            ),
            *("hier sehen sie", "hier siehst du", "hier steht ", "hier wird ", "hier werden"),
            *(
                "hier wurde",
                "hier würde",
                "hier oben ",
                "empfohlener ",
                "empfohlenes ",
                "externer ",
            ),
            *(
                "externes ",
                "eingebettete",
                "dieser ",
                "dieses ",
                "diese inhalte",
                "diese karte",
                "diese grafik",
                "diese externe",
                "diese videos",
                "diese posts",
                "diese tweets",
                "diese eingebettete",
                "der externe",
            ),
            *(
                "das externe",
                "der eingebettete",
                "das eingebettete",
                "zum anzeigen",
                "zum abspielen",
            ),
            *("zum ansehen", "zum laden ", "zum darstellen", "zum betrachten", "zum aktivieren"),
            *("zum anschauen", "ihre datens", "ihre cookie", "ihre privats", "ihre aktuellen"),
            *("ihre browser", "deine datens", "deine cookie", "deine privats", "deine aktuellen"),
            *(
                "aufgrund ihrer",
                "aufgrund deiner",
                "wegen ihrer",
                "wegen deiner",
                "sie sehen gerade",
            ),
            *("du siehst gerade", "inhalte von extern"),
        ),
        where=LINE,
        new=untold_abroad,
        before="An dieser Stelle finden Sie einen externen Inhalt von YouTube.\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=(
            "An dieser Stelle finden Sie einen Brunnen aus dem Jahr 1720.",
            "Hier ist ein externer Prüfer am Werk.",
            "An dieser Stelle stand die Brücke.",
            "An dieser Stelle finden Sie einen Stein aus dem Jahr 1450.",
            "An dieser Stelle wird die Brücke gebaut.",
            "An dieser Stelle wird ein Video von der Tat gezeigt.",
            "An dieser Stelle prüft ein externer Gutachter das Wasser.",
            "Dieses Video wird die Polizei noch lange beschäftigen.",
            "Diese Karten sind von den Cookies im Café klebrig.",
            "Hier wird ein neues Rathaus gebaut.",
            "Hier ist ein Video aus dem Jahr 1990 zu sehen, sagte er.",
            "Ihre Privatsphäre ist ihnen heilig.",
            "Aufgrund Ihrer Datenschutz-Einstellungen sehen Sie weniger, erklärt die Firma.",
            "Ihre Cookies verkauft sie auf der Brücke.",
        ),
        about="What stands in for a tweet, a video or a map on a German page until the reader agrees.",
    ),
    Pattern(
        "furniture.embed.consent-de",
        rf"(?:Ich bin (?:damit )?einverstanden, dass (?:mir|hier|ich|externe|beim|diese[rs]?|personenbezogene)\b[^\n.]{{0,100}}(?:[Ee]xtern|{_THING}\b|Daten)[^\n]{{0,600}}"
        rf"|(?:Wir|Wir von [^\n ]{{2,20}}|{_ELSEWHERE}) (?:brauchen|benötigen|benötigt|braucht)(?: hier| an dieser Stelle)? (?:Ihre|[Dd]eine|[Ee]ure) (?:Zustimmung|Einwilligung|Erlaubnis)[^\n.]{{0,160}}(?:{_THING}\b|laden|anzuzeigen|anzeigen|Cookies)[^\n]{{0,500}}"
        rf"|Mit (?:Ihrer|[Dd]einer|[Ee]urer) (?:Zustimmung|Zustimmmung|Einwilligung) (?:wird|werden|würde|würden|laden|zeigen|binden|lädt)[^\n]{{0,400}}"
        r"|(?![^\n]{0,350}, (?:warn|sag|erklärt|rät|teilt|heißt|so |schreib|betont|bericht))(?:Durch|Mit|Mit dem|Mit einem|Durch das|Durch einen|Durch die|Mit der) (?:Klick|Klicken|Anklicken|Laden|Aktivieren|Aktivierung|Abspielen|Anzeigen|(?:weiteren? )?Nutzung)\b[^\n.]{0,120}"
        r"(?:stimmen Sie|stimmst [Dd]u|stimme ich|willigen Sie|willige ich|willigst [Dd]u|erklären Sie|erklärst [Dd]u|erkläre ich|akzeptieren Sie|akzeptierst [Dd]u|akzeptiere ich|bestätigen Sie)"
        r"[^\n.]{0,160}(?:[Dd]aten|[Ee]xtern|Inhalt|Cookies|AGB|Nutzungsbedingungen|Verarbeitung|Newsletter|YouTube)[^\n]{0,400}"
        rf"|Mit dem Laden (?:des|dieses) {_THING}[^\n.]{{0,60}}(?:Sie|[Dd]u|werden|wird)\b[^\n]{{0,400}}"
        r"|(?=[^\n]{10,350}(?:[Cc]ookie|[Zz]ustimm|[Ee]inwillig|akzeptieren|Datenschutz|[Aa]ktivier|Java[Ss]cript|Drittanbieter|Privatsphäre|Button|extern))"
        rf"(?:Um|Damit Sie|Wenn Sie|Wenn [Dd]u) (?:hier |an dieser Stelle )?(?:(?:den|diesen|das|dieses|die|diese|alle|externe) )?(?:[^\n,. ]{{1,25}}[ -])?{_THING}\b[^\n,.]{{0,60}}"
        r" (?:zu sehen|zu laden|zu nutzen|zu hören|anzu(?:zeigen|sehen|schauen|hören)|ansehen|anschauen|sehen|anzeigen|abspielen|abzuspielen|darzustellen|aufzurufen)(?: zu können| können| möchten| möchtest| wollen| willst)?,? "
        r"(?:müssen Sie|musst [Dd]u|benötigen wir|brauchen wir|klicken Sie|klicke|aktivieren Sie|aktiviere|akzeptieren Sie|bitte|ist (?:Ihre|[Dd]eine)|wird (?:Ihre|[Dd]eine)|stimmen Sie|stimme|ändern Sie|erlauben Sie)\b[^\n]{0,500}"
        rf"|Zum Schutz (?:Ihrer|[Dd]einer) (?:persönlichen |personenbezogenen )?(?:Daten|Privatsphäre)[^\n.]{{0,100}}(?:blockiert|geladen|eingebunden|deaktiviert)[^\n]{{0,400}}"
        r"|Aus (?:Datenschutz|datenschutzrechtlichen )[Gg]ründen[^\n.]{0,120}(?:(?:Ihre|[Dd]eine) (?:Zustimmung|Einwilligung|Erlaubnis)|nicht geladen|erst (?:geladen|angezeigt)|blockiert)[^\n]{0,400}"
        r"|(?:Damit|Dabei|Hierbei) (?:können|werden) (?:ggf\. )?personenbezogene Daten an Dritt(?:plattformen|anbieter) (?:übermittelt|übertragen)[^\n]{0,400}|Zustimmung zur Anzeige externer Inhalte[^\n]{0,100}"
        rf"|Klick(?:e|en Sie|t)? (?:hier|auf|unten|bitte)[^\n.,]{{0,50}},? um (?:den|diesen|die|das|dieses|diese|externe|alle)[^\n.]{{0,25}} {_THING}\b[^\n]{{0,40}} (?:laden|anzuzeigen|abzuspielen|anzusehen|sehen|entsperren|freizuschalten)[^\n]{{0,200}}"
        r"|(?:Mehr|Weitere|Nähere)(?: (?:Informationen|Infos|Details|Hinweise))?(?: dazu| hierzu| zum Datenschutz)?(?: finden Sie| findest [Dd]u| erhalten Sie| gibt es)?(?: dazu| hierzu)? in unseren?r? Datenschutz(?:erklärung|hinweisen|bestimmungen|-Einstellungen)\.?"
        r"|Es gilt die Datenschutzerklärung[^\n]{0,80}"
        rf"|(?:{_ELSEWHERE}[- ]{_THING}|{_THING} von {_ELSEWHERE}|Externe[ns]? {_THING}(?: von {_ELSEWHERE})?) (?:jetzt |immer |einmalig )?(?:laden|anzeigen|aktivieren|erlauben|zulassen|entsperren|akzeptieren)\??"
        r"|Diese (?:Website|Webseite|Seite) (?:verwendet|benutzt|nutzt|setzt) Cookies[^\n]{0,400}|Wir (?:verwenden|nutzen|setzen) (?:auf dieser (?:Website|Seite|Webseite) )?Cookies(?:,| und| auf| ein|\.)[^\n]{0,400}|Cookies erleichtern [^\n]{0,400})",
        triggers=(
            *("ich bin damit ein", "ich bin einver", "wir brauchen ", "wir benötigen", "wir von "),
            *(
                "mit ihrer zus",
                "mit ihrer ein",
                "mit deiner zus",
                "mit deiner ein",
                "mit eurer zus",
            ),
            *("durch klick", "durch das ", "durch die ", "durch einen ", "durch anklicken"),
            *("durch laden", "durch aktivier", "mit klick", "mit dem ", "mit einem klick"),
            *(
                "mit der nutzung",
                "mit der akt",
                "mit der weiteren",
                "damit sie ",
                "um den ",
                "um diesen ",
            ),
            *(
                "um das ",
                "um dieses ",
                "um die ",
                "um alle ",
                "um diese ",
                "um hier ",
                "um externe",
            ),
            *("um inhalte", "um an dieser", "wenn sie ", "wenn du ", "zum schutz ihrer"),
            *(
                "zum schutz deiner",
                "aus datenschutz",
                "damit können",
                "dabei können",
                "damit werden",
            ),
            *("dabei werden", "hierbei können", "hierbei werden", "zustimmung zur anz", "klicke "),
            *(
                "klicken sie",
                "klickt ",
                "mehr dazu in uns",
                "mehr in unserer",
                "mehr informationen",
            ),
            *(
                "mehr infos ",
                "mehr details",
                "mehr hierzu",
                "weitere informationen",
                "weitere infos",
            ),
            *(
                "weitere hinweise",
                "nähere informationen",
                "es gilt die datens",
                "tiktok-",
                "spotify-",
            ),
            *(
                "youtube-",
                "youtube ",
                "twitter-",
                "twitter ",
                "instagram-",
                "instagram ",
                "facebook-",
            ),
            *("facebook ", "google-", "google maps", "inhalt von ", "inhalte von ", "video von "),
            *(
                "externe ",
                "externen ",
                "externes ",
                "diese website",
                "diese webseite",
                "diese seite",
            ),
            *("cookies erleichtern", "wir verwenden ", "wir nutzen ", "wir setzen "),
        ),
        where=LINE,
        new=untold_abroad,
        before=(
            "Ich bin damit einverstanden, dass mir der externe Inhalt angezeigt wird.\n\n"
            "Die Brücke ist offen."
        ),
        after="Die Brücke ist offen.",
        keeps=(
            "„Ich bin damit einverstanden, dass die Brücke schließt“, sagte er.",
            "Ich bin damit einverstanden, dass er bleibt.",
            "Wir brauchen Ihre Zustimmung, um die Brücke zu bauen, sagte er.",
            "Mit Ihrer Stimme gewinnt die Brücke.",
            "Mit dem Laden der Fähre begannen sie am Morgen.",
            "Aus Datenschutzgründen wurde der Name des Fahrers nicht genannt.",
            "Aus Datenschutzgründen wurde das Video nicht veröffentlicht.",
            "Um das Video zu sehen, fuhr er nach Wien.",
            "Um das zu können, muss der Datenschutz gelockert werden.",
            "Um die Bilder zu sehen, müssen Behörden den Datenschutz beachten.",
            "Wir nutzen das Wasser der Brücke.",
            "Wenn Sie Videos hochladen wollen, müssen Sie die Zustimmung der Gefilmten haben.",
            "Zum Schutz Ihrer Daten rät die Polizei zu einem neuen Kennwort.",
            "Mit einem Klick auf die Karte sieht man die Brücke.",
            "Mit einem Klick stimmen Sie der Verarbeitung zu, warnt die Zentrale.",
            "Dabei können personenbezogene Daten verloren gehen, warnt die Behörde.",
            "Durch die Nutzung der Dienste entstehen Daten.",
        ),
        about="How a German page asks whether it may load what others serve.",
    ),
)
