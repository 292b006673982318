"""What sources set around a story: readers, archives, networks, mails, captions, lists."""

from __future__ import annotations

import pytest

from newsclean import BODY, MINIMAL, NEWS, Pipeline, explain
from newsclean.rules.proof import REST, STORY

ONE = "The ferry to the island was stopped on Monday after a rope of the quay had broken."
TWO = "“We will mend it by Friday,” said Ida Dahl, who has run the harbour office since 2011."
HEADLINE = "Ferry stopped after a rope broke"


@pytest.mark.parametrize(
    ("framed", "want"),
    {
        "reader": (
            f"Title: {HEADLINE}\n\nURL Source: https://tide.example/a\n\nPublished Time: "
            f"2025-01-14T10:47:00Z\n\nMarkdown Content:\n{ONE}\n\n{TWO}",
            f"{HEADLINE}\n\n{ONE}\n\n{TWO}",
        ),
        "reader without empty lines": (
            f"Title: {HEADLINE}\nURL Source: https://tide.example/a\nMarkdown Content: "
            f"{ONE}\n{TWO}",
            f"{HEADLINE}\n{ONE}\n{TWO}",
        ),
        "reader with a warning of prose": (
            f"Title: {HEADLINE}\n\nURL Source: https://tide.example/a\n\nWarning: This is a cached "
            f"snapshot of the original page, consider retry with caching opt-out.\n\nMarkdown "
            f"Content:\n{ONE}",
            f"{HEADLINE}\n\n{ONE}",
        ),
        "Nexis, new": (
            f"{HEADLINE}\nThe Daily Tide\n14 January 2025 Tuesday\n\nCopyright 2025 The Daily Tide"
            f"\n\nSection: HOME; Pg. 7\nLength: 87 words\nByline: Ida Dahl\nBody\n\n{ONE}\n\n{TWO}"
            "\n\nGraphic\n\nLoad-Date: January 15, 2025\n\nEnd of Document",
            f"{HEADLINE}\n\n{ONE}\n\n{TWO}",
        ),
        "Nexis, old": (
            f"7 of 40 DOCUMENTS\n\nThe Daily Tide\n\nJanuary 14, 2025 Tuesday\nFirst Edition\n\n"
            f"{HEADLINE}\n\nSECTION: HOME\n\nLENGTH: 87 words\n\n{ONE}\n\nLOAD-DATE: "
            "January 15, 2025",
            f"First Edition\n\n{HEADLINE}\n\n{ONE}",
        ),
        "Factiva with codes": (
            f"HD {HEADLINE}\nBY Ida Dahl\nWC 87 words\nPD 14 January 2025\nSN The Daily "
            "Tide\nSC TIDE\n"
            f"LA English\nLP\n{ONE}\nTD\n{TWO}\nAN Document TIDE0020250114el1e0002x",
            f"{HEADLINE}\n{ONE}\n{TWO}",
        ),
        "a browser's print": (
            f"14/01/2025, 10:47 {HEADLINE} | The Tide\n\n{ONE}\n\nhttps://tide.example/a 1/2\n\n"
            f"14/01/2025, 10:47 {HEADLINE} | The Tide\n\n{TWO}\n\nhttps://tide.example/a 2/2",
            f"{HEADLINE}\n\n{ONE}\n\n{TWO}",
        ),
        "a browser's print above its own headline": (
            f"1/14/25, 10:47 AM {HEADLINE} - The Tide\n{HEADLINE}\n{ONE}\n"
            "https://tide.example/a\n1/1",
            f"{HEADLINE}\n{ONE}",
        ),
        "page numbers in a torn sentence": (
            "The ferry to the island was stopped on Monday after a rope of the\n\nPage "
            "1 of 2\n\nquay "
            "had broken.",
            ONE,
        ),
        "running heads in a torn sentence": (
            "THE DAILY TIDE\n\nThe ferry to the island was stopped on Monday after a "
            "rope of the\n\n1\n"
            f"\x0cTHE DAILY TIDE\n\nquay had broken.\n\n2\n\x0cTHE DAILY TIDE\n\n{TWO}",
            f"{ONE}\n\n{TWO}",
        ),
        "a post": (
            f"Ida Dahl\n@idadahl\n{ONE}\n10:47 AM · Jan 14, 2025 · 12.3K Views\n42 "
            "Reposts 311 Likes",
            ONE,
        ),
        "a shared post": (
            f"Ida Dahl\n14 January at 10:47 · Public\n\n{ONE}\n\n311\n12 comments\n\n"
            "Like\n\nComment\n\n"
            "Share",
            f"Ida Dahl\n\n{ONE}",
        ),
        "a newsletter as text": (
            f"View this email in your browser <https://mailchi.mp/tide/1?e=2>\n\n{ONE} "
            f"<https://tide.example/track?u=1>\n\n{TWO}\n\nUnsubscribe <https://tide.example/u>",
            f"{ONE}\n\n{TWO}",
        ),
        "a mail passed on": (
            "Begin forwarded message:\n\nFrom: Ida Dahl <ida@tide.example>\nSubject: "
            f"{HEADLINE}\n\n{ONE}",
            f"{HEADLINE}\n\n{ONE}",
        ),
        "a blog": (
            f"Open in app\n\n{HEADLINE}\n\nIda Dahl\n\n·\n\nFollow\n\n3 min read\n\n·\n\n"
            "Jan 14, 2025\n\n"
            f"42\n\n3\n\nListen\n\nShare\n\n{ONE}\n\n{TWO}",
            f"{HEADLINE}\n\nIda Dahl\n\nJan 14, 2025\n\n{ONE}\n\n{TWO}",
        ),
        "SRT": (
            "1\n00:00:00,000 --> 00:00:03,500\nThe ferry was\n\n2\n00:00:03,500 --> 00:00:07,000\n"
            "<i>stopped</i> on Monday.\nIt rains.\n",
            "The ferry was stopped on Monday. It rains.",
        ),
        "WebVTT whose lines roll": (
            "WEBVTT\nKind: captions\n\n00:00.000 --> 00:02.000 align:start\nThe ferry "
            "was\n\n00:02.000 "
            "--> 00:04.000\nThe ferry was\nstopped<00:02.500><c> on Monday.</c>\n\nNOTE "
            "made by hand",
            "The ferry was stopped on Monday.",
        ),
        "WebVTT with two speakers": (
            "WEBVTT\n\n1\n00:00.000 --> 00:02.000\n- It rains.\n- No.",
            "- It rains.\n- No.",
        ),
        "a list": (
            f"['{ONE}', \"It's late.\", '', 'No.\\nYes.']",
            f"{ONE}\n\nIt's late.\n\nNo.\nYes.",
        ),
        "an array of numpy": (f"['{ONE}'\n '{TWO}']", f"{ONE}\n\n{TWO}"),
    }.values(),
    ids=lambda text: text[:20],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_a_frame_goes_and_the_story_stays(framed: str, want: str, ends: str) -> None:
    cleaned = NEWS.clean(framed.replace("\n", ends))
    assert cleaned == want
    assert NEWS.clean(cleaned) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        f"Title: {HEADLINE}\n\n{ONE}",
        f"Section: HOME\n\nLength: 12 metres\n\n{ONE}",
        f"Body\n\n{ONE}",
        f"HD {HEADLINE}\n\n{ONE}",
        f"The odds were short:\n\n1/2\n3/4\n\n{ONE}",
        f"3\n\n{ONE}\n\n4\n\n{TWO}",
        f"- 3 -\n\n{ONE}",
        f"Page 3\n\n{ONE}",
        f"Follow\n\n12\n\n{ONE}",
        f"Help\n\nPress\n\nTeams\n\n{ONE}",
        f"More is at <https://tide.example/reports> in the archive.\n\n{ONE}",
        f"The report (https://tide.example/report.pdf) is long.\n\n{ONE}",
        f"From: the mayor\n\nTo: the town\n\n{ONE}",
        "The arrow of a caption file:\n\n00:00:00,000 --> 00:00:03,500\n\nIt is two dashes.",
        f"The list is\n\n['{ONE}', 'No.']",
        f'["{ONE}", "No."]',
        f"{{'text': '{ONE}'}}",
        "['rain', 'snow']",
    ],
    ids=lambda text: text[:20],
)
@pytest.mark.parametrize("pipeline", [MINIMAL, NEWS], ids=["MINIMAL", "NEWS"])
def test_what_looks_like_a_frame_stays(text: str, pipeline: Pipeline) -> None:
    assert pipeline.clean(text) is text


