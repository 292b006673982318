"""Columns of pandas and Polars: texts out, cleaned texts in; gaps, index and dtype stay."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, Protocol, TypeVar

from newsclean.normalizer import NormalizerError
from newsclean.pipeline.pipeline import Pipeline
from newsclean.presets import NEWS, pipeline_of

__all__ = [
    "Series",
    "clean_series",
    "cleaned",
    "has_categories",
    "has_kind",
    "rebuilt",
    "texts_in",
    "texts_of",
]

Text = str | bytes | None


class Series(Protocol):
    """The properties that columns of pandas and Polars share."""

    @property
    def name(self) -> Any: ...

    @property
    def dtype(self) -> Any: ...

    def __len__(self) -> int: ...

    def to_list(self) -> list[Any]: ...


Column = TypeVar("Column", bound=Series)


def clean_series(series: Column, *, pipeline: Pipeline | str = NEWS) -> Column:
    """Return *series*, a pandas or Polars ``Series`` of texts, with each text cleaned.

    Gaps (``None``, ``NaN``, ``NA``) stay as they are.  Name, index and dtype stay, whether the
    texts are objects, strings of any kind, Arrow strings or categories; bytes are decoded, and in
    a column of a binary type they come back as UTF-8.  A series where nothing changes is the same
    object.  *pipeline* is a ``Pipeline`` or the name of a preset.  Raises ``TypeError`` if
    *series* is no such series or holds something else than texts, ``ValueError`` for an unknown
    preset, ``NormalizerError`` where a normalizer of yours fails; it names the row.

    >>> import polars  # doctest: +SKIP
    >>> clean_series(polars.Series("text", ["Rain. [ad_1]", None])).to_list()  # doctest: +SKIP
    ['Rain.', None]
    """
    chosen = pipeline_of(pipeline)
    if not (has_kind(series, "pandas", "Series") or has_kind(series, "polars", "Series")):
        raise TypeError(f"clean_series takes a pandas or Polars Series, not {_advice(series)}")
    name = "" if series.name is None else f" {series.name!r}"
    texts = texts_in(series, f"the series{name}")
    new = cleaned(texts, chosen.clean, are_few=has_categories(series))
    return rebuilt(series, texts, new)  # type: ignore[no-any-return]


def has_kind(given: object, module: str, *kinds: str) -> bool:
    """Whether *given* is one of the classes *kinds* of *module*, which is not imported for it.

    >>> has_kind([], "pandas", "Series")
    False
    """
    there = sys.modules.get(module)
    classes = (getattr(there, kind, None) for kind in kinds)
    return any(isinstance(found, type) and isinstance(given, found) for found in classes)


def texts_in(series: Any, where: str) -> list[Text]:
    """Return the texts of *series*, ``None`` for each gap; errors say *where* they are."""
    values = series.to_list()
    if has_kind(series, "pandas", "Series"):
        values = [None if gap else v for v, gap in zip(values, series.isna(), strict=True)]
    return texts_of(values, where)


def texts_of(values: Iterable[Any], where: str) -> list[Text]:
    """Return *values* as texts; raises ``TypeError`` that says *where* one is something else.

    >>> texts_of(["Rain.", None, float("nan"), 3], "the column 'text'")
    Traceback (most recent call last):
    TypeError: the column 'text' holds int in row 3; pass a column of texts
    """
    texts: list[Text] = []
    for row, value in enumerate(values):
        if isinstance(value, str | bytes):
            texts.append(value)
        elif value is None or (isinstance(value, float) and value != value):
            texts.append(None)
        else:
            kind = type(value).__name__
            raise TypeError(f"{where} holds {kind} in row {row}; pass a column of texts")
    return texts


def cleaned(
    texts: Sequence[Text], clean: Callable[[str | bytes], str], *, are_few: bool = False
) -> list[str | None]:
    """Return *texts* cleaned; a failing normalizer is named with its row.

    Where they *are_few*, each is in many rows and is cleaned once.
    """
    once = cache(clean) if are_few else clean
    new: list[str | None] = []
    for row, text in enumerate(texts):
        try:
            new.append(None if text is None else once(text))
        except NormalizerError as error:
            raise error.in_row(row) from error.__cause__
    return new


def rebuilt(series: Any, old: Sequence[Text], new: Sequence[Text]) -> Any:
    """Return *series*, which contains *old*, with *new* in it; itself where that is the same."""
    if new == old:
        return series
    if has_kind(series, "pandas", "Series"):
        return _in_pandas(series, old, new)
    return _in_polars(series, old, new)


def _in_pandas(series: Any, old: Sequence[Text], new: Sequence[Text]) -> Any:
    pandas = sys.modules["pandas"]
    dtype = series.dtype
    values: Any
    if isinstance(dtype, pandas.CategoricalDtype):
        names = _renamed(dtype.categories, old, new)
        places = {name: place for place, name in enumerate(names)}
        kind = pandas.CategoricalDtype(
            pandas.Index(names, dtype=dtype.categories.dtype), dtype.ordered
        )
        codes = [-1 if text is None else places[text] for text in new]
        values = pandas.Categorical.from_codes(codes, dtype=kind)
    elif isinstance(dtype, pandas.ArrowDtype):
        import pyarrow as pa  # which such a column needs

        texts = _as_bytes(new) if "binary" in str(dtype) else new
        arrow = pa.array(texts).cast(dtype.pyarrow_dtype)
        values = pandas.arrays.ArrowExtensionArray(pa.chunked_array([arrow]))
    else:
        gaps = series.to_list()
        kept = [gap if text is None else text for text, gap in zip(new, gaps, strict=True)]
        values = pandas.Series(kept, dtype=dtype).array
    made = pandas.Series(values, dtype=values.dtype, index=series.index, name=series.name)
    made.attrs = series.attrs
    return made


def _in_polars(series: Any, old: Sequence[Text], new: Sequence[Text]) -> Any:
    polars = sys.modules["polars"]
    dtype = series.dtype
    if dtype == polars.Binary:
        return polars.Series(series.name, _as_bytes(new), dtype)
    if isinstance(dtype, polars.Enum):
        dtype = polars.Enum(_renamed(dtype.categories.to_list(), old, new))
    if dtype == polars.Object:
        return polars.Series(series.name, new, dtype)
    return polars.Series(series.name, new, polars.String).cast(dtype)


def has_categories(series: Any) -> bool:
    """Whether *series* is categorical, so that many rows share a text."""
    return has_kind(series.dtype, "pandas", "CategoricalDtype") or has_kind(
        series.dtype, "polars", "Categorical", "Enum"
    )


def _renamed(categories: Iterable[Any], old: Sequence[Text], new: Sequence[Text]) -> list[Any]:
    """*categories* cleaned, in their order; two that became one are one."""
    became = dict(zip(old, new, strict=True))
    return list(dict.fromkeys(became.get(name, name) for name in categories))


def _as_bytes(texts: Sequence[Text]) -> list[bytes | None]:
    return [text.encode("utf-8") if isinstance(text, str) else text for text in texts]


def _advice(wrong: object) -> str:
    """A description of *wrong*, and what to pass instead."""
    kind = type(wrong).__name__
    if hasattr(wrong, "columns"):
        return f"{kind}; pass one column of it, as frame['text']"
    if hasattr(wrong, "to_pylist"):
        return f"{kind}; newsclean.corpus.arrow.clean_array takes Arrow arrays"
    return f"{kind}; newsclean.clean_many takes any iterable of texts"
