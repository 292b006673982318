"""The encoding stage as a whole: it settles, keeps sound text, and stays linear."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encoding.test_mojibake import TEXTS
from encoding.test_rules import ROWS, repaired, rounds
from newsclean.encoding import NORMALIZERS

ROW_TEXTS = [text for row in ROWS for text in (row.before, *row.keeps)]
SIGNS = "�?â€ÂÒÓÄÅ\\&<>;%=\"'.,!«»\xad\xa0\u200b\u200e\uf09a\n "
MARKS = st.sampled_from([*SIGNS, "���", "??"])
DAMAGED = st.lists(
    st.one_of(st.sampled_from(ROW_TEXTS), MARKS, TEXTS, st.text(max_size=3)), max_size=6
).map("".join)

SOUND = {
    "English": "“It’s late,” she said — in 2019–20 — “isn’t it?” O’Brien paid £5.50 (€6) at 9°C.",
    "straight": 'He said: "Don\'t." R&D at AT&T cost 50% < 60%; see a_b, C:\\new, x = y[1].',
    "French": "« Où est l’œuvre\u202f? » dit-elle à Noël\xa0: 10\u202f000 €, du château.",
    "Spanish": "¿Qué pasó? ¡Nada!, dijo el niño en la 1.ª sesión de la Cámara, a 20 °C.",
    "Portuguese": "A CÂMARA aprovou ÀS 3h as ações; São Paulo não é à toa. PÃO, AÇÕES, Â e Ã.",
    "German": "„Schöne Grüße“, sagte Ägyptens Außenminister. »Öl« für 5,– €. Straße, ÜBERMORGEN",
    "Polish": "„Łódź” – powiedział Wałęsa – „jest piękna”. Źle, ćma, żółw, ŚWIĘTO.",
    "Czech": "Čeština: příliš žluťoučký kůň úpěl ďábelské ódy. ŘÍJEN, ŠKODA, ĎÁBEL",
    "Hungarian": "Őszintén: árvíztűrő tükörfúrógép. ÁRVÍZTŰRŐ",
    "Romanian": "Când a plecat, românii râdeau: „fără știre”. ÎNTÂLNIRE, Â",
    "Turkish": "Erdoğan’ın açıklaması: “İstanbul’da çalışıyoruz.” ŞIĞ, GÜÇ",
    "Icelandic": "„Það er gott,“ sagði Þórður. ÆÐI, ÞÚ",
    "Norwegian": "Ås, Ålesund og Ærø: «Så blåbærsyltetøy på Østlandet.» 5 Å",
    "Vietnamese": "Thủ tướng nói: “Việt Nam đã sẵn sàng.” Ấn Độ, Ý, Ô tô, ẢNH",
    "Russian": "«Москва» — столица России, — сказал Путин. СССР, РФ, США; 5° и 10 №",
    "Ukrainian": "«Київ — столиця України», — сказав Зеленський. Ґанок, їжак, ЄС",
    "Greek": "«Η Αθήνα», είπε ο Μητσοτάκης· «είναι όμορφη». ΕΛΛΑΔΑ, Οι ΗΠΑ",
    "Chinese": "“你好，世界！”他说：《人民日报》报道……（完）　北京１２月",
    "Japanese": "「日本の首相は、東京で会見した」と述べた。ＮＨＫ、Ａ型、ﾃｽﾄ　〜",
    "Korean": "“안녕하세요”라고 대통령이 말했다. ‘서울’, 3·1절",
    "Arabic": "قال الرئيس: «القاهرة» جميلة، في عام ٢٠٢٠؛ \u200fBBC\u200f.",
    "Persian": "او گفت: «می\u200cخواهم» به خانه‌ها بروم.",
    "Hebrew": 'אמר \u200eBBC\u200e: "שלום" — ראש הממשלה.',
    "Hindi": "प्रधानमंत्री ने कहा, “यह अच्छा है।” क्\u200dष",
    "Thai": "นายกรัฐมนตรี\u200bกล่าวว่า “สวัสดี”",
    "emoji": "👨\u200d👩\u200d👧 said hi 👍🏽 ❤️ 🏴\U000e0067\U000e0062\U000e007f",
    "decomposed": "cafe\u0301, A\u030angstro\u0308m, Vie\u0323\u0302t Nam",
    "code": "if (a<b && c>d) { return x?y:z; } // <T>() => map<string, int>; {{ name }}",
    "signs": "50 µg · 3 × 4 ≤ 12 ± 1 ½ ² ™ ® © § ¶ † ‡ • → ★ ♥ ░▒▓ ┌─┐ √2 ∑ ∞ ≈",
}


@given(DAMAGED)
def test_settles(text: str) -> None:
    # rounds() checks that the edits are canonical, and that no round is needed beyond the twelfth.
    assert len(rounds(text)) <= 6 * len(NORMALIZERS)
    once = repaired(text)
    assert repaired(once) == once


@given(st.text(st.characters()))
def test_takes_any_text(text: str) -> None:
    repaired(text)


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND)
def test_sound_text_stays(text: str) -> None:
    assert all(not normalizer(text) for normalizer in NORMALIZERS)
    assert all(not normalizer(f"{text}\n\n{text}\n") for normalizer in NORMALIZERS)
