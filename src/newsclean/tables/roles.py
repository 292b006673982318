"""Nouns that name a speaker's role, and nouns of sources and documents that are quoted."""

from __future__ import annotations

from typing import Final

__all__ = ["DOCUMENTS", "KINDS", "ROLES", "SOURCES", "SOURCES_OF_A_KIND"]

ROLES: Final = frozenset(
    """
    activist administrator admiral adviser advisor advocate agent aide ambassador analyst archbishop
    attorney author barrister bishop brigadier campaigner candidate captain cardinal ceo cfo coo cto
    chair chairman chairperson chairwoman chancellor chef chief co-chair co-founder coach colonel
    columnist commander commissioner congressman congresswoman consul convener coordinator
    correspondent councillor counsel curator dean delegate deputy detective diplomat director
    director-general doctor economist editor editor-in-chief engineer envoy executive expert founder
    general governor head historian imam inspector investigator journalist judge justice lawmaker
    lawyer leader lecturer legislator lieutenant magistrate manager marshal mayor mediator member
    minister negotiator officer official ombudsman organiser organizer owner partner pastor
    physician premier president press-secretary priest principal professor prosecutor rabbi
    rapporteur rector registrar reporter representative researcher reverend scientist secretary
    secretary-general senator sergeant sheikh sheriff solicitor speaker spokesman spokesperson
    spokeswoman strategist superintendent surgeon treasurer trustee undersecretary vice-chair
    vice-president warden witness
    """.split()
)

DOCUMENTS: Final = tuple(
    """
    account, affidavit, announcement, assessment, audit, briefing, bulletin, circular,
    communique, communiqué, complaint, declaration, dispatch, document, email, e-mail, essay,
    filing, letter, memo, memorandum, message, note, notice, paper, post, posting,
    press release, release, report, statement, study, summary, survey, testimony, tweet, update,
    video message, warning
    """.strip()
    .replace("\n    ", " ")
    .split(", ")
)

SOURCES: Final = frozenset(
    """
    broadcaster charity daily magazine monitor monitors newspaper observatory spokesman spokesperson
    spokeswoman tracker watchdog weekly
    """.split()
)
"""Nouns that make an apposition one of a source: "a war monitor based in …"."""

SOURCES_OF_A_KIND: Final = frozenset(
    """
    agency blog centre center group institute network organisation organization outlet
    portal site station tank website
    """.split()
)
"""Nouns that do so only behind a word of `KINDS`: "a rights group", but no "parent group"."""

KINDS: Final = frozenset(
    """
    activist advocacy aid broadcasting campaign campaigning documentation environmental information
    lobby media monitoring news press pressure radio research rights television think tv wire
    """.split()
)
