#!/usr/bin/env bash
# news-fetch 1.0.0 (newsfetch.extract; released in August 2026).
#
# Expected: the paragraphs of a story come out whole, the short ones too.
# Seen: a paragraph or a subhead of fewer than 20 characters is dropped. Of an interview the questions
#   are left, without their "No." and "Never."; of a Chinese story go all paragraphs of up to 19
#   characters, which is a sentence there: 市长昨晚宣布辞职。 ("the mayor announced his resignation last
#   night"). And a blank is put in where an inner element begins or ends: a drop cap gives "T he
#   council", a link "Kovac ’s school plan ." The confidence for the content of the interview is 0.8.
# Why it matters: "Will you resign?" is followed by the next question. The text reads on, and a score of
#   0.8 says that nothing is missing; names and n-grams are broken by the blanks.
# Known: not in the docs (min_text_length is about the whole text), nor found among its issues.
# Guess, written after one short paragraph had been missed: a limit in characters, that hits Chinese too.
#   For the blanks none was written.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check news-fetch==1.0.0
venv/bin/python - <<'PY'
from importlib.metadata import version

import newsfetch

print("news-fetch", version("news-fetch"))
FIRST = ("The council of the harbour town voted on Tuesday to close two schools in the north, after a debate "
         "of five hours, and the mayor defended the plan.")
LAST = ("Parents had protested for weeks outside the town hall, and the opposition spoke of a black day for "
        "the young people of the town.")
ZH_FIRST = "市议会周二经过五个小时的辩论后投票决定关闭城北的两所学校,市长为这一计划进行了辩护,家长们则在市政厅外抗议了数周之久,反对派称这是黑暗的一天。" * 2
ZH_LAST = "消防队表示,北部预计将有大雨,老市场附近的桥梁目前仍然关闭,警方要求居民不要驾车前往山谷地区,并在未来几天留意最新的天气预报和交通通告。" * 2
PAGE = """<!doctype html><html lang="{}"><head><meta charset="utf-8"><title>Council closes two schools</title></head>
<body><article><h1>Council closes two schools</h1><p>{}</p>{}<p>{}</p></article></body></html>"""


def read(middle, language="en", first=FIRST, last=LAST):
    page = PAGE.format(language, first, middle, last)
    article = newsfetch.extract(page, url="https://news.example.org/1")
    parts = article.text.split("\n\n")
    print(middle, "\n  ", parts[1:-1], article.confidence.content)
    assert parts[0] == first and parts[-1] == last
    return parts[1:-1], article.confidence.content


assert read("")[0] == []
seen, confidence = read("<p>Will you resign now, mayor?</p><p>“No.”</p><p>Would you do it again?</p><p>“Never.”</p>")
assert seen == ["Will you resign now, mayor?", "Would you do it again?"] and confidence > 0.79
assert read("<h2>What happens now?</h2><p>It is over, he said.</p>")[0] == ["It is over, he said."]
seen, _ = read("<p>It is over, he said.</p><p>It was over, he says</p><p>It is over, he says</p>")
assert seen == ["It is over, he said.", "It was over, he says"]
assert read("<p>市长昨晚宣布辞职。</p><p>没有人受伤。</p>", "zh", ZH_FIRST, ZH_LAST)[0] == []
seen, _ = read('<p><b>T</b>he council backs <a href="/k">Anna Kovac</a>’s <i>school plan</i>.</p>')
assert seen == ["T he council backs Anna Kovac ’s school plan ."]
PY
