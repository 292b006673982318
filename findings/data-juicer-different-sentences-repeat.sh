#!/usr/bin/env bash
# py-data-juicer 1.6.1, remove_repeat_sentences_mapper with its default options.
#
# Expected: a sentence that came before goes, whatever its marks; a different sentence stays. The docs
#   say that "special characters" are not compared: all but Chinese, letters and numbers.
# Seen: "letters" are a to z. Of a Russian, Greek or Korean sentence only its blanks are compared, so
#   each of three words or more goes when one of as many words came before it. Of Japanese the Chinese
#   characters are compared, but not the endings that say "not": after 市長は辞任しました ("the mayor has
#   resigned") the sentence 市長は辞任しませんでした ("has not resigned") is lost. In English the score
#   "2–1" equals "21". With ignore_special_character=False all of them stay.
# Why it matters: of a Russian story, one sentence of each length is left. What remains reads like a
#   story, and in Japanese the sentence that takes the first one back is missing.
# Guess, written before: repeated sentences go, in all languages, and no others.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
# Without the packages for pictures, video and clusters, which text does not need.
venv/bin/pip install -q --disable-pip-version-check --no-deps py-data-juicer==1.6.1
venv/bin/pip install -q --disable-pip-version-check --no-compile 2> /dev/null \
  aiohttp beautifulsoup4 datasets emoji httpx jsonargparse loguru numpy pillow psutil pydantic regex requests \
  tabulate tomli wget zstandard
cat > see.py <<'PY'
import sys
from importlib.metadata import version
from unittest import mock

for name in ("ray", "ray.data"):  # data-juicer installs it on first use; nothing here needs it
    sys.modules[name] = mock.MagicMock()
from data_juicer.ops.mapper.remove_repeat_sentences_mapper import RemoveRepeatSentencesMapper  # noqa: E402

print("py-data-juicer", version("py-data-juicer"))
SEEN = {
    "Мэр подал в отставку. Суд признал его вину. Две школы закроют весной. Дождь шёл до утра. Снег тает.": (
        "Мэр подал в отставку. Снег тает."
    ),
    "Ο δήμαρχος παραιτήθηκε χθες. Η βροχή σταμάτησε χθες. Το σχολείο κλείνει.": (
        "Ο δήμαρχος παραιτήθηκε χθες. Το σχολείο κλείνει."
    ),
    "시장은 어제 사임했다. 비는 오늘 그쳤다. 학교는 내일 닫는다.": "시장은 어제 사임했다.",
    "市長は辞任しました。市長は辞任しませんでした。学校は閉まる。": "市長は辞任しました。学校は閉まる。",
    "Rovers won 2–1. Rovers won 21. It rained.": "Rovers won 2–1. It rained.",
    "The mayor resigned. The mayor did not resign. It rained.": "The mayor resigned. The mayor did not resign. It rained.",
}
default, strict = RemoveRepeatSentencesMapper(), RemoveRepeatSentencesMapper(ignore_special_character=False)
for text, seen in SEEN.items():
    found = default.process_batched({"text": [text]})["text"][0]
    print(text, "->", found)
    assert found == seen, found
    assert strict.process_batched({"text": [text]})["text"][0] == text
PY
venv/bin/python see.py 2> /dev/null
