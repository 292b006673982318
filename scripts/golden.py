"""Write down what ``clean`` makes of all that we know, so that a change of output is seen.

    python scripts/golden.py            # rewrites tests/golden/digests.txt, and says what moved

A line is a group of texts and a digest of what each preset makes of them: a rule's phrases, each as
a line between paragraphs, its ``before`` and its ``keeps``; a case; news that the benchmarks write.
A change that should leave the output alone leaves this file alone.  Where a rule is changed on
purpose, the file is rewritten with it, and its diff names the rules and cases that moved.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import corpus, own_cases
from newsclean import BODY, MINIMAL, NEWS, Pipeline
from newsclean.rules.rows import Block, Phrase, Rule, Run
from newsclean.testing.attributions import BREAKS, break_english
from newsclean.testing.languages import LANGUAGES, Language

__all__ = ["FILE", "PRESETS", "digest", "groups", "moved", "written"]

FILE = Path(__file__).parents[1] / "tests/golden/digests.txt"
PRESETS = {"MINIMAL": MINIMAL, "NEWS": NEWS, "BODY": BODY}
_ABOVE = (
    "The ferry was towed into harbour on Sunday night, nine hours after its engine had failed.\n\n"
    "“We sat in the dark and sang,” said Ivar Holm, a teacher who had taken his class along."
)
_BELOW = "A second ferry sails on that line from Tuesday, and the first stays in dock until May."
_ARTICLES = 8


def groups() -> Iterator[tuple[str, list[str]]]:
    """Yield each group's name and its texts."""
    for rule in BODY.rules:
        yield f"rule {rule.id}", [*_lines(rule), rule.before, *rule.keeps]
    for name, pairs in own_cases.cases().items():
        for label in dict.fromkeys(pair.kind for pair in pairs):
            yield f"case {name}: {label}", [pair.given for pair in pairs if pair.kind == label]
    for split, write in corpus.SPLITS.items():
        if split not in ("worst", "one_long_line"):
            yield f"news {split}", [write(Random(seed)) for seed in range(_ARTICLES)]
    for kind in BREAKS:
        made = (break_english(kind, Random(seed)) for seed in range(_ARTICLES))
        yield f"broken {kind}", [pair.dirty for pair in made if pair]
    for code, language in LANGUAGES.items():
        yield f"article {code}", [_article(language)]


def _lines(rule: Rule) -> Iterator[str]:
    """A text for each literal line of *rule*, amid a story and below one."""
    match rule:
        case Phrase(phrases=lines) | Run(words=lines):
            pass
        case Block():
            lines = rule.all_cues()
        case _:
            lines = ()
    for line in lines:
        yield f"{_ABOVE}\n\n{line}\n\n{_BELOW}\n\n{line.capitalize()}"


def _article(language: Language) -> str:
    sentences = [f"{s} {e}" for s, e in zip(language.sentences, language.endings, strict=False)]
    head, *subheads = (*language.headlines, *language.subheads)
    return "\n\n".join((head, language.dateline + sentences[0], *subheads, *sentences[1:],
                        "\n".join(language.items), *language.live))  # fmt: skip


def digest(texts: Iterable[str], pipeline: Pipeline) -> str:
    """Return what *pipeline* makes of *texts*, in eight characters."""
    found = blake2b(digest_size=4)
    for text in texts:
        found.update(pipeline.clean(text).encode("utf-8", "surrogatepass") + b"\0")
    return found.hexdigest()


def written() -> str:
    """Return the file as it should be."""
    lines = [
        f"{name}\t{' '.join(digest(texts, pipeline) for pipeline in PRESETS.values())}"
        for name, texts in groups()
    ]
    return "\n".join(sorted(lines)) + "\n"


def moved(before: str, after: str) -> list[str]:
    """Return the groups whose lines differ."""
    return sorted(
        {line.partition("\t")[0] for line in set(before.split("\n")) ^ set(after.split("\n"))}
    )


def main() -> None:
    before, after = FILE.read_text("utf-8") if FILE.exists() else "", written()
    FILE.write_text(after, encoding="utf-8")
    print("\n".join(moved(before, after)) or "nothing moved")


if __name__ == "__main__":
    main()
