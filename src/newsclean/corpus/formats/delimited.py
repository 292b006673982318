"""Split CSV and TSV into rows and fields without changing them: quoting and row ends.

Many tables are written without quoting, and news often begins with a quotation mark.  So a mark
opens a quoted field only if another mark closes it directly before a delimiter, a line end or the
end of the file.  Any other mark is part of the text, and its field ends no later than its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["Rows", "line_ends"]


class Rows:
    """Splits text into rows and fields, with *delimiter* between fields.

    >>> rows = Rows(",")
    >>> [*rows.of('1,"two\\nlines"\\n2,"We won\\n')]
    ['1,"two\\nlines"\\n', '2,"We won\\n']
    >>> rows.fields('2,"We won"')
    ['2', '"We won"']
    """

    def __init__(self, delimiter: str) -> None:
        delimiter = re.escape(delimiter)
        plain = rf"[^{delimiter}\r\n]*+"
        quoted = rf'"[^"]*+(?:""[^"]*+)*+"(?=[{delimiter}\r\n]|\Z)'
        quoting = rf'"[^"\r\n]*+(?:""[^"\r\n]*+)*+"{plain}'  # "We won," she said.
        unclosed = r'"[^"]*+(?:""[^"]*+)*+\Z'
        field = f"(?>{quoted}|{quoting}|{plain})"
        field_so_far = f"(?>{quoted}|{unclosed}|{quoting}|{plain})"
        end = r"(?:\r\n|\r|\n|\Z)"
        self._field = re.compile(rf"({field})({delimiter}|\Z)")
        self._row = re.compile(rf"{field}(?:{delimiter}{field})*+{end}")
        self._row_so_far = re.compile(rf"{field_so_far}(?:{delimiter}{field_so_far})*+{end}")

    def of(self, text: str) -> Iterator[str]:
        """Yield the rows of *text*, each with its line end."""
        return (match[0] for match in self._row.finditer(text) if match[0])

    def fields(self, row: str) -> list[str]:
        """Return the fields of *row*, given without its line end, unchanged."""
        fields = self._field.findall(row)
        if len(fields) > 1 and not fields[-2][1]:
            fields.pop()  # the pattern also matches the empty end
        return [text for text, _ in fields]

    def whole(self, data: bytes) -> int:
        """Return how much of *data* is complete rows, without the last one, which may continue."""
        if b'"' not in data and b"\n" in data:
            return data.rindex(b"\n") + 1
        start = 0
        for match in self._row_so_far.finditer(data.decode("latin-1")):  # a character for each byte
            if match[0]:
                start = match.start()
        return start


def line_ends(text: str) -> int:
    r"""Return how many lines end in *text*.

    >>> line_ends("one\r\ntwo\rthree\n")
    3
    """
    return text.count("\n") + text.count("\r") - text.count("\r\n")
