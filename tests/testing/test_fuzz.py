"""The fuzzer: it finds what breaks a law, makes it small, and makes it again."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from newsclean import MINIMAL, Edit, lift
from newsclean.testing import fuzz
from newsclean.testing.least import least
from newsclean.testing.mutations import MUTATIONS, mutated, own_texts
from newsclean.testing.placing import LONGEST


def test_our_own_texts_made_hard_break_no_law(capsys: pytest.CaptureFixture[str]) -> None:
    status = fuzz.main(["--seed", "14", "--texts", "150", "--seconds", "600"])
    out, err = capsys.readouterr()
    assert (status, out) == (0, "")
    first, last = err.splitlines()
    assert first == "150 texts under minimal, news, body from seed 14: no breaches"
    assert last.startswith("Laws that are checked only on one text in so many: edits 10, ")


def test_narrowed_pipelines_break_no_law(capsys: pytest.CaptureFixture[str]) -> None:
    given = ["--narrowed", "3", "--seed", "5", "--texts", "30", "--seconds", "600"]
    assert fuzz.main(given) == 0
    out, err = capsys.readouterr()
    assert (out, err.startswith("30 texts under ")) == ("", True)


def unsure(text: str) -> str:
    """Takes one ★ at a time, the last ones before a ☆ never, and stumbles over ☂."""
    if "☂" in text:
        raise ValueError("rain")
    return text.replace("★", "", 1)


class Doubling:
    """Writes a mark twice, and so again."""

    name = "mine.doubling"

    def __call__(self, text: str) -> list[Edit]:
        return [Edit(i, i, "·", (self.name,)) for i, c in enumerate(text) if c == "·"]


@pytest.mark.parametrize(
    ("normalizer", "law", "shown"),
    [
        (lift(unsure, "mine.unsure"), "edits", "'☂'"),
        (lift(unsure, "mine.unsure"), "settles", "★★★★★★★★★★★★"),
        (Doubling(), "settles", "'·'"),
    ],
)
def test_a_breach_is_found_made_small_and_made_again(
    normalizer: Doubling,
    law: str,
    shown: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setitem(fuzz._PRESETS, "minimal", MINIMAL.plus(normalizer))
    sign = {"edits": "☂", "settles": "★" * 30 + "·"}[law]
    records = [{"text": f"The port is shut until Monday morning. {sign} It rains."}]
    path = tmp_path / "texts.jsonl"
    path.write_text("\n".join(map(json.dumps, records)))
    given = [str(path), "--preset", "minimal", "--seed", "3", "--seconds", "600"]
    assert fuzz.main([*given, "--texts", "10"]) == 1
    lines = capsys.readouterr().out.splitlines()
    told = next(line for line in lines if f"the law {law!r}" in line and shown in line)
    number = told.partition("--only ")[2].partition(")")[0]
    assert fuzz.main([*given, "--only", number]) == 1
    assert told in capsys.readouterr().out


def test_each_text_hangs_on_seed_and_number_alone(capsys: pytest.CaptureFixture[str]) -> None:
    for jobs in ("1", "2"):
        assert fuzz.main(["--seed", "5", "--texts", "6", "--jobs", jobs, "--seconds", "600"]) == 0
    again = ["--seed", "5", "--only", "3", "--show"]
    assert [fuzz.main(again), fuzz.main(again)] == [0, 0]
    first, second = capsys.readouterr().out.splitlines()
    assert first == second


def test_texts_come_from_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained all day, and nobody came to the harbour.")
    long = "The council approved the plan on Monday after a debate."
    records = [
        {"text": long, "id": "x" * 99},
        {"body": long * 2, "id": "3"},
        [long],
        {"text": None},
    ]
    (tmp_path / "b.jsonl").write_text("\n".join(map(json.dumps, records)) + "\n{broken")
    (tmp_path / "c.png").write_bytes(b"\x89PNG")
    found = [*fuzz.texts_of(tmp_path)]
    assert found == ["It rained all day, and nobody came to the harbour.", long, long * 2]
    assert fuzz.main([str(tmp_path / "c.jsonl")]) == 2
    assert fuzz.main([str(tmp_path / "b.jsonl"), "--field", "none", "--texts", "0"]) == 0


@pytest.mark.parametrize("name", MUTATIONS)
def test_every_mutation_changes_texts(name: str) -> None:
    texts = own_texts()
    chance = random.Random(name)
    changed = 0
    for _turn in range(40):
        text = chance.choice(texts)
        changed += MUTATIONS[name](text, chance, texts) != text
    assert changed >= 5


def test_texts_stay_short_enough_to_be_many() -> None:
    texts = [*own_texts(), "word " * 9_000, "One line.\n" * 3_000]
    made = [
        mutated(chance.choice(texts), chance, texts) for chance in map(random.Random, range(99))
    ]
    assert max(map(len, made)) <= LONGEST
    assert len({*made}) > 90


def test_the_least_text_is_small() -> None:
    text = "\n".join(("One line.", "a [ here", "more", "and ] there", "the end") * 9)
    assert least(text, lambda some: 0 <= some.find("[") < some.find("]")) == "[]"
