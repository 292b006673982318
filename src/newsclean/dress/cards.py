"""Cards: a line of Markdown that is one link round a picture and the headline of another story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from newsclean.dress.gate import is_dressed
from newsclean.edits import Edit
from newsclean.rules.code import CodeNormalizer
from newsclean.rules.proof import STORY
from newsclean.rules.rows import Repair
from newsclean.text.late import late
from newsclean.text.lines import is_prose

if TYPE_CHECKING:
    from newsclean.dress.written_lines import WrittenLine

__all__ = ["CARDS"]

_SECOND: Final = (
    "Engineers found cracks in two of the four main girders last month. Traffic will be led over "
    "the northern road, which adds about eleven minutes to the trip."
)
_CARD: Final = Repair(
    "body.card",
    before=f"{STORY}\n\n[![Image 3](https://tide.example/a.jpg) Bird count falls for the third "
    f"year](https://tide.example/birds)\n\n{_SECOND}",
    after=f"{STORY}\n\n{_SECOND}",
    keeps=(
        f"{STORY}\n\n[![The old bridge](a.jpg)](https://tide.example/bridge)\n\n{_SECOND}",
        f"{STORY}\n\n[![The bridge](a.jpg) Seen from the mill](large.jpg)\n\n{_SECOND}",
        f"{STORY}\n\n[The report of the engineers](https://gov.example/report)\n\n{_SECOND}",
        f"{STORY}\n\n[TX-30](https://tide.example/tx)![TX-30](a.jpg)\n\n{_SECOND}",
        "[![Image 3](a.jpg) Bird count falls for the third year](https://tide.example/birds)",
    ),
    about="Lines of Markdown that are one link with a picture and a headline, amid a story.",
)
_PICTURE_FILE: Final = late(r"(?i)\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|\Z)")
_FEWEST_PARAGRAPHS: Final = 2
_LEAST_SHARE: Final = 0.9


def _cards(text: str) -> Sequence[Edit]:
    """The edits that take cards from *text*, as it is written."""
    if "![" not in text or "\r" in text or not is_dressed(text):
        return ()
    return [*_found(text)]


def _found(text: str) -> Iterator[Edit]:
    from newsclean.dress.markdown import undress  # few texts are dressed
    from newsclean.dress.written_lines import written_lines

    lines = [*written_lines(undress(text))]
    prose = [is_prose(line.reading) for line in lines]
    if sum(prose) < _FEWEST_PARAGRAPHS:
        return
    for line, is_story in zip(lines, prose, strict=True):
        if not is_story and _is_card(line, text[line.start : line.end]):
            yield Edit(line.start, min(line.end + 1, len(text)), "", (_CARD.id,))


def _is_card(line: WrittenLine, written: str) -> bool:
    """Whether *line*, as it is *written*, is one link with a picture and words in it."""
    if "![" not in written or not line.is_whole or len(line.targets) != 1:
        return False
    target = line.targets[0]
    if _PICTURE_FILE.search(target) or not written.split("](")[-1].startswith(target):
        return False  # the picture at its full size, or a picture beside the link
    return line.linked >= _LEAST_SHARE * sum(map(str.isalnum, line.reading))


def _cue() -> tuple[tuple[str, ...], ...]:
    return ((r"!\[",),)


CARDS: Final = CodeNormalizer("cards", _cards, (_CARD,), written=True, cue=_cue)
"""Takes cards from whole pages."""
