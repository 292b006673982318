"""Estimate how long a regular expression may take: an upper bound on its backtracking steps.

Python's ``re`` tries every way in which a pattern can match before it gives up.  ``(a+)+b`` can
share a run of n letters among its loops in 2**n ways, ``.*x.*y`` in n**2.  This file counts those
ways on the parsed pattern.  A loop or an alternative multiplies them only where the text inside it
and the text after it can begin with the same characters; in most patterns, as in ``\\w+ \\w+``, the
next few characters tell them apart.  Where a loop can run over everything that the pattern needs
before the loop, each start of the pattern reads the same text again; otherwise the starts share the
text.  The count may be too high; bounded loops reduce it.

The turns of a loop share the text, too, where there is one way through each.  In
``Tags?: \\w+(?:, \\w+)*`` a turn that reads n letters takes them, and the next turn begins after
them.  So the inner loops of all turns together run over the text once, not once a turn: the steps
are those of one long turn, and for each turn those of the shortest.  What a turn reads and does not
take, as a lookahead does, counts in each turn.
"""

from __future__ import annotations

from importlib import import_module

from newsclean.regexes.alphabet import Alphabet
from newsclean.regexes.counting import LINE_LENGTH, Counter
from newsclean.regexes.next_characters import DONE, ENDS
from newsclean.regexes.reruns import reruns_of

__all__ = ["steps"]


def steps(pattern: str, starts: tuple[str, ...] | None = None) -> float:
    """Return an upper bound on the steps of *pattern* over ``LINE_LENGTH`` characters.

    The pattern is tried at each occurrence of *starts*; at every character if *starts* is ``None``;
    once, against the whole line, if it is empty.  Raises ``re.error`` if *pattern* is not a regular
    expression.

    >>> steps(r"Tide \\d{1,4}", ()) < steps(r"Tide .*", ()) < 10**9 < steps(r"Tide .*x.*y", ())
    True
    >>> steps(r"(a+)+b", ())
    inf
    """
    parsed = import_module("re._parser").parse(pattern)
    alphabet = Alphabet(pattern)
    counter = Counter(alphabet, parsed.state.groupwidths)
    flags = parsed.state.flags
    after = ENDS if starts == () else DONE
    _, work = counter.cost(parsed, after, flags)
    if starts == ():
        return work
    apart = work * LINE_LENGTH / max(1, counter.reach(parsed))
    reruns, nearest = reruns_of(parsed, alphabet, flags)
    if not reruns:
        return apart
    counter.count_again(reruns)
    _, work = counter.cost(parsed, after, flags)
    near = max(1, min(LINE_LENGTH, nearest), min(map(len, starts or ("",))))
    return max(apart, work * LINE_LENGTH / near)
