"""What a line shows by the lines around it: where the story is, what is alike or stands twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from newsclean.line_features import Line

__all__ = ["places", "story_of"]

_PROSE_COUNTS = 60
_OTHER_COSTS = 7
_STEPS = ((1, "1"), (2, "2"), (4, "4"), (8, "8"), (16, "16"))


def story_of(lines: Sequence[Line]) -> range:
    """Return the stretch of *lines* in which prose is densest: the story, but for its edges.

    >>> prose = "The council approved the plan on Monday after a long debate here."
    >>> story_of([Line(text, 0) for text in ("Home", "News", prose, "A subhead", prose, "Tags")])
    range(2, 5)
    """
    best = total = first = 0
    found = range(0)
    for i, line in enumerate(lines):
        total += min(line.size, _PROSE_COUNTS) if line.is_prose else -_OTHER_COSTS
        if total <= 0:
            total, first = 0, i + 1
        elif total > best:
            best, found = total, range(first, i + 1)
    return found


def places(lines: Sequence[Line], story: range, deep: Sequence[bool]) -> Iterator[list[str]]:
    """Yield what each of *lines* shows by its place.

    The first names say its zone, how much of the text is no prose, and how many of its words the
    story holds.  Lines that are *deep* in prose show nothing.
    """
    told = frozenset().union(*(lines[i].words for i in story if lines[i].is_prose))
    counts = Counter(line.text[:40].strip() for line in lines)
    begins = Counter(line.text[:12] for line in lines)
    runs = _runs(lines)
    behind = _distances(lines)
    ahead = _distances(lines[::-1])[::-1]
    mass = sum(line.size for line in lines)
    last = len(lines) - 1
    clutter = f"clutter.{sum(not line.is_prose for line in lines) * 6 // len(lines)}"
    before = 0
    for i, line in enumerate(lines):
        if deep[i]:
            before += line.size
            yield []
            continue
        zone = "head" if i < story.start else "tail" if i >= story.stop else "story"
        share = _share(len(line.words & told), len(line.words))
        found = [zone, clutter, f"told.{share}", f"since.{behind[i]}", f"until.{ahead[i]}"]
        if zone == "head":
            found.append("to-story." + _step(story.start - i))
        elif zone == "tail":
            found.append("from-story." + _step(i - story.stop + 1))
        found.append(f"through.{before * 8 // mass}")
        before += line.size
        found.append(("prose-run." if line.is_prose else "run.") + _step(runs[i]))
        if counts[line.text[:40].strip()] > 1:
            found.append("twice")
        if begins[line.text[:12]] > 1:
            found.append("begins-alike")
        if i == 0:
            found.append("first")
        if i == last:
            found.append("last")
        yield found


def _step(number: int) -> str:
    return next((name for most, name in _STEPS if number <= most), "more")


def _share(part: int, whole: int) -> str:
    if not whole:
        return "nothing"
    return ("none", "some", "half", "most", "all")[part * 4 // whole]


def _runs(lines: Sequence[Line]) -> list[int]:
    """For each line, how many lines in a row are prose as it is, or as it is not."""
    lengths: list[int] = []
    for _, run in groupby(line.is_prose for line in lines):
        count = sum(1 for _ in run)
        lengths += [count] * count
    return lengths


def _distances(lines: Sequence[Line]) -> list[str]:
    """For each line, how far behind the last line of prose it stands."""
    found = []
    since = None
    for line in lines:
        found.append("never" if since is None else _step(since))
        if line.is_prose:
            since = 1
        elif since is not None:
            since += 1
    return found
