"""Furniture in Hungarian; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.networks import AFTER_NETWORKS, networks
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

_NETWORKS = networks("facebook-?on", "x-en", "instagramon", "e-mailben", "google híreken")

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.hu",
        listed(
            """
            kapcsolódó cikkek
            kapcsolódó cikk
            kapcsolódó cikkeink
            kapcsolódó tartalmak
            kapcsolódó tartalom
            kapcsolódó anyagok
            kapcsolódó hírek
            kapcsolódó bejegyzések
            olvassa el ezt is
            olvasd el ezt is
            olvassa el
            olvasta már?
            olvastad már?
            ezt is olvassa el
            ezt olvasta már?
            ez is érdekelheti
            ez is érdekelhet
            ezek is érdekelhetik
            ezek is érdekelhetnek
            ez is érdekelheti önt
            érdekelheti
            önnek ajánljuk
            neked ajánljuk
            ajánljuk még
            ajánlott cikkek
            ajánlott cikkeink
            ajánlott tartalmak
            további cikkek
            további cikkeink
            további hírek
            további híreink
            további cikkek a témában
            hasonló cikkek
            hasonló bejegyzések
            a témában
            a téma további cikkei
            még több hír
            még több cikk
            legolvasottabb
            legolvasottabbak
            legolvasottabb cikkek
            legolvasottabb híreink
            legnépszerűbb
            legnépszerűbb cikkek
            legfrissebb
            legfrissebb hírek
            legfrissebb híreink
            legfrissebb cikkek
            legfrissebb cikkeink
            legutóbbi bejegyzések
            legutóbbi hozzászólások
            friss hírek
            friss cikkek
            előző cikk
            következő cikk
            előző bejegyzés
            következő bejegyzés
            """
        ),
        before=f"{STORY}\n\nKapcsolódó cikkek:\n\nFerry sinks",
        after=STORY,
        keeps=(
            "Olvassa el ezt is holnap.",
            "További hírek reggel jöttek.",
            "A témában hallgatott.",
        ),
        about="Headings over other headlines in Hungarian.",
    ),
    Phrase(
        "furniture.page.hu",
        listed(
            """
            megosztás
            megosztom
            cikk megosztása
            oszd meg
            oszd meg másokkal
            oszd meg ismerőseiddel
            oszd meg barátaiddal
            ossza meg
            ossza meg másokkal
            ossza meg ismerőseivel
            küldés e-mailben
            elküldés e-mailben
            link másolása
            hivatkozás másolása
            másolás vágólapra
            link a vágólapra másolva
            tetszik
            nyomtatás
            cikk nyomtatása
            nyomtatható változat
            nyomtatóbarát verzió
            mentés későbbre
            cikk mentése
            könyvjelzőzés
            cikk meghallgatása
            hallgassa meg a cikket
            kép nagyítása
            kattintson a képre a nagyításhoz
            galéria megtekintése
            hozzászólások
            hozzászólok
            hozzászólás
            hozzászólás írása
            szólj hozzá
            szólj hozzá!
            szóljon hozzá
            szóljon hozzá!
            kommentek
            kommentelek
            kommentek mutatása
            hozzászólások megtekintése
            hozzászólások megjelenítése
            nincs hozzászólás
            nincsenek hozzászólások
            még nincs hozzászólás
            vélemény, hozzászólás?
            vélemény, hozzászólás? válasz megszakítása
            válasz megszakítása
            hozzászólás küldése
            hozzászólás elküldése
            legyél te az első hozzászóló
            a hozzászólás lehetősége zárolva
            hozzászólás a facebookon
            moderálási alapelvek
            kommentszabályzat
            iratkozzon fel hírlevelünkre
            iratkozzon fel hírlevelünkre!
            iratkozz fel hírlevelünkre
            iratkozz fel hírlevelünkre!
            iratkozz fel a hírlevelünkre
            iratkozzon fel a hírlevelünkre
            feliratkozás
            feliratkozom
            feliratkozom a hírlevélre
            feliratkozás hírlevélre
            hírlevél feliratkozás
            kövessen minket
            kövess minket
            kövess minket!
            kövessen minket!
            kövess bennünket
            hibát talált?
            hibát találtál?
            hibát talált a cikkben?
            hibabejelentés
            jelentem a hibát
            minden jog fenntartva
            minden jog fenntartva!
            © minden jog fenntartva
            adatvédelmi nyilatkozat
            adatvédelmi tájékoztató
            adatkezelési tájékoztató
            felhasználási feltételek
            süti beállítások
            cookie beállítások
            sütibeállítások
            bejelentkezés
            jelentkezz be
            elfelejtett jelszó
            elfelejtette a jelszavát?
            ugrás a tartalomra
            ugrás a tartalomhoz
            ugrás a fő tartalomra
            tovább a tartalomra
            kilépés a tartalomba
            vissza a lap tetejére
            az oldal tetejére
            vissza a tetejére
            vissza a főoldalra
            vissza a címlapra
            ugrás a főoldalra
            címlap
            főoldal
            tovább olvasom
            tovább a cikkre
            tovább a teljes cikkhez
            elolvasom
            a cikk folytatása
            több betöltése
            továbbiak betöltése
            mutass többet
            összes megtekintése
            következő oldal
            előző oldal
            címkék
            bejegyzés navigáció
            """
        ),
        before="A híd nyitva van.\n\nMegosztás",
        after="A híd nyitva van.",
        keeps=("A megosztás jó.", "Tetszik a híd.", "Belépés csak gyalog."),
        about="Share buttons, newsletters, comments and copyright in Hungarian.",
    ),
    Phrase(
        "furniture.paywall.hu",
        listed(
            """
            a cikk csak előfizetőknek érhető el
            ez a cikk csak előfizetőknek érhető el
            a teljes cikk csak előfizetőknek érhető el
            csak előfizetőknek
            a folytatáshoz fizessen elő
            a folytatáshoz előfizetés szükséges
            a cikk elolvasásához előfizetés szükséges
            """
        ),
        flag="truncated",
        before="A híd nyitva van.\n\nEz a cikk csak előfizetőknek érhető el",
        after="A híd nyitva van.",
        keeps=("A terem csak vendégeknek nyitott.",),
        about="A paywall in Hungarian.",
    ),
    Pattern(
        "furniture.share.hu",
        rf"(?i:(?:megosztás|megosztom|megosztása|küldés|oszd meg|ossza meg|cikk megosztása|tweeteld)(?: (?:a|az|ezt a cikket|a cikket))? {_NETWORKS}{AFTER_NETWORKS}"
        rf"|{_NETWORKS} (?:megosztás|való megosztás)|(?:kövess(?:en)?(?: minket| bennünket)?|csatlakozz(?:on)?(?: hozzánk)?|keress(?:en)?(?: minket| bennünket)?|lájkolj(?:on)?(?: minket)?|itt vagyunk)(?: már)?(?: a| az)? {_NETWORKS}(?: is)?{AFTER_NETWORKS}!?"
        rf"|kattintás ide a {_NETWORKS} való megosztáshoz{AFTER_NETWORKS}|{_NETWORKS} való megosztáshoz kattints(?:on|unk|) ide{AFTER_NETWORKS})",
        triggers=(
            *("megosztás ", "megosztom ", "megosztása ", "küldés ", "oszd meg ", "ossza meg "),
            *(
                "cikk megosztása ",
                "tweeteld ",
                "kövess ",
                "kövessen ",
                "csatlakozz",
                "keress minket",
            ),
            *(
                "keress bennünket",
                "keressen ",
                "lájkolj ",
                "lájkoljon ",
                "itt vagyunk ",
                "kattintás ide",
            ),
            *("*megosztás", "facebookon ", "twitteren "),
        ),
        where=LINE,
        before="Megosztás a Facebookon\n\nA híd nyitva van.\n\nKövess minket Instagramon is!",
        after="A híd nyitva van.",
        keeps=("Megosztás a Facebookon tilos.", "Facebookon tiltakoznak", "Csatlakozz a menethez"),
        about="Share and follow buttons with the name of a network in Hungarian.",
    ),
    Pattern(
        "furniture.page.hu-line",
        r"(?i:(?:hozzászólások|kommentek|hozzászólás|komment) ?[:(] ?\d{1,5}\)?|\d{1,5} (?:hozzászólás|komment)"
        r"|olvasási idő ?:? ?(?:kevesebb mint |kb\. ?|~ ?)?\d{1,3} ?(?:perc|p)\.?|\d{1,3} ?perc(?:es)? olvas(?:ás|mány|ási idő)|(?:becsült )?olvasási idő ?: ?\d{1,3} perc"
        r"|(?:címkék|kulcsszavak) ?: ?[^\n]{2,200}"
        r"|az e-?mail[ -]?címet nem tesszük közzé[^\n]{0,90}|e-?mail[ -]?cím(?:ed|ét)? nem (?:tesszük|lesz) [^\n]{5,90}"
        r"|a kötelező mezőket ?\*? ?karakterrel jelöltük|a nevem, e-?mail[ -]?címem[^\n]{10,150}"
        r"|ez az oldal (?:az )?akismet[^\n]{5,150}"
        r"|(?:a hozzászóláshoz|hozzászólás írásához|kommenteléshez|a kommenteléshez|hozzászólás küldéséhez)[^\n]{0,20}(?:be kell|jelentkez|lépj|regisztr)[^\n]{0,60}"
        r"|a hozzászólások? (?:a vonatkozó jogszabályok|lehetősége)[^\n]{10,300}"
        r"|(?:kövess|kövesd|kövesse|iratkozz|iratkozzon|csatlakozz|csatlakozzon)[^\n]{0,10} (?:minket|oldalunkat|oldalunkra|hírlevelünkre|csatornánkra|csatornánkat|fel (?:a )?hírlevelünkre|fel (?:a )?(?:telegram|youtube)[^\n]{0,15})[^\n]{0,100}"
        r"|hibát talál(?:t|tál)(?: a cikkben)?\?[^\n]{3,100}"
        r"|(?:az? oldal|ez a weboldal|a weboldal|oldalunk|weboldalunk|honlapunk) (?:sütiket|cookie-?kat) [^\n]{3,250}"
        r"|(?:a cikk|cikkünk) (?:folytatása )?(?:a )?(?:hirdetés után|hirdetés alatt)[^\n]{0,30})",
        triggers=(
            *("hozzászólások", "kommentek", "hozzászólás", "komment", "*hozzászólás", "*komment"),
            *(
                "olvasási idő",
                "becsült olvasási",
                "*olvasás",
                "*olvasmány",
                "*olvasási idő",
                "címkék",
            ),
            *("kulcsszavak", "az e-mail", "az email", "e-mail cím", "e-mail-cím", "email cím"),
            *(
                "a kötelező mezők",
                "a nevem, e",
                "ez az oldal a",
                "a hozzászóláshoz",
                "kommenteléshez",
            ),
            *("a kommenteléshez", "a hozzászólás", "kövess", "kövesd", "iratkozz", "csatlakozz"),
            *(
                "hibát talál",
                "az oldal sütiket",
                "a oldal",
                "ez a weboldal",
                "a weboldal",
                "oldalunk",
            ),
            *("weboldalunk", "honlapunk", "a cikk", "cikkünk"),
        ),
        where=LINE,
        before="Olvasási idő: 3 perc\n\nA híd nyitva van.\n\nAz e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük",
        after="A híd nyitva van.",
        keeps=(
            "Kommentek: mit mondanak a szakértők a hídról",
            "A cikk folytatása vitát keltett.",
            "Kövess el mindent, mondta.",
            "Az oldal sütemény nélkül maradt.",
        ),
        about="Counts of comments, reading times and sentences by which Hungarian pages speak of themselves.",
    ),
)
