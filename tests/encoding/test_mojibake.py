"""The gate is an optimisation only: ftfy on every line gives the same text."""

import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from html.entities import html5
from pathlib import Path
from types import ModuleType
from unittest.mock import Mock

import ftfy
import pytest
from ftfy import chardata
from ftfy.badness import MOJIBAKE_CATEGORIES
from ftfy.fixes import unescape_html
from hypothesis import assume, example, given
from hypothesis import strategies as st

from newsclean import NEWS
from newsclean.edits import apply, canonical
from newsclean.encoding import ftfy_classes, ftfy_gate, ftfy_line, ftfy_steps, mojibake
from newsclean.encoding.legacy import is_double_byte
from newsclean.encoding.sloppy import encoded
from newsclean.encoding.unreadable import is_half_read, is_unreadable

SCRIPT = Path(__file__).parents[2] / "scripts/generate_ftfy_classes.py"
SETTINGS = ftfy.TextFixerConfig(
    unescape_html=True,
    fix_character_width=False,
    uncurl_quotes=False,
    normalization=None,
    explain=False,
)


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate_ftfy_classes", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def misread(text: str, encodings: list[str]) -> str:
    """Return *text* as it looks after UTF-8 was read in each of *encodings*, where it can be."""
    for encoding in encodings:
        try:
            text = text.encode().decode(encoding)
        except UnicodeError:
            break
    return text


CLASSES = [*MOJIBAKE_CATEGORIES.values(), *chardata.UTF8_CLUES.values()]
ACTIVE = st.one_of(*(st.from_regex(f"[{inside}]", fullmatch=True) for inside in CLASSES))
SPECIAL = st.sampled_from(
    [chr(code) for code in (*chardata.LIGATURES, *chardata.CONTROL_CHARS)]
    + ["\r", "\r\n", "\x85", "\u2028", "\u2029", "\ud83d", "\ude00", "\x1b[31m"]
)
PLAIN = ["\n", " ", "a", "A", "the ", "0", ".", "&", "#", "amp;", "“", "”", "’", "—"]
BROKEN = ["&amp;", "&lt;", "&#8217;", "&#x80;", "&EACUTE;", "Ã ", "Â ", "â€", "œ", "ГўВЂВ.a", "вЂ™"]
TOKENS = st.sampled_from([*PLAIN, *BROKEN, "&#13;", "&#10;", "‚Äô", "Ø§Ù", "à¸"])
MISREAD = st.builds(
    misread,
    st.sampled_from(
        ["’", "“", "”", "é", "à", "…", "–", "Привет", "日本", "😀", "ğ", "ł", "€", "½"]
    ),
    st.lists(st.sampled_from(chardata.CHARMAP_ENCODINGS), min_size=1, max_size=3),
)
TEXTS = st.lists(st.one_of(TOKENS, ACTIVE, MISREAD, SPECIAL, st.characters()), max_size=9).map(
    "".join
)


def by_ftfy(text: str) -> str:
    """Return *text* as ftfy repairs each of its lines, but for what is known to be wrong."""
    lines = text.split("\n")
    return "".join(map(line_by_ftfy, [*(line + "\n" for line in lines[:-1]), lines[-1]]))


def line_by_ftfy(line: str) -> str:
    fixed = fixed_by_ftfy(line)
    if ftfy_gate.first_suspicious(ftfy.fixes.unescape_html(line)) < 0:
        return fixed  # only entities are decoded, and no letter is read in another encoding
    if not is_half_read(line, fixed):
        return fixed
    return line.replace("\r\n", "\n").replace("\r", "\n")  # only its line breaks become alike


def fixed_by_ftfy(line: str) -> str:
    if line.endswith("\n") and not ftfy.fix_text(line, SETTINGS).endswith("\n"):
        return ftfy.fix_text(line[:-1], SETTINGS) + "\n"  # it took the line break for a byte
    return ftfy.fix_text(line, SETTINGS)


@given(TEXTS)
@example("Å‚Ä\x9fĄ\nnext")
@example("&amp;¤Þ¡¡đ")
@example("‚ÄôÂ\r")
@example("one\r\r\ntwo\r\n")
@example("one&#13;\ntwo&#13;&#10;three\r&NewLine;")
def test_gated_equals_ftfy(text: str) -> None:
    assume(not any(map(is_unreadable, text.split("\n"))))
    edits = mojibake.mojibake(text)
    assert canonical(text, edits) == list(edits)
    assert apply(text, edits) == by_ftfy(text)


