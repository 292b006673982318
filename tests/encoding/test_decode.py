"""Bytes become the text that they were, in whatever encoding they are."""

import codecs
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import explain
from newsclean.encoding.decode import decode, decoded, looks_binary

ENGLISH = "“It’s late,” she said – “isn’t it?” The café was closed. " * 3
NEWS = {
    "windows-1252": [
        ENGLISH,
        "Der Außenminister sagte am Freitag, die Lage in der Ägäis müsse geprüft werden.",
        "Le président a déclaré que la réunion d’hier « était très utile » à l’État.",
        "El ministro señaló que la situación económica mejorará el próximo año. ¿Cuándo?",
        "Utenriksministeren sa på fredag at møtet i Ålesund var nødvendig, også for Færøyene.",
    ],
    "iso-8859-1": ["Der Außenminister sagte am Freitag, die Lage müsse geprüft werden."],
    "mac-roman": ["Der Außenminister sagte, „die Lage müsse für alle geprüft werden“, so später."],
    "windows-1250": [
        "Premier powiedział w piątek, że sytuacja na wschodzie Łodzi jest już pod kontrolą.",
        "Předseda vlády řekl, že situace na východě země je už pod kontrolou, říká úřad.",
    ],
    "windows-1254": [
        "Cumhurbaşkanı, açıklamada İstanbul’daki görüşmenin çok önemli olduğunu söyledi."
    ],
    "windows-1251": ["Президент заявил в пятницу, что ситуация под контролем.", "Он сказал: «Да»."],
    "koi8-r": ["Президент заявил в пятницу, что ситуация на востоке находится под контролем."],
    "cp866": ["Президент заявил в пятницу, что ситуация на востоке находится под контролем."],
    "iso-8859-5": ["Президент заявил в пятницу, что ситуация на востоке находится под контролем."],
    "windows-1253": ["Ο πρωθυπουργός δήλωσε την Παρασκευή ότι η κατάσταση είναι υπό έλεγχο."],
    "windows-1255": ["ראש הממשלה אמר ביום שישי כי המצב נמצא בשליטה מלאה של הממשלה."],
    "windows-1256": ["قال رئيس الوزراء يوم الجمعة إن الوضع تحت السيطرة الكاملة للحكومة."],
    "gb18030": ["中国外交部发言人在北京的记者会上说，这是两国人民的共同利益，中国一直主张和平。"],
    "big5": ["中國外交部發言人在北京的記者會上說，這是兩國人民的共同利益，中國一直主張和平。"],
    "shift_jis": ["日本の首相は金曜日に東京で記者会見し、両国の関係について述べた。"],
    "euc-jp": ["日本の首相は金曜日に東京で記者会見し、両国の関係について述べた。"],
    "iso-2022-jp": ["日本の首相は金曜日に東京で記者会見し、両国の関係について述べた。"],
    "euc-kr": ["대통령은 금요일 서울에서 기자회견을 하고 두 나라의 관계에 대해 말했다."],
    "cp874": ["นายกรัฐมนตรีกล่าวเมื่อวันศุกร์ว่าสถานการณ์อยู่ภายใต้การควบคุมของรัฐบาล"],
}
UNICODE = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-32-le",
    "utf-32-be",
)
SAMPLES = [(name, text) for name, texts in NEWS.items() for text in texts]


@pytest.mark.parametrize(("name", "text"), SAMPLES)
def test_old_encodings(name: str, text: str) -> None:
    data = text.encode(name)
    assert decode(data)[0] == text
    assert not looks_binary(data)
    assert decode(data, encoding=name) == (text, name)


@pytest.mark.parametrize("name", UNICODE)
@pytest.mark.parametrize("text", [text for _, text in SAMPLES])
def test_unicode(name: str, text: str) -> None:
    text += "\n\nA second line, 2020.\n"
    assert decode(text.encode(name))[0] == text
    assert not looks_binary(text.encode(name))


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\x1b\ufeff")))
def test_valid_utf8_is_utf8(text: str) -> None:
    if "charset" not in text:
        assert decode(text.encode()) == (text, "utf-8")


@given(st.binary())
def test_takes_any_bytes(data: bytes) -> None:
    text, name = decode(data)
    assert codecs.lookup(name)
    assert isinstance(text, str)
    looks_binary(data)


@given(st.binary(), st.sampled_from(["utf-8", "latin-1", "utf-16", "gbk", "idna", "undefined"]))
def test_takes_any_bytes_in_any_encoding(data: bytes, encoding: str) -> None:
    decode(data, encoding=encoding)


@pytest.mark.parametrize("name", ["no-such", "", "a\0b", "ü", "hex", "zip"])
def test_unknown_encoding(name: str) -> None:
    with pytest.raises(LookupError) as error:
        decode(b"abc", encoding=name)
    assert name in str(error.value)


def test_what_is_given_comes_before_what_is_declared() -> None:
    data = '<meta charset="koi8-r">да'.encode("windows-1251")
    assert decode(data, encoding="windows-1251")[0].endswith("да")
    assert decode(data)[1] == "koi8-r"


def test_a_mark_comes_before_what_is_given() -> None:
    assert decode(codecs.BOM_UTF8 + "é".encode(), encoding="latin-1") == ("é", "utf-8-sig")


def test_a_wrong_encoding_is_not_believed() -> None:
    assert decode(ENGLISH.encode("windows-1252"), encoding="utf-8") == (ENGLISH, "windows-1252")
    assert decode(b'<meta charset="iso-8859-1">' + "café".encode())[0].endswith("café")


def test_latin1_means_windows_1252_where_a_page_says_it() -> None:
    assert decode(b'charset="iso-8859-1" it\x92s')[0].endswith("it’s")


