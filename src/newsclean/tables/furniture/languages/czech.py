"""Furniture in Czech and Slovak; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.networks import AFTER_NETWORKS, networks
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

_NETWORKS = networks("síti x", "sieti x", "sociálních sítích", "sociálnych sieťach", "googlu")

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.cs",
        listed(
            """
            čtěte také
            čtěte též
            čtěte i
            čtěte více
            čtěte dále
            čtěte zde
            přečtěte si
            přečtěte si také
            přečtěte si i
            přečtěte si více
            mohlo by vás zajímat
            mohlo by vás také zajímat
            mohlo by se vám líbit
            mohlo by se hodit
            dále čtěte
            související články
            související témata
            související příspěvky
            související zprávy
            podobné články
            podobné příspěvky
            další články
            další články autora
            další články z rubriky
            další zprávy
            další z rubriky
            doporučujeme
            doporučené články
            doporučujeme přečíst
            nejčtenější
            nejčtenější články
            nejčtenější zprávy
            nejnovější články
            nejnovější příspěvky
            nejnovější komentáře
            nejnovější zprávy
            nejdiskutovanější
            poslední články
            poslední příspěvky
            více k tématu
            více na toto téma
            články k tématu
            ke stejnému tématu
            k tématu
            předchozí článek
            následující článek
            další článek
            předchozí příspěvek
            další příspěvek
            populární články
            výběr redakce
            """
        ),
        before=f"{STORY}\n\nČtěte také:\n\nFerry sinks",
        after=STORY,
        keeps=("Čtěte také dopis.", "Další zprávy přišly ráno.", "K tématu mlčel."),
        about="Headings over other headlines in Czech.",
    ),
    Phrase(
        "furniture.page.cs",
        listed(
            """
            sdílet
            sdílet článek
            sdílejte článek
            sdílejte
            sdílet odkaz
            sdílet tento článek
            sdílejte tento článek
            sdílet s přáteli
            poslat e-mailem
            poslat emailem
            poslat článek e-mailem
            tweetnout
            líbí se mi
            vytisknout
            vytisknout článek
            tisknout
            tisk článku
            verze pro tisk
            kopírovat odkaz
            zkopírovat odkaz
            odkaz zkopírován
            odkaz byl zkopírován
            uložit článek
            uložit na později
            přidat do oblíbených
            poslechnout článek
            poslechněte si článek
            přehrát článek
            zvětšit obrázek
            zobrazit galerii
            zobrazit fotogalerii
            fotogalerie
            diskuse k článku
            diskuze k článku
            vstoupit do diskuse
            vstoupit do diskuze
            zobrazit diskusi
            zobrazit diskuzi
            přidat do diskuse
            přejít do diskuse
            zapojte se do diskuse
            zapojte se do diskuze
            komentáře
            komentáře k článku
            komentovat
            přidat komentář
            přidejte komentář
            přidat názor
            napsat komentář
            napište komentář
            napsat komentář zrušit odpověď na komentář
            zanechte komentář
            zanechat odpověď
            zrušit odpověď na komentář
            odeslat komentář
            zobrazit komentáře
            žádné komentáře
            zatím žádné komentáře
            zatím bez komentářů
            váš komentář
            odpovědět
            nahlásit komentář
            upozornit na nové komentáře e-mailem
            odebírat
            odebírat newsletter
            odebírejte náš newsletter
            přihlásit se k odběru
            přihlásit se k odběru newsletteru
            přihlaste se k odběru newsletteru
            přihlaste se k odběru
            sledujte nás
            sledovat
            našli jste chybu?
            našli jste v článku chybu?
            našli jste chybu v článku?
            nahlásit chybu
            nahlásit chybu v článku
            všechna práva vyhrazena
            © všechna práva vyhrazena
            ochrana osobních údajů
            zásady ochrany osobních údajů
            podmínky užití
            nastavení soukromí
            nastavení cookies
            přihlásit
            přihlásit se
            registrovat se
            zaregistrovat se
            zapomněli jste heslo?
            přejít k obsahu
            přejít na obsah
            přejít k hlavnímu obsahu
            přeskočit na obsah
            zpět nahoru
            zpět na začátek
            zpět na hlavní stránku
            zpět na úvod
            na úvodní stránku
            hlavní strana
            hlavní stránka
            úvodní stránka
            zobrazit více
            zobrazit další
            načíst další
            načíst více
            zobrazit vše
            další stránka
            předchozí stránka
            celý článek
            číst více
            číst dále
            číst dál
            více zde
            štítky
            klíčová slova
            navigace pro příspěvek
            """
        ),
        before="Most je otevřen.\n\nSdílet",
        after="Most je otevřen.",
        keeps=("Diskuse trvá.", "Celý článek zákona platí.", "Sdílet bolest pomáhá."),
        about="Share buttons, newsletters, comments and copyright in Czech.",
    ),
    Phrase(
        "furniture.paywall.cs",
        listed(
            """
            článek je pouze pro předplatitele
            článek je jen pro předplatitele
            tento článek je pouze pro předplatitele
            tento článek je jen pro předplatitele
            obsah pouze pro předplatitele
            pouze pro předplatitele
            jen pro předplatitele
            předplaťte si a čtěte dál
            celý článek pouze pro předplatitele
            chci předplatné
            """
        ),
        flag="truncated",
        before="Most je otevřen.\n\nTento článek je pouze pro předplatitele",
        after="Most je otevřen.",
        keeps=("Sál je pouze pro hosty.",),
        about="A paywall in Czech.",
    ),
    Block(
        "furniture.related.sk",
        listed(
            """
            čítajte aj
            čítajte tiež
            čítajte viac
            čítajte ďalej
            čítajte tu
            prečítajte si
            prečítajte si aj
            prečítajte si tiež
            prečítajte si viac
            mohlo by vás zaujímať
            mohlo by vás tiež zaujímať
            mohlo by sa vám páčiť
            pozrite si aj
            pozrite si tiež
            súvisiace články
            súvisiace témy
            súvisiace príspevky
            súvisiace správy
            podobné príspevky
            ďalšie články
            ďalšie články autora
            ďalšie správy
            odporúčame
            odporúčané články
            najčítanejšie
            najčítanejšie články
            najčítanejšie správy
            najnovšie články
            najnovšie správy
            najnovšie príspevky
            najnovšie komentáre
            posledné články
            viac k téme
            viac na túto tému
            články k téme
            predchádzajúci článok
            predošlý článok
            nasledujúci článok
            ďalší článok
            populárne články
            výber redakcie
            """
        ),
        before=f"{STORY}\n\nČítajte tiež:\n\nFerry sinks",
        after=STORY,
        keeps=("Čítajte tiež list.", "Ďalšie správy prišli ráno."),
        about="Headings over other headlines in Slovak.",
    ),
    Phrase(
        "furniture.page.sk",
        listed(
            """
            zdieľať
            zdieľať článok
            zdieľajte
            zdieľajte článok
            zdieľať tento článok
            zdieľajte tento článok
            zdieľať odkaz
            zdieľať s priateľmi
            poslať e-mailom
            poslať emailom
            tweetnúť
            páči sa mi to
            vytlačiť
            vytlačiť článok
            verzia pre tlač
            kopírovať odkaz
            skopírovať odkaz
            odkaz skopírovaný
            odkaz bol skopírovaný
            uložiť článok
            uložiť na neskôr
            vypočuť článok
            vypočujte si článok
            zväčšiť obrázok
            zobraziť galériu
            fotogaléria
            diskusia k článku
            vstúpiť do diskusie
            zobraziť diskusiu
            zapojte sa do diskusie
            komentáre
            komentovať
            pridať komentár
            pridajte komentár
            pridaj komentár
            napísať komentár
            napíšte komentár
            zanechať komentár
            zanechajte komentár
            pridaj komentár zrušiť odpoveď
            zrušiť odpoveď
            odoslať komentár
            zobraziť komentáre
            žiadne komentáre
            zatiaľ žiadne komentáre
            odpovedať
            nahlásiť komentár
            odoberať
            odoberať newsletter
            odoberajte náš newsletter
            prihlásiť sa na odber
            prihláste sa na odber newslettera
            prihlásiť sa na odber newslettera
            našli ste chybu?
            našli ste v článku chybu?
            našli ste chybu v článku?
            nahlásiť chybu
            nahlásiť chybu v článku
            všetky práva vyhradené
            © všetky práva vyhradené
            ochrana osobných údajov
            ochrana súkromia
            podmienky používania
            nastavenia súkromia
            nastavenia cookies
            prihlásiť sa
            registrovať sa
            zaregistrovať sa
            zabudli ste heslo?
            prejsť na obsah
            preskočiť na obsah
            späť hore
            späť na hlavnú stránku
            späť na titulku
            hlavná stránka
            domovská stránka
            zobraziť viac
            zobraziť ďalšie
            načítať ďalšie
            načítať viac
            zobraziť všetko
            celý článok
            čítať viac
            čítať ďalej
            viac info
            kľúčové slová
            navigácia v článku
            """
        ),
        before="Most je otvorený.\n\nZdieľať",
        after="Most je otvorený.",
        keeps=("Diskusia trvá.", "Celý článok zákona platí.", "Zdieľať bolesť pomáha."),
        about="Share buttons, newsletters, comments and copyright in Slovak.",
    ),
    Phrase(
        "furniture.paywall.sk",
        listed(
            """
            článok je len pre predplatiteľov
            tento článok je len pre predplatiteľov
            tento článok je určený pre predplatiteľov
            obsah len pre predplatiteľov
            len pre predplatiteľov
            iba pre predplatiteľov
            prihláste sa a čítajte ďalej
            """
        ),
        flag="truncated",
        before="Most je otvorený.\n\nTento článok je len pre predplatiteľov",
        after="Most je otvorený.",
        keeps=("Sála je len pre hostí.",),
        about="A paywall in Slovak.",
    ),
    Pattern(
        "furniture.share.cs",
        rf"(?i:(?:(?:klikněte|kliknutím|kliknite|kliknutím)(?: (?:pro|pre|sem pro))? (?:sdílení|sdílíte|sdílet|zdieľanie|zdieľate|zdieľať|odeslání|odoslanie)|sdílet|sdílejte|zdieľať|zdieľajte|zdieľaj|poslat|poslať|odeslat|odoslať|pošlete|tweetnout|tweetnúť|přidat|uložit|uložiť)"
        rf"(?: (?:článek|článok|příspěvek|príspevok|tento článek|tento článok|odkaz|stránku|toto))?"
        rf" (?:na|přes|cez|pomocí|do|v|prostřednictvím) {_NETWORKS}{AFTER_NETWORKS}"
        rf"|(?:sledujte|najdete|nájdete|čtěte|čítajte|hledejte)(?: nás)(?: také| i| aj| tiež)? (?:na|v|přes|cez) {_NETWORKS}{AFTER_NETWORKS}"
        rf"|(?:jsme|sme)(?: i| aj)? na {_NETWORKS}{AFTER_NETWORKS})",
        triggers=(
            *(
                "klikněte",
                "kliknutím",
                "kliknite",
                "sdílet ",
                "sdílejte ",
                "zdieľať ",
                "zdieľajte ",
            ),
            *("zdieľaj ", "poslat ", "poslať ", "odeslat ", "odoslať ", "pošlete ", "tweetnout "),
            *("tweetnúť ", "přidat ", "uložit ", "uložiť ", "sledujte nás", "najdete nás"),
            *("nájdete nás", "čtěte nás", "čítajte nás", "hledejte nás", "jsme na ", "jsme i na "),
            *("sme na ", "sme aj na "),
        ),
        where=LINE,
        before="Sdílet na Facebooku\n\nMost je otevřen.\n\nSledujte nás na Instagramu",
        after="Most je otevřen.",
        keeps=("Sdílet fotky na Facebooku nestihl.", "Jsme na mostě", "Přidat na váze"),
        about="Share and follow buttons with the name of a network in Czech and Slovak.",
    ),
    Pattern(
        "furniture.page.cs-line",
        r"(?i:(?:diskuse|diskuze|diskusia|komentáře|komentáre|příspěvky) ?[:(] ?\d{1,5}\)?|\d{1,5} (?:komentář(?:e|ů)?|komentár(?:e|ov)?)"
        r"|(?:doba čtení|čas čtení|čas čítania|doba čítania|délka čtení) ?:? ?(?:méně než |menej ako |asi |cca |~ ?)?\d{1,3} ?(?:min(?:\.|ut[ay]?|út[ay]?)?)"
        r"|\d{1,3} ?min(?:\.|ut[ay]?|út[ay]?)? (?:čtení|čítania)"
        r"|(?:štítky|klíčová slova|kľúčové slová) ?: ?[^\n]{2,200}"
        r"|(?:vaše|vaša) e-?mailová adresa nebude (?:zveřejněna|zverejnená|publikována)[^\n]{0,90}"
        r"|(?:vyžadované informace jsou|vyžadované polia sú|povinné polia sú|povinná pole jsou|povinné položky jsou) ozna[čc]en\w \*?"
        r"|(?:uložit do prohlížeče jméno|uložit moje údaje v tomto prohlížeči|uložiť moje meno|uložiť moje údaje v tomto prehliadači)[^\n]{5,150}"
        r"|(?:tento web|táto stránka|tato stránka|táto webová stránka) používá? akismet[^\n]{0,150}"
        r"|(?:pro přidávání komentářů|pro přidání komentáře|pre pridávanie komentárov|pre pridanie komentára|na pridanie komentára|abyste mohli komentovat|aby ste mohli komentovať)[^\n]{3,60}(?:přihlás|prihlás)[^\n]{0,30}"
        r"|(?:našli jste|našli ste|všimli jste si|všimli ste si) [^\n]{0,20}chyb[uy][^\n]{0,10}\? ?(?:napište|napíšte|dejte|dajte|pošlete|pošlite|nahlaste|nahláste|oznamte|označte)[^\n]{0,80}"
        r"|(?:(?:jakékoliv?|akékoľvek) )?(?:užití obsahu|použitie obsahu|publikování nebo další šíření|publikovanie alebo ďalšie šírenie|přebírání|preberanie|kopírovanie|kopírování)[^\n]{0,120}(?:souhlasu|súhlasu|zakázáno|zakázané)[^\n]{0,120}"
        r"|(?:tento web|táto stránka|tato stránka|tato webová stránka) (?:používá|používa|využívá|využíva) (?:soubory |súbory )?cookies?[^\n]{0,250}"
        r"|(?:váš prohlížeč|váš prehliadač) nepodpor(?:uje|uje) [^\n]{2,120}|článok pokračuje pod (?:reklamou|videom|videoreklamou)|článek pokračuje pod (?:reklamou|videem|inzercí))",
        triggers=(
            *(
                "diskuse",
                "diskuze",
                "diskusia",
                "komentáře",
                "komentáre",
                "příspěvky",
                "*komentářů",
            ),
            *("*komentáře", "*komentář", "*komentárov", "*komentáre", "*komentár", "doba čtení"),
            *("čas čtení", "čas čítania", "doba čítania", "délka čtení", "*čtení", "*čítania"),
            *(
                "štítky",
                "klíčová slova",
                "kľúčové slová",
                "vaše e-mail",
                "vaše email",
                "vaša e-mail",
            ),
            *(
                "vaša email",
                "vyžadované",
                "povinné pol",
                "povinná pole",
                "uložit do prohl",
                "uložit moje",
            ),
            *(
                "uložiť moje",
                "tento web",
                "táto stránka",
                "tato stránka",
                "táto webová",
                "tato webová",
            ),
            *("pro přidávání", "pro přidání", "pre pridávanie", "pre pridanie", "na pridanie"),
            *(
                "abyste mohli",
                "aby ste mohli",
                "našli jste",
                "našli ste",
                "všimli jste",
                "všimli ste",
            ),
            *(
                "jakékoli",
                "akékoľvek",
                "užití obsahu",
                "použitie obsahu",
                "publikování",
                "publikovanie",
            ),
            *(
                "přebírání",
                "preberanie",
                "kopírovanie",
                "kopírování",
                "váš prohlížeč",
                "váš prehliadač",
            ),
            *("článok pokračuje", "článek pokračuje"),
        ),
        where=LINE,
        before="Doba čtení: 3 minuty\n\nMost je otevřen.\n\nVaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *",
        after="Most je otevřen.",
        keeps=(
            "Komentáře: co říkají odborníci o mostu",
            "Kopírování starých mostů se vyplatí.",
            "Tento web používá jen starosta.",
            "Našli jste chybu v plánu, řekl starosta.",
        ),
        about="Counts of comments, reading times and sentences by which Czech and Slovak pages speak of themselves.",
    ),
)
