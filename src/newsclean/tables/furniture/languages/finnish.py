"""Furniture in Finnish; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.western import unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.fi",
        listed(
            """
            lue myös
            lue myös nämä
            lue seuraavaksi
            katso myös
            kuuntele myös
            luetuimmat
            luetuimmat uutiset
            luetuimmat jutut
            katsotuimmat
            suosituimmat jutut
            uusimmat
            uusimmat uutiset
            tuoreimmat
            tuoreimmat uutiset
            lisää aiheesta
            aiheeseen liittyvää
            aiheeseen liittyvät artikkelit
            liittyvät artikkelit
            suosittelemme
            suosittelemme sinulle
            muut lukivat myös
            saatat olla kiinnostunut
            sinua saattaa kiinnostaa
            sinua voisi kiinnostaa
            lisää artikkeleita
            viimeisimmät artikkelit
            viimeisimmät uutiset
            """
        ),
        before=f"{STORY}\n\nLue myös:\n\nFerry sinks",
        after=STORY,
        keeps=("Lue myös kirje.", "Luetuimmat kirjat maksavat eniten."),
        about="Headings over other headlines in Finnish.",
    ),
    Phrase(
        "furniture.share.fi",
        listed(
            """
            jaa artikkeli
            jaa
            jaa juttu
            jaa uutinen
            jaa tämä
            jaa tämä artikkeli
            jaa kaverille
            jaa somessa
            jaa sosiaalisessa mediassa
            kopioi linkki
            kopioi artikkelin linkki
            linkki kopioitu
            linkki kopioitu leikepöydälle
            tulosta
            tulosta artikkeli
            lähetä sähköpostilla
            lähetä kaverille
            tallenna artikkeli
            tallenna juttu
            lahjoita artikkeli
            tykkää lataa
            seuraa meitä
            seuraa meitä somessa
            seuraa meitä sosiaalisessa mediassa
            """
        ),
        before="Silta on auki.\n\nJaa artikkeli\n\nFacebook",
        after="Silta on auki.",
        keeps=("Jaa leipä.", "Tulosta ei tullut"),
        about="Share buttons in Finnish.",
    ),
    Pattern(
        "furniture.share.line-fi",
        r"(?i:jaa (?:(?:tämä |tämä artikkeli |artikkeli |juttu |uutinen )?)(?:facebookissa|facebookiin|twitterissä|twitteriin|x:ssä|x-palvelussa|whatsappissa|whatsappiin"
        r"|whatsappilla|linkedinissä|linkedin-palvelussa|linkediniin|instagramissa|pinterestissä|redditissä|telegramissa|blueskyssa|threadsissa|messengerissä|sähköpostilla|sähköpostitse"
        r"|palvelussa (?:facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|tumblr|telegram|bluesky|threads|pocket))"
        r"|klikkaa (?:tästä )?(?:jakaaksesi|tulostaaksesi|lähettääksesi)[^\n()]{0,60}(?:avautuu uudessa ikkunassa)?"
        r"|seuraa (?:meitä|[\w-]{2,30}) (?:myös )?(?:facebookissa|twitterissä|instagramissa|x:ssä|youtubessa|tiktokissa|linkedinissä|whatsappissa|telegramissa|sosiaalisessa mediassa|google-uutisissa))"
        r"(?i: ?\(avautuu uudessa (?:ikkunassa|välilehdessä)\))?[ .!]{0,2}",
        triggers=("jaa ", "klikkaa", "seuraa "),
        where=LINE,
        before="Jaa Facebookissa(Avautuu uudessa ikkunassa)\n\nSilta on auki.\n\nSeuraa meitä Instagramissa",
        after="Silta on auki.",
        keeps=("Jaa Facebookissa kuva sillasta", "Seuraa meitä sillalla"),
        about="A share button with the name of the network, and an invitation to follow, in Finnish.",
    ),
    Phrase(
        "furniture.page.fi",
        listed(
            """
            lue lisää
            lue koko artikkeli
            lue koko juttu
            lue juttu
            lue artikkeli
            jatka lukemista
            näytä lisää
            näytä kaikki
            näytä vähemmän
            lataa lisää
            seuraava sivu
            edellinen sivu
            seuraava artikkeli
            edellinen artikkeli
            takaisin ylös
            takaisin etusivulle
            siirry etusivulle
            siirry sisältöön
            siirry pääsisältöön
            hyppää sisältöön
            hyppää pääsisältöön
            siirry suoraan sisältöön
            avaa valikko
            sulje valikko
            päävalikko
            murupolku
            kommentit
            kommentoi
            kommentoi artikkelia
            kommentoi juttua
            lue kommentit
            näytä kommentit
            piilota kommentit
            katso kommentit
            kirjoita kommentti
            jätä kommentti
            lisää kommentti
            lähetä kommentti
            ei kommentteja
            ole ensimmäinen kommentoija
            kommentointi on suljettu
            kommentit on suljettu
            kirjaudu sisään kommentoidaksesi
            kirjaudu kommentoidaksesi
            sinun täytyy kirjautua sisään kommentoidaksesi
            tilaa
            tilaa uutiskirje
            tilaa uutiskirjeemme
            tilaa uutiskirjeet
            tilaa ilmainen uutiskirje
            tilaa nyt
            tilaa lehti
            tilaa digi
            sähköpostiosoitteesi
            kiitos tilauksesta
            kirjaudu
            kirjaudu sisään
            kirjaudu ulos
            luo tunnus
            luo tili
            rekisteröidy
            unohditko salasanan?
            unohditko salasanasi?
            oletko jo tilaaja?
            oletko jo tilaaja? kirjaudu sisään
            onko sinulla jo tunnus?
            onko sinulla jo tunnus? kirjaudu sisään
            lataa sovellus
            lataa sovelluksemme
            ota ilmoitukset käyttöön
            hyväksy evästeet
            hyväksy kaikki evästeet
            hyväksy kaikki
            evästeasetukset
            evästekäytännöt
            evästekäytäntö
            tietosuojaseloste
            tietosuojakäytäntö
            käyttöehdot
            tilausehdot
            kaikki oikeudet pidätetään
            kuuntele artikkeli
            kuuntele juttu
            tietoja kirjoittajasta
            kaikki kirjoittajan artikkelit
            asiasanat
            suurenna kuva
            avaa kuva
            klikkaa kuva suuremmaksi
            avaa kuvagalleria
            sulje kuvagalleria
            katso kuvagalleria
            katso kuvat
            toista video
            katso video
            ilmoita virheestä
            ilmoita asiavirheestä
            huomasitko virheen?
            löysitkö virheen?
            löysitkö virheen jutusta?
            vinkkaa toimitukselle
            lähetä juttuvinkki
            lähetä uutisvinkki
            anna palautetta
            anna palautetta jutusta
            ota yhteyttä toimitukseen
            """
        ),
        before="Silta on auki.\n\nTilaa uutiskirje",
        after="Silta on auki.",
        keeps=("Jaa leipä.", "Katso video sillasta ja itke"),
        about="Newsletters, comments, accounts and links of the page in Finnish.",
    ),
    Block(
        "furniture.comments.fi",
        listed(
            """
            vastaa peruuta vastaus
            vastaaperuuta vastaus
            kommentoi peruuta vastaus
            jätä kommentti peruuta vastaus
            peruuta vastaus
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nVastaa Peruuta vastaus\n\nNimi *\n\nKotisivu",
        after=STORY,
        keeps=("Peruuta vastaus ajoissa.",),
        about="The form for comments below a story in Finnish; all that follows goes too.",
    ),
    Pattern(
        "furniture.page.fi-sentence",
        r"(?:Tallenna nimeni, sähköposti|Pakolliset kentät on merkitty|Ilmoita minulle (?:uusista|sähköposti)"
        r"|Tilaa (?:ilmainen |maksuton |meidän )?[^\n.]{0,40}uutiskir(?:je|jeemme|jeet)\b|Lataa (?:ilmainen |maksuton |uusi )?[^\n.]{0,25}(?:sovellus|sovelluksemme|appi)\b[^\n]{0,60}(?:Google Play|App Store)"
        r"|(?:Artikkeli|Juttu|Tämä artikkeli) (?:sisältää|voi sisältää) (?:affiliate|kumppani|mainoslink|yhteistyölink)"
        r"|(?:Juttu|Artikkeli) on (?:luotu|käännetty|tuotettu) (?:tekoälyn|tekoälyä|tekoälyllä)"
        r"|Selaimesi ei tue|(?:Oikaisu|Korjaus)pyyntö(?:jen)? [^\n]{0,20}toimituk)[^\n]{0,400}",
        triggers=listed(
            """
            tallenna nimeni
            pakolliset kentät
            ilmoita minulle
            tilaa
            lataa
            artikkeli sisältää
            artikkeli voi
            artikkeli on
            juttu sisältää
            juttu voi
            juttu on
            tämä artikkeli
            selaimesi
            """
        ),
        where=LINE,
        new=unquoted,
        before="Tilaa ilmainen uutiskirjeemme ja pysy mukana.\n\nSilta on auki.",
        after="Silta on auki.",
        keeps=(
            "Juttu on tehty puusta, sanoi pormestari.",
            "Tilaa on vähän, sanoi pormestari.",
            "Artikkeli sisältää virheitä.",
        ),
        about="Sentences by which Finnish pages speak of themselves.",
    ),
    Pattern(
        "furniture.embed.fi",
        r"(?:(?:Nähdäksesi|Katsoaksesi) (?:tämän|sisällön|videon)|Tämä (?:sisältö|upotus|video)|Tämän (?:sisällön|upotuksen|videon)|Sisällön)[^\n]{0,100}eväste[^\n]{0,400}",
        triggers=("nähdäksesi", "katsoaksesi", "tämä ", "tämän ", "sisällön"),
        where=LINE,
        new=unquoted,
        before="Nähdäksesi tämän sisällön sinun tulee hyväksyä evästeet.\n\nSilta on auki.",
        after="Silta on auki.",
        keeps=("Tämä video kestää tunnin.",),
        about="What stands in for a tweet or a video until the reader agrees, in Finnish.",
    ),
    Phrase(
        "furniture.paywall.fi",
        listed(
            """
            vain tilaajille
            tilaajille
            tämä artikkeli on vain tilaajille
            juttu on vain tilaajille
            tämä sisältö on vain tilaajille
            lue koko artikkeli tilaamalla
            tilaa ja lue koko juttu
            kirjaudu sisään lukeaksesi koko artikkelin
            tilaa jatkaaksesi lukemista
            jatka lukemista tilaamalla
            """
        ),
        flag="truncated",
        before="Silta on auki.\n\nVain tilaajille",
        after="Silta on auki.",
        keeps=("Se on vain tilaajille avoin.",),
        about="A paywall in Finnish.",
    ),
)
