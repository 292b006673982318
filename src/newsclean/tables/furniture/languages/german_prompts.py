"""Prompts in German: newsletters, apps, channels, networks."""

from __future__ import annotations

from newsclean.rules import LINE, PAGE, Pattern, Phrase, Rule, listed
from newsclean.tables.told import untold_abroad

__all__ = ["RULES"]

_SOCIAL = (
    r"(?:Facebook|Instagram|Twitter|X|TikTok|YouTube|Youtube|Telegram|Whats[Aa]pp|LinkedIn|Xing|XING"
    r"|Threads|Bluesky|Mastodon|Google News|Flipboard|Snapchat|Pinterest|Social Media|Twitch|Spotify)"
)

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.newsletter.de",
        listed(
            """
            newsletter abonnieren
            newsletter bestellen
            newsletter-anmeldung
            newsletteranmeldung
            zum newsletter
            zum newsletter anmelden
            zur newsletter-anmeldung
            zur anmeldung
            zu den newslettern
            alle newsletter
            alle newsletter im überblick
            unser newsletter
            unsere newsletter
            abonniere unseren newsletter
            abonnieren sie unseren newsletter
            abonniere den newsletter
            newsletter jetzt abonnieren
            jetzt newsletter abonnieren
            jetzt zum newsletter anmelden
            jetzt für den newsletter anmelden
            jetzt kostenlos anmelden
            jetzt kostenlos anmelden!
            jetzt kostenlos abonnieren
            jetzt gratis abonnieren
            hier kostenlos anmelden
            hier anmelden
            hier abonnieren
            kostenlos anmelden
            kostenlos abonnieren
            jetzt anmelden
            jetzt anmelden!
            jetzt abonnieren
            jetzt abonnieren!
            abonnieren
            möchten sie unseren newsletter erhalten?
            mit unserem newsletter bleiben sie informiert
            mit unserem newsletter auf dem laufenden bleiben
            immer informiert bleiben
            bleiben sie informiert
            bleiben sie auf dem laufenden
            informiert bleiben
            auf dem laufenden bleiben
            auf dem laufenden bleiben!
            nichts mehr verpassen
            blog via e-mail abonnieren
            blog per e-mail abonnieren
            blog abonnieren
            folge diesem blog
            zu whatsapp
            zum whatsapp-kanal
            whatsapp-kanal abonnieren
            jetzt whatsapp-kanal abonnieren
            zum telegram-kanal
            push-nachrichten aktivieren
            push-mitteilungen aktivieren
            push-benachrichtigungen aktivieren
            jetzt push-nachrichten aktivieren
            zur app
            in der app öffnen
            in app öffnen
            in der app lesen
            jetzt app herunterladen
            jetzt app laden
            jetzt die app herunterladen
            jetzt die app laden
            jetzt herunterladen
            unsere app
            tipp: wir sind bei whatsapp!
            wir sind bei whatsapp
            br24 ist auch auf whatsapp
            mit meiner anmeldung zum newsletter stimme ich der werbevereinbarung zu
            sie haben sich erfolgreich angemeldet
            vielen dank für ihre anmeldung
            vielen dank für ihre anmeldung!
            vielen dank für deine anmeldung
            bitte geben sie eine gültige e-mail-adresse ein
            bitte gib eine gültige e-mail-adresse ein
            ihre e-mail-adresse
            deine e-mail-adresse
            e-mail-adresse eingeben
            ihre e-mail-adresse eingeben
            gib deine e-mail-adresse ein
            """
        ),
        before="Die Brücke ist offen.\n\nNewsletter abonnieren\n\nJetzt kostenlos anmelden!",
        after="Die Brücke ist offen.",
        keeps=(
            "Newsletter abonnieren wollte er nicht.",
            "„Bleiben Sie informiert“, sagte er.",
            "Unsere App läuft, sagte die Bahn.",
            "Ihre E-Mail-Adresse gab sie nicht her.",
        ),
        about="Buttons and labels of newsletters, notifications, channels and apps in German.",
    ),
    Pattern(
        "furniture.newsletter.prompt-de",
        r"(?:(?:Mit unserem|In unserem|Unser|Der|Dieser|Mit dem|Im) (?:kostenlose[nr]? |tägliche[nr]? |wöchentliche[nr]? )?[^\n. ]{0,40}(?:Newsletter|Newslettern|WhatsApp-(?:Kanal|Channel)|Telegram-Kanal|Push-(?:Nachrichten|Mitteilungen|Benachrichtigungen))\b"
        r"[^\n]{0,160}(?:Sie|Ihnen|Ihre?[nm]?|[Dd]ir|[Dd]ich|[Dd]u|[Dd]eine?[nm]?|euch)\b[^\n„“\"»«]{0,200}"
        r"|Abonniere (?:jetzt |hier )?(?:unseren|unsere|den|die) [^\n.]{0,60}(?:[Nn]ewsletter|Kanal|Channel|Podcast)[^\n]{0,160}|(?:Jetzt|Hier|Gleich|Einfach)(?: kostenlos| gratis| direkt| hier)?(?: zum| zu den| für den| für unseren| den| unseren| beim| für die| unsere)? (?:[^\n. ]{1,20} ){0,2}[^\n. ]{0,40}(?:[Nn]ewsletter|WhatsApp-(?:Kanal|Channel)|Telegram-Kanal|Push-(?:Nachrichten|Mitteilungen))[^\n.,]{0,30} (?:anmelden|abonnieren|bestellen|aktivieren|folgen|sichern|eintragen|registrieren)!?(?: ?[»›>])?"
        r"|(?:[^\n.!?]{0,30}[Nn]ewsletter|WhatsApp-(?:Kanal|Channel))[:!]? (?:[Jj]etzt|[Hh]ier|[Gg]leich)(?: kostenlos| gratis)? (?:anmelden|abonnieren|bestellen)[.!]?"
        r"|Hier (?:geht(?:['’]s|s| es)|gelangen Sie|kommen Sie|kommst du) (?:direkt )?(?:zur Anmeldung|zum (?:kostenlosen )?(?:[^\n. ]{0,30}-)?(?:Newsletter|WhatsApp-(?:Kanal|Channel)|Telegram-Kanal))[^\n]{0,80}"
        r"|Hier können Sie (?:sich )?(?:kostenlos )?(?:für )?(?:unsere[nr]?|den|die) [^\n.]{0,60}[Nn]ewsletter[^\n]{0,120}"
        r"|Wenn (?:du|Sie) [^\n]{0,100} (?:kannst du|können Sie) (?:hier )?(?:den|unseren|die) [^\n.]{0,50}Newsletter(?: hier)? (?:abonnieren|bestellen)\.?"
        r"|(?:Melden Sie sich|Melde [Dd]ich|Meldet euch)[^\n.]{0,60}(?:[Nn]ewsletter|Push-)[^\n]{0,200}|Melde [Dd]ich für ein Abonnement an[^\n]{0,120}"
        r"|Kenn(?:en Sie|st du|st Du) (?:schon )?(?:unseren|den|unsere)[^\n?]{0,60}(?:Newsletter|WhatsApp|App|Podcast)[^\n]{0,200}"
        r"|(?:Erhalten Sie|Erhalte|Holen Sie sich|Hol dir|Bekommen Sie|Lesen Sie)[^\n.,]{0,80}(?:täglich|wöchentlich|regelmäßig|jeden|kostenlos|Newsletter|die wichtigsten|das Wichtigste)[^\n.]{0,80}(?:per E-Mail|per Mail|per Newsletter|in Ihr(?:em)? (?:E-Mail-)?Postfach|in dein(?:em)? (?:E-Mail-)?Postfach|unser(?:en|em) (?:kostenlosen )?Newsletter|meinen kostenlosen Newsletter|direkt aufs Handy)[^\n]{0,120}"
        r"|(?:Gib|Geben Sie|Trag|Trage|Tragen Sie) (?:hier )?(?:einfach )?(?:[Dd]eine|Ihre) (?:E-)?Mail-?[Aa]dresse (?:hier )?(?:ein|an)(?:,| und|\.|!)[^\n]{0,200}"
        r"|Um neue Beiträge per E-Mail zu erhalten[^\n]{0,80}|(?:Schließe? [Dd]ich|Schließen Sie sich) \d[\d.,]{0,8} (?:anderen )?(?:Abonnent|Follower)[^\n]{0,60}"
        r"|Abonniere(?:n)?,? um (?:weiterzulesen|die neuesten)[^\n]{0,120}|Jetzt abonnieren, um weiterzulesen[^\n]{0,100}"
        r"|(?![^\n]{0,350}, (?:warn|sag|erklärt|rät|teilt|heißt|so |schreib|betont|bericht))Mit (?:der|Ihrer|meiner|deiner|Deiner) (?:Anmeldung|Registrierung|Bestellung)[^\n.]{0,60}(?:stimme ich|stimmst [Dd]u|stimmen Sie|akzeptier(?:e ich|en Sie|st [Dd]u)|willig(?:e ich|en Sie|st [Dd]u)|erklär(?:e ich|en Sie|st [Dd]u)|bestätig(?:e ich|en Sie|st [Dd]u))\b[^\n]{0,400}"
        r"|(?:Ja, ich möchte|Ich möchte (?:den|gern|gerne|regelmäßig|per|auch))\b[^\n.,]{0,60}[Nn]ewsletter[^\n]{0,300}|Ich bin damit einverstanden, (?:den|regelmäßig|dass ich)[^\n.]{0,60}Newsletter[^\n]{0,300}"
        r"|(?:Sie können (?:sich|den Newsletter)|Du kannst (?:dich|den Newsletter)|Eine Abmeldung ist)[^\n.]{0,40}jederzeit[^\n.]{0,40}(?:abmelden|abbestellen|möglich)[^\n]{0,120}"
        r"|\"Hier ist Bayern\": Der BR24[^\n]{0,300}|Infos und News von BR24 gibt es[^\n]{0,300}|Eine Newsübersicht am Morgen und zum Feierabend[^\n]{0,250}"
        r"|(?:Laden Sie (?:sich )?|Lade (?:dir )?|Lad dir |Holen Sie sich |Hol dir )(?:(?:jetzt |hier )(?:kostenlos )?(?:die|unsere)|unsere)(?: (?:kostenlose|neue))? (?:[^\n. ]{0,30} ){0,2}[^\n. ]{0,25}App\b[^\n]{0,160}"
        r"|(?:Die|Unsere) [^\n.]{0,40}App (?:jetzt|hier) (?:kostenlos |gratis )?(?:herunterladen|downloaden|laden|installieren)\b[^\n]{0,120}"
        r"|Folgst du schon (?=[^\n]{0,80}(?:Instagram|Facebook|Whats[Aa]pp|Tik[Tt]ok|Kanal|uns\b))[^\n]{0,300}|(?:Du willst|Sie wollen|Sie möchten|Möchtest du|Willst du|Wollen Sie|Möchten Sie)[^\n.?]{0,120}\? (?:Dann )?(?:[Aa]bonnier|[Mm]eld|[Ff]olge|[Hh]ier)[^\n]{0,80}(?:[Nn]ewsletter|Whats[Aa]pp|Kanal|Channel)[^\n]{0,200})",
        triggers=(
            *(
                "mit unserem ",
                "in unserem ",
                "unser newsletter",
                "unser täglicher",
                "unser kostenloser",
            ),
            *(
                "unser wöchentlicher",
                "der newsletter",
                "dieser newsletter",
                "der tägliche newsletter",
            ),
            *(
                "mit dem newsletter",
                "im newsletter",
                "im wöchentlichen",
                "abonnieren sie ",
                "abonniere ",
            ),
            *(
                "jetzt den ",
                "jetzt für ",
                "jetzt zum ",
                "jetzt newsletter",
                "jetzt kostenlos",
                "jetzt whats",
            ),
            *("jetzt unseren", "jetzt beim ", "jetzt hier ", "hier den ", "hier für ", "hier zum "),
            *(
                "hier kostenlos",
                "hier newsletter",
                "hier unseren",
                "hier whatsapp",
                "hier können sie",
            ),
            *("gleich den ", "gleich für ", "kostenlos zum ", "kostenlos den ", "kostenlos für "),
            *("gratis zum ", "gratis den ", "einfach den ", "einfach zum ", "*jetzt abonnieren"),
            *("*jetzt abonnieren!", "*jetzt anmelden", "*jetzt anmelden!", "*kostenlos anmelden"),
            *("*kostenlos anmelden!", "*hier anmelden", "*hier abonnieren", "*hier anmelden!"),
            *(
                "hier geht",
                "hier gelangen",
                "hier kommen sie",
                "hier kommst du",
                "wenn du ",
                "wenn sie ",
            ),
            *("melden sie sich", "melde dich", "meldet euch", "kennen sie ", "kennst du "),
            *("erhalten sie", "erhalte ", "holen sie ", "hol dir ", "bekommen sie", "lesen sie "),
            *(
                "gib deine",
                "gib hier",
                "geben sie ihre",
                "geben sie hier",
                "trag deine",
                "trage deine",
            ),
            *(
                "tragen sie ihre",
                "um neue beiträge",
                "schließe dich",
                "schließ dich",
                "schließen sie sich",
            ),
            *(
                "abonniere, um",
                "abonnieren, um",
                "jetzt abonnieren, um",
                "mit der anmeldung",
            ),
            *(
                "mit ihrer anmeldung",
                "mit meiner anmeldung",
                "mit deiner anmeldung",
                "mit der registr",
            ),
            *(
                "mit ihrer registr",
                "mit der bestellung",
                "ja, ich möchte",
                "ich möchte ",
                "ich bin damit",
            ),
            *("sie können sich", "sie können den newsl", "du kannst dich", "du kannst den newsl"),
            *("eine abmeldung ist", "die abmeldung ist", "abmeldung ", '"hier ist bayern": der'),
            *(
                "infos und news von br24",
                "eine newsübersicht am",
                "laden sie ",
                "lade dir",
                "lade jetzt",
            ),
            *("lade die", "lad dir ", "folgst du schon", "die app ", "unsere app ", "du willst "),
            *(
                "sie wollen ",
                "sie möchten ",
                "möchtest du ",
                "willst du ",
                "wollen sie ",
                "möchten sie ",
            ),
        ),
        where=LINE,
        new=untold_abroad,
        before=(
            "Hier geht’s zum Newsletter\n\nDie Brücke ist offen.\n\nGib deine E-Mail-Adresse ein, um "
            "diesem Blog zu folgen und per E-Mail Benachrichtigungen zu erhalten."
        ),
        after="Die Brücke ist offen.",
        keeps=(
            "Folgst du schon dem Weg der Tugend?",
            "Der Newsletter der Stadt erscheint jetzt jeden Montag.",
            "Im Newsletter schrieb er: „Sie wissen, was jetzt kommt.“",
            "Jetzt können Bürger der Stadt den Newsletter abonnieren",
            "Erhalten Sie eine Rechnung per E-Mail, prüfen Sie den Absender.",
            "Geben Sie Ihre E-Mail-Adresse an niemanden weiter.",
            "Laden Sie die Warn-App herunter, rät das Amt.",
            "Mit der Anmeldung stimmen Eltern der Reise zu.",
            "Mit unserem Boot fuhren wir über den Fluss.",
            "Wenn Sie über die Brücke gehen, können Sie den Turm sehen.",
            "Lesen Sie, was in der Nacht geschah.",
            "Willst du mich heiraten? Hier auf der Brücke?",
            "Wollen Sie Geld sparen? Hier gibt es das Bier kostenlos",
            "Mit der Bestellung akzeptieren Sie auch die Werbung, warnt die Behörde.",
            "Die App kostet nichts, sagt die Stadt.",
            "Ich möchte bleiben, schrieb er im Newsletter der Gemeinde, der am Montag erschien.",
            "Melden Sie sich, rief er.",
            "Abmeldung jederzeit",
            "Hier können Sie baden.",
            "Jetzt hier in Passau: die neue Brücke",
        ),
        about="Prompts in German to subscribe to a newsletter or channel, or to load an app.",
    ),
    Pattern(
        "furniture.newsletter.channel-de",
        r"(?:[^\n]{0,160}[ :–-])?(?:[Aa]bonnier(?:e|t|en Sie)|[Ff]olg(?:e|t|en Sie)|[Ff]indet ihr (?:in|auf)|[Kk]omm in|[Kk]ommen Sie in) (?:jetzt |hier |doch |auch |gerne )?(?:unseren?m?|den|dem) (?:neuen )?Whats[Aa]pp-(?:Kanal|Channel)\b[^\n]{0,200}",
        triggers=("sApp-Kanal", "sapp-Kanal", "sApp-Channel"),
        where=LINE | PAGE,
        letters="äöüß",
        new=untold_abroad,
        before=(
            "Newsletter abonnieren\n\nDie Brücke ist offen.\n\n"
            "Nichts mehr verpassen: Abonniere unseren WhatsApp-Kanal!"
        ),
        after="Die Brücke ist offen.",
        keeps=(
            "Die Stadt hat einen WhatsApp-Kanal.",
            "Er folge dem WhatsApp-Kanal der Stadt, sagte der Bürgermeister.",
        ),
        about="A line in German with a prompt to follow a channel in WhatsApp.",
    ),
    Pattern(
        "furniture.follow.de",
        rf"(?:(?:Folgen Sie|Folge|Folgt|Besuchen Sie|Besuche|Besucht|Liken Sie|Like) (?:uns|mir)(?: (?:auch|jetzt|gerne|schon|doch))?[^\n.]{{0,30}} (?:auf|bei|via|in)(?: (?:unserem|den|unseren|unserer))? [^\n.]{{0,20}}?{_SOCIAL}[^\n]{{0,150}}"
        rf"|(?:Folgen Sie|Folge|Folgt) [A-ZÄÖÜ\w][\w.@ -]{{1,40}} (?:auch |jetzt )?(?:auf|bei) {_SOCIAL}(?:(?:,| und| oder) {_SOCIAL}){{0,5}}[.!:]?"
        rf"|(?:Sie finden uns|Du findest uns|Ihr findet uns|Finden Sie uns|Finde uns|Wir sind|Wir sind jetzt)(?: (?:auch|jetzt))? (?:auf|bei) {_SOCIAL}(?:(?:,| und) {_SOCIAL}){{0,5}}[.!:]?(?: (?:Hier|Jetzt|Folg|Abonn)[^\n]{{0,100}})?"
        rf"|(?:Werden Sie|Werde|Werdet)(?: jetzt)? Fan[^\n.]{{0,40}} (?:auf|bei) {_SOCIAL}[^\n]{{0,60}}"
        rf"|(?:Jetzt |Hier )?[A-ZÄÖÜ][\w.&'-]{{1,20}}(?: [A-ZÄÖÜ0-9][\w.&'-]{{0,20}}){{0,3}} (?:auf|bei) {_SOCIAL} (?:folgen|abonnieren|liken)!?)",
        triggers=(
            *("folgen sie ", "folge uns", "folge mir", "folgt uns", "folge @", "besuchen sie uns"),
            *(
                "besuche uns",
                "besucht uns",
                "liken sie uns",
                "like uns",
                "sie finden uns",
                "wir sind auf",
            ),
            *("du findest uns", "ihr findet uns", "finden sie uns", "finde uns", "wir sind bei"),
            *(
                "wir sind auch",
                "wir sind jetzt",
                "werden sie ",
                "werde fan",
                "werde jetzt",
                "werdet fan",
            ),
            *(f"*{name} folgen" for name in ("facebook", "instagram", "whatsapp", "twitter", " x")),
            *(
                "*google news folgen",
                "*instagram folgen!",
                "*linkedin folgen",
                "*youtube abonnieren",
            ),
        ),
        where=LINE,
        before="Folgen Sie uns auf Facebook, Instagram und X!\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=(
            "Folgen Sie uns auf die Brücke.",
            "Folge der Flut: Die Brücke sinkt",
            "Besuchen Sie uns, sagte der Wirt auf der Brücke.",
            "Wir sind bei der Brücke, rief er.",
            "Wir sind auf Instagram aktiv, sagte die Polizei.",
            "Er will der Stadt nicht auf Instagram folgen.",
        ),
        about="Prompts in German to follow the paper or its author on a network.",
    ),
)
