"""Check any normalizer or pipeline against the laws, on generated dirty text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Final

from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st
from hypothesis.errors import Flaky, NoSuchExample

from newsclean.pipeline.pipeline import Normalizer, Pipeline
from newsclean.rules.rows import Rule, Sign
from newsclean.testing.artifacts import RULES
from newsclean.testing.documents import ODD, documents
from newsclean.testing.laws import LAWS, OF_EDITS, TOTAL, Law, LawBroken, shown
from newsclean.testing.least import least

__all__ = ["check_normalizer", "check_pipeline"]


def check_normalizer(normalizer: Normalizer, pieces: Iterable[str] = ()) -> None:
    """Check *normalizer* against the laws; any callable with a name that returns edits will do.

    *pieces* are your own texts to build documents from, in addition to ours: texts that it looks
    for, and look-alikes.  The number of documents is Hypothesis's ``max_examples``.

    Raises ``LawBroken`` with the smallest text that shows it, and ``AssertionError`` if it changed
    no document at all, because then nothing was checked.

    >>> from newsclean import lift
    >>> check_normalizer(lift(str.strip, "mine.strip"))
    >>> try:
    ...     check_normalizer(lift(str.swapcase, "mine.swap"))
    ... except LawBroken as broken:
    ...     print(broken.law, repr(broken.text))
    settles 'a'
    """
    if isinstance(normalizer, Rule):
        raise TypeError(f"{normalizer.id} is a row; hold NEWS.plus(it) to check_pipeline")
    acted = False

    def watched(pipeline: Pipeline, text: str, other: str) -> str | None:
        nonlocal acted
        why = OF_EDITS.broken(pipeline, text, other)
        acted = acted or why is not None or len(normalizer(text)) > 0
        return why

    laws = (LAWS[0], OF_EDITS._replace(broken=watched), *LAWS[1:])
    shows = _shown(getattr(normalizer, "rules", ()))
    _hold(Pipeline((normalizer,)), normalizer.name, laws, shows, _several(pieces))
    if not acted:
        raise AssertionError(
            f"{normalizer.name} had no edit in any document, so nothing was checked; "
            "pass as pieces what it looks for"
        )


def check_pipeline(pipeline: Pipeline, pieces: Iterable[str] = ()) -> None:
    """Check *pipeline* against the laws, and its rows against their proofs.

    Each text that a row keeps must stay as it is, whatever else is in the pipeline; and a row that
    you added must do what its ``before`` and ``after`` show.  *pieces* are as in
    ``check_normalizer``.  Raises ``LawBroken`` with the smallest text that shows it.

    >>> from newsclean import MINIMAL, Phrase
    >>> check_pipeline(MINIMAL.plus(Phrase("mine.slogan", ("all the tides",), "All the Tides")))
    >>> try:
    ...     check_pipeline(MINIMAL.plus(Phrase("mine.slogan", ("all the tides",), "All the news")))
    ... except LawBroken as broken:
    ...     print(broken.law, repr(broken.text))
    proof 'All the news'
    """
    for rule in pipeline.rules:
        _hold_row(pipeline, rule)
    added = [rule for rule in pipeline.rules if rule not in RULES]
    _hold(pipeline, _PIPELINE, LAWS, _shown(added), _several(pieces))


_PIPELINE: Final = "the pipeline"
_KEEPS: Final = "a text that a row keeps stays as it is"
_PROOF: Final = "a row does what it shows"


def _hold_row(pipeline: Pipeline, rule: Rule) -> None:
    """Check that *pipeline* keeps what *rule* keeps; if it is a user's row, also what it shows."""
    for text in rule.keeps:
        if (made := pipeline.clean(text)) != text:
            why = f"which {rule.id} keeps, it makes {shown(made)}"
            raise LawBroken(_PIPELINE, "keeps", _KEEPS, text, why)
    if not rule.before or rule in RULES:
        return
    if isinstance(rule, Sign):
        if rule.flag not in pipeline.explain(rule.before).flags:
            why = f"it raises no flag {rule.flag!r}, which {rule.id} shows"
            raise LawBroken(_PIPELINE, "proof", _PROOF, rule.before, why)
    elif (made := pipeline.clean(rule.before)) != rule.after:
        why = f"it makes {shown(made)}, and {rule.id} shows {shown(rule.after)}"
        raise LawBroken(_PIPELINE, "proof", _PROOF, rule.before, why)


def _shown(rules: Iterable[Rule]) -> list[str]:
    """The texts in the proofs of *rules*."""
    return [text for rule in rules for text in (rule.before, *rule.keeps) if text]


def _hold(
    pipeline: Pipeline,
    subject: str,
    laws: Sequence[Law],
    shows: Sequence[str],
    pieces: Sequence[str],
) -> None:
    """Raise ``LawBroken`` with the smallest document for which *pipeline* breaks one of *laws*."""
    found: tuple[Law, str, str] | None = None

    def breaks(given: tuple[str, str]) -> bool:
        nonlocal found
        for law in laws if found is None else [found[0]]:
            try:
                why = law.broken(pipeline, *given)
            except Exception as error:
                law, why = TOTAL, f"it raises {type(error).__name__}: {error}"
            if why is not None:
                found = law, given[0], why
                return True
        return False

    some = shows[:: len(shows) // _MOST_SHOWN + 1]
    if not any(breaks((text, "")) for text in (*ODD, *some, *_in_a_row(pieces))):
        with suppress(NoSuchExample, Flaky):  # flaky is what depends on more than its text
            find(st.tuples(*[documents([*shows, *pieces])] * 2), breaks, settings=_settings())
    if found is not None:
        # Hypothesis leaves artifacts whole that it has drawn from our tables.
        least(found[1], lambda text: breaks((text, "")))
        law, text, why = found
        raise LawBroken(subject, law.name, law.says, text, why)


_MOST_SHOWN = 200
"""Maximum texts of a table's rows that are tried by themselves; documents use all of them."""


def _several(pieces: Iterable[str]) -> list[str]:
    if isinstance(pieces, str):
        raise TypeError(f"pieces takes several: pass [{shown(pieces)}]")
    return [*pieces]


def _in_a_row(pieces: Iterable[str]) -> Iterator[str]:
    """Each of *pieces* once, and several times in a row, where bugs are frequent."""
    for piece in pieces:
        yield from (piece, piece * 2, piece * 3, f"{piece}\n{piece}")


def _settings() -> settings:
    """The user's own settings, without those that hinder a search."""
    phases = (Phase.generate,)
    return settings(
        deadline=None, database=None, suppress_health_check=[*HealthCheck], phases=phases
    )
