"""Words that lines of a page hold more often than lines of a story, by what they are about."""

from __future__ import annotations

from typing import Final

__all__ = ["BY", "GROUPS", "MONTHS"]

GROUPS: Final = {
    name: frozenset(words.split())
    for name, words in {
        "prompt": """
            subscribe subscribed subscription newsletter newsletters sign signup log login register
            click tap download app follow join donate unsubscribe inbox alerts notifications
            abonnieren anmelden jetzt abonnez-vous inscrivez-vous suscríbete suscribirse iscriviti
            registrati nieuwsbrief
        """,
        "related": """
            related recommended trending popular headlines stories articles posts latest
            previous next watch video videos gallery slideshow podcast read mehr weitere lesen lire
            aussi leer también leggi anche artikel articoli artículos lees ook
        """,
        "comment": """
            comment comments commented reply replies disqus moderated report kommentare kommentar
            commentaires comentarios commenti reageer reacties
        """,
        "share": """
            share shares facebook twitter whatsapp linkedin pinterest instagram reddit youtube
            telegram tweet email print copy link teilen partager compartir condividi delen
        """,
        "rights": """
            copyright rights reserved trademark terms privacy policy cookies cookie advertise
            permission reproduced reproduce license licensed commons affiliate commission commissions
            sponsored guidelines disclaimer policies recaptcha javascript browser
            reproduced republished redistributed agb datenschutz impressum mentions
            derechos reservados diritti riservati
        """,
        "tag": """
            tags tag topics filed categories category section keywords schlagworte themen étiquettes
            etiquetas temas tagged
        """,
        "stamp": """
            published updated posted modified pm am a.m p.m et est edt gmt bst ist uhr ago
            minutes min hours veröffentlicht aktualisiert publié publicado actualizado pubblicato
            aggiornato gepubliceerd
        """,
        "credit": """
            photo photos photograph photographer getty reuters ap afp image images courtesy
            shutterstock istock credit caption file picture foto fotos bild bilder dpa imago
            crédit crédito epa pool via screenshot illustration
        """,
        "bio": """
            author writer reporter correspondent editor journalist columnist contributor freelance
            contact email covers autor autorin redakteur auteur journaliste autore redazione
            staff founder joined graduated lives degree based specializes covering covered
            producer award-winning passionate professor fellow bureau books
        """,
        "caption": """
            pictured above below left right center seen speaks poses looks listens arrives walks
            stands attends holds links rechts oben links:
        """,
        "story": "story article page site website content seite artikel",
        "you": "you your you're you'll yours ihr ihre sie vous votre usted su tu tuo",
        "we": "we our us we're uns unsere wir nous notre nos nosotros noi nostro",
        "i": "i i'm my me i've ich je yo io",
    }.items()
}

MONTHS: Final = frozenset(
    """
    jan january feb february mar march apr april jun june jul july aug august sep sept september oct
    october nov november dec december januar februar märz mai juni juli oktober dezember janvier
    février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo
    abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile
    maggio giugno luglio settembre ottobre dicembre monday tuesday wednesday thursday friday
    saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
    """.split()
)

BY: Final = frozenset({"by", "von", "por", "par", "di", "door", "av", "written", "text", "foto"})
"""What the first word of a byline is."""
