"""Time tasks in turns on the same texts, so that a machine that slows down slows them all.

Time is processor time of this process, with the garbage collector off; each round takes the tasks
in another order.  Trust the ratios of one run: absolute figures hold for one machine on one day.
"""

from __future__ import annotations

import gc
import os
import platform
import time
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from random import Random
from statistics import median
from typing import Any, NamedTuple


class Task(NamedTuple):
    """Something to time.  *prepare* makes what *run* takes from the texts, and is not timed."""

    name: str
    run: Callable[[Any], object]
    prepare: Callable[[list[str]], Any] = lambda texts: texts


def each(name: str, function: Callable[[str], object]) -> Task:
    """Return the task that calls *function* with one text after the other."""

    def run(texts: list[str]) -> None:
        for text in texts:
            function(text)

    return Task(name, run)


def interleaved(tasks: Sequence[Task], texts: Sequence[str], rounds: int) -> dict[str, list[float]]:
    """Return for each task its rate in each round, in MB of UTF-8 a second."""
    size = sum(len(text.encode("utf-8", "surrogatepass")) for text in texts) / 1e6
    for task in tasks:
        task.run(task.prepare(_copies(texts[:3])))  # what is made on first use is made now
    rates: dict[str, list[float]] = {task.name: [] for task in tasks}
    draw = Random(0)
    gc.collect()
    gc.freeze()  # some peers load so much that looking through it takes longer than their work
    for _ in range(rounds):
        for task in draw.sample(tasks, len(tasks)):
            taken = seconds(task.run, task.prepare(_copies(texts)))
            rates[task.name].append(size / taken)
    gc.unfreeze()
    return rates


def seconds(run: Callable[[Any], object], prepared: Any) -> float:
    """Return the processor time that *run* takes."""
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        run(prepared)
        return max(time.process_time() - start, 1e-9)
    finally:
        gc.enable()


def times(rates: dict[str, list[float]], task: str, base: str) -> float:
    """Return how many times as fast as *base* the task is: the median over the rounds."""
    return median(a / b for a, b in zip(rates[task], rates[base], strict=True))


def machine() -> dict[str, str]:
    """Return what the figures depend on, besides the code."""
    return {
        "processor": _processor(),
        "processors": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.machine()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
    }


def versions(names: Sequence[str]) -> dict[str, str]:
    """Return the version of each of *names* that is installed."""
    found = {}
    for name in names:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _copies(texts: Sequence[str]) -> list[str]:
    """Each text as an object of its own, without what an earlier task left with it."""
    return ["".join((text[:1], text[1:])) for text in texts]


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown"
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or "unknown"
