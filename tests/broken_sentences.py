"""Sound sentences, and the ways in which scraping breaks them: the yardstick of the repairs.

Every paragraph is put together from parts, so that no repair can know it by heart.  A way of
breaking takes a paragraph and returns it broken, or ``None`` where there is nothing to break.
"""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable

NAMES = (
    "Ann Lee,Tomás Rivera,Zsófia Kerekes,Idris al-Masri,Maaike van der Velde,Kwame Boateng,"
    "Priya Raman,Jorma Lehtinen,Tom O’Sullivan,Ingrid Moe,Davor Lučić,Aminata Sow"
).split(",")
ROLES = "mayor,head,director,spokeswoman,chief engineer,commander,secretary,founder".split(",")
PLACES = "port,harbour,union,hospital,library,school,railway,council".split(",")
TOWNS = "Hull,Porto,Passau,Rijeka,Gdynia,Ardglass,Sines,Tromsø,Cork,Ancona".split(",")
THINGS = (
    "the bridge over the river,the old market hall,the night train to the coast,the sea wall,"
    "a ferry with forty people on board,the water tower,the last cinema of the town"
).split(",")
EVENTS = (
    "was closed for the winter,will be sold next spring,had been damaged by the storm,"
    "needs a new roof,is open again,was built without a permit,will cost twice as much"
).split(",")
PAPERS = "The Harbour News,Radio Delta,The Tide,Lake Post,The Western Herald,Nordwind".split(",")
SOURCES = "Levant Observatory,Tigris Watch,Coast Monitor,Open Ledger,Delta Fund".split(",")
KINDS = "a monitor based in,a watchdog based in,a rights group in,a news agency in".split(",")
CLAUSES = (
    "rebels shelled the town,the army closed two roads,soldiers burned the mill,"
    "thousands fled to the coast,the police arrested nine fishermen,prices doubled in a week"
).split(",")
LINKS = (
    "located in the north of the country|which employs most of the town|"
    "led by a retired teacher|known as the cheapest in the region|"
    "including two that nobody wanted|owned by three families from the coast|"
    "but the owner refused to leave|and has asked the state for help|"
    "built in the last years of the war|while the talks went on in the capital|"
    "according to people who were there|in exchange for a lower rent"
).split("|")
SMALL = (
    "Nobody was hurt.|The owner did not return calls.|It rained all night.|"
    "A decision is expected in June.|The police have no suspect.|Schools stayed shut on Monday.|"
    "Two of them have since left the town.|The work will take three years."
).split("|")


class Press:
    """Writes sentences; the same seed, the same sentences."""

    def __init__(self, seed: int) -> None:
        self.pick = random.Random(seed).choice

    def quote(self) -> str:
        return f"{self.pick(THINGS)} {self.pick(EVENTS)} and {self.pick(CLAUSES)}".capitalize()

    def spoken(self) -> str:
        role, place, town = self.pick(ROLES), self.pick(PLACES), self.pick(TOWNS)
        return f"“{self.quote()},” said {self.pick(NAMES)}, {role} of the {place} of {town}."

    def linked(self) -> str:
        thing = self.pick(["factory", "hospital", "shipyard", "museum", "company", "village"])
        start = self.pick(["The council visited a", "The state wants to buy a", "Rivals sold the"])
        link = self.pick(LINKS)
        comma = "," if link.startswith(("which", "including", "but")) else ""
        return f"{start} {thing}{comma} {link}."

    def reported(self) -> str:
        verb = self.pick(["reported by", "denied by", "published by", "shown by"])
        return f"{self.quote()}, as was first {verb} {self.pick(PAPERS)}, a paper in Cork."

    def documented(self) -> str:
        document = self.pick(["statement", "report", "letter", "memo", "press release", "tweet"])
        who = f"the {self.pick(ROLES)} of the {self.pick(PLACES)}, {self.pick(NAMES)}"
        return f"{self.quote()}, according to the {document} by {who}."

    def sourced(self) -> str:
        source, kind, town = self.pick(SOURCES), self.pick(KINDS), self.pick(TOWNS)
        return f"The {source}, {kind} {town}, said {self.pick(CLAUSES)} on Sunday."

    def small(self) -> str:
        return self.pick(SMALL)


