"""Furniture in Indonesian and Vietnamese; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import Block, Phrase, Rule, listed
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.id",
        listed(
            """
            baca juga
            simak juga
            berita terkait
            artikel terkait
            terpopuler
            berita populer
            lihat juga
            """
        ),
        before=f"{STORY}\n\nBaca juga:\n\nFerry sinks",
        after=STORY,
        keeps=("Baca juga buku itu.",),
        about="Headings over other headlines in Indonesian.",
    ),
    Phrase(
        "furniture.page.id",
        listed(
            """
            bagikan
            bagikan artikel
            ikuti kami
            komentar
            tulis komentar
            baca selengkapnya
            """
        ),
        before="Jembatan itu dibuka.\n\nBagikan",
        after="Jembatan itu dibuka.",
        keeps=("Bagikan roti itu.",),
        about="Share buttons, newsletters, comments and copyright in Indonesian.",
    ),
    Block(
        "furniture.related.vi",
        listed(
            """
            tin liên quan
            xem thêm
            đọc thêm
            bài liên quan
            tin cùng chuyên mục
            đọc nhiều nhất
            """
        ),
        before=f"{STORY}\n\nTin liên quan:\n\nFerry sinks",
        after=STORY,
        keeps=("Xem thêm ba ngày nữa.",),
        about="Headings over other headlines in Vietnamese.",
    ),
    Phrase(
        "furniture.page.vi",
        listed(
            """
            chia sẻ
            bình luận
            chia sẻ bài viết
            """
        ),
        before="Cây cầu đã mở.\n\nChia sẻ",
        after="Cây cầu đã mở.",
        keeps=("Chia sẻ là vui.",),
        about="Share buttons, newsletters, comments and copyright in Vietnamese.",
    ),
)
