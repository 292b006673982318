"""Furniture in Italian; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, Run, listed
from newsclean.tables.furniture.languages import italian_pages
from newsclean.tables.furniture.languages.western import NETWORK, NETWORKS, unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.it",
        listed(
            """
            leggi anche
            leggi altro su
            leggi altre notizie
            da leggere anche
            guarda anche
            vedi anche
            ascolta anche
            articoli correlati
            articolo correlato
            articoli consigliati
            articoli simili
            contenuti correlati
            notizie correlate
            post correlati
            i più letti
            le più lette
            gli articoli più letti
            articoli più letti
            le notizie più lette
            i più visti
            i video più visti
            più letti
            piu' letti
            i più commentati
            potrebbe interessarti
            potrebbe interessarti anche
            potrebbero interessarti
            potrebbero interessarti anche
            potrebbe anche interessarti
            ti potrebbe interessare
            ti potrebbe interessare anche
            ti potrebbero interessare
            ti potrebbero interessare anche
            ti può interessare
            può interessarti anche
            ultime notizie
            le ultime notizie
            ultimi articoli
            articoli recenti
            altre notizie
            altri articoli
            dello stesso autore
            sullo stesso argomento
            consigliati per te
            suggeriti per te
            """
        ),
        before=f"{STORY}\n\nLeggi anche:\n\nFerry sinks",
        after=STORY,
        keeps=("Leggi anche troppo severe.", "Altri articoli della legge, altre pene."),
        about="Headings over other headlines in Italian.",
    ),
    Phrase(
        "furniture.share.it",
        listed(
            """
            condividi
            condividi su
            condividi l'articolo
            condividi articolo
            condividi questo articolo
            condividi questa notizia
            condividi la notizia
            condividi il post
            condividi questo post
            condividi via
            condividi sui social
            condividi ora
            opzioni di condivisione
            copia link
            copia il link
            copia l'indirizzo
            link copiato
            link copiato!
            link copiato negli appunti
            stampa articolo
            stampa l'articolo
            stampa questo articolo
            invia per email
            invia per e-mail
            invia via email
            invia tramite email
            invia a un amico
            invia ad un amico
            salva articolo
            salva l'articolo
            salva questo articolo
            salva questo articolo e leggilo quando vuoi
            aggiungi ai preferiti
            aggiungi ai segnalibri
            regala articolo
            regala questo articolo
            mi piace caricamento
            seguici
            seguici su
            seguici sui social
            seguici sui nostri social
            """
        ),
        before="Il ponte è aperto.\n\nCondividi\n\nFacebook",
        after="Il ponte è aperto.",
        keeps=("Condividi il pane.", "Condividi sui social, poi penti"),
        about="Share buttons in Italian.",
    ),
    Run(
        "furniture.share.words-it",
        listed(
            """
            ascolta
            stampa
            salva
            regala
            invia
            chiudi
            preferiti
            segnalibro
            """
        ),
        before="Condividi\n\nStampa\n\nIl ponte è aperto.",
        after="Il ponte è aperto.",
        keeps=("Stampa\n\nIl sindaco ha mantenuto la parola, e la città lo sa.\n\nSalva",),
        about="Buttons of a share bar in Italian, in a row or under its heading.",
    ),
    Pattern(
        "furniture.share.line-it",
        rf"(?i:(?:(?:fai|fare) clic(?:k)? (?:qui )?(?:per|qui per) |clicca (?:qui )?per )?(?:condividi|condividere|condividilo|invia|pubblica|salva|tweet(?:ta)?)"
        rf"(?: (?:questo articolo|l['’]articolo|articolo|questa pagina|la notizia|questo post|un link|questo))? ?(?:su|via|con|per|tramite|a|:)"
        rf" (?:{NETWORK}(?: a un amico)?|un amico)"
        rf"|(?:fai|fare) clic (?:qui )?per (?:stampare|inviare un link [^\n()]{{3,40}}))"
        rf"(?i: ?\(si apre in (?:una )?(?:nuova finestra|nuova scheda|un['’]altra finestra)\))?"
        rf"|(?i:(?:seguici|seguiteci|trovaci) (?:anche )?(?:su|sul|sui) (?:nostro canale |nostra pagina |nostro )?{NETWORKS}[ .!]{{0,3}})",
        triggers=listed(
            """
            fai clic
            fare clic
            clicca
            condividi
            invia
            pubblica
            salva
            tweet
            seguici
            seguiteci
            trovaci
            """
        ),
        where=LINE,
        before="Fai clic per condividere su Facebook (Si apre in una nuova finestra)\n\nIl ponte è aperto."
        "\n\nSeguici su Telegram",
        after="Il ponte è aperto.",
        keeps=(
            "Condividi su Facebook la foto del ponte",
            "Invia per email costa meno",
            "Seguici sul ponte",
        ),
        about="A share button with the name of the network, and an invitation to follow, in Italian.",
    ),
    Pattern(
        "furniture.embed.it",
        r"(?:Per (?:vedere|visualizzare|guardare) (?:questo|questa|il) (?:contenuto|video|tweet|post)[^\n]{0,80}cookie"
        r"|Questo contenuto (?:è ospitato da|è bloccato|è fornito da)[^\n]{0,90}(?:cookie|terz[aeio]|consenso)|Fai clic (?:qui )?per (?:accettare (?:i )?cookie|visualizzare (?:il )?contenuto d))[^\n]{0,400}",
        triggers=(
            *("per vedere", "per visualizzare", "per guardare", "questo contenuto", "fai clic"),
        ),
        where=LINE,
        new=unquoted,
        before="Per vedere questo contenuto devi accettare i cookie.\n\nIl ponte è aperto.",
        after="Il ponte è aperto.",
        keeps=("Per vedere questo video serve uno schermo.",),
        about="What stands in for a tweet or a video until the reader agrees, in Italian.",
    ),
    Phrase(
        "furniture.paywall.it",
        listed(
            """
            contenuto riservato agli abbonati
            articolo riservato agli abbonati
            questo articolo è riservato agli abbonati
            questo contenuto è riservato agli abbonati
            contenuto per gli abbonati
            articolo per abbonati
            riservato agli abbonati
            abbonati per continuare a leggere
            abbonati per leggere l'articolo
            abbonati per leggere l'articolo completo
            per continuare a leggere abbonati
            per continuare a leggere, abbonati
            accedi per continuare a leggere
            registrati per continuare a leggere
            sblocca questo articolo
            """
        ),
        flag="truncated",
        before="Il ponte è aperto.\n\nContenuto riservato agli abbonati",
        after="Il ponte è aperto.",
        keeps=("Un articolo riservato agli abbonati del treno.",),
        about="A paywall in Italian.",
    ),
    *italian_pages.RULES,
)
