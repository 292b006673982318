"""Furniture in French; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, Run, listed
from newsclean.tables.furniture.languages import french_pages
from newsclean.tables.furniture.languages.western import NETWORK, NETWORKS, unquoted
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
            lire également
            lire aussi dans nos pages
            à lire sur le même sujet
            lire sur le même sujet
            à lire ensuite
            voir aussi
            voir également
            à voir aussi
            à voir également
            sur le même sujet
            sur le même thème
            dans la même rubrique
            dans la même catégorie
            articles liés
            articles similaires
            articles connexes
            articles associés
            articles en relation
            articles recommandés
            articles populaires
            autres articles
            recommandé pour vous
            recommandés pour vous
            les plus lus
            les plus consultés
            les plus partagés
            les plus commentés
            les articles les plus lus
            articles les plus lus
            nos articles les plus lus
            dernières publications
            derniers articles
            nos derniers articles
            articles récents
            continuer à lire ici
            du même auteur
            à découvrir
            à découvrir également
            à découvrir aussi
            les dernières actualités
            dernières actualités
            les dernières infos
            les dernières vidéos
            nos dernières vidéos
            plus d'articles
            plus d'actualités
            vous aimerez aussi
            vous aimerez peut-être
            vous aimerez peut-être aussi
            vous pourriez aimer
            vous pourriez aussi aimer
            vous pourriez être intéressé par
            cela pourrait vous intéresser
            cela peut vous intéresser
            ceci pourrait vous intéresser
            ces articles pourraient vous intéresser
            ces articles peuvent vous intéresser
            ça pourrait vous intéresser
            ça peut vous intéresser
            ailleurs sur le web
            """
        ),
        before=f"{STORY}\n\nLire aussi:\n\nFerry sinks",
        after=STORY,
        keeps=("Voir aussi la loi de 1901.", "Autres articles de la loi, autres peines."),
        about="Headings over other headlines in French.",
    ),
    Phrase(
        "furniture.share.fr",
        listed(
            """
            partager
            partager sur
            partager via
            partager l'article
            partager cet article
            partager la page
            partager cette page
            partager cette publication
            partagez
            partagez l'article
            partagez cet article
            partagez l'info
            options de partage
            plus d'options de partage
            tweeter
            imprimer
            imprimer l'article
            imprimer cet article
            imprimer la page
            envoyer par email
            envoyer par e-mail
            envoyer par mail
            envoyer par courriel
            envoyer à un ami
            envoyer cet article
            copier le lien
            copier le lien de l'article
            copier l'url
            copier dans le presse-papiers
            copier dans le presse-papier
            lien copié
            lien copié !
            lien copié dans le presse-papiers
            lien copié dans le presse-papier
            le lien a été copié
            offrir l'article
            offrir cet article
            enregistrer l'article
            sauvegarder l'article
            ajouter aux favoris
            ajouter à mes favoris
            ajouter l'article à mes favoris
            retirer des favoris
            ajouter à ma liste de lecture
            j'aime chargement
            j'aime ceci
            suivez-nous
            suivez-nous sur
            suivez-nous sur les réseaux sociaux
            nous suivre
            nous suivre sur
            """
        ),
        before="Le pont est ouvert.\n\nPartager\n\nFacebook",
        after="Le pont est ouvert.",
        keeps=("Partager coûte peu.", "Imprimer, c'est vieillir"),
        about="Share buttons in French.",
    ),
    Run(
        "furniture.share.words-fr",
        listed(
            """
            écouter
            enregistrer
            sauvegarder
            offrir
            copier
            lien
            messagerie
            courriel
            envoyer
            favoris
            fermer
            """
        ),
        before="Imprimer\n\nÉcouter\n\nOffrir\n\nLe pont est ouvert.",
        after="Le pont est ouvert.",
        keeps=("Écouter\n\nLe maire a tenu parole, et la ville l'a entendu.\n\nOffrir",),
        about="Buttons of a share bar in French, in a row or under its heading.",
    ),
    Pattern(
        "furniture.share.line-fr",
        rf"(?i:(?:clique[rz] (?:ici )?(?:pour|sur) )?(?:partage[rz]|envoye[rz]|publier|épingler|tweeter|enregistrer|ajouter)"
        rf"(?: (?:cet article|l['’]article|cette page|la page|ce contenu|ceci|un lien|le lien|l['’]info))? ?(?:sur|via|par|avec|à|dans|:)"
        rf" (?:{NETWORK}(?: à un ami)?|un ami)"
        rf"|clique[rz] pour (?:imprimer|envoyer (?:ceci|un lien|cet article) [^\n()]{{3,30}}))"
        rf"(?i: ?\((?:s['’])?ouvre dans une? (?:nouvelle fenêtre|nouvel onglet)\))?"
        rf"|(?i:(?:suivez|rejoignez|retrouvez)[- ]nous (?:aussi |également )?(?:sur|via) (?:notre page )?{NETWORKS}[ \xa0\u202f.!]{{0,3}})"
        rf"|(?i:voir (?:tous les|les|plus d['’]) ?articles (?:de|d['’]|par) ?)[^\n.!?]{{3,50}}",
        triggers=listed(
            """
            cliquez
            cliquer
            partager
            partagez
            envoyer
            envoyez
            publier
            épingler
            tweeter
            enregistrer
            ajouter
            suivez-nous
            suivez nous
            rejoignez-nous
            rejoignez nous
            retrouvez-nous
            retrouvez nous
            voir tous les articles
            voir les articles
            voir plus d'articles
            """
        ),
        where=LINE,
        before="Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)\n\nLe pont est ouvert."
        "\n\nSuivez-nous sur WhatsApp et Telegram !",
        after="Le pont est ouvert.",
        keeps=(
            "Partager sur Facebook la photo d'un pont",
            "Envoyer par mail coûte moins",
            "Retrouvez-nous sur le pont",
        ),
        about="A share button with the name of the network, and an invitation to follow, in French.",
    ),
    Pattern(
        "furniture.embed.fr",
        r"(?:Pour (?:voir|visualiser|consulter|lire|accéder à) (?:ce contenu|cette vidéo|ce tweet|ce post|cette publication)[^\n]{0,80}(?:cookies|traceurs|consentement)"
        r"|Ce contenu (?:est hébergé par|vous est proposé par|est fourni par)[^\n]{0,80}(?:tiers|cookies|traceurs|consentement|Twitter|YouTube|Facebook|Instagram|TikTok|Dailymotion)|Cli(?:quez|quer) (?:ici )?pour (?:accepter les cookies|afficher le contenu d)"
        r"|(?:Cette vidéo|Ce tweet|Ce contenu) (?:ne peut pas être affichée?|est bloquée?) (?:car|en raison)[^\n]{0,80}(?:cookies|traceurs|consentement)"
        r"|(?:Vous avez refusé (?:les|l['’]utilisation des) (?:cookies|traceurs)|Vos (?:préférences|paramètres) (?:de |en matière de )?cookies))[^\n]{0,400}",
        triggers=listed(
            """
            pour voir c
            pour visualiser c
            pour consulter c
            pour lire c
            pour accéder à c
            ce contenu
            cette vidéo
            ce tweet
            cliquez
            cliquer
            vous avez refusé
            vos préférences
            vos paramètres
            """
        ),
        where=LINE,
        new=unquoted,
        before="Pour voir ce contenu, vous devez accepter les cookies.\n\nLe pont est ouvert.",
        after="Le pont est ouvert.",
        keeps=("Pour voir cette vidéo, il faut un écran.", "Cette vidéo est bloquée au musée."),
        about="What stands in for a tweet or a video until the reader agrees, in French.",
    ),
    Phrase(
        "furniture.paywall.fr",
        listed(
            """
            article réservé aux abonnés
            article réservé à nos abonnés
            cet article est réservé aux abonnés
            cet article est réservé à nos abonnés
            contenu réservé aux abonnés
            contenu réservé à nos abonnés
            ce contenu est réservé aux abonnés
            la suite est réservée à nos abonnés
            la suite est réservée aux abonnés
            la suite de cet article est réservée aux abonnés
            réservé aux abonnés
            votre abonnement n'autorise pas la lecture de cet article
            vous pouvez lire le monde sur un seul appareil à la fois
            il vous reste à lire
            abonnez-vous pour lire la suite
            abonnez-vous pour lire la suite de l'article
            abonnez-vous pour lire la suite de cet article
            abonnez-vous pour continuer la lecture
            pour lire la suite, abonnez-vous
            connectez-vous pour lire la suite
            inscrivez-vous pour lire la suite
            débloquer l'article
            débloquez cet article
            """
        ),
        flag="truncated",
        before="Le pont est ouvert.\n\nArticle réservé aux abonnés",
        after="Le pont est ouvert.",
        keeps=("Un article réservé aux abonnés du train.",),
        about="A paywall in French.",
    ),
    Pattern(
        "furniture.paywall.line-fr",
        r"(?:Il vous reste (?:environ )?\d{1,3}(?:[.,]\d{1,2})? ?% de (?:cet|l['’]) ?article à (?:lire|découvrir)"
        r"|(?:Cet article|Ce contenu|La suite(?: de cet article)?) est (?:exclusivement )?réservée? (?:aux|à nos) abonnés[.!:])[^\n]{0,200}",
        triggers=("il vous reste", "cet article est", "ce contenu est", "la suite"),
        where=LINE,
        flag="truncated",
        before="Le pont est ouvert.\n\nIl vous reste 72.4% de cet article à lire. La suite est là.",
        after="Le pont est ouvert.",
        keeps=("Il vous reste 20 % de la route à faire.",),
        about="A paywall in French, with how much of the article stands behind it.",
    ),
    *french_pages.RULES,
)
