"""Signs: what shows that a text is cut off, is no article, or is a live blog; nothing is removed."""

from __future__ import annotations

from newsclean.rules import Rule, Sign

__all__ = ["RULES"]

_LIVE = "\n\n".join(f"10:{minute}\nThe boat has passed mark {minute}." for minute in range(20, 27))

RULES: tuple[Rule, ...] = (
    Sign(
        "flag.robot-wall",
        r"(?:Verify(?:ing)? (?:that )?you are (?:a )?human|Access to this page has been denied"
        r"|Checking your browser before accessing|Please complete the security check"
        r"|Enable JavaScript and cookies to continue|Are you a robot\?|Just a moment\.\.\."
        r"|Thank you for your patience while we verify access|Attention Required! \| Cloudflare"
        r"|unusual traffic from your computer network|Please verify you are (?:a )?human"
        r"|our website is currently unavailable in most European countries"
        r"|451: Unavailable due to legal reasons|Pardon Our Interruption"
        r"|(?:403 Forbidden|404 Not Found|502 Bad Gateway|503 Service Unavailable)\n)",
        triggers=(
            *("Verify", "Access to this page", "Checking your browser", "security check"),
            *("Enable JavaScript and cookies", "Are you a robot", "Just a moment..."),
            *("verify access", "Attention Required!", "unusual traffic", "Please verify you"),
            *("currently unavailable in most European", "451: Unavailable", "Pardon Our"),
            *("403 Forbidden", "404 Not Found", "502 Bad Gateway", "503 Service Unavailable"),
        ),
        flag="not_an_article",
        longest=2_000,  # an article may tell of such a wall; the wall itself is short
        before="Verify you are human\n\nThis may take a few seconds.",
        keeps=("He had to verify the sum.", "Access to this page of history is free."),
        about="A wall that asks whether its reader is a robot, or an error page.",
    ),
    Sign(
        "flag.consent-wall",
        r"\n(?:We and our (?:\d[\d,. ]{0,6} )?(?:[a-z]+ )?partners (?:store|use|process|access|need|ask|collect|value|work)"
        r"|We value your privacy\n|Your privacy is important to us\n|We care about your privacy\n"
        r"|This site asks for consent to use your data|Before you continue to |We use cookies and (?:other|similar) "
        r"|To continue,? please (?:accept|agree)"
        r"|Um diese Seite mit Werbung zu (?:lesen|nutzen)|Weiter mit Werbung\n|Mit Werbung weiterlesen"
        r"|Wir und unsere (?:bis zu )?(?:\d[\d.]{0,6} )?Partner (?:speichern|verwenden|nutzen|verarbeiten|benötigen|setzen)"
        r"|Wir benötigen Ihre (?:Zustimmung|Einwilligung)|Wir brauchen Ihre (?:Zustimmung|Einwilligung)"
        r"|(?:Nous et|Avec votre accord, nous et|Avec nos) (?:nos )?(?:\d[\d  ]{0,6} )?partenaires"
        r"|Continuer sans accepter\n|Le respect de votre vie privée est notre priorité"
        r"|(?:Nosotros y|Con tu acuerdo, nosotros y|Con su acuerdo, nosotros y) nuestros (?:\d[\d.]{0,6} )?socios"
        r"|Tu privacidad es importante para nosotros|Su privacidad es importante para nosotros"
        r"|(?:Noi e|Con il tuo consenso, noi e) (?:i nostri )?(?:\d[\d.]{0,6} )?(?:partner|fornitori)"
        r"|Continua senza accettare\n|La tua privacy è importante per noi"
        r"|(?:Nós e os nossos|Nós e nossos) (?:\d[\d.]{0,6} )?parceiros|Valorizamos (?:a sua|sua) privacidade"
        r"|(?:Wij|We) en onze (?:\d[\d.]{0,6} )?partners|(?:Wij|We) vragen om je toestemming"
        r"|(?:My i nasi|Wraz z naszymi) (?:\d[\d ]{0,6} )?partner|(?:Szanujemy|Cenimy) (?:Twoją|Państwa) prywatność"
        r"|Vi och våra (?:\d[\d  ]{0,6} )?partner|Vi värnar om din integritet"
        r"|Vi og våre (?:\d[\d  ]{0,6} )?partnere|Vi og vores (?:\d[\d.]{0,6} )?(?:samarbejds)?partnere"
        r"|My a naši (?:\d[\d  ]{0,6} )?partneři|Me ja (?:\d[\d  ]{0,6} )?kumppanimme"
        r"|Мы и наши (?:\d[\d  ]{0,6} )?партн[её]ры|Мы ценим вашу конфиденциальность"
        r"|Biz ve (?:\d[\d.]{0,6} )?(?:iş )?ortaklarımız|Gizliliğinize (?:değer|önem) veriyoruz)",
        triggers=(
            *(
                "We and our",
                "We value your",
                "Your privacy is",
                "We care about your",
                "This site asks",
            ),
            *("Before you continue to ", "We use cookies and", "To continue", "mit Werbung"),
            *("Mit Werbung", "Wir und unsere", "Wir benötigen Ihre", "Wir brauchen Ihre"),
            *("partenaires", "sans accepter", "vie privée", "nuestros", "privacidad es", "partner"),
            *("fornitori", "senza accettare", "La tua privacy", "parceiros", "Valorizamos"),
            *("om je toestemming", "prywatność", "din integritet", "naši", "kumppanimme"),
            *("Мы и наши", "Мы ценим", "ortaklarımız", "Gizliliğinize"),
        ),
        flag="not_an_article",
        longest=1_200,  # an article may end in such a banner, or tell of one
        before=(
            "We and our 842 partners store and access information on a device, such as cookies."
            "\n\nYou may accept or manage your choices."
        ),
        keeps=(
            "“We and our 842 partners store and access information,” the banner said on Monday.",
            "The site asked readers to pay or to go on with adverts: “Weiter mit Werbung”, it said.",
            "We and our friends store apples in the cellar until the spring comes.",
            "Nous et nos voisins fermons le pont à minuit.",
            "Wir und unsere Nachbarn speichern Wasser für den Sommer.",
        ),
        about="A wall that asks for consent to cookies, or for money, in sixteen languages.",
    ),
    Sign(
        "flag.consent-purposes",
        r"(?i:store and/or access information on a device|personali[sz]ed (?:ads|advertising|content), |"
        r"legitimate interest|basis of consent|manage your (?:choices|preferences)|extract insights|advertisements and measure"
        r"|berechtigte[ns]? interesse|informationen auf einem gerät|personalisierte (?:anzeigen|werbung)|einwilligung"
        r"|intérêt légitime|informations sur un terminal|publicités personnalisées|votre consentement"
        r"|interés legítimo|información en un dispositivo|anuncios personalizados|su consentimiento"
        r"|interesse legittimo|informazioni su un dispositivo|annunci personalizzati|tuo consenso"
        r"|interesse legítimo|informações em um dispositivo|gerechtvaardigd belang|informatie op een apparaat"
        r"|prawnie uzasadnion|berättigat intresse)",
        triggers=(
            *(
                "information",
                "Information",
                "ersonali",
                "nteresse",
                "interest",
                "consent",
                "insights",
            ),
            *("advertisements", "inwilligung", "intérêt", "interés", "anuncios", "consenso"),
            *("belang", "prawnie", "intresse", "choices", "preferences"),
        ),
        flag="not_an_article",
        at_least=3,
        longest=1_500,
        before=(
            "We process your data to show advertisements and measure them.\n\nWe share it on the "
            "basis of consent and legitimate interest.\n\nYou may object to a legitimate interest."
        ),
        keeps=(
            "The regulator ruled that no legitimate interest allows a site to track its readers.",
            "Das Gericht sah kein berechtigtes Interesse und keine Einwilligung der Leser.",
        ),
        about="What the dialogue of consent says of its purposes: three of its terms in a short text.",
    ),
    Sign(
        "flag.error-page",
        r"\n(?:(?:Error|Fehler|Erreur|Errore|Erro|HTTP) ?(?:404|403|410|50[023])(?: ?[-–—:|] ?[^\n]{1,40})?\n"
        r"|(?:404|403)(?: ?[-–—:|] ?| )(?:[Ee]rror|[Nn]ot |Forbidden|[Pp]age|Seite|Fehler|Erreur)[^\n]{0,40}\n"
        r"|(?:Page not found|Access [Dd]enied|Seite nicht gefunden|Zugriff verweigert|Page introuvable|Accès refusé"
        r"|Página no encontrada|Acceso denegado|Pagina non trovata|Accesso negato|Página não encontrada"
        r"|Acesso negado|Pagina niet gevonden|Toegang geweigerd|Sidan (?:kunde inte hittas|hittades inte)"
        r"|Siden (?:ble ikke funnet|blev ikke fundet|findes ikke)|Nie znaleziono strony|Strona nie (?:została znaleziona|istnieje)"
        r"|Stránka nenalezena|Sivua ei löytynyt|Страница не найдена|Доступ запрещ[её]н|Sayfa bulunamadı|Erişim engellendi"
        r"|ページが見つかりません|页面不存在|頁面不存在|페이지를 찾을 수 없습니다)[.!]?(?: ?[-–—|] ?[^\n]{1,40})?\n"
        r"|(?:Sorry, )?(?:[Tt]he|[Tt]his) page (?:that )?(?:you(?:['’]re| are| were) (?:looking for|trying to reach)|you requested|you want)"
        r" (?:could not|can(?:no|['’])t|does(?: not|n['’]t)|was not|is (?:not|no longer)|has been|may have|no longer|might)"
        r"|You don['’]t have permission to access|Your access to this (?:site|page|service) has been"
        r"|Die (?:von Ihnen )?(?:gewünschte|angeforderte|aufgerufene|gesuchte) Seite"
        r"|La page (?:que vous (?:recherchez|cherchez|avez demandée)|demandée)|La página (?:que busca|que buscas|solicitada)"
        r"|La pagina (?:che stai cercando|richiesta))",
        triggers=(
            *("404", "403", "410", "500", "502", "503", "not found", "enied", "nicht gefunden"),
            *("verweigert", "introuvable", "refusé", "encontrada", "denegado", "trovata", "negato"),
            *(
                "niet gevonden",
                "geweigerd",
                "Sidan ",
                "Siden ",
                "strony",
                "Strona nie",
                "nenalezena",
            ),
            *("löytynyt", "не найдена", "Доступ", "bulunamadı", "engellendi", "見つかりません"),
            *(
                "页面",
                "頁面",
                "페이지",
                "page you",
                "page that you",
                "permission to access",
                "access to this",
            ),
            *("Seite", "La page", "La página", "La pagina"),
        ),
        flag="not_an_article",
        longest=500,
        before="Page not found\n\nThe page you are looking for could not be found.",
        keeps=(
            "Access denied: how the town lost its bridge",
            "He got the answer “Page not found” from the site of the town.",
            "Die Seite der Stadt ist seit Montag nicht zu erreichen.",
        ),
        about="An error page instead of an article, in eighteen languages.",
    ),
    Sign(
        "flag.paywall",
        r"(?:This (?:content|article|story) is (?:reserved|only available|available exclusively"
        r"|exclusive(?:ly)?|for) (?:for|to)? ?(?:\w{1,20} )?subscribers"
        r"|[Tt]o (?:continue|keep) reading(?: this (?:article|story))?,? (?:please )?(?:subscribe|log in"
        r"|sign in|register)|[Tt]o read the (?:full|rest of this) (?:story|article),? subscribe"
        r"|You(?:['’]ve| have) (?:reached|used) (?:your|all) [^\n.]{0,40}free articles)",
        triggers=("subscribers", "reading", "o read the", "free articles"),
        flag="truncated",
        last=1_500,
        before="To continue reading, please log in or subscribe to the Tide today for more.",
        keeps=(
            "The paper has 300 subscribers.",
            "Keep reading to your children, she said.",
        ),
        about="A paywall behind which the rest stands.",
    ),
    Sign(
        "flag.lost-letters",
        "\ufffd",
        triggers=("\ufffd",),
        flag="lost_letters",
        before="The chef made a \ufffdclair.",
        keeps=("The chef made an éclair.",),
        about="A letter or mark was lost in decoding, and what it was cannot be told.",
    ),
    Sign(
        "flag.cut-off",
        r"(?:\[(?:…|\.\.\.|&hellip;)\]|\(more…\)|\[Read more\.\.\.\])\n",
        triggers=("[", "(more…)"),
        flag="truncated",
        last=20,
        before="The bridge was opened again on Monday after […]",
        keeps=("“The bridge […] is open,” he said.",),
        about="The mark of a cut at the very end of the text.",
    ),
    Sign(
        "flag.liveblog",
        r"\n(?=[\dk])(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?| ?Uhr| ?[A-Z]{2,4})?|\d{1,2}[mh] ago"
        r"|kl\. ?\d{1,2}\.\d{2}|\d{1,2}h\d{2})\r?(?=\n|\Z)",
        triggers=(".", ":", "ago", "Uhr", "kl. ", "h0", "h1", "h2", "h3", "h4", "h5"),
        flag="liveblog",
        at_least=6,
        before=_LIVE,
        keeps=("Trains leave at:\n10:20\n11:20",),
        about="Six or more lines that are nothing but a time of day.",
    ),
)
