"""Whether what Arrow and Parquet files hold is sound.

An Arrow file has no checksums and is not decoded, so that a flipped bit in an offset makes Arrow
read the memory of something else, or end the process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import pyarrow as pa

from newsclean.corpus.errors import CorpusError

__all__ = ["counted", "need_sound", "sound"]

_BYTES = (
    (pa.types.is_string, pa.binary()),
    (pa.types.is_large_string, pa.large_binary()),
    (pa.types.is_string_view, pa.binary_view()),
)


@contextmanager
def sound(name: str, kind: str) -> Iterator[None]:
    """Turn errors in the input *name* of this *kind* into ``CorpusError``."""
    try:
        yield
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        reason = str(error).partition("\n")[0].rstrip(".")
        raise CorpusError(
            f"{name}: cannot be read as {kind}: {reason}; is it whole, and is it {kind}?"
        ) from None


def counted(slices: Iterable[pa.RecordBatch], rows: int) -> Iterator[pa.RecordBatch]:
    """Yield *slices*; raises ``ArrowInvalid`` if they have not as many *rows* in all.

    Parquet gives fewer, without a word, where the head of a page is damaged.
    """
    found = 0
    for batch in slices:
        found += batch.num_rows
        yield batch
    if found != rows:
        raise pa.ArrowInvalid(f"{found} rows of {rows} are there")


def need_sound(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Return *batch*; raises ``ArrowInvalid`` if its columns cannot be what was written.

    Strings of invalid UTF-8 pass, which are found and decoded later.
    """
    for column in batch.columns:
        array = column.storage if isinstance(column, pa.ExtensionArray) else column
        if pa.types.is_dictionary(array.type):
            values = array.dictionary.view(_as_bytes(array.dictionary.type))
            array = pa.DictionaryArray.from_arrays(array.indices, values, safe=False)
        array.view(_as_bytes(array.type)).validate(full=True)
    return batch


def _as_bytes(kind: pa.DataType) -> pa.DataType:
    """*kind* with bytes for strings, at any depth; a view as this one copies nothing.

    >>> _as_bytes(pa.list_(pa.string()))
    ListType(list<item: binary>)
    """
    for holds, plain in _BYTES:
        if holds(kind):
            return plain
    if pa.types.is_struct(kind):
        return pa.struct([field.with_type(_as_bytes(field.type)) for field in kind])
    if pa.types.is_map(kind):
        return pa.map_(_as_bytes(kind.key_type), _as_bytes(kind.item_type))
    for holds, made in ((pa.types.is_list, pa.list_), (pa.types.is_large_list, pa.large_list)):
        if holds(kind):
            return made(kind.value_field.with_type(_as_bytes(kind.value_type)))
    return kind