@pytest.mark.parametrize(
    "line",
    [
        "ÐÂ»ª " * 40,  # pieces that come again, and a sign that is of no encoding
        "ð\x9f\x98\x80 caf\u00c3\u00a9, â€œnaïveâ€\x9d Ĉ ÑÐ¾Ð½ ÑÐ¾Ð½",
        "ÑÐ¾Ð½" * 40 + " “yes”",  # one long piece
        "\x92 is a mark of Windows, Ã¼ and ’ are not",
        "cafÃ©",
        "It’s late, said José.",
    ],
)
def test_a_line_in_several_encodings_is_repaired_as_by_ftfy(line: str) -> None:
    expected = ftfy._fix_encoding_one_step_and_explain(line, SETTINGS).text
    assert ftfy_steps.step(line, ftfy_steps.Reading(line)) == expected


def encoding_of_all_bytes(line: str) -> str | None:
    """Return what ``_whole_encoding`` does, from all of *line* instead of its runs."""
    for encoding in chardata.CHARMAP_ENCODINGS:
        try:
            data = line.encode(encoding)
            if b"\x1a" in data:
                return None
            data.decode()
        except UnicodeEncodeError:
            continue
        except UnicodeDecodeError:
            if ftfy_line._is_mended(data):
                return None
            continue
        rare = encoding not in chardata.CHARMAP_ENCODINGS[:2]
        return None if rare and is_double_byte(line) else encoding
    return None


@given(TEXTS)
@example("Ã. ’? â€™")
@example("‚Äúyes‚Äù ‚Äì he said \x1a")
@example("it‚Äôs Ã ’ late")
@example("Г°Гі Г¤?Г° " * 30)
def test_the_encoding_of_a_line_is_that_of_what_is_beyond_ascii(text: str) -> None:
    for line in text.split("\n"):
        expected = encoding_of_all_bytes(line)
        assert ftfy_line._whole_encoding(line) == expected
        assert ftfy_line._whole_encoding(line) == expected, "asked again, from the cache"


def test_entities_are_those_of_ftfy() -> None:
    names = [name.rstrip(";") for name in html5]
    written = {each for name in names for each in (name, name.lower(), name.upper(), name.title())}
    numbers = [*range(0x300), *range(0x2000, 0x2100), 0xD800, 0xFFFE, 0x10FFFF, 0x110000, 10**12]
    written |= {f"#{n}" for n in numbers} | {f"#{x}{n:x}" for n in numbers for x in "xX"}
    for entity in (f"&{each};" for each in (*written, "#", "#x", "#xg", "#1a", "ampamp", "Foo")):
        if ftfy_gate.ENTITY.fullmatch(entity):  # which ftfy looks for
            assert ftfy_line.unescaped(entity) == unescape_html(entity), entity


def test_text_that_was_read_in_one_wrong_encoding_loads_no_ftfy() -> None:
    code = (
        "import sys; from newsclean import clean\n"
        "assert clean('“It’s late,” said José &amp; Ann.') == '“It’s late,” said José & Ann.'\n"
        "assert clean('Itâ€™s late.') == 'It’s late.'\n"
        "assert clean('\\ufeffIt is late, “said” Ann.') == 'It is late, “said” Ann.'\n"
        "assert 'ftfy' not in sys.modules\n"
        "assert clean('It\\x92s late.') == 'It’s late.'\n"
        "assert 'ftfy' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("encoding", chardata.CHARMAP_ENCODINGS)
def test_the_encodings_are_those_of_ftfy(encoding: str) -> None:
    for char in map(chr, range(0x10000)):
        try:
            expected = char.encode(encoding)
        except UnicodeEncodeError:
            with pytest.raises(UnicodeEncodeError):
                encoded(char, encoding)
        else:
            assert encoded(char, encoding) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Rain",
        "Â Rain",
        "“Rain”\n",
        "ÃÂ© rain",
        "À\n",
        "&amp; rain",
        "œ\x00",
        "日本",
        " Ã  la",
        "ﬁ",
        "",
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2, -1])
def test_byte_order_marks_go_as_by_ftfy(line: str, place: int) -> None:
    line = line[:place] + "\ufeff" + line[place:]
    assert apply(line, mojibake.mojibake(line)) == by_ftfy(line)


