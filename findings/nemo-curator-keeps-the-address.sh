#!/usr/bin/env bash
# nemo-curator 1.4.0, MarkdownRemover, UrlRemover and QuotationRemover.
#
# Expected: MarkdownRemover takes the marks off and leaves the words: "[a letter](https://…)" is
#   "a letter". QuotationRemover takes off the marks round a text that is one quotation.
# Seen: it is the other way round. The words of the link go and its address stays, without the
#   underscores that belong to it: "said in https://news.example.org/aletter1 that". UrlRemover after it
#   takes that away too: "said in  that". Of the three stars of a review one is left, of four none.
#   QuotationRemover, whose docs speak of the first and the last character alone, takes them off a story
#   that begins with one quotation and ends with another: 'We will close it," the mayor said. "That'.
# Why it matters: news in Markdown has names, places and documents as links. Each sentence loses its
#   linked words, often its subject, and nothing of the text says so. Of a story framed by
#   two quotations, what stands between them is the quotation from then on.
# Guess, written before: marks are taken off when the whole text is one quotation. For MarkdownRemover
#   none was written; anybody expects that the words of a link are kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
# Without the packages for clusters and models, which these classes do not use.
venv/bin/pip install -q --disable-pip-version-check --no-deps nemo-curator==1.4.0
venv/bin/pip install -q --disable-pip-version-check --no-compile attrs loguru pandas pyarrow regex 2> /dev/null
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version
from importlib.util import find_spec
from types import ModuleType

package = ModuleType("nemo_curator")  # passes over the package's own start, which needs a cluster's packages
package.__path__ = list(find_spec("nemo_curator").submodule_search_locations)
sys.modules["nemo_curator"] = package
from nemo_curator.stages.text.modifiers.string.markdown_remover import MarkdownRemover  # noqa: E402
from nemo_curator.stages.text.modifiers.string.quotation_remover import QuotationRemover  # noqa: E402
from nemo_curator.stages.text.modifiers.string.url_remover import UrlRemover  # noqa: E402

print("nemo-curator", version("nemo-curator"))
SEEN = {
    "The mayor said in [a letter](https://news.example.org/a_letter_1) that two schools close.": (
        "The mayor said in https://news.example.org/aletter1 that two schools close.",
        "The mayor said in  that two schools close.",
    ),
    "[Anna Kovac](https://news.example.org/kovac) and **Ben Lee** met.": (
        "https://news.example.org/kovac and Ben Lee met.",
        " and Ben Lee met.",
    ),
    "The play gets ***.": ("The play gets *.",) * 2,
    "The film gets ****.": ("The film gets .",) * 2,
}
for text, seen in SEEN.items():
    plain = MarkdownRemover().modify_document(text)
    found = plain, UrlRemover().modify_document(plain)
    print(text, *map(repr, found), sep="\n  ")
    assert found == seen, found
SEEN = {
    '"We will close it," the mayor said. "That is final."': 'We will close it," the mayor said. "That is final.',
    '"We will close it," the mayor said.\n"That is final."': 'We will close it," the mayor said.\n"That is final.',
    '"We will close it." That is final.': '"We will close it." That is final.',
}
for text, seen in SEEN.items():
    found = QuotationRemover().modify_document(text)
    print(repr(text), repr(found), sep="\n  ")
    assert found == seen, found
PY
