"""Furniture in Vietnamese; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.parts import NETWORKS
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
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
            tin tức liên quan
            các tin liên quan
            bài viết liên quan
            video liên quan
            tin khác
            các tin khác
            tin mới
            tin mới nhất
            tin nổi bật
            tin đọc nhiều
            đọc nhiều
            xem nhiều
            xem nhiều nhất
            tin xem nhiều
            bài đọc nhiều nhất
            bài viết mới
            bài viết mới nhất
            bài mới nhất
            bài viết khác
            bài viết cùng chuyên mục
            bài viết nổi bật
            cùng chuyên mục
            tin cùng mục
            có thể bạn quan tâm
            bạn có thể quan tâm
            có thể bạn thích
            đề xuất cho bạn
            gợi ý cho bạn
            dành cho bạn
            từ khóa
            từ khoá
            đọc tiếp
            xem tiếp
            bài trước
            bài trước đó
            bài tiếp theo
            bài viết trước
            bài viết tiếp theo
            đừng bỏ lỡ
            """
        ),
        before=f"{STORY}\n\nTin liên quan:\n\nFerry sinks",
        after=STORY,
        keeps=("Xem thêm ba ngày nữa.", "Từ khóa của năm là bình an."),
        about="Headings over other headlines in Vietnamese.",
    ),
    Phrase(
        "furniture.page.vi",
        listed(
            """
            chia sẻ
            bình luận
            chia sẻ bài viết
            chia sẻ bài viết này
            chia sẻ lên
            chia sẻ qua
            chia sẻ trên
            sao chép liên kết
            sao chép link
            đã sao chép liên kết
            lưu bài
            lưu bài viết
            in bài viết
            in trang này
            gửi email
            gửi bình luận
            gửi ý kiến
            gửi ý kiến của bạn
            ý kiến của bạn
            ý kiến bạn đọc
            ý kiến độc giả
            viết bình luận
            viết bình luận của bạn
            bình luận của bạn
            để lại bình luận
            để lại một bình luận
            để lại một bình luận hủy
            hủy trả lời
            xem thêm bình luận
            xem tất cả bình luận
            tất cả bình luận
            chưa có bình luận
            chưa có bình luận nào
            theo dõi chúng tôi
            theo dõi chúng tôi trên
            kết nối với chúng tôi
            đăng ký nhận tin
            đăng ký nhận bản tin
            đăng nhập / đăng ký
            đăng ký / đăng nhập
            đăng nhập để bình luận
            về trang chủ
            quay lại trang chủ
            về đầu trang
            lên đầu trang
            chuyển đến nội dung
            chuyển đến nội dung chính
            chuyển đến phần nội dung
            bỏ qua nội dung
            nghe bài viết
            nghe đọc bài
            nghe đọc bài viết
            cỡ chữ
            tăng cỡ chữ
            giảm cỡ chữ
            kích thước chữ
            xem ảnh lớn
            xem chi tiết
            xem tất cả
            xem toàn bộ
            tải thêm
            xem thêm tin
            xem thêm bài viết
            chính sách bảo mật
            điều khoản sử dụng
            liên hệ quảng cáo
            liên hệ tòa soạn
            thông tin tòa soạn
            tặng sao
            chuyển sao tặng cho thành viên
            """
        ),
        before="Cây cầu đã mở.\n\nChia sẻ",
        after="Cây cầu đã mở.",
        keeps=(
            "Chia sẻ là vui.",
            "Gửi email cho tòa soạn là việc của anh.",
            "Xem chi tiết mới thấy cây cầu đã cũ.",
        ),
        about="Share buttons, newsletters, comments and copyright in Vietnamese.",
    ),
    Pattern(
        "furniture.share.vi",
        rf"(?:Nhấn (?:vào )?để |Bấm (?:vào )?để )?(?i:chia sẻ|gửi|theo dõi chúng tôi|theo dõi)(?: (?:bài viết|bài|link|tin))?(?: này)?"
        rf" (?:(?:lên|qua|trên|với|bằng|tới) )?{NETWORKS}(?: \(Mở (?:trong|ra) cửa sổ mới\))?",
        triggers=(
            "chia sẻ ",
            "nhấn để",
            "nhấn vào",
            "bấm để",
            "bấm vào",
            "gửi qua",
            "gửi bài",
            "gửi email",
            "theo dõi",
        ),
        where=LINE,
        before="Chia sẻ lên Facebook\n\nCây cầu đã mở.\n\nNhấn vào để chia sẻ trên X",
        after="Cây cầu đã mở.",
        keeps=("Chia sẻ trên Facebook, ông nói cây cầu đã cũ.", "Theo dõi bão trên biển"),
        about="Buttons that share in Vietnamese.",
    ),
    Pattern(
        "furniture.page.vi-sentence",
        r"(?:Địa chỉ )?[Ee]mail của bạn sẽ không được hiển thị công khai\.?[^\n]{0,60}|Các trường bắt buộc được đánh dấu ?\*?"
        r"|Lưu tên của tôi, email[^\n.]{0,100}\.?|Trang (?:web )?này sử dụng Akismet[^\n]{0,120}"
        r"|Bình luận ?\(\d{1,6}\)|(?:Vui lòng|Bạn cần|Bạn phải) đăng nhập để (?:gửi |viết )?bình luận\.?"
        r"|Thời gian đọc:? ?\d{1,3} phút|\d{1,3} phút đọc"
        r"|Theo dõi (?:các )?(?:tin tức|báo|kênh)[^\n.]{0,60} trên (?:Google News|Zalo|Facebook|YouTube|TikTok|Telegram)[^\n.]{0,30}\.?"
        r"|(?:[®©] ?)?(?:Chỉ được phát hành lại|Ghi rõ nguồn|Cấm sao chép|Không được sao chép|Vui lòng ghi rõ nguồn)[^\n]{0,150}(?:website|trang|văn bản|nguồn|khi)[^\n]{0,80}"
        r"|(?:Từ khóa|Từ khoá): ?[^\n.]{2,150}",
        triggers=(
            *(
                "email của bạn",
                "địa chỉ email của bạn",
                "các trường bắt buộc",
                "lưu tên của tôi",
                "trang này sử dụng akismet",
            ),
            *(
                "trang web này sử dụng akismet",
                "bình luận (",
                "bình luận(",
                "vui lòng đăng nhập",
                "bạn cần đăng nhập",
            ),
            *(
                "bạn phải đăng nhập",
                "thời gian đọc",
                "*phút đọc",
                "theo dõi tin tức",
                "theo dõi các tin",
                "theo dõi báo",
            ),
            *(
                "theo dõi kênh",
                "®",
                "chỉ được phát hành",
                "ghi rõ nguồn",
                "cấm sao chép",
                "không được sao chép",
            ),
            *("vui lòng ghi rõ", "từ khóa:", "từ khoá:"),
        ),
        where=LINE,
        before="Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *\n\nCây cầu đã mở.\n\nBình luận (12)",
        after="Cây cầu đã mở.",
        keeps=(
            "Email của bạn đã bị lộ.",
            "Theo dõi kênh đào, người ta thấy nước cạn.",
            "Bình luận về cây cầu",
        ),
        about="Comment forms, counters and copyright lines in Vietnamese.",
    ),
)
