"""Furniture in Indonesian and Malay; a phrase matches a whole line, so no language is guessed."""

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
)
