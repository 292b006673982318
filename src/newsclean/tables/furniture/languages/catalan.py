"""Furniture in Catalan; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.western import NETWORK, NETWORKS, unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.ca",
        listed(
            """
            llegeix també
            llegiu també
            llegir també
            llegeix més
            vegeu també
            mira també
            et pot interessar
            també et pot interessar
            et podria interessar
            potser t'interessa
            us pot interessar
            notícies relacionades
            articles relacionats
            article relacionat
            continguts relacionats
            contingut relacionat
            temes relacionats
            relacionades
            relacionats
            més notícies
            més informació
            altres notícies
            el més llegit
            els més llegits
            les més llegides
            les notícies més llegides
            el més vist
            últimes notícies
            darreres notícies
            les últimes notícies
            et recomanem
            us recomanem
            recomanats
            recomanat per a tu
            del mateix autor
            """
        ),
        before=f"{STORY}\n\nLlegeix també:\n\nFerry sinks",
        after=STORY,
        keeps=("Més informació demà al pont.", "Altres notícies van arribar tard."),
        about="Headings over other headlines in Catalan.",
    ),
    Phrase(
        "furniture.share.ca",
        listed(
            """
            comparteix
            compartiu
            comparteix-ho
            comparteix aquest article
            comparteix aquesta notícia
            comparteix l'article
            comparteix la notícia
            compartir l'article
            comparteix a
            copia l'enllaç
            copiar l'enllaç
            copiar enllaç
            enllaç copiat
            enllaç copiat!
            imprimeix
            imprimeix l'article
            envia per correu
            envia per correu electrònic
            desa l'article
            guarda l'article
            segueix-nos
            segueix-nos a
            segueix-nos a les xarxes
            seguiu-nos
            seguiu-nos a
            m'agrada s'està carregant
            """
        ),
        before="El pont és obert.\n\nComparteix\n\nFacebook",
        after="El pont és obert.",
        keeps=("Comparteix el pa.", "Segueix-nos a poc a poc"),
        about="Share buttons in Catalan.",
    ),
    Pattern(
        "furniture.share.line-ca",
        rf"(?i:(?:(?:feu|fes) clic (?:aquí )?per(?: a)? )?(?:compart(?:eix|ir|iu)(?:-ho)?|envia(?:r|-ho)?|publica(?:r)?|tuitar|tuiteja|piula)"
        rf"(?: (?:aquest article|aquesta notícia|l['’]article|la notícia|un enllaç|això))? ?(?:a|al|en|per|via|amb|:) (?:{NETWORK}|un amic)"
        rf"|(?:feu|fes) clic per(?: a)? (?:imprimir|enviar un enllaç [^\n()]{{3,40}}))"
        rf"(?i: ?\((?:s['’])?obre en una (?:nova finestra|finestra nova|pestanya nova)\))?"
        rf"|(?i:(?:segueix-nos|seguiu-nos|segueix-me|troba['’]ns) (?:també )?(?:a|al|en|per) (?:nostre canal de |l['’])?{NETWORKS}[ .!]{{0,3}})",
        triggers=listed(
            """
            feu clic
            fes clic
            comparteix
            compartir
            compartiu
            envia
            publica
            tuit
            piula
            segueix-nos
            seguiu-nos
            troba'ns
            troba’ns
            """
        ),
        where=LINE,
        before="Feu clic per compartir a Facebook (S'obre en una nova finestra)\n\nEl pont és obert."
        "\n\nSegueix-nos a Telegram",
        after="El pont és obert.",
        keeps=("Comparteix a Facebook la foto del pont", "Seguiu-nos al pont"),
        about="A share button with the name of the network, and an invitation to follow, in Catalan.",
    ),
    Phrase(
        "furniture.page.ca",
        listed(
            """
            comentaris
            comenta la notícia
            veure comentaris
            mostra els comentaris
            deixa un comentari
            deixa el teu comentari
            deixeu un comentari
            escriu un comentari
            escriu el teu comentari
            afegeix un comentari
            publica el comentari
            envia un comentari
            sigues el primer a comentar
            els comentaris estan tancats
            inicia sessió per comentar
            heu d'iniciar la sessió per escriure un comentari
            subscriu-te
            subscriu-t'hi
            subscriu-te ara
            subscriu-te al butlletí
            subscriu-te al nostre butlletí
            subscriu-te a la newsletter
            subscriu-te a la nostra newsletter
            subscriviu-vos
            subscriviu-vos al butlletí
            rep el nostre butlletí
            apunta't al butlletí
            apunta't a la newsletter
            inicia sessió
            inicia la sessió
            inicieu la sessió
            tanca la sessió
            registra't
            registra't gratis
            crea un compte
            ja ets subscriptor?
            ja ets subscriptor? inicia sessió
            has oblidat la contrasenya?
            llegeix-ne més
            llegir més
            llegir-ne més
            llegir la notícia completa
            continua llegint
            continueu llegint
            veure més
            mostra'n més
            mostra més
            carrega'n més
            més opcions
            pàgina següent
            pàgina anterior
            article següent
            article anterior
            torna a dalt
            tornar a dalt
            torna a l'inici
            torna a la portada
            vés al contingut
            ves al contingut
            vés al contingut principal
            ves al contingut principal
            salta al contingut
            salta al contingut principal
            obre el menú
            tanca el menú
            tots els drets reservats
            política de privacitat
            política de galetes
            configuració de galetes
            accepta les galetes
            accepta totes les galetes
            avís legal
            condicions d'ús
            mapa web
            descarrega't l'app
            descarrega l'app
            escolta l'article
            escolta aquest article
            escolta la notícia
            escoltar l'article
            arxivat a
            temes tractats
            sobre l'autor
            amplia la imatge
            clica per ampliar
            veure la galeria
            obre la galeria
            carregant el vídeo
            has trobat un error?
            informa d'un error
            t'ha agradat aquest article?
            t'ha agradat l'article?
            fes-te subscriptor
            fes-te'n subscriptor
            """
        ),
        before="El pont és obert.\n\nSubscriu-te",
        after="El pont és obert.",
        keeps=("Comentaris dels veïns del pont", "Sobre l'autor pesa una condemna"),
        about="Newsletters, comments, accounts and links of the page in Catalan.",
    ),
    Block(
        "furniture.comments.ca",
        listed(
            """
            deixa un comentari cancel·la les respostes
            deixa un comentari cancel·la la resposta
            deixa un comentaricancel·la les respostes
            deixa una resposta cancel·la les respostes
            cancel·la les respostes
            cancel·la la resposta
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nDeixa un comentari Cancel·la les respostes\n\nNom *\n\nLloc web",
        after=STORY,
        keeps=("Cancel·la la resposta i se'n va.",),
        about="The form for comments below a story in Catalan; all that follows goes too.",
    ),
    Pattern(
        "furniture.page.ca-sentence",
        r"(?:Desa el meu nom, (?:el meu )?correu electrònic|Els camps (?:necessaris|obligatoris) estan marcats"
        r"|(?:Subscriu-te|Subscriviu-vos|Apunta['’]t|Registra['’]t|Uneix-te) (?:gratis |ara )?(?:al|als|a la|a les) (?:nostr[ea]s? )?(?:newsletters?|butllet(?:í|ins)|canal (?:de )?(?:WhatsApp|Telegram|YouTube))"
        r"|(?:Rep|Rebeu) (?:cada (?:dia|matí|setmana)|gratis|les (?:últimes )?notícies)[^\n]{0,120}(?:newsletter|butlletí|correu|WhatsApp|Telegram)"
        r"|(?:Segueix|Seguiu) (?:tota l['’](?:actualitat|última hora)|les (?:últimes )?notícies)[^\n]{0,90}(?:Google|WhatsApp|Telegram|Facebook|Instagram|Twitter|butlletí)"
        r"|Aquest article (?:pot contenir|conté) enllaços (?:d['’]afiliat|afiliats)"
        r"|(?:Queda p|P)rohibida la reproducció(?:,)? (?:total|parcial)|El (?:teu|vostre) navegador no (?:suporta|admet))[^\n]{0,400}",
        triggers=listed(
            """
            desa el meu nom
            els camps
            subscriu-te
            subscriviu-vos
            apunta't
            apunta’t
            registra't
            registra’t
            uneix-te
            rep cada
            rep gratis
            rep les
            rebeu
            segueix
            seguiu
            aquest article
            queda prohibida
            prohibida
            el teu navegador
            el vostre navegador
            """
        ),
        where=LINE,
        new=unquoted,
        before="Subscriu-te al nostre butlletí i rep el millor.\n\nEl pont és obert.",
        after="El pont és obert.",
        keeps=(
            "Rep cada dia una carta de la mare, va dir l'alcalde.",
            "Aquest article conté errors, va dir l'alcalde.",
            "Prohibida la pesca al pont",
        ),
        about="Sentences by which Catalan pages speak of themselves.",
    ),
    Phrase(
        "furniture.paywall.ca",
        listed(
            """
            contingut exclusiu per a subscriptors
            article exclusiu per a subscriptors
            només per a subscriptors
            exclusiu per a subscriptors
            subscriu-te per continuar llegint
            subscriu-te per llegir l'article complet
            registra't per continuar llegint
            """
        ),
        flag="truncated",
        before="El pont és obert.\n\nContingut exclusiu per a subscriptors",
        after="El pont és obert.",
        keeps=("És només per a subscriptors del club.",),
        about="A paywall in Catalan.",
    ),
)
