"""Small tests of English words that show whether a clause has a verb of its own."""

from __future__ import annotations

from newsclean.text.marks import AROUND_WORDS
from newsclean.text.words import FINITE

__all__ = ["DETERMINERS", "has_verb", "is_finite", "opens_a_clause"]

DETERMINERS = frozenset(
    """
    a all an another any both each every few her his its many more most my no our several some that
    the their these this those
    """.split()
)
_PRONOUNS = frozenset("he i it she they we you there".split())


def is_finite(word: str) -> bool:
    """Whether *word* looks like a finite verb: "was", "fell", "shelled".

    >>> is_finite("shelled"), is_finite("United")
    (True, False)
    """
    return word in FINITE or (word.endswith("ed") and len(word) > 4 and word.islower())


def has_verb(clause: str, others: frozenset[str] = frozenset()) -> bool:
    """Whether *clause* has a finite verb or one of *others*; marks around words are ignored.

    >>> has_verb("the rain (which fell)"), has_verb("the rain,” he said", frozenset({"said"}))
    (True, True)
    """
    words = (word.strip(AROUND_WORDS) for word in clause.split())
    return any(is_finite(word) or word in others for word in words)


def opens_a_clause(words: str) -> bool:
    """Whether *words* begin with a subject and its verb: "it was the last", "the auditors left".

    >>> opens_a_clause("the auditors doubled the fine"), opens_a_clause("a month after the deal")
    (True, False)
    """
    head = words.split(",", 1)[0].split()[:6]
    if not head:
        return False
    first = head[0].lower()
    if first in _PRONOUNS:
        return True
    for word in head[1:] if first in DETERMINERS else ():
        if word in {"that", "which", "who"}:  # "a decision that was upheld" is no clause yet
            return False
        if is_finite(word):
            return True
    return False
