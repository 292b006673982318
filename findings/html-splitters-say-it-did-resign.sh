#!/usr/bin/env bash
# langchain-text-splitters 1.1.3 (HTMLHeaderTextSplitter, HTMLSemanticPreservingSplitter) and llama-index-core 0.14.25
# (HTMLNodeParser): a page in parts below its headings, for search and for language models.
#
# Expected: the words of a paragraph stay in their order, whatever of it is bold, or a link.
# Seen: of "The mayor did <b>not</b> resign." the first has "The mayor did resign." and "not" on a line below, the
#   second "not The mayor did resign.", the third a part "The mayor did / resign." and another part "not". So it goes
#   with links, italics and <time>: the plain words come first and then the others, in the second the other way
#   round. In the third it is so with <b>, <i> and <u>; links stay in place there, on lines of their own.
#   HTMLSectionSplitter of langchain keeps the order.
# Why it matters: what is left of a sentence is nearly always a sentence, and here it says the opposite. Names and
#   dates, which publishing systems link or mark, are apart from what was said of them, and so are not found together.
# Known: two open issues, of June 2026 about the second and of September 2026 about the third; none was found about
#   the first. The docs promise to keep the semantic structure.
# Guess, written before: langchain gives the whole text in order; llama-index, guessed after that, drops bold words.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check \
  langchain-text-splitters==1.1.3 llama-index-core==0.14.25 beautifulsoup4 lxml
cat > see.py <<'PY'
from importlib.metadata import version

from langchain_text_splitters import HTMLHeaderTextSplitter, HTMLSectionSplitter, HTMLSemanticPreservingSplitter
from llama_index.core import Document
from llama_index.core.node_parser import HTMLNodeParser

for name in ("langchain-text-splitters", "llama-index-core"):
    print(name, version(name))
HEADINGS = [("h1", "heading")]
PAGE = "<html><body><h1>Town hall</h1><p>{}</p></body></html>"
PARAGRAPHS = {
    "The mayor did <b>not</b> resign.": (
        "The mayor did resign.  \nnot",
        "not The mayor did resign.",
        ["The mayor did\nresign.", "not"],
    ),
    "The court cleared <a href='/k'>Kovac</a>, not <i>Li</i>, on <time>Tuesday</time>.": (
        "The court cleared , not , on .  \nKovac  \nLi  \nTuesday",
        "Kovac Li Tuesday The court cleared , not , on .",
        ["The court cleared\nKovac\n, not\n, on\nTuesday\n.", "Li"],
    ),
}
for paragraph, seen in PARAGRAPHS.items():
    page = PAGE.format(paragraph)
    found = (
        HTMLHeaderTextSplitter(HEADINGS).split_text(page)[-1].page_content,
        HTMLSemanticPreservingSplitter(headers_to_split_on=HEADINGS).split_text(page)[-1].page_content,
        [node.text for node in HTMLNodeParser().get_nodes_from_documents([Document(text=page)])][1:],
    )
    print(paragraph, *map(repr, found), sep="\n  ")
    assert found == seen, found
section = HTMLSectionSplitter(HEADINGS).split_text(PAGE.format("The mayor did <b>not</b> resign."))[-1].page_content
print("HTMLSectionSplitter", repr(section))
assert " ".join(section.split()) == "Town hall The mayor did not resign.", section
PY
venv/bin/python -W ignore see.py
