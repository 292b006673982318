"""Letters and small words of the languages that Windows-1252 can write; see `alphabets`."""

from __future__ import annotations

from typing import Final

from newsclean.encoding.alphabets import WEST, Alphabet

__all__ = ["WESTERN"]

WESTERN: Final = (
    Alphabet(
        "en",
        WEST,
        "|éñ",
        "the of and to in a that is was for on with said by he as it from at his has have had "
        "be are not but they this all who an its we our were will their she her you i or "
        "which been after than",
        "ing ed ly tion ment ity",
    ),
    Alphabet(
        "de",
        WEST,
        "äöüß",
        "der die das und in den von zu mit im für auf ist nicht ein eine des dem sich auch es "
        "an als werden aus er hat nach bei sie wird wurde am um über einer noch war sind "
        "haben dass so zum vor",
        "ung ungen lich keit schen chen isch",
    ),
    Alphabet(
        "fr",
        WEST,
        "éèàêçâîôû|ùëïœ",
        "le la les de des du et en un une que qui dans pour sur par est pas au aux il ne se "
        "ce avec plus sont a été cette elle son ses mais ont ou où à après très même "
        "président selon nous",
        "tion ment eur eurs aient ité ère és ée",
        r"ù(?<!\boù)|è(?!s\b|[bcdfgjklmnpqrstvxz]{1,2}[hlr]?e)(?=\w)"
        r"|à(?<=[a-z]à)(?=[a-z])|ç(?![aouâôû])|[âîô](?=\W|$)|ïi|[æõãøýðþ]",
    ),
    Alphabet(
        "es",
        WEST,
        "áéíóúñü¿¡ºª",
        "de la el en y que los del se las por un para con no una su al es lo como más sus "
        "pero a ha este esta fue entre sobre son dijo según años también está tras gobierno "
        "presidente",
        "ción ado ados idad mente aron",
    ),
    Alphabet(
        "pt",
        WEST,
        "áâãàçéêíóôõú|ü",
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi "
        "ao ele das à seu sua ou ser quando muito há nos já está também são disse segundo "
        "anos",
        "ção ções ado dade mente ram inho",
        r"ç(?![aouãõâáóú])|â(?=\W|$)|ã(?![oes\W]|$)|õ(?!e|$)|ê(?=\W|$)(?<=[bcdfgpt]ê)",
    ),
    Alphabet(
        "it",
        WEST,
        "àèéìòù",
        "di e il la che in un per è una non del della con da i sono si le al dei nel alla più "
        "ha lo gli ma come anche dalla delle su o se nella ed questo stato ai ieri dopo era "
        "anni",
        "zione ione mente ato ati ità",
        r"[èòùìà](?=[a-zA-Z])",
    ),
    Alphabet(
        "ca",
        WEST,
        "àèéíïòóúüç·",
        "el la els les de que per amb una un i no és en del al dels es va ha han més com però "
        "aquest aquesta també són seva seu ser fins sobre anys segons entre",
        "ció ment ats itat",
    ),
    Alphabet(
        "nl",
        WEST,
        "éë|ïóèêü",
        "de het een van en in is dat op te met voor niet zijn aan er om ook als dan maar bij "
        "door naar uit over tot worden wordt hebben heeft was nog werd deze die of hij ze",
        "ing heid lijk eren sche",
        r"[àâãåæçðñòõøùûýþ]",
    ),
    Alphabet(
        "sv",
        WEST,
        "åäöé",
        "och i att det som en på är av för med till den har de inte om ett han men var sig "
        "från vi så kan när nu efter under vid också hade ska ut säger enligt mot över år",
        "ning het lig arna erna ades",
    ),
    Alphabet(
        "no",
        WEST,
        "æøå|éòôü",
        "og i det på som er en til at av for den med har de ikke et om fra han men var vi kan "
        "sier etter ved også skal ble være eller mot over år sig blev efter siger",
        "ning else het lig ene erne ede",
    ),
    Alphabet(
        "fi",
        WEST,
        "äö|åéšž",
        "ja on ei se että oli hän mutta ovat joka kun myös niin kuin mukaan sen ole jo vain "
        "nyt tai sekä ollut vuoden jonka hänen mitä siitä sanoo",
        "ssa ssä sta stä lla llä een minen inen ista",
    ),
    Alphabet(
        "is",
        WEST,
        "áðéíóúýþæö",
        "og að í á er sem til um við en það með var ekki fyrir hann af því eru segir hefur "
        "verið frá þá eftir upp þar hafa þess sagði ári",
        "inn inum anna unum ingu",
    ),
    Alphabet(
        "ga",
        WEST,
        "áéíóú",
        "an na agus ar i a go is le ag do de tá bhí sé sí nach ach mar atá",
    ),
    Alphabet(
        "sq",
        WEST,
        "ëç",
        "të e në një dhe për me që është nga i se ka më si do u",
    ),
)
"""The languages of the West; where two fit alike, the first is chosen."""
