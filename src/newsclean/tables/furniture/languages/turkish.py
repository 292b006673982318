"""Furniture in Turkish; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.networks import AFTER_NETWORKS, NETWORK
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

_ON = rf"(?>{NETWORK}(?:['’]?(?:[td][ae]n?|[ae]|[yn][ae]|[iıuü]n?))?+)"
_NETWORKS = rf"{_ON}(?:(?: ?[,/|&] ?| ve ){_ON}){{0,5}}"


def _dotted(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Each phrase also as lower case makes it of a capital İ at its start."""
    return tuple(dict.fromkeys(s for p in phrases for s in (p, "i̇" + p[1:] if p[0] == "i" else p)))


RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.tr",
        _dotted(
            listed(
                """
                ilgili haberler
                ilgili haber
                ilgili konular
                ilgili içerikler
                ilgili yazılar
                ilgili videolar
                benzer haberler
                benzer içerikler
                benzer yazılar
                benzer konular
                bunlar da ilginizi çekebilir
                bu haberler de ilginizi çekebilir
                bu içerikler de ilginizi çekebilir
                ilginizi çekebilir
                ilginizi çekebilecek haberler
                ilginizi çekebilecek diğer haberler
                bunu da okuyun
                bunları da okuyun
                bunlara da bakın
                ayrıca oku
                ayrıca okuyun
                ayrıca bakınız
                çok okunanlar
                çok okunan haberler
                en çok okunanlar
                en çok okunan haberler
                en çok yorumlananlar
                çok yorumlananlar
                en popüler haberler
                popüler haberler
                popüler yazılar
                son dakika haberleri
                son haberler
                son eklenen haberler
                son yazılar
                son yorumlar
                son dakika haberler
                öne çıkan haberler
                öne çıkanlar
                önerilen haberler
                önerilen içerikler
                önerilen yazılar
                sizin için seçtiklerimiz
                sizin için önerilenler
                editörün seçtikleri
                diğer haberler
                diğer yazılar
                diğer yazıları
                yazarın diğer yazıları
                yazarın tüm yazıları
                günün manşetleri
                günün öne çıkan haberleri
                haberi görüntüle
                sonraki haber
                önceki haber
                sıradaki haber
                sonraki yazı
                önceki yazı
                """
            )
        ),
        before=f"{STORY}\n\nIlgili haberler:\n\nFerry sinks",
        after=STORY,
        keeps=("İlgili haberler yalanlandı.", "Son haberler sabah geldi."),
        about="Headings over other headlines in Turkish.",
    ),
    Phrase(
        "furniture.page.tr",
        _dotted(
            listed(
                """
                paylaş
                paylaşın
                haberi paylaş
                haberi paylaşın
                yazıyı paylaş
                bu haberi paylaş
                bu haberi paylaşın
                bu yazıyı paylaş
                bu içeriği paylaş
                sosyal medyada paylaş
                arkadaşınla paylaş
                arkadaşlarınla paylaş
                görüşlerinizi paylaşın
                tweetle
                beğen
                linki kopyala
                bağlantıyı kopyala
                bağlantı kopyalandı
                link kopyalandı
                url kopyala
                yazdır
                haberi yazdır
                yazıcı dostu sürüm
                e-posta gönder
                e-posta ile gönder
                e-posta ile paylaş
                arkadaşına gönder
                kaydet
                haberi kaydet
                favorilere ekle
                favorilerime ekle
                daha sonra oku
                haberi dinle
                sesli dinle
                haberi sesli dinle
                yazıyı dinle
                yazı boyutu
                yazıyı büyüt
                yazıyı küçült
                metni büyüt
                metni küçült
                büyütmek için tıklayın
                fotoğrafı büyüt
                galeriyi görüntüle
                abone ol
                abone olun
                bültenimize abone olun
                bültene abone ol
                e-bültene abone ol
                e-bültenimize abone olun
                google news'te abone ol
                google news'e abone ol
                google news abone ol
                bildirimlere izin ver
                bizi takip edin
                takip et
                takip edin
                yorum yap
                yorum yapın
                yorum yaz
                yorum yazın
                yorum ekle
                yorum gönder
                yorumu gönder
                yorumlar
                yorumları göster
                yorumları gör
                yorumları oku
                tüm yorumlar
                tüm yorumları gör
                yorumunuz
                ilk yorumu siz yapın
                ilk yorum yapan siz olun
                ilk yorumu yapan siz olun
                ilk yorumu sen yap
                henüz yorum yapılmamış
                henüz yorum yapılmadı
                henüz yorum yok
                yorum yok
                bu habere henüz yorum yapılmamış
                bir yanıt yazın
                bir yanıt yazın yanıtı iptal et
                bir cevap yazın
                bir cevap yazın cevabı iptal et
                bir yorum yazın
                bir yorum yazın yanıtı iptal et
                bir yorum yapın
                yanıtı iptal et
                cevabı iptal et
                yanıtla
                cevapla
                şikayet et
                yorum kuralları
                yorum yapabilmek için giriş yapmalısınız
                yorum yapmak için giriş yapmalısınız
                yorum yapmak için giriş yapın
                yorum yapabilmek için üye girişi yapmanız gerekmektedir
                devamını oku
                devamını gör
                devamı için tıklayınız
                devamı için tıklayın
                haberin devamı
                haberin devamını oku
                haberin devamı için tıklayın
                detaylar için tıklayın
                detaylar için tıklayınız
                daha fazla göster
                daha fazla yükle
                daha fazla oku
                daha fazla haber
                daha fazlası
                tümünü gör
                tümünü göster
                tüm haberler
                tüm hakları saklıdır
                © tüm hakları saklıdır
                her hakkı saklıdır
                gizlilik politikası
                çerez politikası
                çerez ayarları
                kullanım koşulları
                kullanım şartları
                kişisel verilerin korunması
                giriş yap
                üye ol
                üye girişi
                kayıt ol
                şifremi unuttum
                içeriğe geç
                içeriğe atla
                ana içeriğe geç
                ana içeriğe atla
                yukarı çık
                başa dön
                sayfa başına dön
                anasayfa
                ana sayfa
                ana sayfaya dön
                anasayfaya dön
                sonraki sayfa
                önceki sayfa
                etiketler
                anahtar kelimeler
                ihbar hattı
                hata bildir
                ntv uygulamasını indirin, gelişmelerden haberdar olun
                """
            )
        ),
        before="Köprü açık.\n\nPaylaş",
        after="Köprü açık.",
        keeps=("Paylaş ve sev.", "Yukarı çık, dedi.", "Yorum yok, dedi bakan."),
        about="Share buttons, newsletters, comments and copyright in Turkish.",
    ),
    Phrase(
        "furniture.paywall.tr",
        listed(
            """
            bu içerik yalnızca aboneler içindir
            bu içerik sadece abonelere özeldir
            bu haber abonelere özeldir
            okumaya devam etmek için abone olun
            okumaya devam etmek için üye olun
            okumaya devam etmek için giriş yapın
            devamını okumak için abone olun
            devamını okumak için üye olun
            """
        ),
        flag="truncated",
        before="Köprü açık.\n\nOkumaya devam etmek için abone olun",
        after="Köprü açık.",
        keeps=("Salon yalnızca aboneler içindir.",),
        about="A paywall in Turkish.",
    ),
    Pattern(
        "furniture.share.tr",
        rf"(?i:{_NETWORKS} (?:üzerinde |üzerinden |ile |hesabında )?(?:paylaş(?:ın|mak için tıklayın(?:ız)?)?|gönder|takip et|takip edin|abone ol)!?(?: ?\([^\n()]{{5,45}}\))?"
        rf"|(?:bizi|haberleri|son dakika haberlerini|gelişmeleri) {_NETWORKS}(?: üzerinden)? (?:takip (?:et|edin|edebilirsiniz)|izleyin)!?\.?"
        rf"|paylaş ?:? {_NETWORKS}{AFTER_NETWORKS}"
        rf"|{_NETWORKS} (?:kanalımıza|kanalımızı|hesabımızı|sayfamızı|grubumuza) (?:abone ol|katıl|takip et|beğen)\w{{0,4}}[^\n]{{0,60}})",
        triggers=(
            *(
                "*paylaş",
                "*paylaşın",
                "*tıklayın",
                "*tıklayınız",
                "*takip et",
                "*takip edin",
                "*gönder",
            ),
            *(
                "*abone ol",
                "facebook",
                "twitter",
                "whatsapp",
                "telegram",
                "instagram",
                "x'te",
                "x’te",
            ),
            *(
                "linkedin",
                "pinterest",
                "e-posta ",
                "bizi ",
                "haberleri ",
                "gelişmeleri ",
                "son dakika ",
            ),
            *("paylaş ", "paylaş:", "youtube", "google news"),
        ),
        where=LINE,
        before="Facebook'ta Paylaş\n\nKöprü açık.\n\nBizi Twitter'da takip edin",
        after="Köprü açık.",
        keeps=(
            "Facebook'ta paylaşmak yasak.",
            "Bizi takip edin, dedi polis.",
            "Twitter'da paylaşım rekoru",
        ),
        about="Share and follow buttons with the name of a network in Turkish.",
    ),
    Pattern(
        "furniture.page.tr-line",
        r"(?i:yorum(?:lar)? ?[:(] ?\d{1,5}\)?|\d{1,5} yorum"
        r"|(?:tahmini )?okuma süresi ?:? ?(?:yaklaşık |ortalama |~ ?)?\d{1,3} ?(?:dk|dakika|sn)\.?|\d{1,3} ?(?:dk|dakika)\.? ?(?:okuma(?: süresi)?|da okunur)|\d{1,3} dakikada oku(?:nur|yabilirsiniz)\.?"
        r"|(?:etiketler|anahtar kelimeler) ?: ?[^\n]{2,200}|[iİ]lgili konular ?: ?[^\n]{2,200}"
        r"|e-?posta (?:hesabınız|adresiniz) (?:yayımlanmayacak|yayınlanmayacak)[^\n]{0,90}"
        r"|gerekli alanlar ?\*? ?(?:ile )?işaretlen\w{3,12} ?\*?|daha sonraki yorumlarımda kullanılması için[^\n]{10,150}|bir dahaki sefere yorum yaptığımda[^\n]{10,150}"
        r"|(?:istenmeyenleri azaltmak için akismet|bu site(?:,)? istenmeyenleri azaltmak için akismet|bu site spam)[^\n]{3,150}"
        r"|yorum (?:yapabilmek|yapmak|yazmak|göndermek) için (?:lütfen )?[^\n]{3,60}(?:giriş yap\w{0,12}|üye ol\w{0,12}|oturum aç\w{0,12}|gerekmektedir)\.?"
        r"|(?:yazılı izin (?:alınmadan|olmaksızın)|izinsiz ve kaynak gösterilmeden|kaynak gösterilmeden)[^\n]{5,200}"
        r"|(?:sitemizde|bu sitede|web sitemizde|sizlere daha iyi bir hizmet)[^\n]{0,80}çerez(?:ler)?[^\n]{3,250}"
        r"|küfür, hakaret[^\n]{10,300}yorumlar[^\n]{0,60}"
        r"|(?:son dakika|güncel) (?:gelişmelerden|haberlerden)[^\n]{0,40}haberdar ol\w{0,6}[^\n]{0,80})",
        triggers=(
            *(
                "yorum",
                "*yorum",
                "okuma süresi",
                "tahmini okuma",
                "*okuma",
                "*okuma süresi",
                "*okunur",
            ),
            *(
                "etiketler",
                "anahtar kelim",
                "ilgili konular",
                "e-posta hes",
                "e-posta adr",
                "eposta",
            ),
            *("gerekli alanlar", "daha sonraki yor", "bir dahaki", "istenmeyenleri", "bu site"),
            *(
                "yazılı izin",
                "izinsiz ve",
                "kaynak göst",
                "sitemizde",
                "bu sitede",
                "web sitemizde",
            ),
            *("sizlere daha iyi", "küfür, hakaret", "son dakika ge", "son dakika ha", "güncel "),
        ),
        where=LINE,
        before="Okuma süresi: 3 dk\n\nKöprü açık.\n\nE-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir",
        after="Köprü açık.",
        keeps=(
            "Yorum: uzmanlar köprü için ne diyor",
            "Bu site eski bir fabrikaydı.",
            "Sitemizde çocuklar için park var, dedi muhtar.",
            "3 yorum, 1 gerçek",
        ),
        about="Counts of comments, reading times and sentences by which Turkish pages speak of themselves.",
    ),
)
