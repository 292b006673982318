"""The other libraries that clean text, each as it is meant to be called; each may be absent.

Peers of the extra ``bench`` install with it.  NeMo Curator and Data-Juicer bring a GPU stack that
text needs nothing of; ``benchmarks/peers.sh`` installs the parts that it does need.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import ftfy

from benchmarks.timing import Task, each

SAME_SETTINGS = ftfy.TextFixerConfig(uncurl_quotes=False, fix_character_width=False)
BASE = "ftfy.fix_text"


class Peer(NamedTuple):
    """A way to call another library, and the name of its package."""

    name: str
    package: str
    build: Callable[[], Callable[[str], object]]


def _ftfy() -> Callable[[str], object]:
    return ftfy.fix_text


def _ftfy_same_settings() -> Callable[[str], object]:
    return lambda text: ftfy.fix_text(text, SAME_SETTINGS)


def _clean_text() -> Callable[[str], object]:
    from cleantext import clean

    return lambda text: clean(text)


def _clean_text_minimal() -> Callable[[str], object]:
    """Encodings and white space, and nothing lost."""
    from cleantext import clean

    return lambda text: clean(text, to_ascii=False, lower=False)


def _datatrove_ftfy() -> Callable[[str], object]:
    from datatrove.pipeline.formatters.ftfy import FTFYFormatter

    formatted: Callable[[str], object] = FTFYFormatter().format
    return formatted


def _datatrove_c4() -> Callable[[str], object]:
    """The line rules of C4, without counting sentences, for which it would fetch a model."""
    from datatrove.data import Document
    from datatrove.pipeline.filters.c4_filters import C4QualityFilter

    c4 = C4QualityFilter(min_num_sentences=-1)
    return lambda text: c4.filter(Document(text, ""))


def _nemo_unicode() -> Callable[[str], object]:
    from nemo_curator.stages.text.modifiers.unicode.unicode_reformatter import UnicodeReformatter

    modified: Callable[[str], object] = UnicodeReformatter().modify_document
    return modified


def _nemo_pipeline() -> Callable[[str], object]:
    from nemo_curator.stages.text.modifiers.string.c4 import BoilerPlateStringModifier
    from nemo_curator.stages.text.modifiers.string.line_remover import LineRemover
    from nemo_curator.stages.text.modifiers.string.newline_normalizer import NewlineNormalizer
    from nemo_curator.stages.text.modifiers.unicode.unicode_reformatter import UnicodeReformatter

    modifiers = (
        UnicodeReformatter(),
        NewlineNormalizer(),
        BoilerPlateStringModifier(),
        LineRemover(["Advertisement", "ADVERTISEMENT", "[ad_1]", "[ad_2]"]),
    )

    def modify(text: str) -> str:
        for modifier in modifiers:
            text = modifier.modify_document(text)
        return text

    return modify


def _juicer(*names: str) -> Callable[[str], object]:
    """Data-Juicer's mappers of these names, with one text to a batch."""
    from data_juicer.ops import OPERATORS, mapper  # noqa: F401 - it registers them

    mappers = [OPERATORS.modules[name]() for name in names]

    def process(text: str) -> object:
        samples = {"text": [text]}
        for one in mappers:
            samples = one.process_batched(samples)
        return samples

    return process


def _juicer_unicode() -> Callable[[str], object]:
    return _juicer("fix_unicode_mapper")


def _juicer_pipeline() -> Callable[[str], object]:
    return _juicer(
        "fix_unicode_mapper",
        "clean_links_mapper",
        "whitespace_normalization_mapper",
        "punctuation_normalization_mapper",
    )


def _textacy() -> Callable[[str], object]:
    from textacy.preprocessing import make_pipeline, normalize

    steps: Callable[[str], object] = make_pipeline(
        normalize.unicode,
        normalize.hyphenated_words,
        normalize.quotation_marks,
        normalize.whitespace,
    )
    return steps


PEERS = (
    Peer(BASE, "ftfy", _ftfy),
    Peer("ftfy.fix_text, same settings", "ftfy", _ftfy_same_settings),
    Peer("datatrove FTFYFormatter", "datatrove", _datatrove_ftfy),
    Peer("datatrove C4QualityFilter", "datatrove", _datatrove_c4),
    Peer("NeMo UnicodeReformatter", "nemo-curator", _nemo_unicode),
    Peer("NeMo unicode, newlines, boilerplate, lines", "nemo-curator", _nemo_pipeline),
    Peer("Data-Juicer fix_unicode", "py-data-juicer", _juicer_unicode),
    Peer("Data-Juicer unicode, links, spaces, punctuation", "py-data-juicer", _juicer_pipeline),
    Peer("textacy unicode, hyphens, quotes, spaces", "textacy", _textacy),
    Peer("clean-text default", "clean-text", _clean_text),
    Peer("clean-text, nothing lost", "clean-text", _clean_text_minimal),
)


def tasks() -> tuple[list[Task], dict[str, str]]:
    """Return a task for each peer that is there, and why each other one is not."""
    there: list[Task] = []
    absent: dict[str, str] = {}
    for peer in PEERS:
        try:
            call = peer.build()
            call("It’s fine. That is what she said.")
        except Exception as error:  # a peer may break in any way of its own
            absent[peer.name] = f"{type(error).__name__}: {error}".partition("\n")[0]
        else:
            there.append(each(peer.name, call))
    return there, absent
