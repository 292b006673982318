"""An error in a data file, and the line that it is on."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Complaint", "line_of"]


class Complaint(NamedTuple):
    """An error on one line of a file."""

    path: str
    line: int
    problem: str

    def __str__(self) -> str:
        return (
            f"{self.path}:{self.line}: {self.problem}"
            if self.line
            else f"{self.path}: {self.problem}"
        )


def line_of(text: str, start: int, key: str, entry: str = "") -> int:
    """Return the number of the line, from *start* on, that sets *key* or contains its *entry*.

    >>> line_of("[[run]]\\nid = 'a'\\nwords = '''\\nprint\\nmail\\n'''", 1, "words", "mail")
    5
    """
    lines = text.split("\n")
    for number in range(max(start, 1), len(lines)):
        if lines[number].startswith("[["):
            break
        if re.match(rf"{key}\s*=", lines[number]):
            for below in range(number, len(lines)) if entry else ():
                if lines[below].strip().strip("\",'").strip() == entry.strip():
                    return below + 1
                if lines[below].startswith("[["):
                    break
            return number + 1
    return start
