#!/usr/bin/env bash
# pysubs2 1.8.1 on WebVTT; webvtt-py 0.6.0 beside it.
#
# Expected: a NOTE block of a WebVTT file is a comment and is not in any caption; a voice tag
#   (<v Anna Kovac>) becomes the speaker's name, as it does in webvtt-py.
# Seen: the NOTE becomes the last lines of the caption before it ("later / NOTE cut here"); the
#   voice is lost (name is empty); "&amp;" stays an entity; a time inside a caption
#   (<00:00:05.500>) stays as text.
# Why it matters: transcripts of broadcast news come as WebVTT: notes of the subtitlers get into the
#   speech, and who speaks is lost, so that a quotation goes to the wrong person.
# Guess, written before: NOTE blocks are dropped and tags are stripped, by all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pysubs2==1.8.1 webvtt-py==0.6.0
cat > news.vtt <<'VTT'
WEBVTT

00:00:01.000 --> 00:00:03.000
<v Anna Kovac>The council voted &amp; left.

00:00:05.000 --> 00:00:06.000
It meets again <00:00:05.500>later.

NOTE cut here, the mayor is off record

00:00:07.000 --> 00:00:08.000
Rain on Friday.
VTT
venv/bin/python - <<'PY'
from importlib.metadata import version

import pysubs2
import webvtt

print("pysubs2", version("pysubs2"), "webvtt-py", version("webvtt-py"))
lines = pysubs2.load("news.vtt")
captions = webvtt.read("news.vtt")
for line, caption in zip(lines, captions, strict=True):
    print(f"pysubs2 {line.name!r} {line.plaintext!r}\n  webvtt-py {caption.voice!r} {caption.text!r}")
assert [line.name for line in lines] == ["", "", ""] and captions[0].voice == "Anna Kovac"
assert "&amp;" in lines[0].plaintext
assert lines[1].plaintext.endswith("<00:00:05.500>later.\n\nNOTE cut here, the mayor is off record")
assert "NOTE" not in captions[1].text
PY
