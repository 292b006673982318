"""Which documents MinHash takes for near-duplicates, and which of them are the same story.

As FineWeb has it: five words in a row, 14 bands of 8 hashes.  Two texts of the same story, such as
two extractions of a page, should be found; two stories of one site should not, though menus and
prompts are the same in both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations
from typing import Any

__all__ = ["pairs"]

BANDS, ROWS = 14, 8
SHINGLE = 5
_WORD = re.compile(r"\w+")


def pairs(stories: Sequence[str], texts: Sequence[str]) -> dict[str, int]:
    """Return how many pairs of *texts* are of one story, and how many MinHash finds.

    *stories* names the story of each text.  ``false`` are found pairs of different stories.
    """
    from datasketch import MinHashLSH

    index = MinHashLSH(num_perm=BANDS * ROWS, params=(BANDS, ROWS))
    hashes = [_hashed(text) for text in texts]
    for number, each in enumerate(hashes):
        index.insert(number, each)
    found = {
        (number, other)
        for number, each in enumerate(hashes)
        for other in index.query(each)
        if number < other
    }
    right = {(a, b) for a, b in combinations(range(len(texts)), 2) if stories[a] == stories[b]}
    return {"same": len(right), "found": len(found & right), "false": len(found - right)}


def _hashed(text: str) -> Any:
    from datasketch import MinHash

    words = _WORD.findall(text.lower())
    shingles = {
        " ".join(words[i : i + SHINGLE]).encode() for i in range(max(1, len(words) - SHINGLE + 1))
    }
    made = MinHash(num_perm=BANDS * ROWS)
    made.update_batch(shingles)
    return made
