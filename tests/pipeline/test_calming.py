"""A text that does not settle is read often: there, too, a gate says whom to ask."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from newsclean import NEWS, Edit, Pipeline
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.rows import Repair

RESTLESS = Repair("mine.restless")


def swapped(text: str) -> Sequence[Edit]:
    """Swap the first character for ever."""
    return [Edit(0, 1, "b" if text[0] == "a" else "a", (RESTLESS.id,))] if text else []


def never() -> tuple[tuple[str, ...], ...]:
    return (("zzz",),)


def test_who_finds_no_cue_is_not_asked_while_a_text_is_calmed() -> None:
    pytest.importorskip("re2")
    asked = []

    def counted(text: str) -> Sequence[Edit]:
        asked.append(text)
        return ()

    pipeline = Pipeline(
        (
            CodeNormalizer("mine.restless", swapped, (RESTLESS,)),
            CodeNormalizer("mine.counted", counted, (Repair("mine.x"),), cue=never),
        )
    )
    pipeline.prepare()
    assert pipeline.explain("It rains.").flags == {"unsettled"}
    assert not asked
    assert pipeline.explain("It rains, zzz.").flags == {"unsettled"}
    assert asked


@pytest.mark.parametrize("label", ["Graphic", "Photo:", "Image credit"])
def test_a_column_of_one_label_settles(label: str) -> None:
    cleaned = NEWS.explain("The bridge is open.\n\n" + f"{label}\n" * 40)
    assert cleaned.text == "The bridge is open." and not cleaned.flags
    named = f"The bridge is open.\n\n{label}\n\nAnn Lee"
    assert NEWS.clean(named) == named
