"""Page furniture: lines that are the page, not the story."""

from __future__ import annotations

from newsclean.rules import Block, Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.comments.form",
        ("leave a reply", "leave a reply cancel reply", "leave a comment", "post a comment"),
        before=(
            "The bridge was opened again on Monday after repairs that took two long years.\n\n"
            "Leave a Reply Cancel reply\n\nName *\nEmail *\nWebsite"
        ),
        after="The bridge was opened again on Monday after repairs that took two long years.",
        keeps=(
            "Leave a reply on his machine, she said, and he will call back before the day is over.",
        ),
        about="The comment form under a post, with the labels of its fields.",
    ),
)
