"""Furniture in Romanian; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.western import NETWORK, NETWORKS, unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.ro",
        listed(
            """
            citește și
            citeşte şi
            citeste si
            citiți și
            citiţi şi
            vezi și
            vezi şi
            vezi si
            articole similare
            articole asemănătoare
            articole recomandate
            articole înrudite
            articole recente
            articole pe aceeași temă
            alte articole
            alte știri
            alte ştiri
            cele mai citite
            cele mai citite știri
            cele mai citite articole
            cele mai noi știri
            ultimele știri
            ultimele ştiri
            ultimele articole
            recomandările redacției
            recomandate pentru tine
            știri pe aceeași temă
            ştiri pe aceeaşi temă
            știri similare
            te-ar putea interesa
            te-ar putea interesa și
            ți-ar putea plăcea și
            s-ar putea să-ți placă și
            s-ar putea să te intereseze
            """
        ),
        before=f"{STORY}\n\nCitește și:\n\nFerry sinks",
        after=STORY,
        keeps=("Citește și scrisoarea.", "Alte știri au venit târziu la pod."),
        about="Headings over other headlines in Romanian.",
    ),
    Phrase(
        "furniture.share.ro",
        listed(
            """
            distribuie
            distribuie articolul
            distribuie acest articol
            distribuie știrea
            distribuie pe
            distribuiți
            partajează
            partajează asta
            trimite pe email
            trimite prin email
            trimite unui prieten
            copiază link
            copiază link-ul
            copiază linkul
            link copiat
            link copiat!
            tipărește
            printează
            salvează articolul
            adaugă la favorite
            urmărește-ne
            urmărește-ne pe
            urmăriți-ne pe
            apreciază încarc
            """
        ),
        before="Podul este deschis.\n\nDistribuie\n\nFacebook",
        after="Podul este deschis.",
        keeps=("Distribuie pâinea.", "Trimite unui prieten podul"),
        about="Share buttons in Romanian.",
    ),
    Pattern(
        "furniture.share.line-ro",
        rf"(?i:(?:(?:dă|dați|da|faceți|apasă) clic(?:k)? (?:aici )?pentru (?:a )?)?(?:distribui[ețt]*i?|partaj(?:ează|are|a)|trimite(?:re)?|partajați)"
        rf"(?: (?:asta|acest articol|articolul|un link|o legătură))? ?(?:pe|prin|via|cu|la|:) (?:{NETWORK}|un prieten)"
        rf"|(?:dă|dați|da) clic pentru (?:a imprima|imprimare|a trimite o legătură [^\n()]{{3,40}}))"
        rf"(?i: ?\(se deschide în(?:tr-o)? fereastră nouă\))?"
        rf"|(?i:(?:urm[aă]re[sșş]te-ne|urm[aă]ri[tțţ]i-ne|ne pute[tțţ]i urm[aă]ri|ne po[tțţ]i urm[aă]ri) (?:[sșş]i )?pe (?:pagina (?:noastră )?de |canalul (?:nostru )?de |pagina noastră )?{NETWORKS}[ .!]{{0,3}})",
        triggers=listed(
            """
            dă clic
            dați clic
            da clic
            apasă
            distribui
            partaj
            trimite
            urmărește-ne
            urmăreşte-ne
            urmareste-ne
            urmăriți-ne
            urmăriţi-ne
            ne puteți urmări
            ne puteţi urmări
            ne poți urmări
            ne poţi urmări
            """
        ),
        where=LINE,
        before="Dă clic pentru a partaja pe Facebook(Se deschide în fereastră nouă)\n\nPodul este deschis."
        "\n\nUrmărește-ne pe Google News",
        after="Podul este deschis.",
        keeps=("Distribuie pe Facebook fotografia podului", "Urmărește-ne pe pod"),
        about="A share button with the name of the network, and an invitation to follow, in Romanian.",
    ),
    Phrase(
        "furniture.page.ro",
        listed(
            """
            citește mai mult
            citeşte mai mult
            citește mai multe
            citește mai departe
            citeşte mai departe
            citește articolul
            citește articolul complet
            citește tot articolul
            citește tot
            vezi mai mult
            vezi mai multe
            vezi toate
            vezi toate articolele
            află mai multe
            afișează mai mult
            încarcă mai multe
            articolul precedent
            articolul anterior
            articolul următor
            articolul urmator
            pagina următoare
            pagina anterioară
            înapoi sus
            înapoi la prima pagină
            sari la conținut
            sari la conţinut
            mergi la conținut
            treci la conținut
            comentarii
            comentează
            adaugă un comentariu
            adaugă comentariu
            adaugă comentariul
            lasă un comentariu
            lasă un răspuns
            lasa un comentariu
            scrie un comentariu
            publică comentariul
            vezi comentariile
            vezi toate comentariile
            niciun comentariu
            fii primul care comentează
            fii primul care comentează!
            trebuie să fii autentificat pentru a publica un comentariu
            comentariile sunt închise
            abonează-te
            abonează-te acum
            abonează-te la newsletter
            aboneaza-te la newsletter
            abonează-te la newsletterul nostru
            abonează-te la canalul nostru de youtube
            abonează-te la canalul nostru de whatsapp
            abonați-vă la newsletter
            înscrie-te la newsletter
            adresa ta de email
            introdu adresa de email
            îți mulțumim pentru abonare
            descarcă aplicația
            activează notificările
            intră în cont
            conectează-te
            creează cont
            contul meu
            ai uitat parola?
            ai deja cont?
            ești deja abonat?
            toate drepturile rezervate
            politica de confidențialitate
            politica de confidenţialitate
            politica de cookies
            politica de cookie-uri
            termeni și condiții
            termeni şi condiţii
            acceptă cookies
            acceptă toate cookie-urile
            setări cookie
            despre autor
            ascultă articolul
            ascultă acest articol
            mărește imaginea
            vezi galeria foto
            galerie foto
            urmărește video
            sursa foto
            raportează o eroare
            semnalează o eroare
            ai găsit o greșeală?
            ți-a plăcut articolul?
            ți-a plăcut acest articol?
            susține-ne
            donează acum
            """
        ),
        before="Podul este deschis.\n\nCitește mai departe",
        after="Podul este deschis.",
        keeps=("Distribuie pâinea.", "Citește mai departe în tăcere."),
        about="Newsletters, comments, accounts and links of the page in Romanian.",
    ),
    Block(
        "furniture.comments.ro",
        listed(
            """
            lasă un răspuns anulează răspunsul
            lasă un răspunsanulează răspunsul
            lasă un comentariu anulează răspunsul
            anulează răspunsul
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nLasă un răspuns Anulează răspunsul\n\nNume *\n\nSite web",
        after=STORY,
        keeps=("Anulează răspunsul și pleacă.",),
        about="The form for comments below a story in Romanian; all that follows goes too.",
    ),
    Pattern(
        "furniture.page.ro-sentence",
        r"(?:Salvează-mi numele, emailul|Anunță-mă (?:prin|pe) email|Câmpurile obligatorii sunt marcate"
        r"|(?:Abonea(?:ză|za)-te|Abona[tțţ]i-v[aă]|Înscrie-te|Înscrie[tțţ]i-v[aă]) (?:gratuit |acum |și tu )?(?:la|pe) (?:newsletter|canal(?:ul|ele)|buletin)"
        r"|(?:Urm[aă]re[sșş]te|Urm[aă]ri[tțţ]i) (?:[sșş]tirile|cele mai noi|ultimele|cele mai importante|toate)[^\n]{0,90}(?:Google|Facebook|WhatsApp|Telegram|Instagram|YouTube)"
        r"|Descarc[aă] aplica[tțţ]ia[^\n]{0,80}(?:Google Play|App Store|Android|iOS|gratuit)"
        r"|Acest articol (?:poate conține|poate con[tţ]ine|con[tțţ]ine) link-?uri (?:de afiliere|afiliate)"
        r"|(?:Preluarea (?:fără cost )?a? ?(?:textelor|informa[tțţ]iilor|materialelor|con[tțţ]inutului))[^\n]{0,60}(?:se poate face|este permis|este interzis|poate fi)"
        r"|Reproducerea (?:totală sau parțială|totală sau parţială|integrală)|Browserul t[aă]u nu (?:suportă|accept[aă]))[^\n]{0,400}",
        triggers=listed(
            """
            salvează-mi
            anunță-mă
            câmpurile
            abonează-te
            aboneaza-te
            abonați-vă
            abonaţi-vă
            abonati-va
            înscrie
            urmărește
            urmăreşte
            urmareste
            urmăriți
            urmăriţi
            descarcă
            descarca
            acest articol
            preluarea
            reproducerea
            browserul
            """
        ),
        where=LINE,
        new=unquoted,
        before="Abonează-te la newsletterul nostru și primește tot ce contează.\n\nPodul este deschis.",
        after="Podul este deschis.",
        keeps=(
            "Urmărește știrile despre pod, a spus primarul.",
            "Acest articol conține greșeli, a spus primarul.",
            "Preluarea podului de către oraș a durat.",
        ),
        about="Sentences by which Romanian pages speak of themselves.",
    ),
    Phrase(
        "furniture.paywall.ro",
        listed(
            """
            articol disponibil doar pentru abonați
            acest articol este disponibil doar pentru abonați
            conținut exclusiv pentru abonați
            exclusiv pentru abonați
            abonează-te pentru a citi mai departe
            abonează-te pentru a citi articolul complet
            """
        ),
        flag="truncated",
        before="Podul este deschis.\n\nExclusiv pentru abonați",
        after="Podul este deschis.",
        keeps=("E exclusiv pentru abonați ai clubului.",),
        about="A paywall in Romanian.",
    ),
)
