"""Newsletters, comments, accounts and links of the page in Norwegian; see the file of the language."""

from __future__ import annotations

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.western import unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.page.no",
        listed(
            """
            les mer
            les meir
            les hele saken
            les heile saka
            les saken
            les hele artikkelen
            les artikkelen
            vis mer
            vis meir
            vis mindre
            vis flere
            vis alle
            vil du lese mer
            last inn flere
            last flere
            se mer
            neste side
            forrige side
            neste artikkel
            forrige artikkel
            neste innlegg
            forrige innlegg
            til toppen
            tilbake til toppen
            til forsiden
            tilbake til forsiden
            tilbake til framsida
            hopp til innhold
            hopp til innholdet
            hopp til hovedinnhold
            hopp til hovedinnholdet
            hopp til hovudinnhald
            gå til innhold
            gå til hovedinnhold
            åpne meny
            åpne menyen
            lukk meny
            lukk menyen
            hovedmeny
            kommenter
            kommenter saken
            kommenter artikkelen
            vis kommentarer
            skjul kommentarer
            les kommentarene
            skriv ein kommentar
            skriv kommentar
            legg igjen en kommentar
            legg att ein kommentar
            legg inn en kommentar
            legg til kommentar
            publiser kommentar
            publiser kommentaren
            ingen kommentarer
            bli den første til å kommentere
            vær den første til å kommentere
            kommentarfeltet er stengt
            kommentarfeltet er lukket
            du må være innlogget for å kommentere
            du må være innlogget for å kunne kommentere
            du må være innlogget for å publisere en kommentar
            logg inn for å kommentere
            kommentarregler
            abonner
            abonner nå
            abonner på nyhetsbrev
            abonner på nyhetsbrevet
            abonner på vårt nyhetsbrev
            meld deg på nyhetsbrevet
            meld deg på vårt nyhetsbrev
            meld deg på nyhetsbrev
            meld deg på våre nyhetsbrev
            få nyhetsbrev
            din e-postadresse
            takk for at du abonnerer
            takk for påmeldingen
            bli abonnent
            bestill abonnement
            kjøp abonnement
            logg inn
            logg ut
            min side
            mi side
            opprett konto
            opprett bruker
            glemt passord?
            glemt passordet?
            gløymt passord?
            allerede abonnent?
            allerede abonnent? logg inn
            er du allerede abonnent?
            er du allerede abonnent? logg inn
            har du allerede en konto?
            har du allerede abonnement?
            har du allerede abonnement? logg inn
            last ned appen
            last ned vår app
            slå på varsler
            godta alle
            godta alle informasjonskapsler
            informasjonskapsler
            administrer samtykke
            endre samtykke
            samtykkeinnstillinger
            personvernerklæring
            personvernerklæringen
            personvern og cookies
            personvern og informasjonskapsler
            brukervilkår
            alle rettigheter reservert
            lytt til artikkelen
            lytt til saken
            hør artikkelen
            om forfatteren
            forstørr bilde
            forstørr bildet
            klikk for å forstørre
            klikk på bildet for å forstørre
            vis bildeserie
            se bildeserie
            vis bildegalleri
            lukk bildegalleri
            vis bildetekst
            skjul bildetekst
            spill av video
            laster video
            tips oss
            tips oss!
            tips meg
            har du tips til oss?
            har du tips til denne saken?
            tips redaksjonen
            kontakt redaksjonen
            meld fra om feil
            rapporter feil
            feil i artikkelen?
            funnet en feil?
            fant du en feil?
            har du funnet en feil?
            vis mer om
            """
        ),
        before="Broen er åpen.\n\nAbonner nå",
        after="Broen er åpen.",
        keeps=("Vis mer tålmodighet.", "Logg inn i fjøset, ba bonden"),
        about="Newsletters, comments, accounts and links of the page in Norwegian.",
    ),
    Block(
        "furniture.comments.no",
        listed(
            """
            legg igjen en kommentar avbryt svar
            legg igjen en kommentaravbryt svar
            legg igjen et svar avbryt svar
            legg att eit svar avbryt svar
            legg igjen et svar
            legg att eit svar
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nLegg igjen en kommentar Avbryt svar\n\nNavn *\n\nNettsted",
        after=STORY,
        keeps=("Legg igjen et svar på døra hans.",),
        about="The form for comments below a story in Norwegian; all that follows goes too.",
    ),
    Pattern(
        "furniture.page.no-sentence",
        r"(?:Lagre mitt navn, (?:min )?e-?post|Lagr[ae] namnet mitt|Obligatoriske felt er merk|Påkrevde felt er mer|Varsle meg (?:via|på|om nye)"
        r"|(?:Meld deg på|Abonner på|Få|Registrer deg for) (?:vårt?|våre|[A-ZÆØÅ][^\n.]{1,30}) (?:nye |gratis |daglige |ukentlige )?nyhetsbrev"
        r"|Last ned (?:gratis )?(?:vår |den nye )?[^\n.]{0,25}app(?:en)?\b[^\n]{0,60}(?:Google Play|App Store)"
        r"|(?:Artikkelen|Denne artikkelen|Saken) (?:kan inneholde|inneholder) (?:annonselenk|affiliate|reklamelenk|sponsede)"
        r"|(?:Lydversjonen|Opplesingen|Stemmen|Lyden) er (?:laget|generert|KI-generert|AI-generert)|Artikkelen (?:er|blir) (?:lest opp|opplest) (?:av|med) (?:en )?(?:kunstig|syntetisk|robot|AI|KI)"
        r"|(?:Dette er en|Dette er eit|Dette er et) (?:kronikk|debattinnlegg|leserinnlegg|meningsinnlegg|debattinnlegg|kommentar|lederartikkel)[,.] (?:[^\n]{0,40}(?:meninger|holdning|holdninger|synspunkt|regning|står for|gir uttrykk|gjev uttrykk|skrevet av en))"
        r"|Kommentarer på [^\n]{2,30} leveres av|Her (?:kan|finner) du (?:lese mer om|melde deg på) [^\n]{0,40}nyhetsbrev"
        r"|(?:Har du|Sitter du på|Vet du noe|Har du et|Kjenner du til) [^\n?]{0,80}\? (?:Tips (?:oss|meg|VG|NRK|journalist|redaksjon)|Kontakt (?:oss|journalist|vår)|Send (?:oss|meg))|Nettleseren din støtter ikke)[^\n]{0,400}",
        triggers=listed(
            """
            lagre mitt navn
            lagre namnet
            lagra namnet
            obligatoriske felt
            påkrevde felt
            varsle meg
            meld deg på
            abonner på
            få vårt
            få våre
            registrer deg for
            last ned
            artikkelen
            denne artikkelen
            saken
            lydversjonen
            opplesingen
            stemmen
            lyden er
            dette er e
            kommentarer på
            her kan du
            her finner du
            har du
            sitter du
            vet du noe
            kjenner du
            nettleseren
            """
        ),
        where=LINE,
        new=unquoted,
        before="Meld deg på vårt nye nyhetsbrev om tidevann.\n\nBroen er åpen.",
        after="Broen er åpen.",
        keeps=(
            "Dette er en kronikk om broen.",
            "Artikkelen inneholder feil, sa ordføreren.",
            "Har du sett broen? Ordføreren har ikke sett den.",
            "Saken er laget av tre.",
        ),
        about="Sentences by which Norwegian pages speak of themselves.",
    ),
)
