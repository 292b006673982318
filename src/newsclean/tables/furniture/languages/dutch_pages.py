"""Newsletters, comments, accounts and links of the page in Dutch; see the file of the language."""

from __future__ import annotations

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.western import unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.page.nl",
        listed(
            """
            reacties
            reageer
            reageer op dit artikel
            bekijk reacties
            bekijk alle reacties
            toon reacties
            lees alle reacties
            lees de reacties
            plaats een reactie
            plaats reactie
            plaats een opmerking
            laat een reactie achter
            geef een reactie
            geef je reactie
            schrijf een reactie
            nog geen reacties
            er zijn nog geen reacties
            wees de eerste die reageert
            wees de eerste om te reageren
            reacties zijn gesloten
            reacties gesloten
            log in om te reageren
            je moet ingelogd zijn om te reageren
            je moet inloggen om een reactie te kunnen plaatsen
            je moet ingelogd zijn om een reactie te plaatsen
            meld je aan
            meld je aan voor de nieuwsbrief
            meld je aan voor onze nieuwsbrief
            aanmelden voor de nieuwsbrief
            aanmelden nieuwsbrief
            schrijf je in
            schrijf je in voor onze nieuwsbrief
            schrijf je in voor de nieuwsbrief
            schrijf u in voor onze nieuwsbrief
            inschrijven voor de nieuwsbrief
            inschrijven op de nieuwsbrief
            ontvang onze nieuwsbrief
            ontvang de nieuwsbrief
            je e-mailadres
            vul je e-mailadres in
            bedankt voor je aanmelding
            bedankt voor je inschrijving
            neem een abonnement
            abonneer je nu
            word abonnee
            word nu abonnee
            nu abonneren
            al abonnee? log in
            al abonnee?
            al abonnee? log dan in
            bent u al abonnee?
            ben je al abonnee?
            heb je al een account?
            heb je al een account? log in
            heeft u al een account?
            wachtwoord vergeten?
            account aanmaken
            maak een account aan
            maak een gratis account aan
            inloggen
            uitloggen
            mijn account
            download de app
            download onze app
            meldingen inschakelen
            accepteer de cookies
            alle cookies accepteren
            cookies accepteren
            cookie-instellingen
            cookies beheren
            lees verder
            verder lezen
            lees het hele artikel
            lees het volledige artikel
            lees het hele verhaal
            toon meer
            meer tonen
            meer laden
            laad meer
            meer weergeven
            bekijk meer
            bekijk alles
            volgende pagina
            vorige pagina
            volgend artikel
            vorig artikel
            volgend bericht
            vorig bericht
            terug naar boven
            terug naar home
            terug naar de homepage
            terug naar overzicht
            ga naar de inhoud
            ga naar inhoud
            ga direct naar de inhoud
            direct naar inhoud
            naar de inhoud springen
            spring naar inhoud
            naar hoofdinhoud
            overslaan en naar de inhoud gaan
            skip naar content
            menu openen
            menu sluiten
            hoofdmenu
            kruimelpad
            alle rechten voorbehouden
            privacybeleid
            privacyverklaring
            cookiebeleid
            algemene voorwaarden
            gebruiksvoorwaarden
            luister naar dit artikel
            luister naar het artikel
            beluister dit artikel
            dit artikel beluisteren
            over de auteur
            meer van deze auteur
            bekijk alle artikelen
            bekijk alle berichten
            afbeelding vergroten
            klik om te vergroten
            klik op de foto om te vergroten
            bekijk de fotogalerij
            bekijk fotogalerij
            bekijk de fotoserie
            galerij sluiten
            video afspelen
            geluid aan
            fout gezien?
            fout gezien? mail ons
            taalfout gezien?
            meld een fout
            foutje gezien?
            heb je een fout gezien?
            heb je een nieuwstip?
            tip de redactie
            stuur een tip
            mail de redactie
            vond je dit artikel interessant?
            steun ons
            doneer nu
            """
        ),
        before="De brug is open.\n\nReageer",
        after="De brug is open.",
        keeps=("Delen is goed.", "Word abonnee van de brug, riep hij"),
        about="Newsletters, comments, accounts and links of the page in Dutch.",
    ),
    Block(
        "furniture.comments.nl",
        listed(
            """
            geef een reactie reactie annuleren
            geef een reactiereactie annuleren
            laat een reactie achter reactie annuleren
            plaats een reactie reactie annuleren
            geef een antwoord antwoord annuleren
            reactie annuleren
            antwoord annuleren
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nGeef een reactie Reactie annuleren\n\nNaam *\n\nSite",
        after=STORY,
        keeps=("Reactie annuleren kon niet meer.",),
        about="The form for comments below a story in Dutch; all that follows goes too.",
    ),
    Pattern(
        "furniture.page.nl-sentence",
        r"(?:Mijn naam, e-?mail(?:adres)? en (?:web)?site|Bewaar mijn naam|(?:Vereiste|Verplichte) velden zijn gemarkeerd|Stuur mij een e-?mail (?:als|wanneer|bij)"
        r"|(?:Meld je|Schrijf je|Meld u|Schrijf u|Abonneer je|Abonneer u) (?:hier |nu |gratis |dan )?(?:aan|in|op)? ?(?:voor|op) (?:onze|de|het|ons) (?:gratis |dagelijkse |wekelijkse )?(?:nieuwsbrie(?:f|ven)|WhatsApp-?kanaal|YouTube-?kanaal|Telegram-?kanaal)"
        r"|Ontvang (?:elke (?:dag|ochtend|week)|gratis|dagelijks|wekelijks|het laatste nieuws|als eerste)[^\n]{0,120}(?:nieuwsbrief|mailbox|e-?mail|inbox|WhatsApp|in je mail)"
        r"|(?:Wil je|Wilt u) (?:niets missen|geen nieuws missen|op de hoogte blijven|altijd op de hoogte)[^\n]{0,120}\b(?:nieuwsbrief|app|volg ons|WhatsApp|meld je aan)\b"
        r"|(?:Blijf op de hoogte)[^\n]{0,90}\b(?:nieuwsbrief|app|volg ons|WhatsApp)\b|Volg [^\n.]{2,40} (?:nu )?(?:ook )?(?:op|via) (?:WhatsApp|Instagram|Facebook|TikTok|Google (?:News|Nieuws))"
        r"|Download (?:gratis )?(?:de|onze) [^\n.]{0,30}app\b[^\n]{0,60}(?:Google Play|App Store)"
        r"|Dit artikel (?:kan|bevat)[^\n]{0,20} affiliate|Dit artikel is (?:automatisch|met behulp van (?:AI|kunstmatige intelligentie)) (?:vertaald|gemaakt|geschreven)"
        r"|(?:Heb je|Heeft u) (?:een (?:fout|taalfout|tip)|een tip of)[^\n]{0,60}(?:redactie|dit artikel|mail ons)|(?:Foutje|Fout|Taalfout) (?:gezien|gespot|gevonden)\?"
        r"|(?:Niets|Zonder) uit deze (?:uitgave|website|site) mag|Je browser ondersteunt geen|Uw browser ondersteunt geen)[^\n]{0,400}",
        triggers=listed(
            """
            mijn naam
            bewaar mijn
            vereiste velden
            verplichte velden
            stuur mij
            meld je
            meld u
            schrijf je
            schrijf u
            abonneer
            ontvang
            wil je
            wilt u
            blijf op de hoogte
            volg
            download
            dit artikel
            heb je een
            heeft u een
            foutje
            fout gezien
            fout gespot
            fout gevonden
            taalfout
            niets uit deze
            zonder uit deze
            je browser
            uw browser
            """
        ),
        where=LINE,
        new=unquoted,
        before="Meld je aan voor onze nieuwsbrief en mis niets.\n\nDe brug is open.",
        after="De brug is open.",
        keeps=(
            "Ontvang elke dag als een geschenk, schreef de dichter.",
            "Dit artikel bevat fouten, zei de burgemeester.",
            "Heb je een tip voor de brug, vroeg hij haar.",
            "Volg de rivier op de kaart.",
        ),
        about="Sentences by which Dutch pages speak of themselves.",
    ),
)
