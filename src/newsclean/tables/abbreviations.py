"""Abbreviations whose period ends no sentence, without the period and in lower case."""

from __future__ import annotations

from typing import Final

__all__ = ["ABROAD", "ENGLISH"]

ENGLISH: Final = frozenset(
    """
    adm approx apr apt art arts assn assoc asst att attn aug ave blvd brig bros ca calif capt cf ch
    cmdr co col comdr conn corp cpl cu dec dept det dist div doi dr ed eds esp esq est etc ex excl
    ext feb fig figs fla fri ft gal gen gov govt hon hosp hr hrs hwy ill inc incl ind insp int intl
    jan jr jul jun kan ky lb lbs lit llc lt ltd maj mar mass max md messrs mfg mgr mich min minn
    misc mme mo mon mr mrs ms msgr mt mts neb nev no nos nov oct okla op ore oz pa para pct ph pl
    plc pp pres prof prop pt pte pty qtr rd rep reps ret rev sat sec sen sens sept sgt sq sr st sta
    ste sun supt tbsp tel temp tenn tex thu thurs tsp tue tues univ usu vol vols vs wash wed wis
    wisc yd yds yr yrs al eg ie viz bzw usw
    ala ariz ark colo del ga md mont nd nh nj nm nv ny ri sc sd va vt wva wyo
    """.split()
)

ABROAD: Final = frozenset(
    """
    abs bd bzw ca evtl gest ggf hrsg inkl jh mio mrd nr sog str tel usw verh vgl zzgl
    apr avr bd déc env etc févr hab janv juil mlle mm mme ste tél
    approx apdo aprox avda cía dpto dra gral ing lic máx mín núm pág págs prof sr sra srta ud uds
    avv cfr dott ecc mons pag pagg prof sig sigg vol
    cel cia dep dra eng exa ltda núm pág profa sra srs
    bijv blz dhr drs enz evt incl mevr mw resp
    """.split()
)
"""The same in German, French, Spanish, Italian, Portuguese and Dutch, but for words of English."""
