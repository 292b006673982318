"""Furniture in Indonesian and Vietnamese; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.parts import NETWORKS
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
            baca juga artikel lainnya
            baca juga berita lainnya
            berita lainnya
            berita terbaru
            berita terkini
            berita terpopuler
            berita pilihan
            berita terkait lainnya
            berita sebelumnya
            berita berikutnya
            berita selanjutnya
            artikel lainnya
            artikel terbaru
            artikel pilihan
            artikel populer
            artikel terpopuler
            artikel menarik lainnya
            artikel sebelumnya
            artikel berikutnya
            artikel selanjutnya
            paling banyak dibaca
            paling banyak dicari
            pilihan editor
            rekomendasi untuk anda
            rekomendasi untukmu
            anda mungkin suka
            mungkin anda suka
            mungkin anda tertarik
            anda mungkin tertarik
            topik terkait
            tag terkait
            video terkait
            video pilihan
            tonton juga
            saksikan juga
            lihat artikel lainnya
            baca berita lainnya
            pos-pos terbaru
            komentar terbaru
            pos sebelumnya
            pos berikutnya
            berita berkaitan
            artikel berkaitan
            artikel lain
            berita lain
            berita popular
            artikel popular
            paling popular
            baca lagi
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
            bagikan ke
            bagikan di
            bagikan via
            bagikan melalui
            bagikan ini
            bagikan berita
            bagikan berita ini
            bagikan artikel ini
            bagikan ke media sosial
            kongsi artikel ini
            kongsikan artikel ini
            salin tautan
            salin link
            tautan disalin
            link disalin
            tautan berhasil disalin
            link berhasil disalin
            cetak artikel
            simpan artikel
            dengarkan artikel
            dengarkan berita
            ikuti kami di
            ikuti kami di google news
            ikuti kami di media sosial
            berlangganan
            berlangganan sekarang
            berlangganan newsletter
            daftar sekarang
            kirim komentar
            beri komentar
            berikan komentar
            tulis komentar anda
            tinggalkan komentar
            tinggalkan balasan
            batalkan balasan
            lihat komentar
            lihat semua komentar
            belum ada komentar
            tidak ada komentar
            jadilah yang pertama berkomentar
            silakan login untuk berkomentar
            silahkan login untuk memberi komentar
            lihat semua
            lihat selengkapnya
            muat lebih banyak
            muat lainnya
            tampilkan lebih banyak
            tampilkan semua
            selengkapnya
            baca artikel selengkapnya
            baca berita selengkapnya
            lanjutkan membaca
            halaman selanjutnya
            halaman berikutnya
            halaman sebelumnya
            kembali ke atas
            kembali ke beranda
            kembali ke halaman utama
            langsung ke konten
            langsung ke konten utama
            lompat ke konten
            lewati ke konten
            lewati ke konten utama
            kebijakan privasi
            syarat dan ketentuan
            syarat & ketentuan
            pedoman media siber
            pedoman pemberitaan media siber
            tentang kami
            hubungi kami
            kontak kami
            info iklan
            perbesar
            lihat foto lainnya
            skrol ke bawah untuk melanjutkan
            """
        ),
        before="Jembatan itu dibuka.\n\nBagikan",
        after="Jembatan itu dibuka.",
        keeps=(
            "Bagikan roti itu.",
            "Selengkapnya akan dibahas besok.",
            "Warga diminta bagikan berita itu.",
        ),
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
        "furniture.share.id",
        rf"(?:Klik untuk |Klik buat )?(?i:bagikan|berbagi|kongsi|kongsikan|ikuti kami|ikuti|kirim)(?: (?:berita|artikel)(?: ini)?)?"
        rf" (?:di|ke|pada|via|melalui|lewat|dengan) {NETWORKS}(?: \(Membuka di jendela yang baru\))?",
        triggers=(
            *(
                "bagikan ",
                "klik untuk berbagi",
                "klik untuk membagikan",
                "klik buat",
                "berbagi ",
                "kongsi",
            ),
            *(
                "ikuti kami ",
                "ikuti di ",
                "kirim via ",
                "kirim lewat ",
                "ikuti berita",
                "ikuti artikel",
            ),
        ),
        where=LINE,
        before="Bagikan ke WhatsApp\n\nJembatan itu dibuka.\n\nKlik untuk berbagi di X",
        after="Jembatan itu dibuka.",
        keeps=("Bagikan ke tetangga", "Berbagi di Facebook itu mudah.", "Ikuti kami ke jembatan"),
        about="Buttons that share in Indonesian and Malay.",
    ),
    Pattern(
        "furniture.page.id-sentence",
        r"Alamat e-?mail [Aa]nda tidak akan dipublikasikan\.?[^\n]{0,60}|(?:Ruas|Bidang) yang wajib ditandai ?\*?"
        r"|Simpan nama, e-?mail, dan situs web saya[^\n.]{0,80}\.?|Situs ini menggunakan Akismet[^\n]{0,120}"
        r"|\[Gambas:[^\]\n]{1,50}\]|(?:Artikel|Berita|Tulisan) ini (?:telah|sudah|pernah) (?:tayang|terbit|dimuat|dipublikasikan)(?: sebelumnya)?"
        r" di [^\n]{3,60} (?:dengan judul|berjudul)[^\n]{3,200}"
        r"|(?:Cek|Baca|Simak|Dapatkan|Ikuti|Temukan)[^\n.]{0,120}(?:di|lewat|melalui)(?: kanal| saluran)? (?:Google News|WhatsApp Channel|Channel WhatsApp|Saluran WhatsApp|Telegram)[^\n]{0,60}"
        r"|(?:Simak|Tonton|Saksikan|Lihat)(?: juga)? [Vv]ideo ?(?::|['\"“‘])[^\n]{3,150}"
        r"|(?:Dilarang|Dilarang keras) (?:mengutip|menyalin|mengambil|memperbanyak|melakukan crawling)[^\n]{0,200}(?:tanpa (?:izin|seizin)|dalam bentuk apa ?pun)[^\n]{0,120}"
        r"|(?:Waktu baca|Estimasi baca|Lama baca):? ?\d{1,3} menit|\d{1,3} menit (?:baca|membaca)"
        r"|Komentar ?\(\d{1,6}\)",
        triggers=(
            *(
                "alamat email anda",
                "alamat e-mail anda",
                "ruas yang wajib",
                "bidang yang wajib",
                "simpan nama,",
            ),
            *(
                "situs ini menggunakan akismet",
                "[gambas:",
                "artikel ini ",
                "berita ini ",
                "tulisan ini ",
            ),
            *(
                "cek berita",
                "baca berita",
                "simak berita",
                "dapatkan ",
                "ikuti berita",
                "ikuti saluran",
                "ikuti kami",
            ),
            *(
                "temukan berita",
                "simak video",
                "tonton video",
                "saksikan video",
                "lihat video",
                "simak juga video",
            ),
            *(
                "tonton juga video",
                "saksikan juga video",
                "lihat juga video",
                "dilarang ",
                "waktu baca",
                "estimasi baca",
            ),
            *("lama baca", "*menit baca", "*menit membaca", "komentar (", "komentar("),
        ),
        where=LINE,
        before="[Gambas:Video 20detik]\n\nJembatan itu dibuka.\n\nSimak Video: Feri tenggelam",
        after="Jembatan itu dibuka.",
        keeps=(
            "Dilarang mengambil foto di jembatan.",
            "Simak video yang dibuat warga itu.",
            "Artikel ini ditulis oleh wali kota.",
            "Dapatkan izin dulu, kata polisi.",
        ),
        about="Comment forms, embeds, channels and reposts in Indonesian.",
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
