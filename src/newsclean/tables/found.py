"""Words by which a text says who wrote it, where and when."""

from __future__ import annotations

from typing import Final

__all__ = [
    "AGENCIES",
    "BY",
    "MONTHS",
    "NO_PLACE",
    "PARTICLES",
    "PUBLISHED",
    "ROLES",
    "SECTIONS",
    "UPDATED",
    "WEEKDAYS",
]

BY: Final = ("By", "BY", "by", "Von", "VON", "Por", "POR", "Par", "PAR", "Di", "Door", "Av")

PARTICLES: Final = (
    *(
        "al",
        "bin",
        "da",
        "de",
        "de la",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "el",
        "la",
    ),
    *("le", "ten", "ter", "van", "van de", "van den", "van der", "von", "von der", "zu", "zum"),
)

AGENCIES: Final = (
    *("AFP", "AP", "Associated Press", "The Associated Press", "Bloomberg", "dpa", "EFE", "IANS"),
    *("PTI", "Reuters", "UPI", "Xinhua", "ANI", "CNN", "ANSA", "Agence France-Presse", "IPS"),
)

ROLES: Final = frozenset(
    """
    Staff Reporter Writer Editor Correspondent Editors Reporters Writers Team Desk Bureau Admin
    Agency News Newsroom Contributor Contributors Redaktion Redacción Rédaction Redazione Post
    Press Times Our Your The This That These Only Advertisement Author Law Email Phone
    """.split()
)
"""What is no name behind "By": who it was remains unsaid."""

NO_PLACE: Final = frozenset(
    """
    ADVERTISEMENT ALERT ANALYSIS BREAKING BRIEF BUSINESS COLUMN COMMENTARY CORRECTED CORRECTION
    COVID CRIME EDITORIAL EXCLUSIVE EXPLAINER FACT FACTBOX FEATURE FILE GALLERY HEALTH INSIGHT INTERVIEW
    JUST LETTER LIVE LOCAL MORE MOVIE MUST NATIONAL NEWS NOTE OPINION PHOTO PHOTOS PICTURED
    PICTURES PODCAST POLITICS POLL PREVIEW PRIVACY QUESTION QUIZ READ RECAP RELATED REPORT REVIEW
    SEE SHARE SPOILER SPONSORED SPORT SPORTS TIMELINE TRENDING UPDATE UPDATED UPDATES URGENT VIDEO
    VIDEOS WARNING WATCH WEATHER WHAT WHO WHY WORLD YOU I A THE AND OR OF IS ARE NOT ALSO FROM HOW
    CAUTION CONS FINAL FINALS LATEST PLEASE PROS QUARTERFINALS SEMIFINALS VERDICT
    MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY TODAY TOMORROW YESTERDAY
    EIL EILMELDUNG MEINUNG KOMMENTAR
    """.split()
)
"""What stands in capitals before a dash and is no place."""

PUBLISHED: Final = (
    *("first published", "originally published", "published", "posted", "date published"),
    *("publication date", "veröffentlicht", "erschienen", "erstellt", "publié", "publicado"),
    *("pubblicato", "gepubliceerd", "publicerad", "publisert"),
)

UPDATED: Final = (
    *("updated", "last updated", "last modified", "modified", "aktualisiert", "zuletzt", "stand:"),
    *("mis à jour", "actualizado", "aggiornato", "laatst", "uppdaterad", "oppdatert"),
)
"""What stands above a date that is not the first one."""

MONTHS: Final = frozenset(
    """
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Januar Februar März Mai Juni Juli Oktober Dezember
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    januari februari maart mei juni juli augustus oktober
    """.split()
)

WEEKDAYS: Final = tuple(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Mo Di Mi Do Fr Sa So
    lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo
    lunedì martedì mercoledì giovedì venerdì sabato domenica
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    """.split()
)

SECTIONS: Final = frozenset(
    """
    Business Culture Economy Editorial Education Entertainment Environment Features Health Life
    Lifestyle Local Media Money Nation National News Opinion Politics Science Sport Sports
    Technology Travel UK US Video World
    """.split()
)
"""What a title ends in that is no site."""
