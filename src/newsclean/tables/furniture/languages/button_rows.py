"""Buttons of a share bar in a row on one line: "Artikel merken Teilen Drucken"."""

from __future__ import annotations

import re

from newsclean.rules import LINE, Pattern, Rule, listed

__all__ = ["RULES"]

_WORLDWIDE = (
    r"facebook|twitter|x|whats ?app|linkedin|pinterest|telegram|flipboard|xing|e-?mail|mail|pocket"
    r"|messenger|threads|bluesky|rss|sms|print|instagram|reddit|tumblr|vk|viber|copy link"
)
_LOCAL = listed(
    """
    artikel merken
    artikel teilen
    artikel drucken
    merken
    teilen
    twittern
    drucken
    kommentieren
    speichern
    vorlesen
    anhören
    per mail
    per e-mail
    weiterleiten
    link kopieren
    partager
    tweeter
    imprimer
    envoyer
    enregistrer
    sauvegarder
    commenter
    réagir
    copier le lien
    écouter
    compartir
    twittear
    tuitear
    imprimir
    guardar
    comentar
    copiar enlace
    escuchar
    compartilhar
    partilhar
    salvar
    copiar link
    ouvir
    condividi
    twitta
    stampa
    salva
    commenta
    copia link
    ascolta
    delen
    tweeten
    printen
    mailen
    bewaren
    opslaan
    kopieer link
    dela
    skriv ut
    spara
    kopiera länk
    lagre
    kopier lenke
    udskriv
    kopier link
    udostępnij
    drukuj
    zapisz
    skomentuj
    kopiuj link
    поделиться
    твитнуть
    отправить
    распечатать
    сохранить
    скопировать ссылку
    комментировать
    поділитися
    надрукувати
    зберегти
    paylaş
    tweetle
    yazdır
    kaydet
    yorum yap
    bağlantıyı kopyala
    sdílet
    vytisknout
    uložit
    kopírovat odkaz
    jaa
    tulosta
    tallenna
    megosztás
    nyomtatás
    distribuie
    """
)
_SEPARATOR = r"(?: ?[|·•/,] ?| )"
_IS_LOCAL = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _LOCAL))})(?!\w)", re.IGNORECASE)


def _several(match: re.Match[str]) -> str | None:
    """Decline a row of networks alone, which is not of these languages, and one of two labels."""
    return "" if len(_IS_LOCAL.findall(match.group())) > 1 else None


RULES: tuple[Rule, ...] = (
    Pattern(
        "furniture.share.row",
        rf"(?i:(?:{'|'.join(map(re.escape, _LOCAL))}|{_WORLDWIDE})"
        rf"(?:{_SEPARATOR}(?:{'|'.join(map(re.escape, _LOCAL))}|{_WORLDWIDE})){{1,14}})",
        triggers=(
            *(label + " " for label in _LOCAL),
            *("facebook ", "twitter ", "whatsapp ", "e-mail ", "email ", "print "),
        ),
        where=LINE,
        new=_several,
        before=(
            "Artikel merken Teilen Drucken\n\nDie Brücke ist offen.\n\n"
            "Partager | Tweeter | Imprimer\n\nPaylaş Kaydet"
        ),
        after="Die Brücke ist offen.",
        keeps=(
            "Teilen macht Freude",
            "Drucken, Teilen und Merken sind gratis.",
            "Compartir para vivir",
            "Guardar silencio",
            "Partager le gâteau",
            "Delen is vermenigvuldigen",
        ),
        about="Two or more buttons of one of these languages on a line, and nothing else.",
    ),
)
