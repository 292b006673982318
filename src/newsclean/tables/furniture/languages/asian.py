"""Furniture in Indonesian, Vietnamese, Chinese, Japanese and Korean; a phrase matches a whole line, so no language is guessed."""

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
    Block(
        "furniture.related.zh",
        listed(
            """
            相关阅读
            相关新闻
            相關新聞
            延伸阅读
            延伸閱讀
            推荐阅读
            热门文章
            猜你喜欢
            """
        ),
        before=f"{STORY}\n\n相关阅读:\n\nFerry sinks",
        after=STORY,
        keeps=("相关新闻已被删除。",),
        about="Headings over other headlines in Chinese.",
    ),
    Phrase(
        "furniture.page.zh",
        listed(
            """
            分享到
            分享到微信
            分享让更多人看到
            扫一扫
            更多精彩内容
            未经授权不得转载
            未经许可不得转载
            版权所有
            登录后发表评论
            评论
            继续阅读
            閱讀更多
            阅读全文
            阅读更多
            点击阅读原文
            上一页
            下一页
            """
        ),
        before="这座桥已经开放。\n\n分享到",
        after="这座桥已经开放。",
        keeps=("评论员不同意。",),
        about="Share buttons, newsletters, comments and copyright in Chinese.",
    ),
    Block(
        "furniture.related.ko",
        listed(
            """
            관련기사
            추천 기사
            많이 본 뉴스
            관련 뉴스
            """
        ),
        before=f"{STORY}\n\n관련기사:\n\nFerry sinks",
        after=STORY,
        keeps=("관련기사를 읽었다.",),
        about="Headings over other headlines in Korean.",
    ),
    Phrase(
        "furniture.page.ko",
        listed(
            """
            공유하기
            기사 공유
            구독하기
            구독신청
            기사제보
            댓글
            무단 전재 및 재배포 금지
            무단전재 및 재배포 금지
            """
        ),
        before="다리가 열렸다.\n\n공유하기",
        after="다리가 열렸다.",
        keeps=("댓글이 많았다.",),
        about="Share buttons, newsletters, comments and copyright in Korean.",
    ),
)
