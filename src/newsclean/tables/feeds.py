"""What the feeds of some sites put around each entry."""

from __future__ import annotations

from newsclean.rules import LINE, Pattern, Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Pattern(
        "placeholder.reddit-feed",
        r"submitted by /?u/[\w-]{1,30}(?:[ \t]{1,4}to[ \t]{1,4}/?r/\w{1,30})?"
        r"(?:[ \t]{1,4}\[link\][ \t]{1,4}\[comments\])?|\[link\][ \t]{1,4}\[comments\]",
        triggers=("submitted by /u/", "submitted by u/", "[link] [comments]"),
        where=LINE,
        before="The bridge is shut.\n\nsubmitted by /u/harbour\n[link] [comments]",
        after="The bridge is shut.",
        keeps=(
            "The picture was submitted by /u/harbour on Tuesday.",
            "It had two buttons, [link] [comments], and no text.",
            "Submitted by Ann Dahl",
        ),
        about="Who posted a link on Reddit, and the links below it.",
    ),
)
