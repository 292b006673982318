"""``clean_many``: clean many texts in one or several processes, in order and in bounded memory."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import SupportsIndex

from newsclean.corpus.pool import in_order
from newsclean.corpus.worker import portable
from newsclean.pipeline.pipeline import Pipeline
from newsclean.presets import NEWS, pipeline_of

__all__ = ["clean_many"]


def clean_many(
    texts: Iterable[str | bytes],
    *,
    pipeline: Pipeline | str = NEWS,
    workers: int | None = 1,
    chunk_size: int = 256,
) -> Iterator[str]:
    """Yield each of *texts* cleaned, in their order.

    *workers* is the number of processes: 1 cleans in this process, ``None`` uses one for each
    core.  Each is given *chunk_size* texts at a time, and *texts* is read only a few chunks ahead,
    so it may be endless.  As always with ``multiprocessing``, a script that uses several processes
    needs ``if __name__ == "__main__":``.  Raises ``ValueError`` for less than one worker or one
    text a chunk, ``TypeError`` for an item that is neither ``str`` nor ``bytes``, if *texts* is a
    single text or if *pipeline* cannot be sent to other processes, ``BrokenProcessPool`` if a
    worker was killed, and any error of *texts* itself.  An error is raised after the texts before
    it were yielded.

    >>> list(clean_many(["Rain is coming. [ad_1]", "It came."]))
    ['Rain is coming.', 'It came.']
    """
    if isinstance(texts, str | bytes):
        raise TypeError("clean_many takes many texts; pass one to clean, or [text]")
    if not isinstance(texts, Iterable):
        raise TypeError(f"clean_many takes an iterable of texts, not {texts!r}")
    for name, number in (("workers", workers), ("chunk_size", chunk_size)):
        if not isinstance(number, SupportsIndex | None) or (number is None and name != "workers"):
            raise TypeError(f"{name} must be a whole number, not {number!r}")
    if workers is None:
        workers = os.cpu_count() or 1
    if workers < 1:
        raise ValueError(f"workers must be at least 1 or None, not {workers}")
    if chunk_size < 1:
        raise ValueError(f"chunk_size must be at least 1, not {chunk_size}")
    chosen = pipeline_of(pipeline)
    if workers == 1:
        return map(chosen.clean, texts)
    _need_portable(chosen)
    return _in_processes(texts, chosen, workers, chunk_size)


def _need_portable(pipeline: Pipeline) -> None:
    """Raise ``TypeError`` if *pipeline* cannot be sent to another process."""
    try:
        pickle.dumps(pipeline)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        raise TypeError(
            f"the pipeline cannot be sent to other processes ({error}); define its functions at "
            "the top of a module, or pass workers=1"
        ) from None


def _in_processes(
    texts: Iterable[str | bytes], pipeline: Pipeline, workers: int, chunk_size: int
) -> Iterator[str]:
    chunks = ((None, chunk) for chunk in _chunks(texts, chunk_size))
    for _, (cleaned, error) in in_order(_clean_chunk, chunks, pipeline, workers):
        yield from cleaned
        if error is not None:
            raise error


def _chunks(texts: Iterable[str | bytes], size: int) -> Iterator[list[str | bytes]]:
    """*texts* in lists of *size*; an error of *texts* is raised after the texts before it."""
    chunk: list[str | bytes] = []
    failure: Exception | None = None
    rest = iter(texts)
    while failure is None:
        try:
            chunk.extend(islice(rest, size))  # keeps what it has when one raises
        except Exception as error:
            failure = error
        if not chunk:
            break
        yield chunk
        chunk = []
    if failure is not None:
        raise failure


def _clean_chunk(
    pipeline: Pipeline, texts: list[str | bytes]
) -> tuple[list[str], BaseException | None]:
    """Clean *texts* up to the first that raises an error; return that error, too."""
    cleaned: list[str] = []
    for text in texts:
        try:
            cleaned.append(pipeline.clean(text))
        except Exception as error:  # of a wrong type, or from a normalizer of the user's
            return cleaned, portable(error)
    return cleaned, None
