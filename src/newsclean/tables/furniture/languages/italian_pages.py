"""Newsletters, comments, accounts and links of the page in Italian; see the file of the language."""

from __future__ import annotations

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.western import unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.page.it",
        listed(
            """
            commenti
            commenta
            commenta la notizia
            commenta l'articolo
            commenta con facebook
            leggi e commenta
            leggi i commenti
            leggi tutti i commenti
            mostra i commenti
            mostra commenti
            vedi tutti i commenti
            nascondi commenti
            lascia un commento
            scrivi un commento
            aggiungi un commento
            aggiungi commento
            pubblica un commento
            invia commento
            inserisci un commento
            nessun commento
            commenti chiusi
            i commenti sono chiusi
            sii il primo a commentare
            sii il primo a commentare questo articolo
            partecipa alla discussione
            devi essere connesso per inviare un commento
            accedi per commentare
            iscriviti alla newsletter
            iscriviti alla nostra newsletter
            iscriviti alle newsletter
            iscriviti ora
            iscriviti gratis
            iscriviti al canale
            iscriviti al nostro canale
            iscriviti al nostro canale youtube
            iscriviti al nostro canale whatsapp
            iscriviti al nostro canale telegram
            ricevi la newsletter
            inserisci la tua email
            inserisci il tuo indirizzo email
            grazie per esserti iscritto
            grazie per esserti iscritto!
            attiva le notifiche
            attiva notifiche
            abbonati
            abbonati ora
            abbonati subito
            abbonati a
            accedi
            accedi o registrati
            registrati
            registrati gratis
            crea un account
            il mio account
            password dimenticata?
            hai dimenticato la password?
            sei già abbonato?
            sei già abbonato? accedi
            sei già registrato?
            hai già un account?
            non sei ancora abbonato?
            i tuoi preferiti
            hai salvato un nuovo articolo
            scarica l'app
            scarica la nostra app
            scarica la app
            leggi di più
            leggi tutto
            leggi l'articolo
            leggi l'articolo completo
            leggi l'articolo intero
            leggi tutto l'articolo
            leggi la notizia
            leggi altro
            continua a leggere
            continua la lettura
            approfondisci
            mostra altro
            mostra di più
            mostra meno
            carica altri
            carica altri articoli
            pagina successiva
            pagina precedente
            articolo precedente
            articolo successivo
            prossimo articolo
            torna su
            torna in alto
            torna all'inizio
            torna alla home
            torna alla homepage
            vai al contenuto
            vai al contenuto principale
            vai al menu
            passa al contenuto principale
            salta al contenuto
            salta al contenuto principale
            apri il menu
            apri menu
            chiudi il menu
            menu principale
            © riproduzione riservata
            riproduzione riservata
            riproduzione riservata ©
            tutti i diritti riservati
            privacy e cookie
            informativa privacy
            informativa sulla privacy
            informativa sui cookie
            preferenze cookie
            gestisci cookie
            accetta i cookie
            accetta tutti i cookie
            termini e condizioni
            condizioni d'uso
            note legali
            mappa del sito
            ascolta l'articolo
            ascolta articolo
            ascolta questo articolo
            ascolta la notizia
            ascolta la versione audio dell'articolo
            l'autore dell'articolo
            informazioni sull'autore
            tutti gli articoli dell'autore
            ingrandisci immagine
            ingrandisci la foto
            clicca per ingrandire
            clicca sull'immagine per ingrandire
            guarda la gallery
            guarda la fotogallery
            sfoglia la gallery
            apri la gallery
            vai alla gallery
            chiudi gallery
            guarda il video
            riproduci video
            caricamento in corso
            caricamento video
            segnala un errore
            segnala errore
            hai trovato un errore?
            ti è piaciuto questo articolo?
            ti è piaciuto l'articolo?
            questo articolo ti è stato utile?
            argomenti trattati
            fai una donazione
            """
        ),
        before="Il ponte è aperto.\n\nIscriviti ora",
        after="Il ponte è aperto.",
        keeps=("Registrati dieci casi.", "Guarda il video dal ponte e piange"),
        about="Newsletters, comments, accounts and links of the page in Italian.",
    ),
    Block(
        "furniture.comments.it",
        listed(
            """
            lascia un commento annulla risposta
            lascia un commentoannulla risposta
            lascia una risposta annulla risposta
            lascia una risposta
            rispondi annulla risposta
            annulla risposta
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nLascia un commento Annulla risposta\n\nNome *\n\nSito web",
        after=STORY,
        keeps=("Annulla risposta e domanda.",),
        about="The form for comments below a story in Italian; all that follows goes too.",
    ),
    Pattern(
        "furniture.page.it-sentence",
        r"(?:Salva il mio nome, (?:la mia )?e-?mail|Avvertimi via e-?mail|Inviami (?:un['’]e-?mail|notifiche)"
        r"|(?:Iscriviti|Iscrivetevi|Abbonati|Registrati|Unisciti) (?:subito |gratis |gratuitamente |ora |anche )?(?:all[ae]|al|ai) (?:nostr[aoei] |nuov[ao] |tua )?(?:newsletter|canale (?:WhatsApp|Telegram|YouTube)|gruppo (?:WhatsApp|Telegram|Facebook))"
        r"|Ricevi (?:ogni (?:giorno|mattina|settimana|sera)|gratis|le (?:ultime )?(?:notizie|news)|gratuitamente|tutte le)[^\n]{0,120}(?:newsletter|e-?mail|casella|WhatsApp|Telegram|notizie)"
        r"|(?:Segui|Seguite) (?:tutte le|le|gli|tutti gli) (?:ultime |ultimi |nostre |nostri )?(?:notizie|news|aggiornamenti)[^\n]{0,90}(?:Google|Facebook|WhatsApp|Telegram|Instagram|Twitter|app|social)\b"
        r"|(?:Segui|Seguici) [^\n.]{0,50}(?:su|sul canale|sul nostro canale) (?:Google (?:News|Discover)|WhatsApp|Telegram|Facebook|Instagram|Twitter)"
        r"|Per (?:restare|rimanere) (?:sempre )?aggiornat[oi][^\n]{0,90}(?:newsletter|nostro canale|seguici|iscriviti|nostra app\b)"
        r"|Scarica (?:gratis |gratuitamente )?(?:l['’]|la nostra |la )app[^\n]{0,60}(?:Google Play|App Store)"
        r"|(?:Questo articolo|Questa pagina) (?:può contenere|contiene) (?:link|collegamenti) (?:di affiliazione|affiliat[ioe]|sponsorizzat[ioe])"
        r"|Alcuni (?:dei )?link (?:presenti |contenuti )?(?:in questo articolo |nell['’]articolo )?(?:sono|potrebbero essere|rimandano)[^\n]{0,30}affilia(?:t[ioe]|zione)"
        r"|(?:Cliccando|Iscrivendoti|Registrandoti|Proseguendo)[^\n]{0,80}(?:accetti|accetto|dichiari)[^\n]{0,160}(?:privacy|termini|condizioni|newsletter|cookie)"
        r"|Trovi tutti gli articoli salvati nella tua area|Salva questo articolo e leggilo quando vuoi|Hai raggiunto il limite (?:di|massimo)[^\n]{0,20} articoli"
        r"|(?:È v|V)ietata la riproduzione(?:,)? (?:anche )?(?:parziale|totale)|Il tuo browser non supporta"
        r"|(?:Articolo|Testo|Contenuto) (?:tradotto|generato|scritto) (?:automaticamente|con (?:l['’](?:ausilio|aiuto) (?:del)?l['’])?(?:intelligenza artificiale|IA|AI)|dall['’](?:intelligenza artificiale|IA|AI))(?=[.,:)]|$))[^\n]{0,400}",
        triggers=listed(
            """
            salva il mio nome
            avvertimi
            inviami
            iscriviti
            iscrivetevi
            abbonati
            registrati
            unisciti
            ricevi
            segui
            per restare
            per rimanere
            scarica
            questo articolo
            questa pagina
            alcuni
            cliccando
            iscrivendoti
            registrandoti
            proseguendo
            trovi tutti gli articoli
            salva questo articolo e leggilo quando vuoi
            hai raggiunto il limite
            è vietata
            vietata
            il tuo browser
            articolo
            testo
            contenuto
            """
        ),
        where=LINE,
        new=unquoted,
        before="Iscriviti alla nostra newsletter e ricevi il meglio.\n\nIl ponte è aperto.",
        after="Il ponte è aperto.",
        keeps=(
            "Ricevi ogni giorno come un dono, scriveva il poeta alla figlia.",
            "Segui le notizie del ponte e capirai la città.",
            "Questo articolo contiene errori, ha detto il sindaco.",
            "Vietata la pesca dal ponte",
            "Per restare aggiornati sul ponte servono ingegneri.",
        ),
        about="Sentences by which Italian pages speak of themselves.",
    ),
)
