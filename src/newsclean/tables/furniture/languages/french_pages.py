"""Newsletters, comments, accounts and links of the page in French; see the file of the language."""

from __future__ import annotations

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.western import unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.page.fr",
        listed(
            """
            abonnez-vous
            abonnez-vous à partir de 1€
            abonnez-vous à la newsletter
            abonnez-vous à notre newsletter
            abonnez-vous à nos newsletters
            s'abonner
            s'abonner à la newsletter
            je m'abonne
            je m'inscris
            s'inscrire
            s'inscrire à la newsletter
            inscrivez-vous à la newsletter
            inscrivez-vous à notre newsletter
            inscrivez-vous à nos newsletters
            inscrivez-vous gratuitement
            inscription à la newsletter
            recevoir la newsletter
            recevoir les newsletters du monde
            recevez notre newsletter
            nos newsletters
            toutes nos newsletters
            voir toutes les newsletters
            découvrez nos newsletters
            votre adresse e-mail
            votre adresse email
            adresse e-mail
            entrez votre adresse e-mail
            saisissez votre adresse e-mail
            merci pour votre inscription
            merci pour votre inscription !
            votre inscription a bien été prise en compte
            activer les notifications
            recevoir les notifications
            télécharger l'application
            téléchargez l'application
            téléchargez notre application
            commenter
            commenter l'article
            commenter cet article
            commentaires
            réagir
            réagir à cet article
            voir les commentaires
            lire les commentaires
            afficher les commentaires
            masquer les commentaires
            tous les commentaires
            voir tous les commentaires
            poster un commentaire
            ajouter un commentaire
            publier un commentaire
            laisser un commentaire
            laissez un commentaire
            aucun commentaire
            soyez le premier à commenter
            soyez le premier à réagir
            soyez le premier à commenter cet article
            les commentaires sont fermés
            connectez-vous pour commenter
            vous devez être connecté pour commenter
            vous devez être connecté pour poster un commentaire
            vous devez vous connecter pour publier un commentaire
            vous devez être abonné pour pouvoir commenter
            signaler un abus
            signaler ce commentaire
            charte de modération
            lire la suite
            lire la suite de l'article
            lire l'article
            lire l'article complet
            lire l'article original
            lire plus
            voir plus
            afficher plus
            charger plus
            en savoir plus
            page suivante
            page précédente
            article précédent
            article suivant
            retour à l'accueil
            retour à la page d'accueil
            retour en haut de page
            retour en haut
            haut de page
            aller au contenu
            aller au contenu principal
            accéder au contenu
            accéder au contenu principal
            passer au contenu
            passer au contenu principal
            ouvrir le menu
            fermer le menu
            menu principal
            fil d'ariane
            tous droits réservés
            se connecter
            se déconnecter
            mon compte
            créer un compte
            mot de passe oublié
            mot de passe oublié ?
            déjà abonné ?
            déjà abonné
            déjà abonné ? connectez-vous
            déjà abonné ? se connecter
            déjà inscrit ?
            mentions légales
            conditions générales d'utilisation
            conditions générales de vente
            conditions d'utilisation
            politique de confidentialité
            politique de cookies
            gérer les cookies
            gérer mes cookies
            paramétrer les cookies
            gestion des cookies
            accepter les cookies
            plan du site
            agrandir l'image
            agrandir la photo
            cliquer pour agrandir
            cliquez pour agrandir
            cliquez sur l'image pour l'agrandir
            fermer la galerie
            voir le diaporama
            lancer le diaporama
            lire la vidéo
            lancer la vidéo
            chargement en cours
            chargement de la vidéo
            activer le son
            signaler une erreur
            signaler une faute
            une erreur dans l'article ?
            proposer une correction
            je fais un don
            à propos de l'auteur
            voir tous ses articles
            cet article vous a plu ?
            vous avez aimé cet article ?
            cet article vous a-t-il été utile ?
            écouter l'article
            écouter cet article
            écoutez l'article
            écoutez cet article
            """
        ),
        before="Le pont est ouvert.\n\nS'abonner",
        after="Le pont est ouvert.",
        keeps=("Signaler une erreur coûte peu.", "Créer un compte, un acte banal"),
        about="Newsletters, comments, accounts and links of the page in French.",
    ),
    Block(
        "furniture.comments.fr",
        listed(
            """
            laisser un commentaire annuler la réponse
            laisser un commentaireannuler la réponse
            laisser une réponse annuler la réponse
            laisser une réponse
            répondre annuler la réponse
            annuler la réponse
            enregistrer un commentaire
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nLaisser un commentaire Annuler la réponse\n\nNom *\n\nSite web",
        after=STORY,
        keeps=("Laisser une réponse au maire serait utile.",),
        about="The form for comments below a story in French; all that follows goes too.",
    ),
    Pattern(
        "furniture.page.fr-sentence",
        r"(?:Enregistrer mon nom, (?:mon )?e-mail et (?:mon )?site|Prévenez-moi de tous les nouveaux|Avertissez-moi par e-?mail"
        r"|(?:Inscrivez|Abonnez)-vous (?:gratuitement |dès maintenant |vite )?à (?:notre|nos|la|l['’]une de nos) (?:newsletters?|lettres? d['’]information|infolettres?|chaîne (?:YouTube|WhatsApp|Telegram))"
        r"|Recevez (?:chaque (?:jour|matin|soir|semaine)|tous les (?:jours|matins|soirs)|gratuitement|par (?:e-?mail|mail))[^\n]{0,120}(?:newsletter|boîte (?:mail|e-mail)|par (?:e-?)?mail|alertes)"
        r"|Rejoignez (?:notre (?:chaîne|canal|groupe)|la chaîne) (?:WhatsApp|Telegram)"
        r"|(?:Suivez|Retrouvez) (?:toute |toutes )?(?:l['’]actualité|nos actualités|les actualités|nos informations)[^\n]{0,90}(?:Google|WhatsApp|Telegram|Facebook|Twitter|newsletter|application|appli)\b"
        r"|Téléchargez (?:gratuitement )?(?:notre appli|l['’]appli[^\n]{0,60}(?:App Store|Google Play))"
        r"|(?:Cet|Notre) article (?:peut contenir|contient|comporte) (?:des|un ou plusieurs) liens? (?:affilié|d['’]affiliation|commerciaux|sponsorisé)"
        r"|Certains (?:de ces )?liens (?:de cet article |présents dans cet article )?sont (?:affiliés|des liens (?:affiliés|d['’]affiliation))"
        r"|(?:En cliquant sur|En vous inscrivant|En validant|En soumettant)[^\n]{0,80}(?:vous acceptez|j['’]accepte)[^\n]{0,160}(?:newsletter|données|conditions|confidentialité|e-?mails?)"
        r"|Vous pouvez (?:à tout moment )?vous (?:désabonner|désinscrire)[^\n]{0,60}(?:lien de|newsletter)|(?:Cet article a été|Article) traduit (?:automatiquement|par une? (?:IA|intelligence artificielle))(?=[.,:)]|$)"
        r"|Toute reproduction(?:, même partielle,)? (?:est )?interdite(?= sans |\.|$)|Tous droits de reproduction et de représentation"
        r"|Les commentaires sont (?:modérés|soumis à modération)|Votre navigateur ne (?:supporte pas|prend pas en charge)"
        r"|Une extension de votre navigateur semble|Lecture du Monde en cours sur|Pour soutenir notre (?:travail|journal|rédaction), )[^\n]{0,400}",
        triggers=listed(
            """
            enregistrer mon nom
            prévenez-moi
            avertissez-moi
            inscrivez-vous
            abonnez-vous
            recevez
            rejoignez
            suivez
            retrouvez
            téléchargez
            cet article
            notre article
            certains
            en cliquant
            en vous inscrivant
            en validant
            en soumettant
            vous pouvez
            article traduit
            toute reproduction
            tous droits de reproduction
            les commentaires sont
            votre navigateur
            une extension de votre
            lecture du monde en cours
            pour soutenir
            """
        ),
        where=LINE,
        new=unquoted,
        before="Inscrivez-vous à notre newsletter et recevez l'essentiel.\n\nLe pont est ouvert.",
        after="Le pont est ouvert.",
        keeps=(
            "Recevez chaque jour comme un don, écrivait le poète à sa fille.",
            "Suivez l'actualité du pont, et vous verrez passer la ville entière.",
            "Cet article contient des erreurs, a dit le maire.",
            "Inscrivez-vous à la course avant lundi.",
            "En cliquant sur le bouton, vous acceptez le duel, disait la borne.",
        ),
        about="Sentences by which French pages speak of themselves.",
    ),
)
