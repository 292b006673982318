"""Corpora of news, made from a seed: any size, any of these splits, always the same text.

    python -m benchmarks.corpus mixed --megabytes 10 > news.jsonl
    python -m benchmarks.corpus clean_curly --megabytes 1000 --seed 7 --output news.parquet

The text is written by ``benchmarks.articles`` and damaged by ``benchmarks.damage``; its statistics
are those of real news, and stand with their sources in ``benchmarks.figures``.  A corpus of your
own can be read by ``given``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path
from random import Random

from benchmarks import articles, damage, hostile

# Shares of the mixed split, and what its articles are.
MIXED = {
    "clean_ascii": 0.09, "clean_curly": 0.27, "dirty_ascii": 0.14, "dirty_curly": 0.45,
    "mojibake": 0.05,
}  # fmt: skip
LANGUAGES = ("de", "fr", "es", "ru", "zh", "ja", "hi", "ar")
DIRTY_ABROAD = 0.4  # of articles in other languages
LONG_LINE = 200_000  # characters
ROWS_A_BATCH = 1_000


def _clean_ascii(draw: Random) -> str:
    return articles.plain(articles.article("en", draw))


def _clean_curly(draw: Random) -> str:
    return articles.article("en", draw)


def _dirty_ascii(draw: Random) -> str:
    kinds = tuple(kind for kind in damage.KINDS if kind not in damage.NEED_MORE_THAN_ASCII)
    return articles.plain(damage.dirty(_clean_ascii(draw), draw, kinds)).replace("©", "(c)")


def _dirty_curly(draw: Random) -> str:
    return damage.dirty(_clean_curly(draw), draw)


def _mojibake(draw: Random) -> str:
    return damage.mojibake(_clean_curly(draw), draw)


def _mixed(draw: Random) -> str:
    return SPLITS[draw.choices(list(MIXED), list(MIXED.values()))[0]](draw)


def _cleaned(draw: Random) -> str:
    """What ``clean`` makes of the mixed split: the second pass over a corpus."""
    from newsclean import clean

    return clean(_mixed(draw))


def _headlines(draw: Random) -> str:
    return articles.headline("en", draw)


def _one_long_line(draw: Random) -> str:
    """A page whose line breaks are lost."""
    lines: list[str] = []
    size = 0
    while size < LONG_LINE:
        lines.append(_clean_curly(draw).replace("\n\n", " "))
        size += len(lines[-1]) + 1
    return " ".join(lines)[:LONG_LINE].rstrip()


def _worst(draw: Random) -> str:
    """Every kind of damage in one article, mojibake, and a run of what hangs careless patterns."""
    text = damage.damaged(_clean_curly(draw), draw, list(damage.KINDS))
    before, unit, after = draw.choice(list(hostile.INPUTS.values()))
    run = before + (unit * 2_000)[:2_000] + after
    return damage.mojibake(text, draw) + "\n\n" + run


def _abroad(language: str) -> Callable[[Random], str]:
    def write(draw: Random) -> str:
        text = articles.article(language, draw)
        return damage.abroad(text, language, draw) if draw.random() < DIRTY_ABROAD else text

    return write


SPLITS: dict[str, Callable[[Random], str]] = {
    "clean_ascii": _clean_ascii,
    "clean_curly": _clean_curly,
    "dirty_ascii": _dirty_ascii,
    "dirty_curly": _dirty_curly,
    "mojibake": _mojibake,
    "mixed": _mixed,
    "cleaned": _cleaned,
    **{language: _abroad(language) for language in LANGUAGES},
    "headlines": _headlines,
    "one_long_line": _one_long_line,
    "worst": _worst,
}


def documents(split: str, seed: int = 0) -> Iterator[str]:
    """Yield the documents of *split* without end; *seed* decides each of them.

    Each is drawn on its own, so the first thousand are the same however many are taken.
    Raises ``KeyError`` for an unknown split.

    >>> first = next(documents("headlines", seed=1))
    >>> first == next(documents("headlines", seed=1)) != next(documents("headlines", seed=2))
    True
    """
    write = SPLITS[split]
    for number in count():
        yield write(Random(f"{split} {seed} {number}"))


def sample(split: str, size: int, seed: int = 0) -> list[str]:
    """Return the first documents of *split* that together have *size* bytes of UTF-8, or more."""
    texts = []
    for text in documents(split, seed):
        texts.append(text)
        size -= len(text.encode("utf-8", "surrogatepass"))
        if size <= 0:
            return texts
    raise AssertionError("documents has no end")


def given(path: Path, field: str = "text") -> Iterator[str]:
    """Yield the texts in *field* of a JSONL or a Parquet file, whichever its name says."""
    if path.suffix == ".parquet":
        from pyarrow.parquet import ParquetFile

        for batch in ParquetFile(path).iter_batches(columns=[field]):
            yield from batch.column(0).to_pylist()
    else:
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)[field]


def main(arguments: list[str] | None = None) -> None:
    options = _options(arguments)
    rows = _rows(options.split, options.seed, options.megabytes * 1e6)
    if options.output and options.output.suffix == ".parquet":
        _write_parquet(options.output, rows)
    elif options.output:
        with options.output.open("w", encoding="utf-8") as file:
            file.writelines(map(_line, rows))
    else:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        sys.stdout.writelines(map(_line, rows))


def _rows(split: str, seed: int, size: float) -> Iterator[dict[str, str]]:
    for number, text in enumerate(documents(split, seed)):
        yield {"id": f"{split}-{seed}-{number}", "text": text}
        size -= len(text.encode("utf-8", "surrogatepass"))
        if size <= 0:
            return


def _line(row: dict[str, str]) -> str:
    """*row* as a line of JSON; a lone surrogate, which UTF-8 has no bytes for, as its escape."""
    try:
        (line := json.dumps(row, ensure_ascii=False)).encode()
    except UnicodeEncodeError:
        line = json.dumps(row)
    return line + "\n"


def _write_parquet(path: Path, rows: Iterator[dict[str, str]]) -> None:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    schema = pa.schema([("id", pa.string()), ("text", pa.string())])
    with ParquetWriter(path, schema, compression="zstd") as file:
        while batch := list(islice(rows, ROWS_A_BATCH)):
            file.write_table(pa.Table.from_pylist(batch, schema))


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("split", choices=SPLITS)
    parser.add_argument("--megabytes", type=float, default=1.0, help="of text in UTF-8")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, help="a .jsonl or .parquet file; else, the lines")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
