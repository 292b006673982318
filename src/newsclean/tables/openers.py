"""Words that open paragraphs, to know a word by whose initial was set apart."""

from __future__ import annotations

from typing import Final

__all__ = ["OPENERS"]

OPENERS: Final = frozenset(
    """
    a about above according across additionally after again against ahead all almost already also
    although always am american americans amid among an and another any anyone are around as ask at
    back be because been before being below besides between beyond both british but by can china
    christmas could days democrats democratic despite did do does donald during each earlier early
    either european even ever every everyone everything few finally first five following for former
    four from further get given go good great growing had half has have having he health her here
    hers high his home house how however hundreds i if imagine in indeed inside instead into is it
    its just last late later law less let like little local long looking made make man many maybe
    meanwhile members men might millions more most much my nearly never new next no nobody none
    nor not nothing now of off often officials on once one only or other others our out over people
    perhaps police president presidential republican republicans researchers residents right
    scientists second seven several she should similarly since six so some someone sometimes soon
    still students such ten than thanks that the their them then there these they this those though
    thousands three through throughout thus time to today together tomorrow too two under unlike
    until up us using very was we well were what whatever when whenever where whether which while
    who whoever whose why will with within without women world would year years yes yesterday yet
    you young your
    aber als am auch auf aus bei beim bis das dass dem den denn der die dies diese doch drei durch
    ein eine einen er es für hier ich ihr im in ist kein man mehr mit nach nicht noch nun nur ob
    seit sie sind so trotz um und unter viele vom von vor wann war was weil wenn wer wie wir wird
    zum zur zwei zwischen
    au aujourd avec ce ces cette comme dans depuis des deux elle en entre il ils je la le les leur
    mais nous on ou où par pas pendant plus pour quand que qui sa sans selon ses si son sur tous
    tout un une vous
    al ante aunque como con cuando de del desde después donde dos durante el ella ellos en entre es
    esta este esto hace hasta hay la las lo los más mientras mucho no nos para pero por porque que
    quien según ser si sin sobre son su sus también tras un una
    alla anche che chi con da dal dalla dei del della di dopo due e gli ha ho il in la le lo ma
    molti nel nella non ogni per più poi prima quando quella quello questa questo se sono su tra
    tutti un una
    ao aos após as até com como da das de depois do dois dos durante ela ele em enquanto entre era
    essa esse esta este eu foi há isso mais mas muito na nas no nos não o os ou para pela pelo por
    quando que quem se sem ser seu sobre sua também um uma
    aan al als bij dat de deze die dit door een en er gaat haar had het hij hoe ik in is maar meer
    met na naar niet nog nu of om ook op over te toen tot tussen twee uit van veel voor waar want
    wat we wel wie wij ze zij zo
    """.split()
)
"""Common first words, in lower case, of paragraphs in the seven languages with tables."""