def test_a_few_bad_bytes_cost_no_good_ones() -> None:
    text = "“Größe” — déjà vu, “it’s” — café, señor. "
    data = text.encode()
    assert decode(data + b"don\x92t \xff") == (text + "don’t \ufffd", "utf-8")
    assert decode(data + "é".encode()[:1]) == (text, "utf-8")  # cut within a character
    assert decode(data + b"\xed\xa0\xbd\xed\xb8\x80")[0] == text + "😀"  # CESU-8


def test_undefined_bytes_survive() -> None:
    data = b"\x93Hello\x94 he said, \xe2\x80\x9dcaf\xe9"
    assert decode(data) == ("“Hello” he said, â€\x9dcafé", "windows-1252")


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n%\xe2\xe3",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"GIF89a\1\0\1\0",
        b"PK\3\4\x14\0\0\0",
        b"\x1f\x8b\x08\0\0\0\0\0",
        b"\x7fELF\2\1\1\0",
        b"MZ\x90\0\3\0\0\0\4\0",
        b"RIFF\x24\0\0\0WEBPVP8 ",
        b"\0\1\2\3abc\0\0\5",
    ],
)
def test_binary(data: bytes) -> None:
    assert looks_binary(data)


@pytest.mark.parametrize(
    "text", ["", "MZ is a code", "BM sold PK shares", "GIF and PDF", "Rar!", "ID3"]
)
def test_text_is_not_binary(text: str) -> None:
    assert not looks_binary(text.encode())


LEGACY = {
    "tr": ("windows-1254", "iso-8859-9"),
    **dict.fromkeys(("pl", "cs", "sk", "hu", "ro", "hr", "sl"), ("windows-1250", "iso-8859-2")),
    **dict.fromkeys(("lt", "lv"), ("windows-1257", "iso-8859-13", "iso-8859-4")),
    "et": ("windows-1257", "iso-8859-13", "iso-8859-15", "windows-1252"),
    "el": ("windows-1253", "iso-8859-7"),
    "mt": ("iso-8859-3",),
}
SENTENCES = tomllib.loads((Path(__file__).parents[1] / "data/sentences.toml").read_text("utf-8"))
_PLAIN = str.maketrans("„“”’–", '"""\'-')


def _encoded(language: str, encoding: str) -> Iterator[tuple[str, bytes]]:
    """The sentences of the language that need the encoding, and their bytes."""
    for line in filter(None, SENTENCES[language].split("\n")):
        for text in (line, line.translate(_PLAIN)):
            try:
                data = text.encode(encoding)
            except UnicodeEncodeError:
                continue
            if not data.isascii():
                yield text, data
            break


@pytest.mark.parametrize(
    ("language", "encoding"),
    [(language, name) for language, names in LEGACY.items() for name in names],
)
def test_a_sentence_or_two_are_read_by_their_letters_and_small_words(
    language: str, encoding: str
) -> None:
    pairs = [*_encoded(language, encoding)]
    wrong = [data for text, data in pairs if decoded(data)[0] != text]
    assert len(wrong) <= len(pairs) / 20
    assert not [data for data in wrong if decoded(data)[2]]


WESTERN = (
    "It’s a café.",
    "The naïve señor met Zoë Müller, François Ångström and Łukasz in São Paulo.".replace("Ł", "L"),
    "The port was shut at 4.8ºC, § 3 says; it cost £5 – or 6 €.",
    "Le maire a reçu hier à l’hôtel de ville les ouvriers en grève, où l’on était déçu.",
    "«Nadie nos avisó», dijo la dueña de la tienda en Logroño.",
    "Ponte é reaberta após as inundações, diz a câmara; não há feridos.",
    "Il ponte è chiuso: così ha deciso la città, perché l’acqua è salita.",
    "In § 7 steht, dass die Straße für alle geöffnet bleibt.",
    "Broen er åpnet igjen, sier ordføreren på Ålesund kjøpesenter.",
    "Brúin var opnuð aftur á þriðjudag, að sögn lögreglunnar.",
    "El pont és tancat i la població n’està tipa, però això no és nou.",
)


@pytest.mark.parametrize("text", WESTERN)
@pytest.mark.parametrize("said", [None, "windows-1252", "iso-8859-1"])
def test_western_text_is_not_taken_for_another(text: str, said: str | None) -> None:
    assert decode(text.encode("windows-1252"), said)[0].encode("windows-1252", "replace") in (
        text.encode("windows-1252"),
        text.encode("windows-1252").decode("latin-1").encode("windows-1252", "replace"),
    )


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        (
            "Rybacy stracili sieci i liczą straty, bo burza trwała całą noc.",
            "iso-8859-2",
            "iso-8859-1",
        ),
        ("Fırtına nedeniyle limanda iki gemi karaya oturdu.", "windows-1254", "windows-1252"),
        ("Požár vypukl o půlnoci, říká šéf hasičů.", "windows-1250", "iso-8859-2"),
        ("Он сказал, что мост закрыт.", "windows-1251", "iso-8859-1"),
    ],
)
def test_a_declaration_that_is_plainly_wrong_is_not_believed(
    text: str, encoding: str, said: str
) -> None:
    data = text.encode(encoding)
    assert decode(data, said)[0] == text
    page = f'<meta charset="{said}">'.encode() + data
    assert decode(page)[0].endswith(text)


def test_what_is_open_is_flagged() -> None:
    assert explain("Zoë".encode("windows-1252")).flags == {"encoding_guess"}
    assert explain("Die Brücke ist offen.".encode("windows-1252")).flags == set()
