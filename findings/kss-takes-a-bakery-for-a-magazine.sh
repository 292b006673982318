#!/usr/bin/env bash
# kss 6.0.6, Kss("clean_news"): Korean sentence tools, and a cleaner of news articles.
#
# Expected: headers and footers go, says the docstring, and sentences of the story stay.
# Seen: near the end of a story each sentence that holds one of 897 names of papers and magazines goes,
#   wherever it stands in it, and many are plain words: Bakery (베이커리), Urban Problems (도시문제), Korean Economy (한국경제),
#   Scout. So goes "the mayor denied it in an interview with the New York Times". At the start a reporter's
#   word takes the word before it along: "resigned at a press conference (기자 회견) on the 12th" loses the day.
#   An address ends the story: where the byline before the story has one the answer is None; so it is
#   for each story with the word for "has died" (별세), and for one of three sentences.
# Why it matters: this cleaner is made for corpora of news. Obituaries and briefs are missing as a whole, denials
#   and quotations of other papers at the end, and nothing tells a shortened story from a short one.
# Known: not in the docs, which show one example; no issue was found.
# Guess: none was written before the first run. Anybody would expect that words inside a sentence are safe.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check kss==6.0.6
cat > see.py <<'PY'
from importlib.metadata import version

from kss import Kss

print("kss", version("kss"))
clean = Kss("clean_news")
STORY = [
    "시장이 12일 사임했다.",  # The mayor resigned on the 12th.
    "의회는 두 학교를 닫기로 했다.", "학부모들은 반대했다.", "비가 내렸다.", "다리는 닫혀 있다.",
    "회의는 금요일에 다시 열린다.", "표결은 2대 1이었다.", "시민들은 광장에 모였다.", "경찰은 길을 막았다.",
    "행사는 밤에 끝났다.",  # It ended at night.
]
for at, sentence, seen in (
    (9, "불은 밤에 시작됐다.", "불은 밤에 시작됐다."),  # The fire broke out at night.
    (9, "불은 베이커리에서 시작됐다.", ""),  # ... in a bakery.
    (9, "그는 도시문제 전문가다.", ""),  # He is an expert on urban problems.
    (9, "시장은 한국경제가 어렵다고 말했다.", ""),  # The mayor said that Korea's economy is in trouble.
    (9, "시장은 스카우트 대원들을 만났다.", ""),  # The mayor met scouts.
    (9, "시장은 뉴욕타임스 인터뷰에서 부인했다.", ""),  # The mayor denied it in the New York Times.
    (0, "시장이 12일 기자 회견에서 사임했다.", "시장이 회견에서 사임했다."),  # ... at a press conference on the 12th.
    (0, "시장이 [그는] 사임했다.", "시장이 사임했다."),
    (0, "홍길동 기자 gil@news.example.org = 시장이 12일 사임했다.", None),  # A byline with an address.
    (4, "유명 가수가 별세했다.", None),  # A famous singer has died.
):
    story = [*STORY[:at], sentence, *STORY[at + 1 :]]
    found = clean(" ".join(story), num_workers=1)
    print(f"{sentence} -> {seen!r}")
    if seen is None:
        assert found is None, found
    else:
        assert found == " ".join(filter(None, [*STORY[:at], seen, *STORY[at + 1 :]])), found
assert clean(" ".join(STORY), num_workers=1) == " ".join(STORY)
assert clean(" ".join(STORY[:3]), num_workers=1) is None
PY
venv/bin/python see.py