def test_the_first_line_of_a_page_stays_if_no_other_page_has_it() -> None:
    text = f"Chapter one\n\n{ONE}\n\n\x0cChapter two\n\n{TWO}\n\n\x0cThe end\n\nNobody came."
    assert NEWS.clean(text) == text.replace("\x0c", "")
    text = f"{ONE}\n\nHe has 3\n\x0cand she has 7\n\x0cand they have none."
    assert "3" in NEWS.clean(text)


def test_a_headline_that_runs_on_stays_once() -> None:
    text = f"{HEADLINE}\n\n{ONE}\n\x0c{HEADLINE}\n\n{TWO}\n\x0c{HEADLINE}\n\n{STORY}"
    assert NEWS.clean(text) == f"{HEADLINE}\n\n{ONE}\n\n{TWO}\n\n{STORY}"


@pytest.mark.parametrize(
    "frame",
    [
        "Warning: Target URL returned error 404: Not Found",
        "Warning: This page maybe requiring CAPTCHA, please make sure you are authorized.",
    ],
)
def test_a_page_that_a_reader_could_not_read_is_flagged(frame: str) -> None:
    cleaned = explain(
        f"Title: Tide\n\nURL Source: https://tide.example\n\n{frame}\n\nMarkdown Content:\n"
    )
    assert (cleaned.text, cleaned.flags) == ("Tide", frozenset({"not_an_article"}))


