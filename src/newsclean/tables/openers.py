"""Words that open paragraphs, to know a word by whose initial was set apart."""

from __future__ import annotations

from typing import Final

__all__ = ["OPENERS", "OPENING_NOUNS"]

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

OPENING_NOUNS: Final = frozenset(
    """
    accused activists actor actress afghanistan africa african analysts announced anyway
    apparently april armed arrested asia asked astronomers august australia australian authorities
    based beijing berlin black blue born boston brazil breaking brexit britain brown brussels
    built business businesses california called campaigners canada canadian capital caught
    celebrated central chicago children chinese church cities city climate coal coffee college
    comedian companies concerned congress congressional conservatives considered countries critics
    cuba current dead dear death december delegates democracy described designed detectives
    diplomats directed doctors dozens drivers driving drug dubbed dutch east eastern economic
    economists economy education egypt eight election employees energy engineers england english
    environmental especially europe eventually everybody everywhere executives experts facebook
    faced facing families family famous fans farmers farming fears february federal fewer fifty
    film fire firefighters fishing florida food football foreign forget founded fourteen france
    french fresh friday friends frustrated fuel fueled game gas general german germany global
    google government governments governor greece green gun hailed harvard hidden higher
    historians holding hollywood homeowners hong hospital hospitals hours houston human hungary
    hurricane immigration india indian initially international iran iraq israel israeli italian
    italy january japan japanese jerusalem jewish journalists judges july june kenya kids killed
    knowing known korea labour large latin lawmakers lawyers leaders leading leaving left liberal
    libya live living located london low mainstream major making march mark married mayor medical
    meet mexican mexico microsoft middle military minister ministers minutes miss modern monday
    money months moscow mother mothers mount moving mystery named nasa nations near negotiators
    neither nestled netflix news newspapers nigeria night nine north northern norway november
    nuclear obama october officers oil old older olympic opponents opposition organisers
    organizers outside overall overnight owners pakistan palestinian parents paris parliament
    parts passengers past perched philadelphia plans plenty poland policy politicians politics
    pope popular portugal previously prices prime prince prior prison prosecutors protesters
    protests public published pupils putin queen questions quietly raised rarely reaching reading
    real realised realized rebels recent recently record reports research retail retired rising
    rome royal russia russian russians san satellite saturday saudi says school schools scotland
    scottish seattle security senate senator senators senior september set seventeen shares
    shortly sitting sixteen sixty small social soldiers somewhere south southern soviet spain
    spanish speaking sports spring standing state states stock stocks street studies study summer
    sunday supporters sweden swedish swiss switzerland sydney syria syrian taiwan taking talk
    talking taxes teachers technology teenagers television tens texas third thirteen thirty thomas
    thursday tokyo toronto tourism tourists traders traffic travel travelers travellers trump
    tuesday turkey turkish twelve twenty twice twitter typically ukraine ukrainian unfortunately
    union united universities university usually venezuela veterans victims vienna vietnam
    virginia visitors volunteers voters voting walking warsaw washington watching water wearing
    wednesday week weeks welcome west western wheat white whole wildlife winter witnesses
    wondering work workers working worldwide writers writing written yemen zimbabwe
    """.split()
)
"""Nouns, names and participles that open paragraphs in English, most of them capitals elsewhere."""
