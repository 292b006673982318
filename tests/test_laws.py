"""The laws that hold for every text: each a property over text built to be dirty."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import BODY, MINIMAL, NEWS, Normalizer, Pipeline, clean, clean_many, explain
from newsclean.testing import check_normalizer, check_pipeline, documents
from newsclean.testing.articles import PROSE
from newsclean.testing.laws import LAWS, flaw_of

PRESETS = pytest.mark.parametrize("preset", [MINIMAL, NEWS, BODY], ids=["minimal", "news", "body"])


@PRESETS
def test_a_preset_keeps_the_laws(preset: Pipeline) -> None:
    check_pipeline(preset)


@pytest.mark.parametrize("normalizer", BODY.normalizers, ids=lambda each: each.name)
def test_a_normalizer_keeps_the_laws(normalizer: Normalizer) -> None:
    check_normalizer(normalizer)


@given(data=st.binary())
def test_any_bytes_are_accepted(data: bytes) -> None:
    cleaned = explain(data)
    assert cleaned.encoding
    assert cleaned.text == clean(data)


@pytest.mark.parametrize("wrong", [None, 1, ["text"], bytearray(b"text")])
def test_other_types_are_refused_with_advice(wrong: object) -> None:
    with pytest.raises(TypeError, match=r"takes str or bytes, not \w+; pass"):
        clean(wrong)  # type: ignore[arg-type]


ONCE_BROKEN = [
    "```\x0b\nPartager Tweeter Imprimer\n\n```",  # a line that went took an empty line of the code
    "kAm\u20099 Ca Ca H\naaaaaa^aa\naa",  # a sign of a gate stood on another line
    # A list whose last line goes is a list no more, and what was its syntax is damage.
    "['It&#39;s late on Monday, they said.\nNobody came.\nAbonniere unseren Kanal']",
    '["It&quot;s late_x000D_ on Monday.\nNobody came.\nAbonniere unseren Kanal"]',
    "['Nobody came.\u2028Nobody went.\nAbonniere unseren Kanal']",
    # The first line was taken for verse no longer, and so the second was none, either.
    ";a ,\na\n.&#xa;I by&#xa;5 , a.&#xa;",
    "Elle a dit «\u00a0\nShare this article",  # its space came to be at the end of the text
    "“It rained a lot here,” Ann Lee, head of the port .",  # was mended without the gate alone
    " [\x0bThe port](https://example.org)",  # the link stood in the way of the line break
    "\u2028Sport\u2028Sport\n",  # one edit moved "Sport", another took it away and was declined
    "&amp;mp;amp&amp;amp;" + "&amp;amp;ap;" * 9 + "[]()mp;amp&ap;",  # the same, beside a link
    "\u3000<http://tide.example>",  # before the address no word was left after a strip
    "De kom igen, sade \n\nDe kom igen, sade \n3h ago",  # a blank made five words
    "\ud800ÃÂÃÂ&amp;a",  # the line stayed as it was, and so did its entity
    "<![CDATA[<h1>\nRead in the app<h1>a]]>",  # a line that went moved what is read again
    "5h ago\nhttp://tide.example\n" * 20,  # an address went on with no age
    "vor 3 Stunden\n" * 20,  # each line seemed to go on below, but for the last of a round
    # Near the brackets, the period ended what was read again.
    "The boat ( Foto ) of Varna .\n\nIt sank in the bay on Monday after a storm.",
]


@pytest.mark.parametrize(
    "preset",
    [MINIMAL, NEWS, BODY, NEWS.protecting("port")],
    ids=["minimal", "news", "body", "protecting"],
)
@pytest.mark.parametrize("text", ONCE_BROKEN)
def test_texts_in_which_a_law_was_broken_once(preset: Pipeline, text: str) -> None:
    assert [why for law in LAWS if (why := law.broken(preset, text, ""))] == []


@pytest.mark.parametrize(
    "text",
    [
        "\x0c<http://tide.example>",
        f"{PROSE[0]}\n.\x1f.",  # a line of which only white space is left
    ],
)
def test_a_normalizer_by_itself_takes_what_others_remove_before_it(text: str) -> None:
    for normalizer in BODY.normalizers:
        assert flaw_of(normalizer(text), text, normalizer) is None


@pytest.mark.parametrize(
    ("wrong", "advice"),
    [
        (None, "not None; pass a column with gaps to newsclean.clean_series"),
        (float("nan"), "not nan; pass a column with gaps to newsclean.clean_series"),
        (["a", "b"], "not list; pass several texts to newsclean.clean_many"),
        (memoryview(b"a"), "not memoryview; pass bytes of it"),
        (1.5, "not float; pass the article's text"),
    ],
)
def test_advice_fits_what_was_passed(wrong: object, advice: str) -> None:
    with pytest.raises(TypeError, match=advice):
        explain(wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=advice):
        list(clean_many([wrong]))  # type: ignore[list-item]


@PRESETS
@given(text=documents())
def test_edits_name_rules_of_the_preset(preset: Pipeline, text: str) -> None:
    cleaned = preset.explain(text)
    assert cleaned.source is text
    assert {r for e in cleaned.edits for r in e.rules} <= {row.id for row in preset.rules}


@given(texts=st.lists(documents(), max_size=6))
def test_threads_do_not_meet(texts: list[str]) -> None:
    alone = [clean(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(clean, texts)) == alone


@pytest.mark.parametrize("text", PROSE)
def test_prose_stays(text: str) -> None:
    assert clean(text) is text
