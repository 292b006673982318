"""Furniture in Danish; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.western import NETWORK, NETWORKS, unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.da",
        listed(
            """
            læs også
            læs mere om
            læs mere fra
            læs flere artikler
            mest læste
            mest læst
            mest læste artikler
            mest sete
            mest sete lige nu
            seneste nyt
            seneste nyheder
            de seneste nyheder
            seneste artikler
            flere nyheder
            relaterede artikler
            relaterede nyheder
            relaterede indlæg
            relateret
            anbefalede artikler
            anbefalet til dig
            andre læser
            andre læser også
            andre læste også
            måske er du også interesseret i
            """
        ),
        before=f"{STORY}\n\nLæs også:\n\nFerry sinks",
        after=STORY,
        keeps=("Læs også brevet.", "Andre læser mindre."),
        about="Headings over other headlines in Danish.",
    ),
    Phrase(
        "furniture.share.da",
        listed(
            """
            del artiklen
            del artiklen på sociale medier
            del artikel
            del denne artikel
            del historien
            del nyheden
            del opslag
            del indlægget
            del med dine venner
            kopier link
            kopiér link
            kopier linket
            link kopieret
            linket er kopieret
            udskriv
            udskriv artikel
            udskriv artiklen
            print artiklen
            tip en ven
            gem artikel
            gem artiklen
            giv artiklen videre
            følg os
            følg os på
            følg os på sociale medier
            følg os på de sociale medier
            """
        ),
        before="Broen er åben.\n\nDel artiklen\n\nFacebook",
        after="Broen er åben.",
        keeps=("Del brødet.", "Gem artiklen godt, sagde hun"),
        about="Share buttons in Danish.",
    ),
    Pattern(
        "furniture.share.line-da",
        rf"(?i:(?:klik (?:her )?for at )?(?:del|dele|send|sende)(?: (?:artiklen|denne artikel|denne|dette|indlægget|historien))? ?(?:på|via|med|til|:) (?:{NETWORK}|en ven)"
        rf"|klik (?:her )?for at (?:udskrive|sende et link [^\n()]{{3,40}}))"
        rf"(?i: ?\(åbner i (?:et )?(?:nyt vindue|ny fane)\))?"
        rf"|(?i:(?:følg|find|like) os (?:gerne )?(?:også )?på {NETWORKS}[ .!]{{0,3}})",
        triggers=listed(
            """
            klik for
            klik her for
            del p
            del v
            del m
            del a
            del d
            del i
            del h
            del t
            dele
            send
            følg os
            find os
            like os
            """
        ),
        where=LINE,
        before="Klik for at dele på Facebook(Åbner i et nyt vindue)\n\nBroen er åben.\n\nFølg os på Instagram",
        after="Broen er åben.",
        keeps=("Del på Facebook et billede af broen", "Følg os på broen"),
        about="A share button with the name of the network, and an invitation to follow, in Danish.",
    ),
    Phrase(
        "furniture.page.da",
        listed(
            """
            læs mere
            læs hele artiklen
            læs hele historien
            læs artiklen
            læs videre
            for abonnenter
            vis mere
            se mere
            se flere
            indlæs flere
            hent flere
            næste side
            næste artikel
            forrige artikel
            næste indlæg
            forrige indlæg
            tilbage til toppen
            tilbage til forsiden
            gå til forsiden
            gå til indhold
            gå til indholdet
            gå til hovedindhold
            gå til hovedindholdet
            spring til indhold
            spring til hovedindhold
            spring til hovedindholdet
            hop til indhold
            hop til hovedindhold
            videre til indhold
            åbn menu
            åbn menuen
            luk menu
            luk menuen
            hovedmenu
            læs kommentarer
            skriv et svar
            efterlad en kommentar
            tilføj kommentar
            send kommentar
            vær den første til at kommentere
            bliv den første til at kommentere
            der er lukket for kommentarer
            du skal være logget ind for at kommentere
            du skal være logget ind for at skrive en kommentar
            log ind for at kommentere
            abonnér
            abonnér nu
            abonner nu
            tilmeld nyhedsbrev
            tilmeld dig nyhedsbrevet
            tilmeld dig vores nyhedsbrev
            tilmeld dig vores nyhedsbreve
            tilmeld dig her
            få vores nyhedsbrev
            få nyhedsbrevet
            din e-mailadresse
            din e-mail
            indtast din e-mail
            indtast din e-mailadresse
            tak for din tilmelding
            bliv abonnent
            køb abonnement
            bestil abonnement
            log ind
            log ud
            min konto
            opret konto
            opret en konto
            opret bruger
            glemt adgangskode?
            har du glemt din adgangskode?
            allerede abonnent? log ind
            er du allerede abonnent? log ind
            er du allerede abonnent? log ind her
            har du allerede et abonnement?
            har du allerede en konto? log ind
            hent appen
            hent vores app
            download appen
            slå notifikationer til
            accepter alle
            accepter alle cookies
            acceptér alle cookies
            cookieindstillinger
            cookie-indstillinger
            cookiepolitik
            privatlivspolitik
            persondatapolitik
            privatlivs- og cookiepolitik
            handelsbetingelser
            abonnementsvilkår
            brugerbetingelser
            alle rettigheder forbeholdes
            lyt til artiklen
            lyt til artikel
            hør artiklen
            få artiklen læst op
            emner i artiklen
            emner i denne artikel
            forstør billede
            forstør billedet
            klik for at forstørre
            klik på billedet for at forstørre
            se billedserie
            vis billedserie
            luk billedserie
            se galleri
            afspil video
            indlæser video
            meld en fejl
            fejl i artiklen?
            har du fundet en fejl?
            har du fundet en fejl i artiklen?
            rapportér en fejl
            tip os
            tip redaktionen
            har du et tip til redaktionen?
            kontakt redaktionen
            skriv til redaktionen
            støt os
            """
        ),
        before="Broen er åben.\n\nTilmeld dig vores nyhedsbrev",
        after="Broen er åben.",
        keeps=("Læs mere i bogen.", "Log ind i laden, bad bonden"),
        about="Newsletters, comments, accounts and links of the page in Danish.",
    ),
    Block(
        "furniture.comments.da",
        listed(
            """
            skriv et svar annuller svar
            skriv et svarannuller svar
            skriv en kommentar annuller svar
            efterlad et svar annuller svar
            annuller svar
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nSkriv et svar Annuller svar\n\nNavn *\n\nWebsted",
        after=STORY,
        keeps=("Annuller svar, der kom for sent.",),
        about="The form for comments below a story in Danish; all that follows goes too.",
    ),
    Pattern(
        "furniture.page.da-sentence",
        r"(?:Gem (?:mit navn|mit navn,)[^\n]{0,40}(?:browser|websted)|(?:Krævede|Påkrævede|Obligatoriske) felter er m|Giv mig besked (?:via|om nye)"
        r"|(?:Tilmeld dig|Skriv dig op til|Abonnér på|Abonner på|Få) (?:gratis )?(?:vores|[A-ZÆØÅ][^\n.]{1,30}) (?:nye |gratis |daglige |ugentlige )?nyhedsbreve?"
        r"|(?:Hent|Download) (?:gratis )?(?:vores |den nye )?[^\n.]{0,25}app(?:en)?\b[^\n]{0,60}(?:Google Play|App Store)"
        r"|(?:Artiklen|Denne artikel|Indlægget) (?:kan indeholde|indeholder) (?:annoncelinks|affiliate|reklamelinks|reklame|sponsorerede)"
        r"|(?:Artiklen|Denne artikel) er (?:oversat|oplæst|læst op) (?:af|ved hjælp af|med hjælp fra|med) (?:AI|kunstig intelligens|en AI|en robot|en syntetisk|en kunstig)"
        r"|(?:Dette er en|Dette er et) (?:kronik|debatindlæg|læserbrev|klumme|kommentar|analyse|lederartikel|blogindlæg)[,.:] [^\n]{0,60}(?:holdning|skribentens|udtryk for|synspunkt)"
        r"|(?:Debatindlæg|Klummer?) er (?:alene )?(?:et )?udtryk for|Har du (?:oplevet|kendskab til|tip|et tip)[^\n]{0,80}(?:skriv til|kontakt|send) [^\n]{0,40}\b(?:redaktionen|os)\b"
        r"|(?:Ophavsret|Alt materiale (?:på|i) [^\n]{2,40} er (?:omfattet|beskyttet) af)|Materialet er (?:ophavsretligt )?beskyttet|Din browser understøtter ikke)[^\n]{0,400}",
        triggers=listed(
            """
            gem mit navn
            krævede felter
            påkrævede felter
            obligatoriske felter
            giv mig besked
            tilmeld dig
            skriv dig op
            abonnér på
            abonner på
            få vores
            hent
            download
            artiklen
            denne artikel
            indlægget
            dette er e
            debatindlæg er
            klumme
            har du
            alt materiale
            materialet er
            din browser
            """
        ),
        where=LINE,
        new=unquoted,
        before="Tilmeld dig vores nyhedsbrev og gå ikke glip af noget.\n\nBroen er åben.",
        after="Broen er åben.",
        keeps=(
            "Dette er en kronik om broen.",
            "Artiklen indeholder fejl, sagde borgmesteren.",
            "Hent broen, sagde han.",
        ),
        about="Sentences by which Danish pages speak of themselves.",
    ),
    Pattern(
        "furniture.embed.da",
        r"(?:For at (?:se|vise|kunne se) (?:dette|denne|indholdet|videoen|indhold)[^\n]{0,90}(?:cookies|samtykke)"
        r"|(?:Dette indhold|Indholdet) (?:kan ikke vises|er blokeret|vises ikke)[^\n]{0,60}(?:cookies|samtykke))[^\n]{0,400}",
        triggers=("for at se", "for at vise", "for at kunne se", "dette indhold", "indholdet"),
        where=LINE,
        new=unquoted,
        before="For at se dette indhold skal du acceptere cookies.\n\nBroen er åben.",
        after="Broen er åben.",
        keeps=("For at se dette kræves en skærm.",),
        about="What stands in for a tweet or a video until the reader agrees, in Danish.",
    ),
    Phrase(
        "furniture.paywall.da",
        listed(
            """
            denne funktion kræver et abonnement
            denne artikel er kun for abonnenter
            denne artikel er for abonnenter
            artiklen er kun for abonnenter
            artiklen er forbeholdt abonnenter
            denne artikel er forbeholdt abonnenter
            denne artikel kræver abonnement
            artiklen kræver abonnement
            log ind for at læse videre
            log ind for at læse artiklen
            log ind for at læse hele artiklen
            bliv abonnent for at læse videre
            få adgang til hele artiklen
            """
        ),
        flag="truncated",
        before="Broen er åben.\n\nDenne funktion kræver et abonnement",
        after="Broen er åben.",
        keeps=("Det kræver et abonnement at bade.",),
        about="A paywall in Danish.",
    ),
)
