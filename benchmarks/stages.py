"""Where the time of ``clean`` goes: each normalizer on the text that the ones before it made."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from benchmarks.timing import Task, interleaved
from newsclean import NEWS, Normalizer
from newsclean.edits import apply

WHOLE = "clean"
REST = "edits and later rounds"


def stages(texts: Sequence[str], rounds: int) -> dict[str, float]:
    """Return milliseconds for a MB of text by normalizer, and for all the rest of ``clean``.

    Each normalizer is given the texts as it finds them in the first round.  What is left of the
    time of ``clean`` is the applying of edits and the rounds after the first.
    """
    seen = {normalizer.name: list(texts) for normalizer in NEWS.normalizers}
    now = list(texts)
    for normalizer in NEWS.normalizers:
        seen[normalizer.name] = now
        now = [apply(text, edits) if (edits := normalizer(text)) else text for text in now]
    tasks = [_stage(n, seen[n.name]) for n in NEWS.normalizers]
    tasks.append(Task(WHOLE, lambda copies: [NEWS.clean(text) for text in copies]))
    rates = interleaved(tasks, texts, rounds)
    cost = {name: 1000 / median(found) for name, found in rates.items()}
    whole = cost.pop(WHOLE)
    return {**cost, REST: max(0.0, whole - sum(cost.values())), WHOLE: whole}


def _stage(normalizer: Normalizer, texts: list[str]) -> Task:
    """The task that has *normalizer* read *texts*, whatever texts it is given."""
    return Task(normalizer.name, lambda _: [normalizer(text) for text in texts])
