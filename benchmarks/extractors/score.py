"""What of a page's furniture newsclean removes, and what becomes of the story.

Three questions are asked of the text before and after:

* Which parts of the page are left?  The page's words, the text's and the cleaned text's are aligned
  (longest common subsequence).  A part is there if at least half of its words are.
* Which sentences are whole?  A sentence is whole if it stands on one line as a reader of the page
  sees it, save for a blank before a raised letter.  It is torn if all its letters are there but it
  is not whole, and mended if it is whole after cleaning.
* Which words of the story that the extractor kept are lost?  Words that repair joins, such as
  ``10`` and ``m``, are not lost: their letters are still there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from unicodedata import normalize

from benchmarks.extractors.marked import INLINE, QUOTE, RAISED, Page, letters

__all__ = ["Figures", "Reading", "inline", "lost", "score", "sentences"]

_WORD = re.compile(r"[^\W_]+")
_PLAIN = str.maketrans("“”„’‘–—\xa0\u202f", '"""\'\'--  ')
_END = re.compile(r"(?<=[.!?])[\"»]? (?=[\"«]?[A-ZÀ-ÖØ-ÞА-ЯЁ])")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\((?:[^()\s]|\([^()]*\))*(?: \"[^\"]*\")?\)")
_DRESS = re.compile(
    r"^[#>*+-]+ |\*\*|__|(?<!\w)[*_](?=\w)|(?<=[\w.,;:!?\"»])[*_](?!\w)|\\(?=\W)", re.MULTILINE
)


@dataclass
class Figures:
    """Counts over pages: parts and words that the extractor kept, and what became of them."""

    page: int = 0
    page_gone: int = 0
    context: int = 0
    context_gone: int = 0
    sentences: int = 0
    torn: int = 0
    mended: int = 0
    newly_torn: int = 0
    words: int = 0
    lost: int = 0

    def __iadd__(self, other: Figures) -> Figures:
        for field in fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))
        return self


class Reading:
    """What an extractor made of a page; *markdown* says whether its text is Markdown."""

    def __init__(self, page: Page, text: str, *, markdown: bool = False) -> None:
        self.page = page
        self.text = text
        self.markdown = markdown

    @cached_property
    def words(self) -> list[str]:
        return _words(self.text)

    @cached_property
    def homes(self) -> list[int | None]:
        """For each word of the text the number of the part that it is from."""
        parts = [(word, i) for i, part in enumerate(self.page.parts) for word in _words(part.text)]
        found: list[int | None] = [None] * len(self.words)
        for i, j in _aligned([word for word, _ in parts], self.words):
            found[j] = parts[i][1]
        return found

    def there(self, alive: Iterable[int] | None = None) -> set[int]:
        """The parts of which at least half is in the text, or among its words *alive*."""
        left = [0] * len(self.page.parts)
        for j in range(len(self.words)) if alive is None else alive:
            if (home := self.homes[j]) is not None:
                left[home] += 1
        sizes = [len(_words(part.text)) for part in self.page.parts]
        return {i for i, size in enumerate(sizes) if size and 2 * left[i] >= size}

    def left(self, cleaned: str) -> set[int]:
        """The parts that are in the text and still in *cleaned*."""
        alive = (j for j, _ in _aligned(self.words, _words(cleaned)))
        return self.there() & self.there(alive)

    def story(self) -> list[int]:
        """The words of the text that are the story's."""
        kinds = [part.kind for part in self.page.parts]
        return [j for j, i in enumerate(self.homes) if i is not None and kinds[i] in _STORY]


_STORY = ("story", "rest")
_BESIDE = 6
"""How many letters beside an element show where it was."""


