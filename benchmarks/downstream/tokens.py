"""How many tokens texts have: Tekken, the tokenizer that comes with ``mistral-common``."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["count"]


def count(texts: Iterable[str]) -> int:
    """Return how many tokens *texts* have together."""
    return sum(len(_tokenizer().encode(text, bos=False, eos=False)) for text in texts)


@cache
def _tokenizer() -> Any:
    from mistral_common.tokens.tokenizers.tekken import Tekkenizer

    data = files("mistral_common") / "data"
    latest = max(path.name for path in data.iterdir() if path.name.startswith("tekken"))
    return Tekkenizer.from_file(str(data / latest))
