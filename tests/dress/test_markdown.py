"""What of a Markdown text is read, and where."""

from __future__ import annotations

import pytest
from hypothesis import given

from dress.texts import markdown
from newsclean.dress.gate import is_dressed
from newsclean.dress.markdown import undress
from newsclean.dress.pieces import Kind
from newsclean.dress.written_lines import written_lines
from newsclean.edits import Edit, apply

READ = {
    "link": ("Read [the *port*](https://x.example/a) now.", "Read the port now."),
    "link with a title": ('[One](/a "A \\"b\\" | c") two', "One two"),
    "link with brackets in its address": ("[Map](/a_(b)_c) two", "Map two"),
    "link with escapes in its address": ("[Print](javascript:print\\(\\)) it", "Print it"),
    "link in angle brackets": ("[Map](<a b>) two", "Map two"),
    "link by reference": ("[One][a] two [b]\n\n[a]: /1\n[b]: /2", "One two b"),
    "no reference": ("[One][a] two [b]", "[One][a] two [b]"),
    "link that is wrapped": ("the [port of\nVarna](https://x.example/a-\nb)", "the port of Varna"),
    "link around a line": ("[\nOne\n](/a) two", "One two"),
    "link with blanks inside": (
        "It is [ News ](/n) here.\n\n* [ Go ](/g)",
        "It is News here.\n\nGo",
    ),
    "link that parts words": ("the[ port ](/a)of", "the port of"),
    "brackets that are no link": ("It [the port] is (now) shut.", "It [the port] is (now) shut."),
    "brackets inside": ("[[PR] One](/a)", "[PR] One"),
    "address": ("See <https://x.example/a>.", "See https://x.example/a."),
    "image": ("One ![a map](m.png) two", "One two"),
    "image alone": ("One\n\n![a map](m.png)\n\nTwo", "One\n\nTwo"),
    "image with a link": ("One\n[![a](m.png)](/m)\n\nTwo", "One\n\nTwo"),
    "card": ("[![a](m.png) One](/m)", "One"),
    "card over two lines": ("[![a](m.png)\n\nOne](/m)\n\nTwo", "One\n\nTwo"),
    "card with a heading": (
        "[![Image 3: a](m.png)\n\n### One\n\n*Two* three\n\nIt rains](https://x.example/m)\n\nFour",
        "One\n\nTwo three\n\nIt rains\n\nFour",
    ),
    "cards one below the other": (
        "[One\n---\n\n* 4 hours ago](/1)\n\n[Two\n---\n\n* 5 hours ago](/2)",
        "One\n\n4 hours ago\n\nTwo\n\n5 hours ago",
    ),
    "no card": (
        "It [the port is shut.\n\nIt rains](/a) today.",
        "It [the port is shut.\n\nIt rains](/a) today.",
    ),
    "no card far below": (f"[### One\n\n{'It rains. ' * 200}\n\nTwo](/a)",) * 2,
    "heading in a link": ("[### One](/a)\n\n* [## Two](/b)\n\n[#tag](/c)", "One\n\nTwo\n\n#tag"),
    "heading in a link with a line below": ("[One\n===](/a)\n\n[Two\n----](/b)", "One\n\nTwo"),
    "heading with a link that is wrapped": (
        "## [ The port is\nshut ](https://x.example/the-\nport)\n\nIt rains.",
        "The port is shut\n\nIt rains.",
    ),
    "heading with a reference that is wrapped": (
        "# One [two\nthree][1]\n\n[1]: /a",
        "One two three",
    ),
    "address with blanks": (
        "[One](https://x.example/a b) [two](mailto:?subject=Port\nshut (again)) "
        "[three](<https://x.example/a\nb>)",
        "One two three",
    ),
    "heading with a bracket": ("## One [two\nIt [rains](/a).", "One [two\nIt rains."),
    "share form with a title in its address": (
        "[Mail](mailto:?subject=Port shut (again)&body=Read this) [Post](https://x.example/?t=a b)",
        "Mail Post",
    ),
    "link without words": ("[](/a)[ ](/b)\n\nOne", "One"),
    "emphasis": ("**One** *two* _three_ ***four*** ~~five~~", "One two three four five"),
    "emphasis up to a word": (
        "**[One](/a)**two, *three.*four, **“Five,”**six, **seven (**eight",
        "Onetwo, three.four, “Five,”six, **seven (**eight",
    ),
    "no emphasis": ("2 * 3 * 4, snake_case_name, a*", "2 * 3 * 4, snake_case_name, a*"),
    "comments of a program": ("/* one */ two /* three */", "/* one */ two /* three */"),
    "emphasis that crosses a link": ("**a [b** c](/u)", "**a b** c"),
    "heading": ("# One #\n\n## Two", "One\n\nTwo"),
    "heading with a line below": ("One\n===\n\nTwo\n---\nThree", "One\n\nTwo\nThree"),
    "no heading": ("#tag and C# code", "#tag and C# code"),
    "list": ("* One\n  * Two\n    more\n- Three\n10. Four", "One\nTwo\nmore\nThree\nFour"),
    "quotation": ("> One\n>\n> Two", "One\n\nTwo"),
    "escapes": (r"1\. One \[two\] a\_b", "1. One [two] a_b"),
    "fence": ("```\n# *a*\n\n\n[b](c)\n```\n\n*d*", "```\n# *a*\n\n\n[b](c)\n```\n\nd"),
    "fence that stays open": ("```\n*a*", "```\na"),
    "code": ("Type `a*b*` *now*", "Type a*b* now"),
    "rule": ("One\n\n* * *\n\nTwo", "One\n\nTwo"),
    "hard break": ("One  \ntwo\\\nthree", "One\ntwo\nthree"),
    "citation": ("By Ann Lee⟨3⟩ here\n\n⟨3⟩ https://x.example: Ann", "By Ann Lee here"),
    "citation of a chatbot": (
        "One [oai_citation:0‡a](https://a.example)",
        "One [oai_citation:0‡a](https://a.example)",
    ),
    "table": ("| a | b |\n|---|---|\n| [c](d) | e |", "| a | b |\n|---|---|\n| c | e |"),
}


