"""Text of other encodings, read as Latin: it stays as it came, for its bytes are all there."""

import ftfy.bad_codecs  # noqa: F401  the codec sloppy-windows-1252
import pytest

from encoding.test_decode import NEWS as LANGUAGES
from encoding.test_rules import repaired
from newsclean import BODY, MINIMAL, NEWS, Pipeline
from newsclean.encoding.unreadable import is_unreadable

SIMPLIFIED = ["台风登陆广东，12人遇难", "北京时间10月3日，新建大桥将于明年通车（完）", "据新华社电"]
TRADITIONAL = ["颱風襲台，港口關閉。", "記者林小明／台北報導：大橋明年通車"]
JAPANESE = ["港は閉鎖された。", "ブルガリアのバルナ港が閉鎖", "市長は「待っている」と話した。"]
KOREAN = ["항구가 폐쇄됐다.", "시장은 “기다리고 있다”고 말했다."]
RUSSIAN = ["Порт закрыт.", "Мэр Варны сказал: «Мы ждём».", "Две лодки пропали без вести, 5°"]
TEXTS = {
    "gbk": SIMPLIFIED,
    "gb18030": SIMPLIFIED,
    "big5": TRADITIONAL,
    "shift_jis": JAPANESE,
    "euc_jp": JAPANESE,
    "euc_kr": KOREAN,
    "koi8_r": RUSSIAN[:1],
    "cp1251": RUSSIAN,
    "cp866": RUSSIAN[:1],
    "iso8859_5": RUSSIAN[:1],
}
BYTES = [
    pytest.param(text.encode(name), id=f"{name}-{i}")
    for name, texts in TEXTS.items()
    for i, text in enumerate(texts + LANGUAGES.get(name, []))
]
READERS = ("latin-1", "sloppy-windows-1252")


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("data", BYTES)
def test_it_stays_as_it_came(data: bytes, reader: str) -> None:
    text = data.decode(reader)
    if "\x97" not in text and "\x85" not in text:  # a dash and an ellipsis are just that
        assert repaired(text) == text
    assert repaired(f"It rains.\n\nThe port. {text}\n") == f"It rains.\n\nThe port. {text}\n"


@pytest.mark.parametrize("pipeline", [MINIMAL, NEWS, BODY])
def test_no_byte_is_lost_by_a_preset(pipeline: Pipeline) -> None:
    lines = [text.encode("gbk").decode("latin-1") for text in SIMPLIFIED]
    text = "\n\n".join(["The port is shut, and two boats are missing.", *lines])
    assert pipeline.clean(text).split("\n\n")[1:] == lines


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", SIMPLIFIED + TRADITIONAL + JAPANESE + KOREAN + RUSSIAN)
def test_the_same_in_utf8_is_repaired(text: str, reader: str) -> None:
    assert repaired(text.encode().decode(reader)) == text


@pytest.mark.parametrize(
    "line",
    [
        "“Größe” — déjà vu, « où » à l’œuvre, edição e redação",
        "Äƒ È™i cÄƒrora le-a fost, È™apte, fÄƒrÄƒ",
        "Hodeida‚Äôs ‚Äúno‚Äù, it‚Äôs ‚Äúyes‚Äù",
        "••••• donâ€™t •••••, §§§ ÷÷÷ ½½½",
    ],
)
def test_what_can_be_read_is_told_apart(line: str) -> None:
    assert not is_unreadable(line)
