"""Detect an old 8-bit or double-byte encoding by the letters that news in each language uses.

Any bytes are valid in most 8-bit encodings, so validity decides nothing.  But in the right
encoding, most non-ASCII characters of a Russian article are lower-case Cyrillic, and many of a
Japanese one are kana; in a wrong encoding they are a mixture.  A general detector takes many
English Windows-1252 articles for something else, so it is asked last.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsclean.encoding.latin import guess
from newsclean.text.late import late

__all__ = ["decode_legacy", "is_double_byte", "latin_bytes"]


class LegacyLetters(NamedTuple):
    """The letters of news in one or several languages, in one encoding."""

    encoding: str
    letters: frozenset[str]
    share: float
    """minimum share of these letters among the non-ASCII characters"""


_CYRILLIC = frozenset("оеаинтсрвлкмдпуяыьі")
_SIMPLIFIED = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年"
    "过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心"
    "本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由"
    "问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位"
    "，。、：；？！（）《》“”‘’—…"
)
_TRADITIONAL = frozenset(
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年"
    "過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心"
    "本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由"
    "問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位"
    "，。、：；？！（）《》「」—…"
)
_KANA = frozenset(map(chr, (*range(0x3041, 0x3094), *range(0x30A1, 0x30FD)))) | set("、。「」・")
_HANGUL = frozenset(
    "이다는을의에가를한은로고하도지서사기대자인그리어시과정나일부아제해원장전수있했들"
)
_GREEK = frozenset("αοιετσνηυρπκμςλόίά")
_HEBREW = frozenset("יוהלאתרמבשנ")
_ARABIC = frozenset("الينموربتهةعد")
_THAI = frozenset("านรกอเงมยลวด่้ีัิ")

LANGUAGES = (
    LegacyLetters("windows-1251", _CYRILLIC, 0.8),
    LegacyLetters("koi8-r", _CYRILLIC, 0.8),
    LegacyLetters("koi8-u", _CYRILLIC, 0.8),
    LegacyLetters("cp866", _CYRILLIC, 0.8),
    LegacyLetters("iso-8859-5", _CYRILLIC, 0.8),
    LegacyLetters("mac-cyrillic", _CYRILLIC, 0.8),
    LegacyLetters("cp932", _KANA, 0.35),
    LegacyLetters("euc-jp", _KANA, 0.35),
    LegacyLetters("gb18030", _SIMPLIFIED, 0.3),
    LegacyLetters("big5hkscs", _TRADITIONAL, 0.3),
    LegacyLetters("cp949", _HANGUL, 0.25),
    LegacyLetters("utf-16-le", _SIMPLIFIED | _TRADITIONAL | _KANA | _HANGUL, 0.3),
    LegacyLetters("utf-16-be", _SIMPLIFIED | _TRADITIONAL | _KANA | _HANGUL, 0.3),
    LegacyLetters("windows-1253", _GREEK, 0.8),
    LegacyLetters("iso-8859-7", _GREEK, 0.8),
    LegacyLetters("windows-1255", _HEBREW, 0.7),
    LegacyLetters("windows-1256", _ARABIC, 0.7),
    LegacyLetters("cp874", _THAI, 0.7),
)
_SAMPLE = 8_192
_FEW = 12
_ENOUGH = 0.7
# All that browsers read, by the names that Python has for them.
_OF_THE_WEB = frozenset(
    "big5 big5hkscs cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp866 cp874 "
    "cp932 cp949 euc_jp euc_kr gb18030 gbk gb2312 iso2022_jp iso8859_2 iso8859_3 iso8859_4 "
    "iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_10 iso8859_13 iso8859_14 iso8859_15 "
    "iso8859_16 koi8_r koi8_u latin_1 mac_cyrillic mac_roman shift_jis tis_620".split()
)
# What Windows-1252 has where Latin-1 has C1 controls, to the same byte in Latin-1.
_LATIN = {
    ord(char): 0x80 + i
    for i, char in enumerate(bytes(range(0x80, 0xA0)).decode("cp1252", "replace"))
    if char != "\ufffd"
}
_ASCII_RUN = late(r"[\x00-\x7f]+")
_HIGH = late(rb"[\x80-\xff]")
_ASCII = bytes(range(128))
_ASCII_LETTERS = bytes(range(65, 91)) + bytes(range(97, 123))
_BEYOND = late("[^\x00-\x7f]")
_INNER = late("[^\\W\\d_][^\x00-\x7f]")
_INNER_SIGN = late("[a-z][¡¿×¶†£§](?=[a-z])|[±¥¢µ¹³¼¾´°²½](?=[a-záéíóúýě])")
_BEFORE_GREEK = late("[¶΅’](?<!\\w.)(?=[α-ωά-ώ])")  # "Ά" in the other Greek encoding
_LONG_RUN = late(rb"[\xc0-\xff]{3,}")


def decode_legacy(data: bytes) -> tuple[str, str, bool]:
    """Decode *data*, which is not Unicode, from the old encoding that fits best.

    Returns the text, the encoding, and whether no other encoding fits nearly as well.

    >>> decode_legacy("Он сказал, что придёт.".encode("koi8-r"))
    ('Он сказал, что придёт.', 'koi8-r', True)
    """
    encoding, sure = _best(data)
    try:
        return data.decode(encoding), encoding, sure
    except UnicodeDecodeError:
        if encoding.startswith("windows-125"):
            # Bytes such as 0x9D, which Windows-1252 leaves undefined, stay as C1 controls: they
            # are what the repair of mojibake goes by.
            text = data.decode(encoding, "surrogateescape")
            text = re.sub("[\udc80-\udcff]", lambda m: chr(ord(m[0]) - 0xDC00), text)
            return text, encoding, sure
        return data.decode(encoding, "replace"), encoding, False


def is_double_byte(line: str) -> bool:
    """Whether *line* is Chinese in GBK or Japanese in Shift-JIS that was read as Latin.

    >>> is_double_byte("ÐÂ»ªÉç"), is_double_byte("donâ€™t, cafÃ©")
    (True, False)
    """
    data = latin_bytes(line)
    chinese = _beyond_ascii(data, "gb2312")
    common = re.findall(rb"[\xb0-\xd7][\xa1-\xfe]", data)  # the 3,755 characters of everyday use
    marks = sum("\u3000" <= char < "\u3040" or char > "\uff00" for char in chinese)
    if len(common) > 2 and len(common) + marks == len(chinese):
        accented = len(re.findall(rb"[\xc2\xc3][\xa1-\xbf]", data))  # "é" and its like in UTF-8
        return accented < len(chinese) / 2
    japanese = _beyond_ascii(data, "cp932")
    kana = sum(map(_KANA.__contains__, japanese))
    halves = sum("\uff61" <= char <= "\uff9f" for char in japanese)
    return len(japanese) > 3 and kana > len(japanese) / 2 and not halves


def latin_bytes(line: str) -> bytes:
    """The bytes of *line* in Latin-1, Windows-1252 or a mixture; none if others are in it."""
    for encoding in ("latin-1", "cp1252"):
        try:
            return line.encode(encoding)
        except UnicodeEncodeError:
            continue
    try:
        return line.translate(_LATIN).encode("latin-1")  # slow, and as rare as the mixture
    except UnicodeEncodeError:
        return b""


def _beyond_ascii(data: bytes, encoding: str) -> str:
    try:
        return _ASCII_RUN.sub("", data.decode(encoding))
    except UnicodeDecodeError:
        return ""


def _best(data: bytes) -> tuple[str, bool]:
    """Return the encoding in which *data* looks like news of some language, and whether it does."""
    sample = _sample(data)
    high = sample.translate(None, _ASCII)
    latin = len(sample) - len(sample.translate(None, _ASCII_LETTERS))
    runs = sum(map(len, _LONG_RUN.findall(sample)))
    if len(high) > latin or runs > 0.4 * len(high):
        best, encoding = _ENOUGH, ""
        for language in LANGUAGES:
            if (score := _share(sample, language)) > best:
                best, encoding = score, language.encoding
        if encoding:
            return encoding, True
    encoding, sure = guess(sample)
    if encoding and (sure or len(high) < _FEW):
        return encoding, sure
    return (_detected(data) or encoding or "windows-1252"), False


def _share(sample: bytes, language: LegacyLetters) -> float:
    """How large the share of the language's letters is, compared with its least."""
    text = sample.decode(language.encoding, "replace")
    beyond = _BEYOND.findall(text)
    # A capital or a symbol within a word ("fŠr", "d³a") shows the wrong encoding.
    wrong = sum(pair[1].isupper() and pair[0].islower() for pair in _INNER.findall(text))
    wrong += len(_INNER_SIGN.findall(text)) + len(_BEFORE_GREEK.findall(text))
    right = sum(map(language.letters.__contains__, beyond)) - wrong
    return float(right / max(1, len(beyond)) / language.share)


def _sample(data: bytes) -> bytes:
    """Return the lines of *data* that are not ASCII, as many as it takes to judge them."""
    if len(data) <= _SAMPLE:
        return data
    taken = []
    size = at = 0
    while size < _SAMPLE and (m := _HIGH.search(data, at)):
        begin = data.rfind(b"\n", max(at, m.start() - _SAMPLE), m.start()) + 1 or m.start()
        end = data.find(b"\n", m.start(), m.start() + _SAMPLE)
        at = end if end >= 0 else m.start() + _SAMPLE
        taken.append(data[begin:at])
        size += at - begin
    return b"\n".join(taken)


def _detected(data: bytes) -> str | None:
    """The encoding that a general detector finds in *data*, if web pages use it."""
    from charset_normalizer import from_bytes

    match = from_bytes(_sample(data)).best()
    return match.encoding if match is not None and match.encoding in _OF_THE_WEB else None
