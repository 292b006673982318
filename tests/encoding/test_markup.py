"""Markup goes, what a text says of markup stays, and no half of it raises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encoding.test_rules import repaired
from newsclean import BODY, MINIMAL, NEWS, Pipeline, explain
from newsclean.encoding.markup import markup

DOCUMENTS = [
    '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><p id="a">The <b>port</b>.</p></html>',
    '<?xml:namespace prefix = o ns = "urn:schemas:office" /><o:p></o:p><?php echo 1; ?>',
    "Rain.\n<![CDATA[<p>The port is shut.</p>]]>\n&lt;![CDATA[Sun.]]&gt;",
    '<script type="a">\n//<![CDATA[\nvar a = 1 < 2;\n//]]>\n</script><style>.b { }</style>',
    "One.<!-- more --><!--[if mso]><xml>x</xml><![endif]--><![if !a]>Two<![endif]>",
    '<iframe src="a"></iframe><select><option>May</option></select><textarea>Words</textarea>',
    "10<sup>6</sup> H<sub>2</sub>O 2019<sup><a href='#n'>1</a></sup> 10<sup>6,5</sup>",
    "<item><title>A</title><link>https://b</link><description>C</description></item>",
    "Put <br> at the end, `<p>` here, and\n```\n<b>\n```\n\"<br>\" ('<p>x</p>')",
]
PIECES = [
    *(
        "<",
        ">",
        "/",
        "?",
        "!",
        "[",
        "]",
        "-",
        "<?",
        "?>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?xml",
    ),
    *("<script", "</script>", "<p>", "</p>", "<br>", "<sup>", "</sup>", "<b>", "</b>", "<select>"),
    *(
        "</select>",
        "<!DOCTYPE ",
        "<![if ",
        "<![endif]",
        "6",
        " ",
        "\n",
        "word",
        "Word.",
        '"',
        "`",
        "```",
    ),
]


@pytest.mark.parametrize("text", DOCUMENTS)
def test_no_part_of_markup_raises(text: str) -> None:
    for end in range(len(text) + 1):
        for part in (text[:end], text[end:]):
            once = repaired(part)
            assert repaired(once) == once


@pytest.mark.parametrize("pipeline", [MINIMAL, NEWS, BODY])
@pytest.mark.parametrize(
    "text", ["<?xml?>", '<?xml version="1.0"?>', "<?", "<!", "<![CDATA[", "<!--"]
)
def test_declarations_in_each_preset(pipeline: Pipeline, text: str) -> None:
    assert pipeline.clean(text) in ("", text)
    assert pipeline.clean(f"{text}\n<p>The port is shut.</p>").endswith("The port is shut.")


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_mixture_settles(text: str) -> None:
    once = repaired(text)
    assert repaired(once) == once


NAMED = ["<br>", "<p>", "<strong>", '<img src="a.png">', "<script>", "<!DOCTYPE html>", "<hr/>"]
NAMED += ['<script src="a.js"></script>', "<style>", "</b>", "<?xml version='1.0'?>", "<![CDATA["]
SENTENCES = [
    "Put {} at the end of the line.",
    "The page began with {}, the report said.",
    "It ends (with {}), he wrote.",
    "Der Text beginnt mit {} und endet so.",
    "Le texte commence par {} et finit ainsi.",
    "В начале стоит {} и больше ничего.",
    "She typed “{}” and left.",
    "She typed `{}` and left.",
    "The {} tag was missing.",
    "La balise {} manque.",
]


@pytest.mark.parametrize("tag", NAMED)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_a_sentence_names_stays(sentence: str, tag: str) -> None:
    text = f"The port is shut.\n\n{sentence.format(tag)}\n\nTwo boats are missing.\n\nIt rains."
    assert list(markup(text)) == []
    assert list(markup(f"{text}\n\n{text}")) == []


@pytest.mark.parametrize("tag", ["script", "style", "select", "textarea", "!--", "![CDATA["])
def test_what_lost_its_end_takes_no_line_of_prose(tag: str) -> None:
    close = {"!--": "-->", "![CDATA[": "]]>"}.get(tag, f"</{tag}>")
    open_ = f"<{tag}" if tag[0] == "!" else f"<{tag}>"
    story = "The port is shut today.\n\nTwo boats are missing."
    text = f"Rain.\n{open_}\n{story}\n{open_}a = 1;{close}\nSun."
    cleaned = repaired(text)
    assert story in cleaned


def test_sentences_in_data_of_a_script_do_not_keep_it() -> None:
    data = '{\n"headline": "The port is shut."\n}'
    text = f'Rain.\n<script type="application/ld+json">\n{data}\n</script>'
    assert repaired(text).strip() == "Rain."


@pytest.mark.parametrize("kinds", [["script"], ["script", "style"]])
def test_elements_within_too_many_others_stay(kinds: list[str]) -> None:
    # One goes in each round, so that twelve came to no end.
    for depth in (2, 3, 12, 100):
        names = [kinds[i % len(kinds)] for i in range(depth)]
        opened = "".join(f"<{name}>" for name in names)
        text = f"{opened};{''.join(f'</{name}>' for name in reversed(names))}"
        found = explain(text, pipeline=MINIMAL)
        assert not found.flags
        assert found.text == ("" if depth <= 3 else text)


def test_each_source_of_a_long_feed_goes() -> None:
    source = '<font color="#6f6f6f">The Tide</font>'
    feed = "".join(f'<li><a href="https://a.example/">Storm {n}</a>{source}</li>' for n in range(8))
    assert MINIMAL.clean(feed).split() == [word for n in range(8) for word in ("Storm", str(n))]
