"""Furniture in Russian, Ukrainian, Polish, Czech, Hungarian, Greek and Turkish; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import Block, Phrase, Rule, listed
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.ru",
        listed(
            """
            читайте также
            материалы по теме
            новости по теме
            все видео материалы по теме
            по теме
            смотрите также
            самое читаемое
            новости партнеров
            новости партнёров
            читать далее
            читать ещё
            читать полностью
            главные новости
            похожие материалы
            последние новости
            """
        ),
        before=f"{STORY}\n\nЧитайте также:\n\nFerry sinks",
        after=STORY,
        keeps=("По теме спорили долго.",),
        about="Headings over other headlines in Russian.",
    ),
    Phrase(
        "furniture.page.ru",
        listed(
            """
            поделиться
            поделиться в соцсетях
            поделиться новостью
            скопировать ссылку
            комментарии
            оставить комментарий
            подписаться
            подписаться на рассылку
            подписывайтесь на наш канал в telegram
            подписывайтесь на темы
            подписывайтесь на автора
            подписывайтесь на нас
            нашли ошибку? выделите фрагмент и нажмите ctrl+enter
            все права защищены
            версия для печати
            распечатать
            подробнее
            войти
            """
        ),
        before="Мост открыт.\n\nПоделиться",
        after="Мост открыт.",
        keeps=("Комментарии излишни.",),
        about="Share buttons, newsletters, comments and copyright in Russian.",
    ),
    Phrase(
        "furniture.paywall.ru",
        listed(
            """
            материал доступен только подписчикам
            полный текст доступен подписчикам
            """
        ),
        flag="truncated",
        before="Мост открыт.\n\nМатериал доступен только подписчикам",
        after="Мост открыт.",
        keeps=("Зал доступен только подписчикам.",),
        about="A paywall in Russian.",
    ),
    Block(
        "furniture.related.tr",
        listed(
            """
            ilgili haberler
            i̇lgili haberler
            benzer haberler
            bunlar da ilginizi çekebilir
            çok okunanlar
            son dakika haberleri
            ayrıca oku
            ilginizi çekebilir
            diğer haberler
            haberi görüntüle
            """
        ),
        before=f"{STORY}\n\nIlgili haberler:\n\nFerry sinks",
        after=STORY,
        keeps=("İlgili haberler yalanlandı.",),
        about="Headings over other headlines in Turkish.",
    ),
    Phrase(
        "furniture.page.tr",
        listed(
            """
            paylaş
            haberi paylaş
            bu haberi paylaşın
            görüşlerinizi paylaşın
            abone ol
            yorum yap
            yorumlar
            devamını oku
            tüm hakları saklıdır
            ntv uygulamasını indirin, gelişmelerden haberdar olun
            """
        ),
        before="Köprü açık.\n\nPaylaş",
        after="Köprü açık.",
        keeps=("Paylaş ve sev.",),
        about="Share buttons, newsletters, comments and copyright in Turkish.",
    ),
    Block(
        "furniture.related.pl",
        listed(
            """
            czytaj też
            czytaj także
            czytaj również
            czytaj więcej
            zobacz także
            zobacz też
            polecamy
            najczęściej czytane
            powiązane artykuły
            """
        ),
        before=f"{STORY}\n\nCzytaj też:\n\nFerry sinks",
        after=STORY,
        keeps=("Czytaj też listy.",),
        about="Headings over other headlines in Polish.",
    ),
    Phrase(
        "furniture.page.pl",
        listed(
            """
            udostępnij
            komentarze
            skomentuj
            dodaj komentarz
            zapisz się na newsletter
            wszystkie prawa zastrzeżone
            © licencja na publikację
            © ℗ wszystkie prawa zastrzeżone
            kopiuj link
            """
        ),
        before="Most jest otwarty.\n\nUdostępnij",
        after="Most jest otwarty.",
        keeps=("Komentarze są zbędne.",),
        about="Share buttons, newsletters, comments and copyright in Polish.",
    ),
    Phrase(
        "furniture.paywall.pl",
        listed(
            """
            czytaj dalej. subskrybuj
            artykuł dostępny tylko dla prenumeratorów
            """
        ),
        flag="truncated",
        before="Most jest otwarty.\n\nCzytaj dalej. subskrybuj",
        after="Most jest otwarty.",
        keeps=("Sala dostępna tylko dla nich.",),
        about="A paywall in Polish.",
    ),
    Block(
        "furniture.related.cs",
        listed(
            """
            čtěte také
            čtěte též
            související články
            nejčtenější
            """
        ),
        before=f"{STORY}\n\nČtěte také:\n\nFerry sinks",
        after=STORY,
        keeps=("Čtěte také dopis.",),
        about="Headings over other headlines in Czech.",
    ),
    Phrase(
        "furniture.page.cs",
        listed(
            """
            sdílet
            diskuse
            vstoupit do diskuse
            """
        ),
        before="Most je otevřen.\n\nSdílet",
        after="Most je otevřen.",
        keeps=("Diskuse trvá.",),
        about="Share buttons, newsletters, comments and copyright in Czech.",
    ),
    Block(
        "furniture.related.el",
        listed(
            """
            διαβάστε επίσης
            δείτε επίσης
            σχετικά άρθρα
            """
        ),
        before=f"{STORY}\n\nΔιαβάστε επίσης:\n\nFerry sinks",
        after=STORY,
        keeps=("Διαβάστε επίσης το γράμμα.",),
        about="Headings over other headlines in Greek.",
    ),
    Phrase(
        "furniture.page.el",
        listed(
            """
            ακολουθήστε το
            ακολουθήστε μας
            κοινοποίηση
            """
        ),
        before="Η γέφυρα είναι ανοιχτή.\n\nΑκολουθήστε το",
        after="Η γέφυρα είναι ανοιχτή.",
        keeps=("Ακολουθήστε το ποτάμι.",),
        about="Share buttons, newsletters, comments and copyright in Greek.",
    ),
    Block(
        "furniture.related.hu",
        listed(
            """
            kapcsolódó cikkek
            olvassa el ezt is
            olvasta már?
            legolvasottabb
            """
        ),
        before=f"{STORY}\n\nKapcsolódó cikkek:\n\nFerry sinks",
        after=STORY,
        keeps=("Olvassa el ezt is holnap.",),
        about="Headings over other headlines in Hungarian.",
    ),
    Phrase(
        "furniture.page.hu",
        listed(
            """
            megosztás
            hozzászólások
            """
        ),
        before="A híd nyitva van.\n\nMegosztás",
        after="A híd nyitva van.",
        keeps=("A megosztás jó.",),
        about="Share buttons, newsletters, comments and copyright in Hungarian.",
    ),
    Block(
        "furniture.related.uk",
        listed(
            """
            читайте також
            новини за темою
            дивіться також
            """
        ),
        before=f"{STORY}\n\nЧитайте також:\n\nFerry sinks",
        after=STORY,
        keeps=("Читайте також листа.",),
        about="Headings over other headlines in Ukrainian.",
    ),
    Phrase(
        "furniture.page.uk",
        listed(
            """
            підписуйтесь на наш telegram
            поділитися
            коментарі
            підписатися
            """
        ),
        before="Міст відкрито.\n\nПідписуйтесь на наш telegram",
        after="Міст відкрито.",
        keeps=("Коментарі зайві.",),
        about="Share buttons, newsletters, comments and copyright in Ukrainian.",
    ),
)
