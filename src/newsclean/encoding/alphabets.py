"""Letters and small words of languages in Latin letters; they show which encoding a text has.

A letter counts for a language if it is in its alphabet.  Small words and common ends of words tell
the language even where they are ASCII: the same bytes are "obeæao" in Danish and "obećao" in
Croatian, and "je", "da" and "se" beside them decide.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["SMALL", "WEST", "Alphabet"]

WEST: Final = ("windows-1252", "iso-8859-15", "mac-roman")
"""The encodings of the languages of the West."""
_CENTRAL: Final = ("windows-1250", "iso-8859-2")
_BALTIC: Final = ("windows-1257", "iso-8859-13", "iso-8859-4")


class Alphabet(NamedTuple):
    """The letters and words that show a language in one of *encodings*."""

    language: str
    encodings: tuple[str, ...]
    letters: str
    """those after "|" are in few words and count half"""
    words: str
    """small words"""
    ends: str = ""
    """common ends of words"""
    never: str = ""
    """a pattern of what the language does not write"""


SMALL: Final = (
    Alphabet(
        "tr",
        ("windows-1254",),
        "ıüşğçöİ|âîû",
        "ve bir bu da de için ile olarak çok daha en olan gibi sonra kadar dedi ama ne var "
        "yeni iki her o göre değil üzerinde önce söyledi açıkladı etti oldu yıl bin",
        "ları leri ında inde lar ler dan den daki nın ıldı ildi yor acak ecek ması mesi ığı "
        "iği adı edi dı tı du dü di tu tü arak erek mak mek ına ine yla tan ten",
        r"ýþð",
    ),
    Alphabet(
        "pl",
        _CENTRAL,
        "ąćęłńóśźż",
        "w i na z do że się nie o jest to po za od jak ale przez dla przy ma być już tylko "
        "przed oraz był było są tym tego także co jego roku może który która ze nas",
        "ego ych ów ach ami cie nie dzie ski owa ał ali iej",
    ),
    Alphabet(
        "cs",
        _CENTRAL,
        "áčďéěíňóřšťúůýž|ôöüä",
        "a v na se je že s z do o i to pro za by ale jako po které který podle jsou ve už od "
        "jeho také před při bude jen má nebo byl byla let než když ze k si kvůli proti",
        "ého ých ení ské nost ami ovat ová ali ila",
    ),
    Alphabet(
        "sk",
        _CENTRAL,
        "áäčďéíľňóôšťúýž|ĺŕöü",
        "a v na sa je že s z do o aj to pre za by ale ako po ktoré ktorý podľa sú vo už od "
        "jeho pri bude len má alebo bol bola rokov keď si k proti lebo ktorá",
        "ého ých ení ské nosť ami ovať ová ali ila ia",
    ),
    Alphabet(
        "hu",
        _CENTRAL,
        "áéíóöőúüű",
        "a az és hogy nem is egy meg csak volt szerint miatt már még de ez mint el azt után "
        "között ki van lesz két új vagy majd ellen mert ha ezt pedig lehet több évben mondta",
        "ban ben nak nek ott ett ság ség kat ket ról ről hoz hez val vel",
    ),
    Alphabet(
        "ro",
        _CENTRAL,
        "ăâîşţșț",
        "de a şi în la cu pe nu că o din care să au un fost va mai pentru este al prin s-a ca "
        "după sunt lui ale dar ei doi două până între către unei unui anul cei cele ar ani "
        "spune",
        "ul lui ilor ului rea ea ii ele atul tă ească",
        r"[âî](?=\W|$)",
    ),
    Alphabet(
        "hr",
        _CENTRAL,
        "čćđšž",
        "je u i na da se su za od s o a kako koji koja što će nije ne do iz bi prema te kao "
        "ali bio bila rekao po nakon još zbog samo ili već jer godine sa koje ovo tri dva",
        "ti ih og om ima ije ali ila nje nik ovi",
    ),
    Alphabet(
        "sl",
        _CENTRAL,
        "čšž|ćđ",
        "je v in na da se so za ki z s o pa bo ne tudi po kot od do pri iz bi ni že bil bila "
        "ter letos ker zaradi med lahko še leta ga bodo sta ali vse novo nov",
        "ih ega ali ila nje ov ski sko jo ti al",
    ),
    Alphabet(
        "lt",
        _BALTIC,
        "ąčęėįšųūž",
        "ir kad į yra iš su buvo ne bet tai kaip apie už nuo jo dėl bus ar pagal per prie jau "
        "tik iki dar metų jų taip sako po mūsų visą du be nors nes tris kitą",
        "as is us ai iai os imas ių ijos ams omis sias ėjo ė ėje",
        r"à(?=\w)|[áðëþæøè]",
    ),
    Alphabet(
        "lv",
        _BALTIC,
        "āčēģīķļņšūž|ōŗ",
        "un ir ka no uz par ar tika bija arī lai kas kā ne to gan pie pēc vai bet tā jau līdz "
        "gada savu tiks būs nav viņš divi jo tikai vairs vēl pret visu šo ap jauno divus "
        "jauna",
        "as is us am iem ais ija ijas ība ības ts ta ējis ēja āja",
    ),
    Alphabet(
        "et",
        (*WEST, *_BALTIC),
        "õäöü|šž",
        "ja on ei et see ka oli kui aga mis ta nii oma või kes ning selle tema pärast siis "
        "veel olid ole seda vastu sest kaks juba uut uus ütles",
        "ud ne sse st le ga des mine ja ma vad",
        r"õ(?=es?\b)",
    ),
    Alphabet(
        "mt",
        ("iso-8859-3",),
        "ċġħż|àèìòù",
        "il li ta l-i fil tal u hu dan minn se ma għal kien din għandu qal f jew mill is ir "
        "it in id ix iż nhar qed hemm sal ħafna nies hija kienet huma xi",
        "ijiet ejn hom ha ti jiet",
    ),
    Alphabet(
        "eo",
        ("iso-8859-3",),
        "ĉĝĥĵŝŭ",
        "la kaj de en estas al ne por ke kun pri li sed oni ili mi kiu tio el da post plej",
        "oj ojn as is os ita ante",
    ),
    Alphabet(
        "cy",
        ("iso-8859-14",),
        "ŵŷâêîôûïáéö",
        "y yr yn a i o ar mae oedd ei eu bod am wedi gan ac er fod hyn nid ond",
    ),
)
"""Languages whose old encodings are not those of the West."""