Break = Callable[[str, random.Random], str | None]


def _sub(pattern: str, new: str | Callable[[re.Match[str]], str]) -> Break:
    def broken(text: str, _: random.Random) -> str | None:
        changed = re.sub(pattern, new, text, count=1)
        return changed if changed != text else None

    return broken


def _period(text: str, _: random.Random) -> str | None:
    for link in sorted(LINKS, key=len, reverse=True):
        if f" {link}." in text:
            return re.sub(rf",? {re.escape(link)}\.", f". {link}.", text)
    return None


def _wrap(text: str, chance: random.Random) -> str | None:
    lines = textwrap.wrap(text, chance.randint(56, 80), break_on_hyphens=False)
    return "\n".join(lines) if len(lines) > 3 else None


def _hyphen(text: str, _: random.Random) -> str | None:
    twice = re.search(r"\b([a-z]{4})([a-z]{3,})\b(?=.*\b\1\2\b)", text)
    if twice is None:
        return None
    return f"{text[: twice.end(1)]}-\n{text[twice.start(2) :]}"


def _doubled_quote(text: str, _: random.Random) -> str | None:
    return text.replace("“", '""').replace("”", '""') if "“" in text else None


BREAKS: dict[str, tuple[str, Break]] = {
    "spurious period": ("linked", _period),
    "speaker cut off from the document": (
        "documented",
        _sub(
            r"(according to the [a-z ]+) by the ([a-z])(.*)",
            lambda m: f"{m[1]}. {m[2].upper()}{m[3]}",
        ),
    ),
    "quotation and speaker on two lines": ("spoken", _sub(",” said", ",”\n\nsaid")),
    "verb lost behind a source": ("sourced", _sub(", said ", ", ")),
    "verb lost behind a quotation": ("spoken", _sub(",” said ", ",” ")),
    "link on a line of its own": (
        "reported",
        _sub(r" (The [A-Z]\w+(?: \w+)?|[A-Z]\w+ ?[A-Z]?\w*), a paper", r"\n\1\n, a paper"),
    ),
    "initial set apart": ("quoted", _sub(r"^([B-HJ-Z])([a-z]+ )", r"\1 \2")),
    "hyphen at the end of a line": ("repeated", _hyphen),
    "hard wrap": ("spoken", _wrap),
    "sentences glued": ("spoken", _sub(r"\. (?=[A-Z])", ".")),
    "quotation and speaker glued": ("spoken", _sub(",” said", ",”said")),
    "space before a mark": ("spoken", _sub(r"([a-z]), (?=\w)", r"\1 , ")),
    "mark doubled": ("spoken", _sub(",” said", ",,” said")),
    "quotation marks doubled": ("spoken", _doubled_quote),
    "quotation mark turned": ("spoken", _sub(",” said", ",“ said")),
    "quotation mark beyond the space": ("spoken", _sub(",” said", ", ”said")),
}

ABROAD: dict[str, tuple[str, ...]] = {
    "German": (
        "Die Stadt kaufte ein altes Werk am Ufer, dessen Dach seit Jahren undicht ist.",
        "„Die Brücke bleibt für die nächsten Wochen gesperrt“, sagte die Bürgermeisterin.",
        "Das Geschäft wurde zuerst von der Passauer Woche, einem kleinen Blatt, gemeldet.",
    ),
    "French": (
        "La ville a acheté une vieille usine au bord du fleuve dont le toit fuit depuis des ans.",
        "« Le pont restera fermé pendant deux semaines », a déclaré la maire de la ville.",
        "La vente a été annoncée par le Courrier du Port, un petit journal, et par la radio.",
    ),
    "Spanish": (
        "La ciudad compró una vieja fábrica junto al río cuyo techo gotea desde hace años.",
        "“El puente seguirá cerrado durante dos semanas”, dijo la alcaldesa de la ciudad.",
        "La venta fue anunciada por el Diario del Puerto, un pequeño periódico, y por la radio.",
    ),
    "Italian": (
        "La città ha comprato una vecchia fabbrica vicino al fiume dove lavorano cento persone.",
        "“Il ponte resterà chiuso per due settimane”, ha detto la sindaca della città.",
        "La vendita è stata annunciata dal Corriere del Porto, un piccolo giornale, e dalla radio.",
    ),
    "Portuguese": (
        "A cidade comprou uma velha fábrica perto do rio onde trabalham cem pessoas de fora.",
        "“A ponte ficará fechada durante duas semanas”, disse a prefeita da cidade.",
        "A venda foi anunciada pelo Jornal do Porto, um pequeno diário, e pela rádio.",
    ),
    "Dutch": (
        "De stad kocht een oude fabriek aan de rivier waar honderd mensen van buiten werken.",
        "“De brug blijft de komende twee weken voor het verkeer dicht”, zei de burgemeester.",
        "De verkoop werd gemeld door het Havenblad, een kleine krant, en door de radio.",
    ),
}
"""One sentence that goes on, one quotation with its speaker, one with a name in it."""

