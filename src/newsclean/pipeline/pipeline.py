"""The pipeline: runs normalizers over a text, applies their edits, and can show every edit.

A normalizer reads text and returns edits; only the pipeline applies them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from newsclean.edits import Edit, compose
from newsclean.normalizer import Normalizer
from newsclean.pipeline import selection
from newsclean.pipeline.cleaned import Cleaned
from newsclean.pipeline.finders import Failures, Finder, at_gate, finders_of
from newsclean.pipeline.flags import Raising, at_flag_gate, raised, raising_of, read_of
from newsclean.pipeline.gate import WORTH, Gate
from newsclean.pipeline.lineup import Asked
from newsclean.pipeline.protected import Protected, matches_of
from newsclean.pipeline.rounds import Step
from newsclean.pipeline.source import decoded_source
from newsclean.pipeline.turns import turns
from newsclean.rules.rows import Row, Rule
from newsclean.text.last_text import forget_long_text

__all__ = ["Normalizer", "Pipeline"]


class Pipeline:
    """Normalizers in order; immutable and picklable.

    They run one after the other, and again until none has an edit left, so cleaning a clean text
    changes nothing.

    >>> from newsclean import MINIMAL
    >>> MINIMAL.clean("Rain is coming. [ad_1]")
    'Rain is coming.'
    """

    normalizers: tuple[Normalizer, ...]
    protected: tuple[str, ...]

    def __init__(self, normalizers: Iterable[Normalizer], protected: Iterable[str] = ()) -> None:
        given = tuple(map(selection.normalizer_of, normalizers))
        patterns = tuple(selection.protections(protected, ()))
        self.__setstate__({"normalizers": given, "protected": patterns})

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(
            "a pipeline does not change; without, only, plus and protecting make another"
        )

    def __delattr__(self, name: str) -> None:
        raise AttributeError("a pipeline does not change; without and only make another")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Pipeline):
            return NotImplemented
        return self.__getstate__() == other.__getstate__()

    def __hash__(self) -> int:
        return hash((self.normalizers, self.protected))

    def __repr__(self) -> str:
        return f"<Pipeline: {', '.join(normalizer.name for normalizer in self.normalizers)}>"

    def __getstate__(self) -> dict[str, object]:
        return {"normalizers": self.normalizers, "protected": self.protected}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)

    def clean(self, text: str | bytes, *, encoding: str | None = None) -> str:
        """Return *text* cleaned; *text* itself if there is nothing to do.

        Bytes are decoded first, from *encoding* if given.  Raises ``TypeError`` for anything but
        ``str`` and ``bytes``, and ``LookupError`` for an encoding that Python does not know.  No
        text raises an error, unless a normalizer of yours does, as a ``NormalizerError``.
        """
        source, _, _ = decoded_source(text, encoding)
        result = source
        for _, after in self._steps(source, Failures()):
            result = after
        return result

    def tally(
        self, text: str | bytes, *, encoding: str | None = None, strict: bool = False
    ) -> tuple[str, int]:
        """Return *text* cleaned, and the number of edits, at about the cost of ``clean``.

        It is that of the edits that ``explain`` returns.  With *strict*, a normalizer of ours that
        fails raises ``NormalizerError``, as yours do.

        >>> from newsclean import MINIMAL
        >>> MINIMAL.tally("Rain is coming. [ad_1]")
        ('Rain is coming.', 1)
        """
        source, _, _ = decoded_source(text, encoding)
        result = source
        total: Sequence[Edit] = ()
        for edits, after in self._steps(source, Failures(strict=strict)):
            total = compose(source, total, result, edits) if edits else ()
            result = after
        return result, len(total)

    def explain(
        self, text: str | bytes, *, encoding: str | None = None, strict: bool = False
    ) -> Cleaned:
        """Return *text* cleaned as by ``clean``, with every edit and its rules.

        With *strict*, a normalizer of ours that fails raises ``NormalizerError``; otherwise it is
        skipped, and the flag ``failed`` is raised.
        """
        source, encoding, is_sure = decoded_source(text, encoding)
        result = source
        total: Sequence[Edit] = ()
        flags = set() if is_sure else {"encoding_guess"}
        failures = Failures(strict=strict)
        for edits, after in self._steps(source, failures):
            if edits:
                total = compose(source, total, result, edits)
            else:
                total = ()
                flags.add("unsettled")
            result = after
        for edit in total:
            flags.update(self._flags[rule] for rule in edit.rules if rule in self._flags)
        gate = self._gated[1] if "_gated" in self.__dict__ else None
        raising, flag_gate = (self._raising, None) if gate is None else self._at_flag_gate
        read = read_of(result, gate) or source  # if nothing is left, what there was says what it is
        flags |= raised(raising, read, failures, flag_gate)
        forget_long_text(source)
        if failures:
            flags.add("failed")
        return Cleaned(result, source, tuple(total), encoding, frozenset(flags))

    def _steps(self, source: str, failures: Failures) -> Iterator[Step]:
        protect = self._unprotected if self.protected else None
        asked, gate = self._asked(len(source))
        try:
            yield from turns(asked, source, failures, protect, self.protected, gate)
        finally:
            forget_long_text(source)

    def prepare(self) -> None:
        """Build now what is otherwise built after the first 32,000 characters.

        That is the search for the cues of all normalizers, and of their flags, which makes cleaning
        faster and takes a while to build.  A server may do so before its first request.

        >>> from newsclean import MINIMAL
        >>> MINIMAL.prepare()
        """
        _ = self._gated, self._at_flag_gate

    def _unprotected(self, text: str, edits: Sequence[Edit]) -> Sequence[Edit]:
        """*edits* without those that touch protected text."""
        return Protected(matches_of(self.protected, text)).without(edits)

    def without(self, *rules: str) -> Pipeline:
        """Return this pipeline without the rules whose id matches one of *rules*.

        A ``*`` stands for any characters.  Raises ``ValueError`` if one of them matches no rule.

        >>> from newsclean import NEWS
        >>> NEWS.without("placeholder.*").clean("Rain is coming. [ad_1]")
        'Rain is coming. [ad_1]'
        """
        dropped = selection.selected(self.normalizers, rules)
        known = {rule for n in self.normalizers for rule in selection.rules_of(n)}
        return Pipeline(selection.narrowed(self.normalizers, known - dropped), self.protected)

    def only(self, *rules: str) -> Pipeline:
        """Return this pipeline with only the rules whose id matches one of *rules*.

        A ``*`` stands for any characters.  Raises ``ValueError`` if one of them matches no rule.

        >>> from newsclean import NEWS
        >>> NEWS.only("placeholder.*", "layout.blank-lines").clean("Rain &amp; wind. [ad_1]")
        'Rain &amp; wind.'
        """
        kept = selection.selected(self.normalizers, rules)
        return Pipeline(selection.narrowed(self.normalizers, kept), self.protected)

    def plus(self, *added: Row | Normalizer, before: str | None = None) -> Pipeline:
        """Return this pipeline with rule rows or normalizers *added*.

        They run last, or before the normalizer with the name *before*.  Raises ``ValueError`` if a
        row is malformed or dangerous, its id is taken or no normalizer has that name; raises
        ``TypeError`` if an item is neither a row nor a normalizer.

        >>> from newsclean import NEWS, Phrase
        >>> NEWS.plus(Phrase("mine.slogan", ("all the news",))).clean("Rain.\\n\\nAll the News")
        'Rain.'
        """
        return Pipeline(selection.added(self.normalizers, added, before), self.protected)

    def protecting(self, *patterns: str, phrases: Iterable[str] = ()) -> Pipeline:
        """Return this pipeline without edits that touch a match of *patterns* or *phrases*.

        *patterns* are regular expressions; *phrases* are literal text, in upper or lower case.
        Raises ``ValueError`` if one is empty, is no regular expression or could take forever.

        >>> from newsclean import NEWS
        >>> NEWS.protecting(phrases=["source link"]).clean("One.\\n\\n\\nSource link")
        'One.\\n\\nSource link'
        """
        more = selection.protections(patterns, phrases)
        return Pipeline(self.normalizers, (*self.protected, *more))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rows of all normalizers, in their order."""
        return tuple(rule for n in self.normalizers for rule in getattr(n, "rules", ()))

    @cached_property
    def _finders(self) -> list[Finder]:
        return finders_of(self.normalizers, protects=bool(self.protected))

    def _asked(self, length: int) -> tuple[Asked, Gate | None]:
        """Who is asked about a text of this *length*, and the gate, if it is worth one by now."""
        state = self.__dict__
        if "_gated" not in state:
            state["_read"] = state.get("_read", 0) + length
            if state["_read"] < WORTH:
                return self._ungated
        return self._gated

    @cached_property
    def _ungated(self) -> tuple[Asked, Gate | None]:
        return Asked.of(self.normalizers, self._finders), None

    @cached_property
    def _gated(self) -> tuple[Asked, Gate | None]:
        finders, gate = at_gate(self.normalizers, self._finders)
        return Asked.of(self.normalizers, finders), gate

    @cached_property
    def _raising(self) -> list[Raising]:
        """The normalizers that raise flags for a text."""
        return raising_of(self.normalizers, self._finders)

    @cached_property
    def _at_flag_gate(self) -> tuple[list[Raising], Gate | None]:
        return at_flag_gate(self._raising)

    @cached_property
    def _flags(self) -> dict[str, str]:
        """Rule id to the flag that its edits raise."""
        return {r.id: flag for r in self.rules if (flag := getattr(r, "flag", None))}
