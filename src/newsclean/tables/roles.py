"""Nouns that name a speaker's role, and nouns of sources and documents that are quoted."""

from __future__ import annotations

from typing import Final

__all__ = ["DOCUMENTS", "ROLES", "SOURCES"]

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
    agency aggregator blog broadcaster bureau centre center charity coalition collective daily
    group institute magazine monitor monitors monitoring network newspaper ngo observatory
    organisation organization outlet portal project publication site spokesman spokesperson
    spokeswoman station tank tracker union watchdog website weekly
    """.split()
)
"""Nouns that make an apposition one of a source: "a war monitor based in …", "a rights group"."""
