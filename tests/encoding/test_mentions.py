"""Code in a text is found at its marks alone; the pattern over all of the text is the oracle."""

import re

from hypothesis import given
from hypothesis import strategies as st

from newsclean.encoding.mentions import code_spans

PIECES = ["`", "```", "~~~", "~", "\n", "a", " ", "\t", "```\n", "    ", "\n~~~"]
CODE = re.compile(
    r"(?m:^)[ \t]{0,8}(?P<mark>```|~~~)[^`\n]{0,100}\n(?:(?s:.)*?\n)??[ \t]{0,8}(?P=mark)"
    r"|(?<!`)`[^`\n]{1,300}`(?!`)"
)


@given(st.lists(st.sampled_from(PIECES), max_size=16).map("".join))
def test_code_is_what_the_pattern_finds_in_all_of_the_text(text: str) -> None:
    assert code_spans(text) == [found.span() for found in CODE.finditer(text)]
