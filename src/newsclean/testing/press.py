"""Generate sound English sentences of news, from parts that no repair knows."""

from __future__ import annotations

import random

__all__ = ["LINKS", "Press"]

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
    """Writes sentences at random; from the same state of *chance*, the same sentences.

    >>> Press(random.Random(3)).small()
    'A decision is expected in June.'
    """

    def __init__(self, chance: random.Random) -> None:
        self.pick = chance.choice

    def quote(self) -> str:
        """A clause with a subject and two verbs, as somebody might say it."""
        return f"{self.pick(THINGS)} {self.pick(EVENTS)} and {self.pick(CLAUSES)}".capitalize()

    def spoken(self) -> str:
        """A quotation, with who said it."""
        role, place, town = self.pick(ROLES), self.pick(PLACES), self.pick(TOWNS)
        return f"“{self.quote()},” said {self.pick(NAMES)}, {role} of the {place} of {town}."

    def linked(self) -> str:
        """A sentence with a relative clause or a participle after its noun."""
        thing = self.pick(["factory", "hospital", "shipyard", "museum", "company", "village"])
        start = self.pick(["The council visited a", "The state wants to buy a", "Rivals sold the"])
        link = self.pick(LINKS)
        comma = "," if link.startswith(("which", "including", "but")) else ""
        return f"{start} {thing}{comma} {link}."

    def reported(self) -> str:
        """A sentence with the paper that reported it first."""
        verb = self.pick(["reported by", "denied by", "published by", "shown by"])
        return f"{self.quote()}, as was first {verb} {self.pick(PAPERS)}, a paper in Cork."

    def documented(self) -> str:
        """A sentence with the document that states it, and the author of that."""
        document = self.pick(["statement", "report", "letter", "memo", "press release", "tweet"])
        who = f"the {self.pick(ROLES)} of the {self.pick(PLACES)}, {self.pick(NAMES)}"
        return f"{self.quote()}, according to the {document} by {who}."

    def sourced(self) -> str:
        """A sentence that a source of reports, described by an apposition, says."""
        source, kind, town = self.pick(SOURCES), self.pick(KINDS), self.pick(TOWNS)
        return f"The {source}, {kind} {town}, said {self.pick(CLAUSES)} on Sunday."

    def dated(self) -> str:
        """A sentence after its dateline."""
        return f"{self.pick(TOWNS).upper()} (Reuters) – {self.quote()}, the council said."

    def addressed(self) -> str:
        """A sentence that ends in a web address."""
        place = self.pick(PLACES)
        return f"{self.quote()}, as is said on the site of the {place} https://{place}.example."

    def small(self) -> str:
        """A short sentence."""
        return self.pick(SMALL)
