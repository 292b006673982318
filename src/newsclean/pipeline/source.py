"""The text that a pipeline is given: a ``str``, or bytes that are decoded."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["decoded_source"]


def decoded_source(text: str | bytes, encoding: str | None) -> tuple[str, str | None, bool]:
    """Return the text, the encoding of the bytes, and whether that is sure."""
    if isinstance(text, str):
        return text, None, True
    if isinstance(text, bytes):
        from newsclean.encoding.decode import decoded

        return decoded(text, encoding)
    raise TypeError(f"clean takes str or bytes, not {_advice(text)}")


def _advice(wrong: object) -> str:
    """What *wrong* is, and what to pass in its place."""
    kind = type(wrong).__name__
    is_nan = isinstance(wrong, float) and wrong != wrong
    if is_nan or kind in ("NoneType", "NAType", "NaTType"):  # as columns mark gaps
        return f"{wrong}; pass a column with gaps to newsclean.clean_series, which lets them stand"
    if kind == "Series":
        return "Series; pass a column to newsclean.clean_series"
    if isinstance(wrong, bytearray | memoryview):
        return f"{kind}; pass bytes of it"
    if isinstance(wrong, Iterable):
        return f"{kind}; pass several texts to newsclean.clean_many"
    return f"{kind}; pass the article's text"