@pytest.mark.parametrize(("text", "reading"), READ.values(), ids=READ)
def test_what_is_read(text: str, reading: str) -> None:
    assert undress(text).reading == reading


@pytest.mark.parametrize("text", [text for text, reading in READ.values() if text != reading])
def test_line_ends_of_windows_change_no_word(text: str) -> None:
    there = undress(text.replace("\n", "\r\n")).reading
    assert there.split() == undress(text).reading.split()


@given(markdown())
def test_the_pieces_are_the_way_from_what_is_written_to_what_is_read(text: str) -> None:
    dress = undress(text)
    edits = [Edit(one.start, one.end, one.new, ("x",)) for one in dress.pieces]
    assert apply(text, edits) == dress.reading
    ends = [0, *(one.end for one in dress.pieces)]
    assert all(end <= one.start <= one.end for end, one in zip(ends, dress.pieces, strict=False))
    shift = 0
    for one, place in zip(dress.pieces, dress.places, strict=True):
        assert place == one.start - shift
        shift += one.end - one.start - len(one.new)


@given(markdown())
def test_pairs_have_two_halves_and_do_not_cross(text: str) -> None:
    pieces = undress(text).pieces
    opened: list[int] = []
    for i, one in enumerate(pieces):
        if one.kind in (Kind.OPEN, Kind.CLOSE, Kind.KEPT, Kind.ADDRESS):
            assert pieces[one.mate].mate == i
            if one.mate > i:
                opened.append(i)
            else:
                assert opened.pop() == one.mate
        else:
            assert one.mate == -1
    assert not opened


@given(markdown())
def test_lines_are_found_where_they_are_written(text: str) -> None:
    dress = undress(text.replace("\r", ""))
    text = dress.text
    lines = [*written_lines(dress)]
    assert [line.reading for line in lines] == [
        line for line in dress.reading.split("\n") if line.strip()
    ]
    for line in lines:
        assert text[line.start - 1 : line.start] in ("", "\n")
        assert text[line.end : line.end + 1] in ("", "\n")


PLAIN = (
    "The port is shut [sic] (again).",
    "- One\n- Two",
    "* One\n* Two",
    "POR MES* and M*A*S*H and 5 * 3",
    "/* large screens */",
    "#icezilla is the name",
    "ads: [[728,90],[300,250]]",
)


@pytest.mark.parametrize("text", PLAIN)
def test_other_text_shows_no_markdown(text: str) -> None:
    assert not is_dressed(f"It rains.\n{text}\nIt rains.")
