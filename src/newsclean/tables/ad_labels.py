"""Ad labels: the lines and tokens that say "here is an advert" or "the story goes on below"."""

from __future__ import annotations

import re

from newsclean.rules import INLINE, LINE, Pattern, Phrase, Rule, listed
from newsclean.tables.shown_code import not_shown

__all__ = ["RULES"]


def _between_sentences(match: re.Match[str]) -> str | None:
    """Decline where the words are part of a sentence: "… Story continues below the surface"."""
    text = match.string
    behind = text[max(0, match.start() - 3) : match.start()].rstrip(" \t")
    ahead = text[match.end() : match.end() + 3].lstrip(" \t")
    opens = not behind or behind[-1] == "\n" or behind[-1] in '.!?…"”’)'
    closes = not ahead or ahead[0] == "\n" or ahead[0].isupper() or ahead[0] in '"“‘('
    return "" if opens and closes else None


RULES: tuple[Rule, ...] = (
    Phrase(
        "placeholder.ad-label.en",
        listed(
            """
            advertisement
            advertisements
            advertising
            advert
            skip advertisement
            skip ad
            scroll to continue
            advertisement - continue reading below
            advertisement - scroll to continue
            advertisement · scroll to continue
            advertisement - story continues below
            advertisement. scroll to continue reading
            this advertisement has not loaded yet
            this advertisement has not loaded yet, but your article continues below
            story continues below advertisement
            story continues below this ad
            story continues below this advertisement
            story continues after advertisement
            story continues below advertisement remove ad
            story continues below
            story continued below
            story continues
            article continues after ad
            article continues below
            article continues below ad
            article continues below advertisement
            article continues after advertisement
            article continues after this advertisement
            article continues after sponsor message
            content continues below
            continue reading below
            continue reading after the advertisement
            sponsored
            sponsored content
            sponsored by
            sponsored results
            sponsored links
            sponsored stories
            sponsor message
            promoted
            promoted content
            promoted stories
            paid content
            paid partner content
            paid post
            adchoices
            ad choices
            your ad choices
            interest based ads
            ad feedback
            report this ad
            report ad
            hide ad
            remove ad
            remove ads
            don't want to see this? remove ads
            close ad
            loading ad
            why this ad?
            why am i seeing this ad?
            thanks for watching!visit website
            advertisement thanks for watching! visit website
            you are reading sponsored content
            tired of too many ads?go ad free now
            ad loading
            ads by google
            """
        ),
        before="The bridge is open.\n\n— ADVERTISEMENT —\n\nIt is green.",
        after="The bridge is open.\n\nIt is green.",
        keeps=(
            "Advertisement spending rose 3%.",
            "The story continues below the surface.",
            "Sponsored by the UN, the talks go on.",
            "Advertising and its enemies",
        ),
        about="A line that is nothing but the label of an advert.",
    ),
    Pattern(
        "placeholder.ad-label.numbered",
        r"(?i:advertisement) ?\d{0,2}(?: ?Story continues below)?"
        r"(?: ?This advertisement has not loaded yet, but your article continues below\.?)?",
        triggers=("advertisement",),
        where=LINE,
        before="The bridge is open.\n\nAdvertisement 2Story continues below\n\nIt is green.",
        after="The bridge is open.\n\nIt is green.",
        keeps=("Advertisement 2.0 is a book.",),
        about="The same with the number of the advert, or glued to the label below it.",
    ),
    Pattern(
        "placeholder.ad-call",
        r"(?:/\*)?(?:<!\[CDATA\[)?(?:\*/)? ?(?:hearstPlaceAd|OAS_AD|googletag\.display|document\.write"
        r"|gtag|fbq|_gaq\.push|googletag\.pubads\(\)\.\w{1,30})\([^\n{}]{0,300}\);? ?(?:/\*)?(?:\]\]>)?(?:\*/)?"
        r"|(?:window\.)?\w{3,20} ?= ?(?:window\.)?\w{3,20} ?\|\| ?\[\];?"
        r"|google_ad_\w{1,20} ?= ?[^\n;]{1,80};?",
        triggers=(
            *("hearstplacead(", "/*<![cdata[", "oas_ad(", "googletag.", "document.write(", "gtag("),
            *("fbq(", "_gaq.push(", "window._taboola", "window.", "google_ad_", "var _gaq"),
        ),
        where=LINE,
        new=not_shown,
        before='The bridge is open.\n\nhearstPlaceAd("A951");\n\nwindow._taboola = window._taboola || [];',
        after="The bridge is open.",
        keeps=(
            "googletag.display is a call.",
            "window.x = 1",
            "Put this below it:\n\nvar a = 1;\ngoogletag.display('a');\n\nThat is all.",
            "```\ngoogletag.display('a');\n```",
        ),
        about="A call of an ad server, alone on its line.",
    ),
    Pattern(
        "placeholder.ad-label.glued",
        r"(?:Story|Article|Content) [Cc]ontinues (?:[Bb]elow|[Aa]fter)"
        r"(?: (?:this |the )?(?:[Aa]dvertisement|[Aa]d)\b(?: Remove Ad)?)?",
        triggers=(
            "Story continues ",
            "Story Continues ",
            "Article continues ",
            "Article Continues ",
            "Content continues ",
        ),
        where=INLINE,
        new=_between_sentences,
        before="“It is green,” he added. Story continues below advertisement The bridge is open.",
        after="“It is green,” he added. The bridge is open.",
        keeps=(
            "The story continues below the surface.",
            "Story continues below the fold, she said.",
        ),
        about="The same label, run into a paragraph between two sentences.",
    ),
    Phrase(
        "placeholder.ad-label.de",
        listed(
            """
            anzeige
            anzeigen
            werbung
            weiterlesen nach der anzeige
            artikel wird nach der anzeige fortgesetzt
            nach der anzeige geht es weiter
            hier steht eine anzeige
            werbung überspringen
            warum werbebanner?
            anzeige spiele
            anzeige / sponsorenhinweis
            anzeige anzeige
            werbung werbung
            werbeanzeige
            bezahlte anzeige
            entgeltliche einschaltung
            bezahlte einschaltung
            gesponsert
            gesponserter inhalt
            gesponserte inhalte
            gesponserter beitrag
            gesponserte links
            weiter nach der anzeige
            weiter nach der werbung
            weiterlesen nach der werbung
            nach der anzeige weiterlesen
            nach der werbung weiterlesen
            nach der werbung geht es weiter
            nach der anzeige geht's weiter
            nach der werbung geht's weiter
            lesen sie nach der anzeige weiter
            lesen sie nach der werbung weiter
            der artikel wird nach der anzeige fortgesetzt
            artikel wird nach der werbung fortgesetzt
            text wird nach der anzeige fortgesetzt
            ende der anzeige
            ende der werbung
            anzeige überspringen
            anzeige schließen
            anzeige schliessen
            werbung schließen
            werbung schliessen
            werbung ausblenden
            das ist eine anzeige
            dieser artikel ist eine anzeige
            von taboola
            empfohlen von outbrain
            """
        ),
        before="Die Brücke ist offen.\n\nAnzeige",
        after="Die Brücke ist offen.",
        keeps=("Sie erstattete Anzeige.", "Nach der Werbung lief der Film weiter."),
        about="Labels of adverts in German.",
    ),
    Phrase(
        "placeholder.ad-label.fr",
        listed(
            """
            publicité
            passer la publicité
            la suite après cette publicité
            la suite après la publicité
            contenu sponsorisé
            sponsorisé
            publicités
            fermer la publicité
            la suite de l'article après la publicité
            l'article continue après la publicité
            lire la suite après la publicité
            la suite de votre contenu après cette annonce
            la suite après cette annonce
            contenus sponsorisés
            contenu partenaire
            contenu de marque
            """
        ),
        before="Le pont est ouvert.\n\nPublicité",
        after="Le pont est ouvert.",
        keeps=("La publicité coûte cher.",),
        about="Labels of adverts in French.",
    ),
    Phrase(
        "placeholder.ad-label.es",
        listed(
            """
            publicidad
            contenido patrocinado
            continúa leyendo después de la publicidad
            la noticia continúa después de la publicidad
            especial publicidad
            patrocinado
            publicidad - sigue leyendo debajo
            anuncio
            anuncios
            sigue leyendo después de la publicidad
            sigue después de la publicidad
            continúa después de la publicidad
            continúe leyendo después de la publicidad
            el artículo continúa después de la publicidad
            el artículo continúa tras la publicidad
            la nota continúa después de la publicidad
            contenido promocionado
            contenidos patrocinados
            enlaces patrocinados
            espacio publicitario
            cerrar publicidad
            saltar publicidad
            """
        ),
        before="El puente está abierto.\n\nPublicidad",
        after="El puente está abierto.",
        keeps=("La publicidad sube.",),
        about="Labels of adverts in Spanish.",
    ),
    Phrase(
        "placeholder.ad-label.it",
        listed(
            """
            pubblicità
            contenuto sponsorizzato
            continua a leggere dopo la pubblicità
            contenuti sponsorizzati
            annuncio pubblicitario
            messaggio pubblicitario
            la lettura continua dopo la pubblicità
            l'articolo continua dopo la pubblicità
            continua dopo la pubblicità
            continua a leggere dopo l'annuncio
            prosegue dopo la pubblicità
            l'articolo prosegue dopo la pubblicità
            sponsorizzato
            contenuto promozionale
            chiudi pubblicità
            salta pubblicità
            """
        ),
        before="Il ponte è aperto.\n\nPubblicità",
        after="Il ponte è aperto.",
        keeps=("La pubblicità aumenta.",),
        about="Labels of adverts in Italian.",
    ),
    Phrase(
        "placeholder.ad-label.pt",
        listed(
            """
            publicidade
            conteúdo patrocinado
            continua após a publicidade
            continua depois da publicidade
            publicidade - continue a leitura a seguir
            anúncio
            anúncios
            continua após publicidade
            continua após o anúncio
            continua depois do anúncio
            o artigo continua após a publicidade
            o artigo continua depois da publicidade
            continue lendo após a publicidade
            leia mais após a publicidade
            conteúdo publicitário
            conteúdos patrocinados
            fechar anúncio
            fechar publicidade
            """
        ),
        before="A ponte está aberta.\n\nPublicidade",
        after="A ponte está aberta.",
        keeps=("A publicidade cresce.",),
        about="Labels of adverts in Portuguese.",
    ),
    Phrase(
        "placeholder.ad-label.nl",
        listed(
            """
            advertentie
            advertentie via
            gesponsord
            het artikel gaat hieronder verder
            lees verder na de advertentie
            tekst gaat verder onder de advertentie
            de tekst gaat verder onder de foto
            advertenties
            artikel gaat verder onder de advertentie
            het artikel gaat verder onder de advertentie
            artikel gaat verder na de advertentie
            het artikel gaat verder na de advertentie
            artikel gaat verder onder advertentie
            artikel loopt door onder de advertentie
            lees verder onder de advertentie
            tekst gaat verder na de advertentie
            tekst gaat door onder de advertentie
            tekst loopt door onder de advertentie
            de tekst gaat verder onder de advertentie
            tekst gaat verder onder de foto
            tekst gaat verder onder de video
            de tekst gaat verder onder de video
            tekst loopt door onder de foto
            artikel gaat verder onder de foto
            artikel gaat verder onder de video
            gesponsorde inhoud
            gesponsorde content
            sluit advertentie
            """
        ),
        before="De brug is open.\n\nAdvertentie",
        after="De brug is open.",
        keeps=("Een advertentie kost geld.",),
        about="Labels of adverts in Dutch.",
    ),
    Phrase(
        "placeholder.ad-label.ru",
        listed(
            """
            реклама
            18+ реклама
            на правах рекламы
            партнерский материал
            партнёрский материал
            спецпроект
            """
        ),
        before="Мост открыт.\n\nРеклама",
        after="Мост открыт.",
        keeps=("Реклама стоит дорого.",),
        about="Labels of adverts in Russian.",
    ),
    Phrase(
        "placeholder.ad-label.tr",
        listed(
            """
            reklam
            reklam advertisement1
            reklam advertisement2
            reklamdan sonra devam ediyor
            haberin devamı için tıklayınız
            """
        ),
        before="Köprü açık.\n\nReklam",
        after="Köprü açık.",
        keeps=("Reklam pahalı.",),
        about="Labels of adverts in Turkish.",
    ),
    Phrase(
        "placeholder.ad-label.ar",
        listed(
            """
            إعلان
            إعلانات
            اعلان
            الإعلانات
            محتوى مدفوع
            إعلان مدفوع
            محتوى ممول
            مادة إعلانية
            يستمر المقال بعد الإعلان
            """
        ),
        before="الجسر مفتوح.\n\nإعلان",
        after="الجسر مفتوح.",
        keeps=("إعلان الحرب كان في مايو.",),
        about="Labels of adverts in Arabic.",
    ),
    Phrase(
        "placeholder.ad-label.hi",
        listed(
            """
            विज्ञापन
            प्रायोजित
            विज्ञापन के बाद जारी
            """
        ),
        before="पुल खुला है।\n\nविज्ञापन",
        after="पुल खुला है।",
        keeps=("विज्ञापन महँगा है।",),
        about="Labels of adverts in Hindi.",
    ),
    Phrase(
        "placeholder.ad-label.id",
        listed(
            """
            iklan
            beriklan
            scroll to continue with content
            advertisement scroll to continue with content
            lanjutkan membaca setelah iklan
            konten bersponsor
            konten sponsor
            scroll untuk lanjutkan membaca
            scroll untuk melanjutkan membaca
            gulir untuk lanjut membaca
            advertisement scroll untuk lanjut membaca
            iklan - gulir ke bawah untuk melanjutkan
            """
        ),
        before="Jembatan itu dibuka.\n\nIklan",
        after="Jembatan itu dibuka.",
        keeps=("Iklan itu mahal.",),
        about="Labels of adverts in Indonesian.",
    ),
    Phrase(
        "placeholder.ad-label.vi",
        listed(
            """
            quảng cáo
            nội dung tài trợ
            tin tài trợ
            bài viết tài trợ
            đọc tiếp sau quảng cáo
            """
        ),
        before="Cây cầu đã mở.\n\nQuảng cáo",
        after="Cây cầu đã mở.",
        keeps=("Quảng cáo rất đắt.",),
        about="Labels of adverts in Vietnamese.",
    ),
    Phrase(
        "placeholder.ad-label.th",
        listed(
            """
            โฆษณา
            พื้นที่โฆษณา
            อ่านต่อด้านล่าง
            """
        ),
        before="สะพานเปิดแล้ว\n\nโฆษณา",
        after="สะพานเปิดแล้ว",
        keeps=("โฆษณาแพงขึ้นร้อยละสาม",),
        about="Labels of adverts in Thai.",
    ),
    Phrase(
        "placeholder.ad-label.bn",
        listed(
            """
            বিজ্ঞাপন
            """
        ),
        before="সেতুটি খোলা।\n\nবিজ্ঞাপন",
        after="সেতুটি খোলা।",
        keeps=("বিজ্ঞাপন দামি।",),
        about="Labels of adverts in Bengali.",
    ),
    Phrase(
        "placeholder.ad-label.ur",
        listed(
            """
            اشتہار
            اشتہارات
            """
        ),
        before="پل کھلا ہے۔\n\nاشتہار",
        after="پل کھلا ہے۔",
        keeps=("اشتہار مہنگا ہے۔",),
        about="Labels of adverts in Urdu.",
    ),
    Phrase(
        "placeholder.ad-label.pl",
        listed(
            """
            reklama
            dalsza część artykułu pod materiałem wideo
            dalsza część tekstu pod reklamą
            reklama: automatycznie wyświetlimy artykuł za 15 sekund
            """
        ),
        before="Most jest otwarty.\n\nReklama",
        after="Most jest otwarty.",
        keeps=("Reklama kosztuje.",),
        about="Labels of adverts in Polish.",
    ),
    Phrase(
        "placeholder.ad-label.sv",
        listed(
            """
            annons
            annonser
            anmäl störande/felaktig annons
            artikeln fortsätter efter annonsen
            artikeln fortsätter under annonsen
            läs vidare efter annonsen
            texten fortsätter efter annonsen
            annonsinnehåll
            annonsörsinnehåll
            innehåll från annonsör
            sponsrat innehåll
            stäng annons
            """
        ),
        before="Bron är öppen.\n\nAnnons",
        after="Bron är öppen.",
        keeps=("Annonsen var dyr.",),
        about="Labels of adverts in Swedish.",
    ),
    Phrase(
        "placeholder.ad-label.no",
        listed(
            """
            annonse
            annonsørinnhold
            hvorfor ser du denne annonsen
            artikkelen fortsetter under annonsen
            annonsørinnhald
            artikkelen fortsetter etter annonsen
            saken fortsetter under annonsen
            saken fortsetter etter annonsen
            saka held fram under annonsen
            saka held fram etter annonsen
            saken fortsetter under bildet
            artikkelen fortsetter under bildet
            saken fortsetter under videoen
            sponset innhold
            betalt innhold
            lukk annonse
            """
        ),
        before="Broen er åpen.\n\nAnnonse",
        after="Broen er åpen.",
        keeps=("Annonsen var dyr.",),
        about="Labels of adverts in Norwegian.",
    ),
    Phrase(
        "placeholder.ad-label.da",
        listed(
            """
            annonce
            artiklen fortsætter efter annoncen
            artiklen fortsætter under annoncen
            annoncer
            artiklen fortsætter efter reklamen
            historien fortsætter efter annoncen
            fortsætter efter annoncen
            artiklen fortsætter under billedet
            artiklen fortsætter under videoen
            artiklen fortsætter efter videoen
            sponsoreret
            sponsoreret indhold
            betalt indhold
            annoncørbetalt indhold
            luk annonce
            """
        ),
        before="Broen er åben.\n\nArtiklen fortsætter efter annoncen",
        after="Broen er åben.",
        keeps=("Annoncen var dyr.",),
        about="Labels of adverts in Danish.",
    ),
    Phrase(
        "placeholder.ad-label.fi",
        listed(
            """
            mainos
            mainos (teksti jatkuu alla
            juttu jatkuu mainoksen jälkeen
            mainos alkaa
            mainos päättyy
            artikkeli jatkuu mainoksen jälkeen
            artikkeli jatkuu mainoksen alla
            juttu jatkuu mainoksen alla
            sisältö jatkuu mainoksen jälkeen
            sisältö jatkuu mainoksen alla
            juttu jatkuu kuvan jälkeen
            juttu jatkuu kuvan alla
            kaupallinen yhteistyö
            mainossisältö
            sulje mainos
            """
        ),
        before="Silta on auki.\n\nMainos",
        after="Silta on auki.",
        keeps=("Mainos oli kallis.",),
        about="Labels of adverts in Finnish.",
    ),
    Phrase(
        "placeholder.ad-label.cs",
        listed(
            """
            inzerce
            pokračování článku
            """
        ),
        before="Most je otevřen.\n\nInzerce",
        after="Most je otevřen.",
        keeps=("Inzerce je drahá.",),
        about="Labels of adverts in Czech.",
    ),
    Phrase(
        "placeholder.ad-label.el",
        listed(
            """
            διαφήμιση
            """
        ),
        before="Η γέφυρα είναι ανοιχτή.\n\nΔιαφήμιση",
        after="Η γέφυρα είναι ανοιχτή.",
        keeps=("Η διαφήμιση κοστίζει.",),
        about="Labels of adverts in Greek.",
    ),
    Phrase(
        "placeholder.ad-label.ro",
        listed(
            """
            publicitate
            articolul continuă după reclamă
            articolul continuă după publicitate
            articolul continua dupa publicitate
            articolul continuă după anunț
            citește mai departe după publicitate
            conținut sponsorizat
            conţinut sponsorizat
            publicitate - continuă mai jos
            """
        ),
        before="Podul este deschis.\n\nPublicitate",
        after="Podul este deschis.",
        keeps=("Publicitatea costă.",),
        about="Labels of adverts in Romanian.",
    ),
    Phrase(
        "placeholder.ad-label.ca",
        listed(
            """
            publicitat
            contingut patrocinat
            continguts patrocinats
            continua llegint després de la publicitat
            """
        ),
        before="El pont és obert.\n\nPublicitat",
        after="El pont és obert.",
        keeps=("La publicitat és cara.",),
        about="Labels of adverts in Catalan.",
    ),
    Phrase(
        "placeholder.ad-label.is",
        listed(
            """
            auglýsing
            auglýsingar
            kostað efni
            """
        ),
        before="Brúin er opin.\n\nAuglýsing",
        after="Brúin er opin.",
        keeps=("Auglýsing kostar sitt.",),
        about="Labels of adverts in Icelandic.",
    ),
    Phrase(
        "placeholder.ad-label.hu",
        listed(
            """
            hirdetés
            """
        ),
        before="A híd nyitva van.\n\nHirdetés",
        after="A híd nyitva van.",
        keeps=("A hirdetés drága.",),
        about="Labels of adverts in Hungarian.",
    ),
    Phrase(
        "placeholder.ad-label.uk",
        listed(
            """
            реклама на сайті
            """
        ),
        before="Міст відкрито.\n\nРеклама на сайті",
        after="Міст відкрито.",
        keeps=("Реклама дорога.",),
        about="Labels of adverts in Ukrainian.",
    ),
    Phrase(
        "placeholder.ad-label.fa",
        listed(
            """
            تبلیغات
            آگهی
            محتوای تبلیغاتی
            """
        ),
        before="پل باز است.\n\nتبلیغات",
        after="پل باز است.",
        keeps=("تبلیغات گران است.",),
        about="Labels of adverts in Persian.",
    ),
    Phrase(
        "placeholder.ad-label.he",
        listed(
            """
            פרסומת
            תוכן ממומן
            תוכן מקודם
            תוכן שיווקי
            """
        ),
        before="הגשר פתוח.\n\nפרסומת",
        after="הגשר פתוח.",
        keeps=("פרסומת עולה כסף.",),
        about="Labels of adverts in Hebrew.",
    ),
    Phrase(
        "placeholder.ad-label.zh",
        listed(
            """
            广告
            廣告
            推广
            贊助
            赞助内容
            贊助內容
            廣告內容
            廣告 請繼續往下閱讀
            请继续往下阅读
            請繼續往下閱讀
            廣告 - 內文未完請往下捲動
            內文未完請往下捲動
            """
        ),
        before="这座桥已经开放。\n\n广告",
        after="这座桥已经开放。",
        keeps=("广告很贵。",),
        about="Labels of adverts in Chinese.",
    ),
    Phrase(
        "placeholder.ad-label.ja",
        listed(
            """
            広告
            スポンサーリンク
            スポンサードリンク
            sponsored link
            pr枠
            スポンサー広告
            広告の後にも続きます
            広告の後に続きます
            広告を閉じる
            広告を非表示
            """
        ),
        before="橋は開通した。\n\n広告",
        after="橋は開通した。",
        keeps=("広告は高い。",),
        about="Labels of adverts in Japanese.",
    ),
    Phrase(
        "placeholder.ad-label.ko",
        listed(
            """
            광고
            광고 닫기
            광고닫기
            스폰서 링크
            """
        ),
        before="다리가 열렸다.\n\n광고",
        after="다리가 열렸다.",
        keeps=("광고는 비싸다.",),
        about="Labels of adverts in Korean.",
    ),
    Pattern(
        "placeholder.ad-label.bracketed",
        r"(?:【(?i:PR|AD)】|\[PR\]|［PR］)",
        triggers=("【pr", "【ad", "[pr]", "［pr"),
        where=LINE,
        before="橋は開通した。\n\n【PR】",
        after="橋は開通した。",
        keeps=("PR", "【PR】の意味"),
        about="A Japanese label of an advert, by its brackets.",
    ),
)