def test_in_an_archive_only_the_headline_and_the_story_are_the_body() -> None:
    text = (
        f"{HEADLINE}\nThe Daily Tide\nJanuary 14, 2025 Tuesday\n\nSection: HOME\nLength: 87 words\n"
        f"Byline: Ida Dahl\nBody\n\n{STORY}\n\n{REST}\n\nLoad-Date: January 15, 2025"
    )
    assert BODY.clean(text) == f"{HEADLINE}\n\n{STORY}\n\n{REST}"


READ = (
    f"Title: {HEADLINE}\n\nURL Source: https://tide.example/a\n\nPublished Time: "
    f"2025-01-14T10:47:00Z\n\nMarkdown Content:\n{STORY}"
)
NEXIS = (
    f"{HEADLINE}\nThe Daily Tide\nJanuary 14, 2025 Tuesday\n\nSection: HOME\nLength: 87 words\n"
    f"Byline: Ida Dahl\nBody\n\n{STORY}"
)
FACTIVA = (
    f"HD {HEADLINE}\nBY By Ida Dahl\nWC 87 words\nPD 14 January 2025\nSN The Daily Tide\nLP\n"
    f"{STORY}\nAN Document TIDE0020250114el1e0002x"
)


@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_labels_give_the_metadata(ends: str) -> None:
    read = explain(READ.replace("\n", ends)).found
    assert (read.title, read.address) == (HEADLINE, "https://tide.example/a")
    assert read.published == "2025-01-14T10:47:00Z"
    for text, date in ((NEXIS, "January 14, 2025"), (FACTIVA, "14 January 2025")):
        found = explain(text.replace("\n", ends), pipeline=BODY).found
        assert found[:1] + found[2:5] == ("Ida Dahl", date, "The Daily Tide", HEADLINE)


def test_labels_in_a_story_are_no_metadata() -> None:
    text = f"{STORY}\n\nTitle: The Tide\n\nURL Source: https://tide.example/a\n\n{REST}"
    assert explain(text).found.address is None
