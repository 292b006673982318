"""Furniture in Swedish; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.western import NETWORK, NETWORKS, unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.sv",
        listed(
            """
            läs också
            läs även
            läs vidare
            läs mer om
            läs mer från
            se också
            se även
            mest läst
            mest lästa
            mest läst just nu
            mest sett
            mest delat
            mer om ämnet
            mer i ämnet
            mer inom ämnet
            mer från samma ämne
            relaterade artiklar
            relaterat
            relaterade nyheter
            relaterade inlägg
            rekommenderade artiklar
            rekommenderad läsning
            rekommenderat för dig
            fler artiklar
            fler nyheter
            andra läser
            andra läser också
            senaste nytt
            senaste nyheterna
            senaste nyheter
            senaste artiklarna
            du kanske också gillar
            du kanske också är intresserad av
            """
        ),
        before=f"{STORY}\n\nLäs också:\n\nFerry sinks",
        after=STORY,
        keeps=("Läs också brevet.", "Andra läser mindre."),
        about="Headings over other headlines in Swedish.",
    ),
    Phrase(
        "furniture.share.sv",
        listed(
            """
            dela
            dela artikel
            dela artikeln
            dela den här artikeln
            dela nyheten
            dela inlägget
            dela detta
            dela via
            dela på
            dela med
            dela med sig
            kopiera länk
            kopiera länken
            länk kopierad
            länken kopierad
            länken är kopierad
            skriv ut
            skriv ut artikeln
            tipsa en vän
            spara artikel
            spara artikeln
            ge bort artikeln
            ge bort artikel
            gilla laddar in
            följ oss
            följ oss på
            följ oss i sociala medier
            följ oss på sociala medier
            """
        ),
        before="Bron är öppen.\n\nDela\n\nFacebook",
        after="Bron är öppen.",
        keeps=("Dela brödet.", "Skriv ut mig nu, bad patienten"),
        about="Share buttons in Swedish.",
    ),
    Pattern(
        "furniture.share.line-sv",
        rf"(?i:(?:klicka (?:här )?för att )?(?:dela|skicka|tweeta|tipsa)(?: (?:artikeln|den här artikeln|artikel|detta|nyheten|inlägget|den))? ?(?:på|via|med|till|:) (?:{NETWORK}|en vän)"
        rf"|klicka (?:här )?för att (?:skriva ut|e-?posta en länk [^\n()]{{3,40}}))"
        rf"(?i: ?\(öppnas i ett nytt (?:fönster|flik)\))?"
        rf"|(?i:(?:följ|hitta|gilla) oss (?:gärna )?(?:också |även )?på {NETWORKS}[ .!]{{0,3}})",
        triggers=(
            "klicka",
            "dela",
            "skicka",
            "tweeta",
            "tipsa",
            "följ oss",
            "hitta oss",
            "gilla oss",
        ),
        where=LINE,
        before="Klicka för att dela på Facebook (Öppnas i ett nytt fönster)\n\nBron är öppen."
        "\n\nFölj oss på Instagram",
        after="Bron är öppen.",
        keeps=("Dela på Facebook en bild av bron", "Följ oss på bron"),
        about="A share button with the name of the network, and an invitation to follow, in Swedish.",
    ),
    Phrase(
        "furniture.page.sv",
        listed(
            """
            läs mer
            läs hela artikeln
            läs hela nyheten
            läs artikeln
            visa mer
            visa fler
            visa mindre
            visa alla
            ladda fler
            ladda mer
            nästa sida
            föregående sida
            nästa artikel
            föregående artikel
            föregående inlägg
            nästa inlägg
            till toppen
            tillbaka till toppen
            tillbaka till startsidan
            till startsidan
            hoppa till innehåll
            hoppa till innehållet
            hoppa till huvudinnehåll
            hoppa till huvudinnehållet
            gå till innehåll
            gå till innehållet
            gå direkt till innehållet
            öppna meny
            öppna menyn
            stäng meny
            stäng menyn
            huvudmeny
            kommentarer
            kommentera
            kommentera artikeln
            visa kommentarer
            dölj kommentarer
            läs kommentarer
            läs kommentarerna
            skriv en kommentar
            lämna en kommentar
            lämna ett svar
            lägg till kommentar
            publicera kommentar
            skicka kommentar
            inga kommentarer
            bli först att kommentera
            bli den första att kommentera
            kommentarer inaktiverade
            kommentarerna är stängda
            du måste vara inloggad för att publicera en kommentar
            du måste vara inloggad för att kommentera
            logga in för att kommentera
            prenumerera
            prenumerera nu
            prenumerera på nyhetsbrevet
            prenumerera på vårt nyhetsbrev
            prenumerera på våra nyhetsbrev
            anmäl dig till vårt nyhetsbrev
            anmäl dig till nyhetsbrevet
            få vårt nyhetsbrev
            din e-postadress
            tack för din anmälan
            tack för att du prenumererar
            bli prenumerant
            köp prenumeration
            logga in
            logga ut
            mitt konto
            mina sidor
            skapa konto
            skapa ett konto
            glömt lösenord?
            glömt lösenordet?
            är du redan prenumerant?
            redan prenumerant?
            redan prenumerant? logga in
            redan medlem? logga in
            har du redan ett konto?
            har du redan ett konto? logga in
            ladda ner appen
            ladda ner vår app
            ladda ned appen
            aktivera notiser
            slå på notiser
            godkänn alla
            godkänn alla cookies
            acceptera alla cookies
            cookie-inställningar
            hantera cookies
            om cookies
            integritetspolicy
            personuppgiftspolicy
            allmänna villkor
            användarvillkor
            alla rättigheter förbehållna
            lyssna på artikeln
            lyssna på artikel
            lyssna på nyheten
            om skribenten
            om författaren
            ämnen i artikeln
            ämnen i den här artikeln
            förstora bilden
            förstora bild
            klicka för att förstora
            klicka på bilden för att förstora
            visa bildspel
            se bildspel
            stäng bildspel
            spela upp video
            laddar video
            rätta artikeln
            rapportera fel
            rapportera ett fel
            hittat ett fel?
            hittat fel i texten?
            hittat ett fel i texten?
            har du hittat ett fel?
            så här jobbar vi med kvalitetsjournalistik
            så jobbar vi med nyheter
            tipsa oss
            tipsa redaktionen
            mejla redaktionen
            kontakta redaktionen
            stöd oss
            """
        ),
        before="Bron är öppen.\n\nPrenumerera nu",
        after="Bron är öppen.",
        keeps=("Dela brödet.", "Kommentera artikeln vill han inte"),
        about="Newsletters, comments, accounts and links of the page in Swedish.",
    ),
    Block(
        "furniture.comments.sv",
        listed(
            """
            lämna ett svar avbryt svar
            lämna ett svaravbryt svar
            lämna en kommentar avbryt svar
            avbryt svar
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nLämna ett svar Avbryt svar\n\nNamn *\n\nWebbplats",
        after=STORY,
        keeps=("Avbryt svar som dröjer.",),
        about="The form for comments below a story in Swedish; all that follows goes too.",
    ),
    Pattern(
        "furniture.page.sv-sentence",
        r"(?:Spara mitt namn, (?:min )?e-?post|Obligatoriska fält är märkta|Meddela mig (?:via|vid)"
        r"|(?:Anmäl dig|Prenumerera|Registrera dig|Skriv upp dig) (?:här |gratis |nu )?(?:till|på|för) (?:vårt?|våra|[A-ZÅÄÖ][^\n.]{1,30}) (?:nya |dagliga |gratis )?(?:nyhetsbrev|poddar|kanal)"
        r"|Få (?:vårt nyhetsbrev|våra nyhetsbrev|de senaste nyheterna|dagens viktigaste nyheter|nyheterna)[^\n]{0,120}(?:nyhetsbrev|mejl|inkorg|mobilen|app|e-?post)"
        r"|Ladda ne[rd] (?:gratis )?(?:vår|nya)? ?[^\n.]{0,25}app(?:en)?\b[^\n]{0,60}(?:Google Play|App Store)"
        r"|(?:Artikeln|Den här artikeln|Texten) (?:kan innehålla|innehåller) (?:annons|affiliate)|Ljuduppspelningen är AI-genererad"
        r"|(?:Uppläsningen|Ljudet|Rösten) är (?:AI-genererad|automatgenererad|syntetisk)"
        r"|(?:Detta|Det här) är en (?:nyhetsartikel|opinionsartikel|ledarartikel|debattartikel|krönika|recension)\. "
        r"|(?:Detta|Det här) är en (?:kommenterande text|analyserande text|debattartikel|opinionstext|ledare|insändare|text publicerad)[^\n]{0,40}(?:skribent|åsikter|analys|står för)"
        r"|Åsikter(?:na)? som uttrycks är skribent|Din webbläsare (?:stödjer|stöder) inte|Vill du (?:läsa fler|ha fler|få fler) [^\n?]{3,80}nyhetsbrev)[^\n]{0,400}",
        triggers=listed(
            """
            spara mitt namn
            obligatoriska fält
            meddela mig
            anmäl dig
            prenumerera
            registrera dig
            skriv upp dig
            få vårt
            få våra
            få de senaste
            få dagens
            få nyheterna
            ladda ner
            ladda ned
            artikeln
            den här artikeln
            texten
            ljuduppspelningen
            uppläsningen
            ljudet är
            rösten är
            detta är en
            det här är en
            åsikter
            din webbläsare
            vill du läsa
            vill du ha
            vill du få
            """
        ),
        where=LINE,
        new=unquoted,
        before="Ljuduppspelningen är AI-genererad.\n\nBron är öppen.\n\nDetta är en nyhetsartikel. Vi granskar.",
        after="Bron är öppen.",
        keeps=(
            "Detta är en bro, sade borgmästaren.",
            "Artikeln innehåller fel, sade borgmästaren.",
            "Texten är lång och bron är kort.",
        ),
        about="Sentences by which Swedish pages speak of themselves.",
    ),
    Pattern(
        "furniture.embed.sv",
        r"(?:För att (?:se|visa|titta på|kunna se) (?:det här|detta|den här|innehållet|videon|inlägget)[^\n]{0,90}(?:cookies|kakor)"
        r"|(?:Här finns|Här visas) innehåll (?:från|som)[^\n]{0,80}(?:tredjepart|cookies|extern)|Klicka för att acceptera [\w-]{0,20} ?(?:cookies|kakor))[^\n]{0,400}",
        triggers=("för att", "här finns innehåll", "här visas innehåll", "klicka för att"),
        where=LINE,
        new=unquoted,
        before="För att se det här innehållet behöver du godkänna cookies.\n\nBron är öppen.",
        after="Bron är öppen.",
        keeps=("För att se det här krävs en skärm.",),
        about="What stands in for a tweet or a video until the reader agrees, in Swedish.",
    ),
    Phrase(
        "furniture.paywall.sv",
        listed(
            """
            endast för prenumeranter
            artikeln är endast för prenumeranter
            den här artikeln är för prenumeranter
            låst artikel
            logga in för att läsa vidare
            logga in och läs vidare
            logga in för att läsa hela artikeln
            prenumerera för att läsa vidare
            bli prenumerant för att läsa vidare
            bli prenumerant och läs vidare
            vill du läsa hela artikeln?
            """
        ),
        flag="truncated",
        before="Bron är öppen.\n\nLogga in för att läsa vidare",
        after="Bron är öppen.",
        keeps=("Det är endast för prenumeranter i klubben.",),
        about="A paywall in Swedish.",
    ),
)