_GOES_ON = r",? (dessen|dont|cuyo|dove|onde|waar) "
_SPEAKS = r"(“,|»,|”,) (?=sagte|a déclaré|dijo|ha detto|disse|zei)"
_NAMED = r" (Passauer Woche|Courrier du Port|Diario del Puerto|Corriere del Porto|Jornal do Porto"
BREAKS_ABROAD: dict[str, tuple[int, Break]] = {
    "spurious period": (0, _sub(_GOES_ON, r". \1 ")),
    "quotation and speaker on two lines": (1, _sub(_SPEAKS, r"\1\n\n")),
    "link on a line of its own": (2, _sub(rf"{_NAMED}|Havenblad), ", r"\n\1\n, ")),
    "sentences glued": (1, _sub(r"\. (?=[A-Z])", ".")),
    "space before a mark": (2, _sub(r"(\w), ", r"\1 , ")),
}
ENDINGS: dict[str, tuple[str, ...]] = {
    "German": ("Niemand wurde verletzt.", "Der Besitzer schweigt.", "Es regnete die ganze Nacht."),
    "French": ("Personne n’est blessé.", "Le propriétaire se tait.", "Il a plu toute la nuit."),
    "Spanish": ("Nadie resultó herido.", "El dueño no contesta.", "Llovió toda la noche."),
    "Italian": ("Nessuno è ferito.", "Il padrone tace.", "Ha piovuto tutta la notte."),
    "Portuguese": ("Ninguém se feriu.", "O dono não responde.", "Choveu a noite inteira."),
    "Dutch": ("Niemand raakte gewond.", "De eigenaar zwijgt.", "Het regende de hele nacht."),
}


def pairs(kind: str, count: int = 200) -> list[tuple[str, str]]:
    """*count* paragraphs broken in the way *kind*, each with the sound one."""
    part, broken = BREAKS[kind]
    found: list[tuple[str, str]] = []
    seed = 0
    while len(found) < count and seed < 20 * count:
        press, chance = Press(seed), random.Random(seed)
        seed += 1
        match part:
            case "quoted":
                sound = f"{press.quote()}. {press.small()}"
            case "repeated":
                sound = f"{press.linked()} {press.spoken()} {press.reported()} {press.linked()}"
            case _:
                sound = f"{getattr(press, part)()} {press.small()}"
        if part == "documented":
            sound = f"{press.small()} {press.documented()}"
        if kind == "quotation marks doubled":
            sound = sound.replace("“", '"').replace("”", '"')
            damaged = re.sub('"', '""', sound)
        else:
            damaged = broken(sound, chance) or ""
        if damaged and damaged != sound:
            found.append((damaged, sound))
    return found


def pairs_abroad(language: str, kind: str) -> list[tuple[str, str]]:
    """The paragraphs of *language* broken in the way *kind*, each with the sound one."""
    place, broken = BREAKS_ABROAD[kind]
    found = []
    for ending in ENDINGS[language]:
        sound = f"{ABROAD[language][place]} {ending}"
        damaged = broken(sound, random.Random(0))
        assert damaged is not None, (language, kind)
        found.append((damaged, sound))
    return found
