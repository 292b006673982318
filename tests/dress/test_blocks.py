"""A text is scanned in blocks, and blocks that are known are not scanned again: the dress found is
the same as if the whole text were scanned at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dress.texts import markdown as markdown_texts
from newsclean.dress import blocks, markdown
from newsclean.dress.inline import Found, Halves
from newsclean.dress.scanning import scan
from newsclean.dress.targets import is_form, is_page, kind_of
from newsclean.dress.written_lines import written_lines

CARD = "[![Image 3: The port](a.jpg)\n\n### Port shut\n\nIt rains.](https://tide.example/port)"
PARTS = st.one_of(
    markdown_texts(),
    st.sampled_from(
        (
            CARD,
            CARD[:40],
            CARD[30:],
            "It rains.",
            "- [ ] One\n  - Two",
            "  Three",
            "![](a.jpg)",
            "Port  ",
            "1. One",
            "=====",
        )
    ),
)
PAGES = st.lists(st.tuples(PARTS, st.sampled_from(("\n\n", "\n", "\n\n\n", "\n \n")))).map(
    lambda rows: "".join(part + gap for part, gap in rows)
)
undress = markdown.undress.__wrapped__  # type: ignore[attr-defined]


@given(PAGES, PAGES)
def test_blocks_have_the_dress_of_the_whole(text: str, before: str) -> None:
    undress(before)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            markdown, "blocks_of", lambda text: [(0, blocks._scanned(text, with_cards=True))]
        )
        whole = undress(text)
    assert undress(text) == whole
    assert undress(f"It snows.\n\n{text}").reading.startswith("It snows.")


def test_a_card_around_blocks_is_one_link() -> None:
    dress = undress(f"It rains.\n\n{CARD}\n\nIt snows.\n\n{CARD}")
    assert [piece.kind for piece in dress.pieces].count("open") == 2
    assert dress.reading == "It rains.\n\nPort shut\n\nIt rains.\n\nIt snows.\n\n" + (
        "Port shut\n\nIt rains."
    )


def test_known_blocks_are_not_scanned_again(monkeypatch: pytest.MonkeyPatch) -> None:
    scanned: list[str] = []

    def counted(text: str) -> tuple[list[Found], list[Halves]]:
        scanned.append(text)
        return scan(text)

    monkeypatch.setattr(blocks, "scan", counted)
    page = "# Port\n\nIt is **shut** now.\n\nRead [more](/more).\n\nIt [rains](/rain)."
    undress(page)
    assert len(scanned) > 2
    scanned.clear()
    undress(page.replace("Read [more](/more).\n\n", ""))
    assert not scanned


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("[a](https://tide.example/a_(b))", "https://tide.example/a_(b)"),
        ('[a](/b "Title")', "/b"),
        ("[a](</b>)", "/b"),
        ("[a]( /b )", "/b"),
        ("[a]()", ""),
    ],
)
def test_a_link_leads_to_its_address(written: str, target: str) -> None:
    (line,) = written_lines(undress(f"It rains {written}"))
    assert line.targets == (target,)


def test_the_case_of_an_address_does_not_matter() -> None:
    assert is_form("https://X.example/INTENT/Tweet?u=a")
    assert is_page("https://x.example/Tags/Rain", "")
    assert is_page("HTTPS://Tide.Example/News", "tide.example")
    assert kind_of("https://x.example/Authors/ann", "tide.example") == "author"
