"""Buttons in a row: a long column of them is read once, whatever is between them."""

import pytest

from newsclean import NEWS
from newsclean.rules.whole_lines.line_index import LineIndex


@pytest.mark.parametrize(
    "unit", ["Chatter\n\nTelegram\n\n", "Telegram\nFoo Bar\n", "Sports\nFoo\n"]
)
def test_a_column_half_of_which_is_unknown_is_read_once(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0
    run_of = LineIndex.run_of

    def counted(index: LineIndex, bare: str) -> object:
        nonlocal asked
        asked += 1
        return run_of(index, bare)

    monkeypatch.setattr(LineIndex, "run_of", counted)

    text = (unit * 300).strip()

    assert NEWS.clean(text) == text
    assert asked < 40 * 300


@pytest.mark.parametrize("breaks", ["\n", "\n\n"])
def test_unknown_buttons_go_with_three_times_as_many_known_ones(breaks: str) -> None:
    known = ["Facebook", "Twitter", "Telegram", "WhatsApp", "Pinterest", "Email"]
    column = ["Foo Bar", *known[:1], "Quux", *known, "Quux", *known]
    story = "The bridge is open again, the council said on Monday after a long debate."

    assert "Pinterest" not in NEWS.clean(f"{story}\n\n{breaks.join(column)}")