def score(reading: Reading, cleaned: str) -> Figures:
    """Return the figures of *cleaned*, which was made from *reading*."""
    page = reading.page
    before, after = reading.there(), reading.left(cleaned)
    figures = Figures()
    for kind in ("page", "context"):
        left = {i for i in before if page.parts[i].kind == kind}
        setattr(figures, kind, len(left))
        setattr(figures, f"{kind}_gone", len(left - after))
    given, made = (_lines(text, reading.markdown) for text in (reading.text, cleaned))
    found = letters(given)
    for sentence in sentences(page):
        whole, pattern = _whole(sentence), _letters(sentence)
        figures.sentences += 1
        if whole.search(given):
            figures.newly_torn += not whole.search(made)
        elif pattern.search(found):
            figures.torn += 1
            figures.mended += bool(whole.search(made))
    figures.words = len(reading.story())
    figures.lost = len(lost(reading, cleaned))
    return figures


def lost(reading: Reading, cleaned: str) -> list[str]:
    """Return the words of the story in *reading* that are not in *cleaned*."""
    story, words = reading.story(), _words(cleaned)
    mine = [reading.words[j] for j in story]
    kept = {i for i, _ in _aligned(mine, words)}
    whole = set(words)
    gone = [i for i in range(len(mine)) if i not in kept]
    return [mine[i] for i in gone if not _joined(mine, i, whole)]


def _joined(words: Sequence[str], i: int, whole: set[str]) -> bool:
    """Whether word *i* stands in one word with its neighbour."""
    pairs = ("".join(words[max(i - 1, 0) : i + 1]), "".join(words[i : i + 2]))
    return any(pair != words[i] and pair in whole for pair in pairs)


def inline(reading: Reading) -> dict[str, tuple[int, int]]:
    """Return for each inline element how often it is in the story, and how often in the text.

    Paragraphs that the extractor dropped are not looked at.  An element is in the text if its
    words are between those that are beside it on the page.
    """
    found = letters(_lines(reading.text, reading.markdown))
    counts = {name: [0, 0] for name in INLINE}
    for i in reading.there():
        part = reading.page.parts[i]
        text = letters(part.text)
        for name, start, end in part.inline if part.kind in _STORY else ():
            counts[name][0] += 1
            counts[name][1] += text[max(start - _BESIDE, 0) : end + _BESIDE] in found
    return {name: (all_of_them, kept) for name, (all_of_them, kept) in counts.items()}


def sentences(page: Page) -> list[list[str]]:
    """Return the sentences of the story, each in the pieces that something stands between."""
    found = []
    for parts in page.paragraphs():
        pieces = "\n".join(part.text.translate(_PLAIN) for part in parts)
        found += [sentence.split("\n") for sentence in _END.split(pieces)]
    return found


def _whole(pieces: Sequence[str]) -> re.Pattern[str]:
    text = re.escape(" ".join(pieces)).replace(QUOTE, '["«»]?').replace(RAISED, "[ ^{}]*")
    return re.compile(rf"(?<!\w){text}")


def _letters(pieces: Sequence[str]) -> re.Pattern[str]:
    """What finds the letters of a sentence; between its pieces something else may stand."""
    return re.compile(".{0,80}".join(map(letters, pieces)))


def _lines(text: str, markdown: bool) -> str:
    """The lines of *text* with white space folded; of Markdown, its paragraphs without marks."""
    text = text.translate(_PLAIN)
    if markdown:
        text = re.sub(r"(?<!\n)\n(?![\n#>|*+-])", " ", text)
        text = _DRESS.sub("", _LINK.sub(r"\1", _LINK.sub(r"\1", text)))
    return "\n".join(" ".join(line.split()) for line in text.split("\n"))


def _aligned(these: Sequence[str], those: Sequence[str]) -> Iterable[tuple[int, int]]:
    from rapidfuzz.distance import LCSseq

    for op in LCSseq.opcodes(these, those):
        if op.tag == "equal":
            yield from zip(
                range(op.src_start, op.src_end), range(op.dest_start, op.dest_end), strict=True
            )


def _words(text: str) -> list[str]:
    return _WORD.findall(normalize("NFKC", text).lower())
