"""Furniture in French, Spanish, Italian, Portuguese and Romanian; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import Block, Phrase, Rule, listed
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.fr",
        listed(
            """
            lire aussi
            a lire aussi
            à lire aussi
            à lire également
            lire aussi dans nos pages
            voir aussi
            sur le même sujet
            sur le même thème
            articles liés
            articles similaires
            les plus lus
            dernières publications
            nos derniers articles
            continuer à lire ici
            du même auteur
            à découvrir
            les dernières actualités
            plus d'articles
            """
        ),
        before=f"{STORY}\n\nLire aussi:\n\nFerry sinks",
        after=STORY,
        keeps=("Voir aussi la loi de 1901.",),
        about="Headings over other headlines in French.",
    ),
    Phrase(
        "furniture.page.fr",
        listed(
            """
            partager
            partager sur facebook
            partager sur twitter
            partager l'article
            partager cet article
            tweeter
            imprimer
            envoyer par email
            copier le lien
            abonnez-vous
            s'abonner
            s'inscrire
            inscrivez-vous à la newsletter
            inscrivez-vous à notre newsletter
            recevoir les newsletters du monde
            suivez-nous
            suivez-nous sur
            suivez-nous sur facebook
            commenter
            commentaires
            réagir
            laisser un commentaire
            laissez un commentaire
            lire la suite
            en savoir plus
            lire plus
            page suivante
            page précédente
            tous droits réservés
            se connecter
            mentions légales
            politique de confidentialité
            """
        ),
        before="Le pont est ouvert.\n\nPartager",
        after="Le pont est ouvert.",
        keeps=("Partager coûte peu.",),
        about="Share buttons, newsletters, comments and copyright in French.",
    ),
    Phrase(
        "furniture.paywall.fr",
        listed(
            """
            article réservé aux abonnés
            la suite est réservée à nos abonnés
            réservé aux abonnés
            votre abonnement n'autorise pas la lecture de cet article
            vous pouvez lire le monde sur un seul appareil à la fois
            il vous reste à lire
            """
        ),
        flag="truncated",
        before="Le pont est ouvert.\n\nArticle réservé aux abonnés",
        after="Le pont est ouvert.",
        keeps=("Un article réservé aux abonnés du train.",),
        about="A paywall in French.",
    ),
    Block(
        "furniture.related.es",
        listed(
            """
            lea también
            lee también
            leer también
            lea aquí
            le puede interesar
            te puede interesar
            también te puede interesar
            te recomendamos
            noticias relacionadas
            artículos relacionados
            relacionadas
            relacionado
            más noticias
            más información
            lo más leído
            lo más visto
            las más leídas
            no te pierdas
            siga leyendo
            sigue leyendo
            ver también
            puede leer
            recomendado
            recomendados
            últimas noticias
            """
        ),
        before=f"{STORY}\n\nLea también:\n\nFerry sinks",
        after=STORY,
        keeps=("Más información habrá mañana.",),
        about="Headings over other headlines in Spanish.",
    ),
    Phrase(
        "furniture.page.es",
        listed(
            """
            compartir
            comparte
            compartir en facebook
            compartir en twitter
            compartir en whatsapp
            comparte esta noticia
            compartir artículo
            copiar enlace
            imprimir
            comentarios
            comentar
            deja un comentario
            deja una respuesta
            dejar un comentario
            suscríbete
            suscríbete ahora
            suscribirse
            suscríbete a nuestra newsletter
            suscríbete a nuestro boletín
            recibe nuestro boletín en tu correo
            recibe nuestro boletín
            inicia sesión
            iniciar sesión
            síguenos en
            síguenos
            síguenos en twitter
            síguenos en facebook
            descarga la app
            leer más
            leer noticia completa
            ver más
            página siguiente
            página anterior
            todos los derechos reservados
            política de privacidad
            aviso legal
            escuchar noticias del día
            color de fondo
            tamaño de letra
            etiquetas
            """
        ),
        before="El puente está abierto.\n\nCompartir",
        after="El puente está abierto.",
        keeps=("Compartir es vivir.",),
        about="Share buttons, newsletters, comments and copyright in Spanish.",
    ),
    Phrase(
        "furniture.paywall.es",
        listed(
            """
            artículo exclusivo para suscriptores
            contenido exclusivo para suscriptores
            suscríbete y lee sin límites
            solo para suscriptores
            suscríbete para seguir leyendo
            """
        ),
        flag="truncated",
        before="El puente está abierto.\n\nArtículo exclusivo para suscriptores",
        after="El puente está abierto.",
        keeps=("Hay solo para suscriptores del club.",),
        about="A paywall in Spanish.",
    ),
    Block(
        "furniture.related.it",
        listed(
            """
            leggi anche
            articoli correlati
            guarda anche
            i più letti
            potrebbe interessarti
            potrebbe interessarti anche
            ti potrebbe interessare
            ti potrebbero interessare
            ultime notizie
            notizie correlate
            altre notizie
            vedi anche
            """
        ),
        before=f"{STORY}\n\nLeggi anche:\n\nFerry sinks",
        after=STORY,
        keeps=("Leggi anche troppo severe.",),
        about="Headings over other headlines in Italian.",
    ),
    Phrase(
        "furniture.page.it",
        listed(
            """
            condividi
            condividi su facebook
            condividi su twitter
            condividi l'articolo
            stampa articolo
            commenti
            commenta
            leggi e commenta
            leggi i commenti
            lascia un commento
            pubblica un commento
            iscriviti alla newsletter
            abbonati
            accedi
            seguici su
            seguici
            scarica l'app
            leggi di più
            leggi tutto
            continua a leggere
            approfondisci
            © riproduzione riservata
            riproduzione riservata
            riproduzione riservata ©
            tutti i diritti riservati
            privacy e cookie
            """
        ),
        before="Il ponte è aperto.\n\nCondividi",
        after="Il ponte è aperto.",
        keeps=("Condividi il pane.",),
        about="Share buttons, newsletters, comments and copyright in Italian.",
    ),
    Phrase(
        "furniture.paywall.it",
        listed(
            """
            contenuto riservato agli abbonati
            articolo riservato agli abbonati
            """
        ),
        flag="truncated",
        before="Il ponte è aperto.\n\nContenuto riservato agli abbonati",
        after="Il ponte è aperto.",
        keeps=("Un articolo riservato agli abbonati del treno.",),
        about="A paywall in Italian.",
    ),
    Block(
        "furniture.related.pt",
        listed(
            """
            leia também
            leia mais
            veja também
            veja mais
            notícias relacionadas
            mais lidas
            as mais lidas
            recomendados para você
            você também pode gostar
            últimas notícias
            artigos relacionados
            matérias relacionadas
            """
        ),
        before=f"{STORY}\n\nLeia também:\n\nFerry sinks",
        after=STORY,
        keeps=("Leia mais um livro.",),
        about="Headings over other headlines in Portuguese.",
    ),
    Phrase(
        "furniture.page.pt",
        listed(
            """
            compartilhar
            compartilhe
            compartilhe no facebook
            compartilhe esta notícia
            partilhar
            partilhe
            copiar link
            comentários
            comente
            deixe um comentário
            deixe seu comentário
            deixe uma resposta
            assine
            assine já
            assine a newsletter
            assine nossa newsletter
            receba notícias no whatsapp
            siga-nos
            siga-nos no instagram
            saiba mais
            clique aqui
            todos os direitos reservados
            tempo de leitura
            política de privacidade
            fazer login
            """
        ),
        before="A ponte está aberta.\n\nCompartilhar",
        after="A ponte está aberta.",
        keeps=("Compartilhar é bom.",),
        about="Share buttons, newsletters, comments and copyright in Portuguese.",
    ),
    Phrase(
        "furniture.paywall.pt",
        listed(
            """
            conteúdo exclusivo para assinantes
            exclusivo para assinantes
            para continuar lendo, assine
            """
        ),
        flag="truncated",
        before="A ponte está aberta.\n\nConteúdo exclusivo para assinantes",
        after="A ponte está aberta.",
        keeps=("É exclusivo para assinantes do clube.",),
        about="A paywall in Portuguese.",
    ),
    Block(
        "furniture.related.ro",
        listed(
            """
            citește și
            citeşte şi
            articole similare
            cele mai citite
            """
        ),
        before=f"{STORY}\n\nCitește și:\n\nFerry sinks",
        after=STORY,
        keeps=("Citește și scrisoarea.",),
        about="Headings over other headlines in Romanian.",
    ),
    Phrase(
        "furniture.page.ro",
        listed(
            """
            distribuie
            citește mai mult
            comentarii
            """
        ),
        before="Podul este deschis.\n\nDistribuie",
        after="Podul este deschis.",
        keeps=("Distribuie pâinea.",),
        about="Share buttons, newsletters, comments and copyright in Romanian.",
    ),
)
