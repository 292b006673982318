"""Folders of text files: an article a file, in any encoding; UTF-8 comes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from newsclean.corpus.formats.lines import BLOCK
from newsclean.corpus.job import Block, Job, Outcome, Tally
from newsclean.corpus.streams import Source
from newsclean.encoding.decode import looks_binary

__all__ = ["clean_texts", "text_blocks"]

_MOST: Final = 256
"""Files of a block, if they are small."""