def test_classes_are_those_of_the_installed_ftfy() -> None:
    written = Path(str(ftfy_classes.__file__)).read_text(encoding="utf-8")
    assert generator().module_text() == written, "run scripts/generate_ftfy_classes.py"


@pytest.mark.parametrize("missing", ["find_spec", "open"])
def test_ftfy_is_asked_if_its_files_cannot_be_read(
    missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An app in one file has modules of ftfy, but no files of it."""
    places = {"find_spec": "importlib.machinery.PathFinder.find_spec", "open": "builtins.open"}
    answers = {"find_spec": lambda *_: None, "open": Mock(side_effect=FileNotFoundError)}
    known = ftfy_gate.is_known_version, ftfy_gate._badness
    for each in known:
        each.cache_clear()
    try:
        with monkeypatch.context() as patched:
            patched.setattr(places[missing], answers[missing])
            assert ftfy_gate.is_known_version() is (missing != "open")
            search = ftfy_gate._badness()
        assert search("donâ€™t", 0, 7) and not search("don’t", 0, 5)
    finally:
        for each in known:
            each.cache_clear()


def test_another_version_of_ftfy_repairs_ungated(monkeypatch: pytest.MonkeyPatch) -> None:
    known = (
        *(ftfy_gate.is_known_version, ftfy_gate._badness),
        *(ftfy_steps._ftfy, ftfy_line._encodings),
    )
    monkeypatch.setattr(ftfy_classes, "FTFY_VERSION", "0")
    for each in known:
        each.cache_clear()
    try:
        text = "It’s\r\ndonâ€™t &amp;\x00\n\n“é”"
        assert apply(text, mojibake.mojibake(text)) == "It’s\ndon’t &\n\n“é”"
        assert [*ftfy_gate.suspicious("“é”")] == [0], "all of it is for ftfy to judge"
    finally:
        for each in known:
            each.cache_clear()


@pytest.mark.parametrize("line", ["œ ", "Â", "cafÃ© ", "â€?", "Ã ", "a\x85b", "&amp;"])
@pytest.mark.parametrize("other", ["rain", "œ", "Ã© x", "x\r"])
def test_lines_that_come_again_are_repaired_as_each_by_itself(line: str, other: str) -> None:
    text = f"{line}\n" * 5 + f"{other}\n{line}\n{line}{other}\n{line}\n" + line
    alone = (
        apply(each, mojibake.mojibake(each)) for each in (f"{each}\n" for each in text.split("\n"))
    )
    assert apply(text, mojibake.mojibake(text)) == "".join(alone)[:-1]


@pytest.mark.parametrize(
    ("line", "edits"),
    [
        ("\u2028Sport\u2028Sport\n", [(0, 1, "\n"), (6, 7, "\n")]),
        ("中国&amp;俄罗斯\ufeff的&nbsp;关系", [(2, 7, "&"), (10, 11, ""), (12, 18, "\xa0")]),
        ("Rosé &amp; cafÃ© &amp; tea", [(5, 10, "&"), (14, 16, "é"), (17, 22, "&")]),
        ("&Atilde;&copy;t&Atilde;&copy;", [(0, 14, "é"), (15, 29, "é")]),
        ("&amp;mp;amp&amp;amp; \x00", [(0, 8, "∓"), (11, 20, "&"), (21, 22, "")]),
        ("\x1b[31mred\x1b[0m &amp; b", [(0, 5, ""), (8, 12, ""), (13, 18, "&")]),
        ("voilÃ  le cafÃ©", [(4, 6, "à"), (13, 15, "é")]),
    ],
)
def test_each_change_of_a_line_is_an_edit_of_its_own(
    line: str, edits: list[tuple[int, int, str]]
) -> None:
    """A pipeline may decline any of them: one that moves a word would leave it there twice."""
    assert [edit[:3] for edit in mojibake.mojibake(line)] == edits


def test_many_question_marks_beside_a_lost_byte_are_passed_once() -> None:
    """Each of them was tried as the first of all that come after it, which took minutes."""
    line = "voilÃ  la b" + " ?" * 50_000
    assert [edit[:3] for edit in mojibake.mojibake(f"{line}x\n")] == [(4, 6, "à")]


@pytest.fixture
def no_piece_is_known() -> Iterator[None]:
    """A cache that a changed ftfy has filled is of no use to others."""
    ftfy_steps._short_piece.cache_clear()
    yield
    ftfy_steps._short_piece.cache_clear()


ACCENTS = "Il est tard, dit José à l’hôtel : « café fermé ». "


@pytest.mark.usefixtures("no_piece_is_known")
def test_no_line_is_read_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line is left as it is if each step changes a character more."""
    given: list[int] = []

    def one_more(line: str, _: object) -> ftfy.ExplainedText:
        if len(line) <= 20:
            return ftfy.ExplainedText(line, [])
        given.append(len(line))
        return ftfy.ExplainedText(line[:-1] + chr(0x100 + len(given) % 64), [])

    line = misread(ACCENTS * 400, ["latin-1"]) + "Ω"
    monkeypatch.setattr(ftfy, "_fix_encoding_one_step_and_explain", one_more)
    assert ftfy_line.repaired(line) == line
    once = sum(given)
    assert 5 * len(line) < once < 30 * len(line)
    given.clear()
    assert ftfy_line.repaired(line * 4) == line * 4
    assert sum(given) < 4 * once, "four times as long, and no more than four times the work"
    assert not mojibake.mojibake(line)


@pytest.mark.parametrize("times", range(1, 7))
def test_text_that_was_misread_several_times_over_is_no_endless_one(times: int) -> None:
    line = misread_each_time(ACCENTS * 4, times) + "Ω"
    reading = ftfy_steps.Reading(line)
    allowed = reading.left
    assert ftfy_steps.settled(line, reading) == ftfy.fix_text(line, SETTINGS) != line
    assert allowed - reading.left <= 8 * len(line)


def misread_each_time(text: str, times: int) -> str:
    for _ in range(times):
        text = text.encode().decode("latin-1")
    return text


@pytest.mark.usefixtures("no_piece_is_known")
def test_a_piece_of_a_line_is_not_read_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """ftfy repairs the pieces of a line in two encodings one by one, each until it is settled."""
    pieces: list[str] = []

    def another(piece: str, _: object) -> ftfy.ExplainedText:
        if 20 < len(piece) < 400:
            pieces.append(piece)
            return ftfy.ExplainedText(piece[2:] + piece[:2], [])
        return ftfy.ExplainedText(piece, [])

    line = "It is late. " * 40 + "ÑÐ¾Ð½" * 10 + "Ã©Ã¨" * 60 + " Ω"
    monkeypatch.setattr(ftfy, "_fix_encoding_one_step_and_explain", another)
    assert ftfy_line.repaired(line) == line
    assert len(pieces) > 100
    assert sum(map(len, pieces)) <= ftfy_steps.Reading(line).left


def test_another_version_of_ftfy_is_given_no_long_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    """How often it reads a piece is not known, and nothing can stop it."""
    given: list[str] = []

    def fix_text(line: str) -> str:
        given.append(line)
        return line

    monkeypatch.setattr(ftfy_steps, "is_known_version", lambda: False)
    monkeypatch.setattr(ftfy_steps, "_ftfy", lambda: (fix_text, fix_text))
    for line in (ACCENTS * 400, "Ã©" * 5000, "Ã© " * 40):
        given.clear()
        assert ftfy_steps.settled(line, ftfy_steps.Reading(line)) == line
        assert "".join(given) == line
        assert max(map(len, given)) <= 2000
    assert len(given) == 1


def test_a_mark_by_itself_names_the_damage_that_it_is_of() -> None:
    """ "ƒÂ" was removed as if it were a control character where only these were to be."""
    assert {edit.rules for edit in mojibake.mojibake("ÃƒÂ¼ is x\x00")} == {
        ("encoding.mojibake",),
        ("encoding.control",),
    }
    for line in ("ÃƒÂ¼", "ÃƒÂ¼ is x", "Ã¢â‚¬â„¢", "ÃƒÆ’Ã‚Â¼ and ï¬\x81"):
        assert NEWS.only("encoding.control").clean(line) == line
