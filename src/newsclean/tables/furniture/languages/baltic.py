"""Furniture in Lithuanian, Latvian and Estonian; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.networks import AFTER_NETWORKS, networks
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

_NETWORKS = networks("feisbuke?", "draugiem", "e-pasta?", "e-posti", "sotsiaalmeedias")

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.lt",
        listed(
            """
            taip pat skaitykite
            skaitykite taip pat
            skaitykite daugiau
            skaityti daugiau
            taip pat žiūrėkite
            susiję straipsniai
            susijusios naujienos
            susijusios temos
            susiję įrašai
            susiję
            panašūs straipsniai
            panašios naujienos
            panašūs įrašai
            daugiau šia tema
            daugiau naujienų
            daugiau straipsnių
            kitos naujienos
            kiti straipsniai
            skaitomiausi
            skaitomiausi straipsniai
            skaitomiausios naujienos
            populiariausi
            populiariausi straipsniai
            populiariausios naujienos
            naujausi straipsniai
            naujausios naujienos
            naujausi įrašai
            naujausi komentarai
            paskutinės naujienos
            rekomenduojame
            rekomenduojame perskaityti
            rekomenduojami straipsniai
            jums gali patikti
            jus gali sudominti
            jums taip pat gali patikti
            redakcija rekomenduoja
            kitas straipsnis
            ankstesnis straipsnis
            """
        ),
        before=f"{STORY}\n\nTaip pat skaitykite:\n\nFerry sinks",
        after=STORY,
        keeps=("Taip pat skaitykite laišką.", "Kitos naujienos atėjo rytą."),
        about="Headings over other headlines in Lithuanian.",
    ),
    Phrase(
        "furniture.page.lt",
        listed(
            """
            dalintis
            dalinkitės
            dalinkis
            pasidalinkite
            pasidalink
            pasidalinti
            dalintis straipsniu
            pasidalinkite straipsniu
            pasidalink su draugais
            pasidalinkite su draugais
            kopijuoti nuorodą
            nuoroda nukopijuota
            siųsti el. paštu
            siųsti draugui
            spausdinti
            spausdinti straipsnį
            išsaugoti straipsnį
            klausyti straipsnio
            klausytis straipsnio
            straipsnio klausymas
            padidinti nuotrauką
            komentarai
            komentuoti
            komentuok
            rašyti komentarą
            rašykite komentarą
            parašyti komentarą
            palikti komentarą
            palikite komentarą
            parašykite komentarą
            parašykite komentarą atšaukti atsakymą
            atšaukti atsakymą
            skaityti komentarus
            rodyti komentarus
            visi komentarai
            komentarų nėra
            nėra komentarų
            atsakyti
            komentavimo taisyklės
            prenumeruoti
            prenumeruokite
            prenumeruoti naujienlaiškį
            prenumeruokite naujienlaiškį
            prenumeruokite mūsų naujienlaiškį
            užsiprenumeruokite naujienlaiškį
            sekite mus
            sek mus
            sekite naujienas
            pastebėjote klaidą?
            radote klaidą?
            pranešti apie klaidą
            visos teisės saugomos
            © visos teisės saugomos
            privatumo politika
            slapukų politika
            slapukų nustatymai
            naudojimosi taisyklės
            prisijungti
            registruotis
            pamiršote slaptažodį?
            pereiti prie turinio
            eiti prie turinio
            eiti į turinį
            į viršų
            grįžti į viršų
            grįžti į pradžią
            pagrindinis puslapis
            rodyti daugiau
            įkelti daugiau
            daugiau
            visos naujienos
            kitas puslapis
            ankstesnis puslapis
            žymos
            žymės
            raktažodžiai
            """
        ),
        before="Tiltas atidarytas.\n\nDalintis",
        after="Tiltas atidarytas.",
        keeps=("Komentarai nereikalingi.", "Atsakyti jis nespėjo.", "Daugiau jis nesakė."),
        about="Share buttons, newsletters, comments and copyright in Lithuanian.",
    ),
    Block(
        "furniture.related.lv",
        listed(
            """
            lasi arī
            lasiet arī
            lasi vēl
            lasīt arī
            lasi vairāk
            lasīt vairāk
            lasiet vairāk
            skaties arī
            skatīt arī
            saistītie raksti
            saistītās ziņas
            saistītās tēmas
            saistītie ieraksti
            līdzīgi raksti
            līdzīgas ziņas
            līdzīgi ieraksti
            citi raksti
            citas ziņas
            vēl par šo tēmu
            vairāk par šo tēmu
            lasītākie
            lasītākie raksti
            lasītākās ziņas
            populārākie
            populārākie raksti
            populārākās ziņas
            jaunākie raksti
            jaunākās ziņas
            jaunākie ieraksti
            jaunākie komentāri
            pēdējās ziņas
            iesakām
            iesakām izlasīt
            iesakām lasīt
            ieteiktie raksti
            tev varētu patikt
            jums varētu patikt
            tevi varētu interesēt
            redakcija iesaka
            nākamais raksts
            iepriekšējais raksts
            """
        ),
        before=f"{STORY}\n\nLasi arī:\n\nFerry sinks",
        after=STORY,
        keeps=("Lasi arī vēstuli.", "Citas ziņas nāca no rīta."),
        about="Headings over other headlines in Latvian.",
    ),
    Phrase(
        "furniture.page.lv",
        listed(
            """
            dalīties
            dalies
            padalies
            padalīties
            dalies ar draugiem
            padalies ar draugiem
            dalies ar šo rakstu
            dalīties ar rakstu
            kopēt saiti
            saite nokopēta
            nosūtīt e-pastā
            nosūtīt draugam
            drukāt
            izdrukāt
            drukāt rakstu
            saglabāt rakstu
            klausīties rakstu
            palielināt attēlu
            komentāri
            komentēt
            pievienot komentāru
            pievieno komentāru
            rakstīt komentāru
            atstāt komentāru
            atstājiet komentāru
            atstāt atbildi
            atcelt atbildi
            lasīt komentārus
            rādīt komentārus
            skatīt komentārus
            visi komentāri
            nav komentāru
            atbildēt
            abonēt
            abonēt jaunumus
            pieteikties jaunumiem
            piesakies jaunumiem
            piesakieties jaunumiem
            seko mums
            sekojiet mums
            pamanīji kļūdu?
            atradi kļūdu?
            ziņot par kļūdu
            visas tiesības aizsargātas
            visas tiesības paturētas
            © visas tiesības aizsargātas
            privātuma politika
            sīkdatņu politika
            sīkdatņu iestatījumi
            lietošanas noteikumi
            ienākt
            pieslēgties
            reģistrēties
            aizmirsi paroli?
            pāriet uz saturu
            doties uz saturu
            uz augšu
            atpakaļ uz augšu
            uz sākumu
            atpakaļ uz sākumu
            sākumlapa
            rādīt vairāk
            ielādēt vairāk
            skatīt visus
            skatīt vairāk
            visas ziņas
            nākamā lapa
            iepriekšējā lapa
            birkas
            atslēgvārdi
            """
        ),
        before="Tilts ir atvērts.\n\nDalīties",
        after="Tilts ir atvērts.",
        keeps=("Komentāri ir lieki.", "Atbildēt viņš nepaspēja.", "Dalies maizē."),
        about="Share buttons, newsletters, comments and copyright in Latvian.",
    ),
    Block(
        "furniture.related.et",
        listed(
            """
            loe ka
            loe veel
            loe lisaks
            loe edasi
            loe lähemalt
            vaata ka
            vaata lisaks
            seotud artiklid
            seotud lood
            seotud uudised
            seotud teemad
            seotud postitused
            sarnased artiklid
            sarnased lood
            sarnased uudised
            samal teemal
            rohkem samal teemal
            teised uudised
            muud uudised
            veel uudiseid
            loetumad
            enim loetud
            loetuimad
            populaarsed
            populaarsemad
            populaarsemad lood
            populaarsed artiklid
            viimased uudised
            uusimad uudised
            värsked uudised
            viimased kommentaarid
            viimased postitused
            toimetaja valik
            toimetus soovitab
            soovitame
            soovitame lugeda
            soovitatud artiklid
            sind võib huvitada
            sulle võib meeldida
            järgmine artikkel
            eelmine artikkel
            järgmine postitus
            eelmine postitus
            """
        ),
        before=f"{STORY}\n\nLoe ka:\n\nFerry sinks",
        after=STORY,
        keeps=("Loe ka kirja.", "Muud uudised tulid hommikul."),
        about="Headings over other headlines in Estonian.",
    ),
    Phrase(
        "furniture.page.et",
        listed(
            """
            jaga
            jaga artiklit
            jaga lugu
            jaga seda artiklit
            jaga sõpradega
            jaga oma sõpradega
            kopeeri link
            link kopeeritud
            saada e-postiga
            saada sõbrale
            prindi
            prindi artikkel
            trüki
            salvesta artikkel
            kuula artiklit
            kuula lugu
            suurenda pilti
            kommentaarid
            kommenteeri
            lisa kommentaar
            kirjuta kommentaar
            jäta kommentaar
            lisa kommentaar tühista vastus
            jäta kommentaar tühista vastus
            vaata kommentaare
            loe kommentaare
            näita kommentaare
            kõik kommentaarid
            kommentaare pole
            kommentaare ei ole
            kommenteerimiseks logi sisse
            logi sisse, et kommenteerida
            telli uudiskiri
            telli uudiskirjad
            liitu uudiskirjaga
            liitu meie uudiskirjaga
            jälgi meid
            leidsid vea?
            teata veast
            märkasid viga?
            saada vihje
            kõik õigused kaitstud
            kõik õigused reserveeritud
            © kõik õigused kaitstud
            privaatsuspoliitika
            privaatsustingimused
            küpsiste seaded
            kasutustingimused
            logi sisse
            registreeru
            unustasid parooli?
            liigu sisu juurde
            liigu edasi põhisisu juurde
            liigu edasi sisu juurde
            tagasi üles
            tagasi algusesse
            tagasi avalehele
            esilehele
            avalehele
            näita rohkem
            lae rohkem
            laadi rohkem
            vaata kõiki
            kõik uudised
            järgmine leht
            eelmine leht
            sildid
            märksõnad
            """
        ),
        before="Sild on avatud.\n\nJaga artiklit",
        after="Sild on avatud.",
        keeps=("Kommentaarid on liigsed.", "Jaga leiba.", "Sildid silla peal on uued."),
        about="Share buttons, newsletters, comments and copyright in Estonian.",
    ),
    Phrase(
        "furniture.paywall.baltic",
        listed(
            """
            straipsnis skirtas tik prenumeratoriams
            šis straipsnis skirtas tik prenumeratoriams
            turinys skirtas tik prenumeratoriams
            tik prenumeratoriams
            norėdami skaityti toliau, prenumeruokite
            tikai abonentiem
            saturs pieejams tikai abonentiem
            raksts pieejams tikai abonentiem
            lai lasītu tālāk, abonē
            artikkel on tellijatele
            see artikkel on tellijatele
            artikli lugemiseks telli
            edasi lugemiseks telli
            edasilugemiseks vali pakett
            ainult tellijatele
            loe edasi tellijana
            """
        ),
        flag="truncated",
        before="Sild on avatud.\n\nSee artikkel on tellijatele",
        after="Sild on avatud.",
        keeps=("Saal on ainult külalistele.",),
        about="A paywall in Lithuanian, Latvian or Estonian.",
    ),
    Pattern(
        "furniture.share.baltic",
        rf"(?i:(?:dalintis|dalinkitės|dalinkis|pasidalinti|pasidalinkite|pasidalink|dalīties|dalies|padalies|padalīties|nosūtīt|jaga|saada|siųsti)(?: (?:straipsniu|su draugais|ar rakstu|rakstu|artiklit|seda artiklit|lugu))?(?: per| ar| pa| uz| läbi)? {_NETWORKS}{AFTER_NETWORKS}"
        rf"|(?:sekite mus|sek mus|raskite mus|seko mums|sekojiet mums|seko|jälgi meid|leia meid)(?: ir| arī| ka)? (?:per |ar )?{_NETWORKS}(?: tinkle| lapā)?{AFTER_NETWORKS})",
        triggers=(
            *(
                "dalintis ",
                "dalinkitės ",
                "dalinkis ",
                "pasidalinti ",
                "pasidalinkite ",
                "pasidalink ",
            ),
            *(
                "dalīties ",
                "dalies ",
                "padalies ",
                "padalīties ",
                "nosūtīt ",
                "jaga ",
                "saada ",
                "siųsti ",
            ),
            *(
                "sekite mus",
                "sek mus",
                "raskite mus",
                "seko mums",
                "seko ",
                "sekojiet mums",
                "jälgi meid",
            ),
            *("leia meid",),
        ),
        where=LINE,
        before="Dalintis Facebook\n\nTiltas atidarytas.\n\nJälgi meid Instagramis",
        after="Tiltas atidarytas.",
        keeps=("Dalintis nuotraukomis Facebook draudžiama.", "Jaga leiba, ütles ta."),
        about="Share and follow buttons with the name of a network in Lithuanian, Latvian and Estonian.",
    ),
    Pattern(
        "furniture.page.baltic-line",
        r"(?i:(?:komentarai|komentāri|kommentaarid|komentarų|komentāru) ?[:(] ?\d{1,5}\)?|\d{1,5} (?:komentar(?:ai|ų|as)|komentār(?:i|u|s)|kommentaar(?:i|id)?)"
        r"|(?:skaitymo laikas|lasīšanas laiks|lugemisaeg|lugemise aeg) ?:? ?(?:apie |aptuveni |umbes |~ ?)?\d{1,3} ?(?:min(?:\.|utės|učių|utes|utit)?)|\d{1,3} ?min(?:\.|utit)? (?:skaitymo|lasīšanai|lugemist)"
        r"|(?:žymos|žymės|raktažodžiai|birkas|atslēgvārdi|sildid|märksõnad) ?: ?[^\n]{2,200}"
        r"|(?:jūsų )?el\. pašto adresas nebus skelbiamas[^\n]{0,90}|jūsu e-pasta adrese netiks publicēta[^\n]{0,90}|(?:sinu |teie )?e-postiaadressi ei avaldata[^\n]{0,90}"
        r"|būtini laukeliai pažymėti ?\*?|obligātie lauki ir atzīmēti kā ?\*?|nõutavad väljad on tähistatud ?\*?(?:-ga)?"
        r"|(?:noriu savo interneto naršyklėje išsaugoti|saglabāt manu vārdu|salvesta (?:minu|sellesse veebilehitsejasse) )[^\n]{5,150}"
        r"|(?:šis tinklapis naudoja akismet|šī vietne izmanto akismet|see leht kasutab akismet|see veebileht kasutab akismet)[^\n]{0,150}"
        r"|(?:ši svetainė naudoja slapukus|šioje svetainėje naudojami slapukai|šī (?:vietne|lapa) izmanto sīkdatnes|see (?:veebileht|leht|sait) kasutab küpsiseid)[^\n]{0,250}"
        r"|(?:kopijuoti, dauginti, platinti|bet kokia informacija|be raštiško sutikimo)[^\n]{5,250}sutikim[^\n]{0,60})",
        triggers=(
            *("komentarai", "komentāri", "kommentaarid", "komentarų", "komentāru", "*komentarai"),
            *(
                "*komentarų",
                "*komentaras",
                "*komentāri",
                "*komentāru",
                "*komentārs",
                "*kommentaari",
            ),
            *("*kommentaar", "*kommentaarid", "skaitymo laikas", "lasīšanas laiks", "lugemisaeg"),
            *(
                "lugemise aeg",
                "*skaitymo",
                "*lasīšanai",
                "*lugemist",
                "žymos",
                "žymės",
                "raktažodžiai",
            ),
            *(
                "birkas",
                "atslēgvārdi",
                "sildid",
                "märksõnad",
                "jūsų el. pašto",
                "el. pašto adresas",
            ),
            *(
                "jūsu e-pasta",
                "sinu e-posti",
                "teie e-posti",
                "e-postiaadr",
                "būtini lauk",
                "obligātie",
            ),
            *(
                "nõutavad",
                "noriu savo",
                "saglabāt manu",
                "salvesta minu",
                "salvesta sell",
                "šis tinkl",
            ),
            *(
                "šī vietne",
                "see leht",
                "see veebil",
                "see sait",
                "ši svetainė",
                "šioje svet",
                "šī lapa",
            ),
            *("kopijuoti, dau", "bet kokia inf", "be raštiško"),
        ),
        where=LINE,
        before="Skaitymo laikas: 3 min.\n\nTiltas atidarytas.\n\nEl. pašto adresas nebus skelbiamas. Būtini laukeliai pažymėti *",
        after="Tiltas atidarytas.",
        keeps=(
            "Komentarai: ką sako ekspertai apie tiltą",
            "See leht kasutab vana nime.",
            "Bet kokia informacija svarbi.",
        ),
        about="Counts of comments, reading times and sentences by which these pages speak of themselves.",
    ),
)
