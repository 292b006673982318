"""Furniture in Serbian, Croatian and Bosnian, in both scripts, and in Slovene; whole lines, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.networks import AFTER_NETWORKS, networks
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

_NETWORKS = networks(
    *("fejsbuk", "tviter", "vajber", "vocap", "instagram", "društvenim mrežama", "mreži x"),
    *("фејсбук", "твитер", "вајбер", "друштвеним мрежама", "инстаграм"),
)
_DIGRAPHS = (("lj", "љ"), ("nj", "њ"), ("dž", "џ"))
_CYRILLIC = str.maketrans("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж")


def _in_both_scripts(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Each phrase, and after it the same in Cyrillic, unless it has a foreign letter."""
    both = []
    for phrase in phrases:
        both.append(phrase)
        if not set(phrase) & set("qwxy"):
            for latin, cyrillic in _DIGRAPHS:
                phrase = phrase.replace(latin, cyrillic)
            both.append(phrase.translate(_CYRILLIC))
    return tuple(dict.fromkeys(both))


RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.sr",
        _in_both_scripts(
            listed(
                """
                pročitajte još
                pročitajte i
                pročitajte i ovo
                pročitajte više
                pročitajte i druge vesti
                pročitaj još
                pročitaj i
                pročitaj više
                čitajte još
                čitajte i
                čitajte više
                vidi još
                vidi više vesti
                vidite još
                pogledajte i
                pogledajte još
                pogledaj još
                povezane vesti
                povezane vijesti
                povezani članci
                povezani tekstovi
                povezani sadržaj
                povezane teme
                povezano
                slične vesti
                slične vijesti
                slični članci
                slične teme
                slične objave
                još vesti
                još vijesti
                još iz rubrike
                još na ovu temu
                više na ovu temu
                više o ovoj temi
                više s weba
                više iz rubrike
                više vesti
                više vijesti
                ostale vesti
                ostale vijesti
                druge vesti
                druge vijesti
                najčitanije
                najčitanije vesti
                najčitanije vijesti
                najčitaniji članci
                najnovije
                najnovije vesti
                najnovije vijesti
                najnoviji članci
                najnoviji komentari
                najkomentarisanije
                najkomentiranije
                poslednje vesti
                posljednje vijesti
                zadnje vijesti
                poslednji članci
                nedavni članci
                nedavne objave
                izdvajamo
                preporučujemo
                preporučeni članci
                možda će vas zanimati
                možda vas zanima
                možda će vam se svideti
                možda vam se svidi
                moglo bi vas zanimati
                zanima vas
                sledeća vest
                prethodna vest
                sljedeći članak
                sledeći članak
                prethodni članak
                """
            )
        ),
        before=f"{STORY}\n\nPročitajte još:\n\nFerry sinks",
        after=STORY,
        keeps=(
            "Pročitajte još to pismo.",
            "Прочитајте још то писмо.",
            "Ostale vesti su stigle jutros.",
        ),
        about="Headings over other headlines in Serbian, Croatian and Bosnian.",
    ),
    Phrase(
        "furniture.page.sr",
        _in_both_scripts(
            listed(
                """
                podeli
                podelite
                podijeli
                podijelite
                podeli vest
                podelite vest
                podijeli vijest
                podijeli članak
                podijelite članak
                podeli članak
                podelite članak
                podeli tekst
                podelite tekst
                podeli sa prijateljima
                podelite sa prijateljima
                podijeli s prijateljima
                podijelite s prijateljima
                podeli na društvenim mrežama
                podijeli na društvenim mrežama
                kopiraj link
                kopirajte link
                kopiraj poveznicu
                link kopiran
                link je kopiran
                poveznica kopirana
                pošalji prijatelju
                pošalji mejlom
                pošalji e-mailom
                odštampaj
                odštampajte
                ispiši
                isprintaj
                verzija za štampu
                sačuvaj članak
                spremi članak
                sačuvaj za kasnije
                spremi za kasnije
                poslušaj članak
                poslušajte članak
                slušaj vest
                slušaj vijest
                poslušaj vest
                uvećaj sliku
                komentari
                komentariši
                komentiraj
                komentirajte
                komentara
                vaš komentar
                ostavi komentar
                ostavite komentar
                ostavite odgovor
                ostavi odgovor
                ostavite odgovor odustani od odgovora
                odustani od odgovora
                poništi odgovor
                napiši komentar
                napišite komentar
                dodaj komentar
                pošalji komentar
                pošaljite komentar
                objavi komentar
                pogledaj komentare
                vidi komentare
                prikaži komentare
                svi komentari
                nema komentara
                još nema komentara
                budite prvi koji će ostaviti komentar
                budi prvi koji će ostaviti komentar
                prijavi komentar
                pravila komentarisanja
                pravila komentiranja
                uslovi komentarisanja
                pretplati se
                pretplatite se
                prijavi se na newsletter
                prijavite se na newsletter
                prijavite se na naš newsletter
                pretplatite se na newsletter
                pretplatite se na naš newsletter
                zapratite nas
                zaprati nas
                pratite nas
                prati nas
                pratite nas na društvenim mrežama
                uočili ste grešku?
                prijavi grešku
                prijavite grešku
                prijavi pogrešku
                prijavite pogrešku
                sva prava zadržana
                sva prava pridržana
                politika privatnosti
                pravila privatnosti
                politika kolačića
                postavke kolačića
                uslovi korišćenja
                uvjeti korištenja
                uslovi korištenja
                opći uvjeti
                prijavi se
                prijavite se
                registruj se
                registriraj se
                registrujte se
                registrirajte se
                prijava / registracija
                zaboravljena lozinka
                zaboravili ste lozinku?
                idi na sadržaj
                preskoči na sadržaj
                pređi na sadržaj
                prijeđi na sadržaj
                pređi na glavni sadržaj
                skoči na glavni sadržaj
                povratak na vrh
                na vrh
                na vrh stranice
                nazad na vrh
                natrag na vrh
                povratak na naslovnu
                nazad na naslovnu
                naslovna strana
                naslovna stranica
                početna strana
                prikaži više
                prikaži još
                učitaj još
                učitaj više
                vidi sve
                pogledaj sve
                pogledajte sve
                pročitajte ceo tekst
                pročitaj ceo tekst
                pročitajte cijeli članak
                saznaj više
                saznajte više
                opširnije
                detaljnije
                nastavi čitati
                nastavi čitanje
                sledeća strana
                prethodna strana
                sljedeća stranica
                prethodna stranica
                tagovi
                ključne reči
                ključne riječi
                """
            )
        ),
        before="Most je otvoren.\n\nPodelite vest",
        after="Most je otvoren.",
        keeps=(
            "Komentari su suvišni.",
            "Коментари су сувишни.",
            "Odgovori mi, molio je.",
            "Podeli hleb.",
        ),
        about="Share buttons, newsletters, comments and copyright in Serbian, Croatian and Bosnian.",
    ),
    Phrase(
        "furniture.paywall.sr",
        _in_both_scripts(
            listed(
                """
                samo za pretplatnike
                ovaj sadržaj dostupan je samo pretplatnicima
                ovaj članak dostupan je samo pretplatnicima
                sadržaj dostupan samo pretplatnicima
                članak je dostupan samo pretplatnicima
                pretplatite se za nastavak čitanja
                za nastavak čitanja potrebna je pretplata
                    """
            )
        ),
        flag="truncated",
        before="Most je otvoren.\n\nOvaj članak dostupan je samo pretplatnicima",
        after="Most je otvoren.",
        keeps=("Sala je samo za goste.",),
        about="A paywall in Serbian, Croatian and Bosnian.",
    ),
    Block(
        "furniture.related.sl",
        listed(
            """
            preberite tudi
            preberi tudi
            preberite še
            preberi še
            preberite več
            preberi več
            berite tudi
            poglejte tudi
            poglejte si tudi
            sorodni članki
            sorodne novice
            sorodne vsebine
            sorodne teme
            sorodni prispevki
            podobni članki
            podobne novice
            povezani članki
            povezane novice
            povezane vsebine
            več na to temo
            več s področja
            več novic
            druge novice
            najbolj brano
            najbolj brani članki
            najbolj komentirano
            najnovejše novice
            najnovejši prispevki
            najnovejši komentarji
            zadnje novice
            zadnji prispevki
            priporočamo
            priporočamo tudi
            morda vas zanima
            morda vas bo zanimalo
            mogoče vas zanima
            mogoče vas bo zanimalo
            morda vas zanima tudi
            naslednji članek
            prejšnji članek
            """
        ),
        before=f"{STORY}\n\nPreberite tudi:\n\nFerry sinks",
        after=STORY,
        keeps=("Preberite tudi pismo.", "Druge novice so prišle zjutraj."),
        about="Headings over other headlines in Slovene.",
    ),
    Phrase(
        "furniture.page.sl",
        listed(
            """
            delite
            deli članek
            delite članek
            deli novico
            deli s prijatelji
            delite s prijatelji
            delite na družbenih omrežjih
            kopiraj povezavo
            povezava kopirana
            povezava je kopirana
            pošlji prijatelju
            pošlji po e-pošti
            natisni
            natisni članek
            shrani članek
            poslušaj članek
            poslušajte članek
            povečaj sliko
            komentarji
            oddaj komentar
            pošlji komentar
            dodaj odgovor
            dodaj odgovor prekliči odgovor
            prekliči odgovor
            prikaži komentarje
            preberi komentarje
            vsi komentarji
            ni komentarjev
            brez komentarjev
            za komentiranje se prijavite
            prijavite se na e-novice
            prijavi se na e-novice
            prijava na e-novice
            naročite se na e-novice
            naroči se na e-novice
            sledite nam
            spremljajte nas
            vse pravice pridržane
            © vse pravice pridržane
            politika zasebnosti
            varstvo osebnih podatkov
            pogoji uporabe
            splošni pogoji
            nastavitve piškotkov
            pozabljeno geslo
            ste pozabili geslo?
            preskoči na vsebino
            skoči na vsebino
            na vrh strani
            nazaj na vrh
            nazaj na prvo stran
            domača stran
            prikaži več
            naloži več
            poglej vse
            več o tem
            preberi celoten članek
            nadaljuj z branjem
            ključne besede
            """
        ),
        before="Most je odprt.\n\nDeli članek",
        after="Most je odprt.",
        keeps=("Deli mesta so brez vode.", "Komentarji so odveč.", "Več o tem je povedal župan."),
        about="Share buttons, newsletters, comments and copyright in Slovene.",
    ),
    Pattern(
        "furniture.share.sr",
        rf"(?i:(?:(?:kliknite|klikni|klik)(?: (?:za|da(?: biste| bi)?))? (?:deljenje|dijeljenje|podelite|podijelite|podelili|podijelili)|podeli|podelite|podijeli|podijelite|deli|delite|pošalji|pošaljite|objavi|tvituj|tweetaj|подели|поделите|пошаљи)"
        rf"(?: (?:ovo|vest|vijest|članak|tekst|link|članek|novico|вест|чланак|текст))? (?:na|preko|putem|prek|u|на|преко|путем) {_NETWORKS}{AFTER_NETWORKS}"
        rf"|(?:pratite|prati|zapratite|zaprati|pronađite|nađite|čitajte|lajkujte|lajkajte|sledite|spremljajte|пратите|запратите)(?: nas| nam| нас)?(?: i| tudi| и| našu stranicu)? (?:na|preko|putem|u|на|преко|путем) (?:našoj |naš |naši )?{_NETWORKS}(?: (?:stranici|profilu|kanalu|strani))?{AFTER_NETWORKS}"
        rf"|(?:pridružite nam se|pridruži nam se|pridruži se) (?:na|u|на) {_NETWORKS}{AFTER_NETWORKS})",
        triggers=(
            *(
                "kliknite ",
                "klikni ",
                "klik za",
                "podeli ",
                "podelite ",
                "podijeli ",
                "podijelite ",
            ),
            *(
                "deli na",
                "deli članek",
                "deli novico",
                "delite na",
                "pošalji ",
                "pošaljite ",
                "objavi ",
            ),
            *("tvituj ", "tweetaj ", "подели ", "поделите ", "пошаљи ", "pratite ", "prati nas"),
            *(
                "prati na",
                "zapratite ",
                "zaprati ",
                "pronađite ",
                "nađite nas",
                "čitajte nas",
                "lajkujte",
            ),
            *(
                "lajkajte",
                "sledite ",
                "spremljajte",
                "пратите ",
                "запратите ",
                "pridružite",
                "pridruži ",
            ),
        ),
        where=LINE,
        before="Podeli na Facebooku\n\nMost je otvoren.\n\nПратите нас на Инстаграму",
        after="Most je otvoren.",
        keeps=(
            "Podelite slike mosta na ulici.",
            "Pratite nas do mosta",
            "Objavi rat na televiziji",
        ),
        about="Share and follow buttons with the name of a network in Serbian, Croatian, Bosnian and Slovene.",
    ),
    Pattern(
        "furniture.page.sr-line",
        r"(?i:(?:komentari|komentara|komentarji|коментари) ?[:(] ?\d{1,5}\)?|\d{1,5} (?:komentar(?:a|i|jev|ji|ja)?|коментар(?:а|и)?)"
        r"|(?:vreme|vrijeme|čas|време) (?:čitanja|branja|читања) ?:? ?(?:oko |približno |manje od |око |~ ?)?\d{1,3} ?(?:min(?:\.|ut[aei]?)?|мин(?:\.|ут[аи]?)?)"
        r"|\d{1,3} ?min(?:\.|uta|ute)? (?:čitanja|branja)"
        r"|(?:tagovi|oznake|ključne reči|ključne riječi|ključne besede|тагови|кључне речи) ?: ?[^\n]{2,200}"
        r"|(?:vaša (?:adresa e-?pošte|e-?mail adresa|mejl adresa)|adresa vaše e-?pošte|ваша адреса е-поште|адреса ваше е-поште|vaš e-?(?:poštni )?naslov) (?:neće biti|ne bo|неће бити) (?:objavlj\w{2,6}|објављ\w{2,4})[^\n]{0,90}"
        r"|(?:obavezna|neophodna|obvezna) polja su označena (?:sa )?\*?(?: \(obavezno\))?|(?:неопходна|обавезна) поља су означена \*?|\* označuje zahtevana polja"
        r"|(?:spremi moje ime|sačuvaj moje ime|shrani moje ime|сачувај моје име)[^\n]{10,160}"
        r"|(?:ova (?:web-?|web )?stranica|ovaj sajt|овај веб-?сајт|ovaj veb-?sajt|to spletišče|ta stran) (?:koristi|користи|uporablja) akismet[^\n]{0,150}"
        r"|(?:morate biti prijavljeni|morate se prijaviti|za objavo komentarja se morate|da biste komentarisali|da biste ostavili komentar)[^\n]{0,100}"
        r"|(?:ova (?:web-?|web )?stranica|ovaj (?:sajt|veb-?sajt|portal)|naša stranica|spletna stran|spletno mesto|ta spletna stran) (?:koristi|uporablja) (?:kolačiće|piškotke|cookies)[^\n]{0,250}"
        r"|(?:zabranjeno (?:je )?(?:preuzimanje|kopiranje)|(?:preuzimanje|prenošenje) (?:delova )?(?:teksta|sadržaja)[^\n]{0,60}(?:dozvoljeno|zabranjeno))[^\n]{0,200}"
        r"|(?:pratite nas|preuzmite našu aplikaciju|skinite našu aplikaciju) (?:i |na |putem |preko )?[^\n]{0,60}(?:android|ios|iphone|app store|google play|aplikacij)[^\n]{0,80}"
        r"|komentari (?:koji|odražavaju|ne odražavaju)[^\n]{10,300}(?:redakcij|autor|obrisan|objavlj)[^\n]{0,100})",
        triggers=(
            *(
                "komentari",
                "komentara",
                "komentarji",
                "коментари",
                "*komentara",
                "*komentari",
                "*komentar",
            ),
            *(
                "*komentarjev",
                "*komentarji",
                "*коментара",
                "*коментар",
                "vreme čitanja",
                "vrijeme čit",
            ),
            *("čas branja", "време читања", "*čitanja", "*branja", "tagovi", "oznake", "ključne "),
            *("тагови", "кључне речи", "vaša adresa", "vaša e-mail", "vaša email", "vaša mejl"),
            *(
                "adresa vaše",
                "ваша адреса",
                "адреса ваше",
                "vaš e-",
                "obavezna polja",
                "neophodna polja",
            ),
            *(
                "obvezna polja",
                "неопходна поља",
                "обавезна поља",
                "* označuje",
                "spremi moje",
                "sačuvaj moje",
            ),
            *(
                "shrani moje",
                "сачувај моје",
                "ova web",
                "ova stranica",
                "ovaj sajt",
                "овај веб",
                "ovaj veb",
            ),
            *(
                "ovaj portal",
                "to spletišče",
                "ta stran",
                "ta spletna",
                "naša stranica",
                "spletna stran",
            ),
            *(
                "spletno mesto",
                "morate biti",
                "morate se",
                "za objavo kom",
                "da biste ",
                "zabranjeno",
            ),
            *("preuzimanje", "prenošenje", "pratite nas", "preuzmite našu", "skinite našu"),
        ),
        where=LINE,
        before="Vreme čitanja: oko 3 min.\n\nMost je otvoren.\n\nVaša adresa e-pošte neće biti objavljena. Obavezna polja su označena sa *",
        after="Most je otvoren.",
        keeps=(
            "Komentari: šta kažu stručnjaci o mostu",
            "Da biste došli do mosta, idite levo.",
            "Zabranjeno je kupanje.",
            "Ova stranica istorije koristi svima.",
            "Oznake na mostu su nove.",
        ),
        about="Counts of comments, reading times and sentences by which these pages speak of themselves.",
    ),
)
