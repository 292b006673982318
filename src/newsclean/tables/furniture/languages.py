"""Furniture in other languages; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

import re

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

_READ_ALSO = listed(
    """
    a lire aussi
    approfondisci
    auch interessant
    ayrıca oku
    baca juga
    bekijk ook
    bunu da okuyun
    citeşte şi
    citește și
    czytaj również
    czytaj także
    czytaj też
    guarda anche
    ilgili haber
    le puede interesar
    le recomendamos
    lea además
    lea aquí
    lea también
    lee también
    leer también
    lees meer
    lees ook
    lees verder
    leggi anche
    leia ainda
    leia mais
    leia também
    les mer
    les også
    lesen sie auch
    lesen sie dazu
    lesen sie hier
    lesetipp
    lihat juga
    lire aussi
    lue lisää
    lue myös
    läs mer
    läs också
    läs även
    læs mere
    læs også
    mehr dazu
    mehr zum thema
    mời độc giả xem thêm
    olvassa el ezt is
    puede leer
    saiba mais
    siga leyendo
    simak juga
    simak video
    sur le même sujet
    te puede interesar
    vedi anche
    veja mais
    veja também
    ver también
    vezi și
    voir aussi
    xem thêm
    zobacz także
    zobacz też
    zum weiterlesen
    à lire aussi
    à lire également
    čtěte také
    čtěte též
    čtěte více
    đọc thêm
    δείτε επίσης
    διαβάστε επίσης
    дивіться також
    материалы по теме
    подробнее
    смотрите также
    читайте
    читайте также
    читайте також
    אינציקלופדיית ynet
    כותרות אחרונות מהעולם בחדשות ynet
    עוד בערוץ החדשות של ynet
    קראו גם
    إقرأ أيضاً
    اقرأ أيضا
    اقرأ أيضاً
    اقرأ أيضًا
    بیشتر بخوانید
    شاهد أيضا
    همچنین بخوانید
    इसे भी पढ़ें
    यह भी पढ़ें
    ये भी पढ़ें
    あわせて読みたい
    延伸閱讀
    延伸阅读
    推荐阅读
    相关阅读
    関連記事
    관련기사
    """
)
_SECOND_SENTENCE = re.compile(r"[^\W\d_][.!?。।؟] ?[^\W\d_].{20}")


def _one_sentence(match: re.Match[str]) -> str | None:
    """Decline a line that goes on to a second sentence: that is prose."""
    return None if _SECOND_SENTENCE.search(match.group()) else ""


RULES: tuple[Rule, ...] = (
    Pattern(
        "furniture.related.read-also",
        rf"[\[(■【>» ]{{0,3}}(?i:{'|'.join(map(re.escape, _READ_ALSO))})[】 \xa0]?(?:[:：|»›>—–]|-(?= ))[^\n]{{3,180}}",
        triggers=(
            *_READ_ALSO,
            *("(" + cue for cue in _READ_ALSO),
            *("[" + cue for cue in _READ_ALSO),
        ),
        where=LINE,
        new=_one_sentence,
        before="Lesen Sie auch: Die Fähre sank\n\nDie Brücke ist offen.\n\nLee también: El puente",
        after="Die Brücke ist offen.",
        keeps=(
            "Lesen Sie auch das Kleingedruckte.",
            "Читайте: это важно. Он говорил так каждый день, и никто не читал того, что он писал.",
            "Leia também o artigo.",
        ),
        about="A line that points to another article, in any of these languages.",
    ),
    Block(
        "furniture.related.de",
        listed(
            """
            lesen sie auch
            lesen sie dazu auch
            lesen sie mehr zum thema
            lesen sie mehr zu diesen themen
            lesen sie jetzt
            mehr zum thema
            mehr zu diesem thema
            mehr dazu
            lesetipp
            lesetipps
            sie könnten auch an folgenden artikeln interessiert sein
            auch interessant
            auch spannend
            das könnte sie auch interessieren
            das könnte dich auch interessieren
            das könnte ihnen auch gefallen
            ähnliche artikel
            ähnliche beiträge
            ähnliche nachrichten
            verwandte artikel
            verwandte themen
            weitere artikel
            weitere nachrichten
            weitere news
            weitere meldungen
            weitere themen
            meistgelesen
            meistgelesene artikel
            meistgesehen
            zum weiterlesen
            alle artikel der serie
            mehr aus dem web
            mehr nachrichten
            zum selben thema
            neueste nachrichten
            nächster artikel
            schlagwörter zu diesem artikel
            neueste beiträge
            neueste artikel
            letzte kommentare
            meist gelesen
            am meisten gelesen
            das thema könnte dich auch interessieren
            vorheriger artikel
            dieses thema im programm
            letzte artikel
            neues aus der redaktion
            unsere auswahl
            """
        ),
        before=f"{STORY}\n\nLesen sie auch:\n\nFerry sinks",
        after=STORY,
        keeps=("Weitere Artikel des Gesetzes gelten.",),
        about="Headings over other headlines in German.",
    ),
    Phrase(
        "furniture.page.de",
        listed(
            """
            teilen
            artikel teilen
            beitrag teilen
            diesen artikel teilen
            diese geschichte teilen
            auf facebook teilen
            auf twitter teilen
            auf pocket teilen
            auf x teilen
            artikel auf facebook teilen
            artikel auf twitter teilen
            artikel auf whatsapp teilen
            per e-mail teilen
            per mail teilen
            per whatsapp teilen
            via whatsapp teilen
            drucken
            weiterlesen
            gefällt mir
            kommentare
            personalaudioinformationstext
            das ist die europäische perspektive bei br24
            mit meiner anmeldung zum newsletter stimme ich der werbevereinbarung zu
            diese website verwendet akismet, um spam zu reduzieren
            artikel drucken
            link kopieren
            link kopiert
            merken
            merken drucken
            zur merkliste hinzufügen
            artikel verschenken
            artikel anhören
            anhören
            bild vergrößern
            zur startseite
            nach oben
            folgen sie uns auf facebook und twitter
            newsletter abonnieren
            abonnieren sie unseren newsletter
            jetzt abonnieren
            anmelden
            kommentieren
            kommentar verfassen
            kommentare öffnen
            kommentare anzeigen
            hinterlasse einen kommentar
            schreibe einen kommentar
            noch kein kommentar vorhanden
            bitte melden sie sich an, um zu kommentieren
            deine e-mail-adresse wird nicht veröffentlicht
            erforderliche felder sind mit * markiert
            mehr anzeigen
            alle anzeigen
            weitere videos
            externer inhalt nicht verfügbar
            empfohlener redaktioneller inhalt
            bitte aktivieren sie javascript
            wir verwenden cookies
            datenschutzerklärung
            cookie-einstellungen
            alle rechte vorbehalten
            tipp: wir sind bei whatsapp!
            br24 ist auch auf whatsapp
            quelle: ntv.de
            pfadnavigation
            hier können sie die rechte an diesem artikel erwerben
            hauptnavigation
            teilen mit
            teilen sie dies mit
            twittern
            weiterempfehlen
            zurück zur übersicht
            zurück zur startseite
            impressum
            datenschutz
            nutzungsbedingungen
            folge uns
            folgen sie uns
            schreibe einen kommentar antworten abbrechen
            schreibe einen kommentar antwort abbrechen
            kommentar verfassen antwort abbrechen
            kommentar schreiben
            kommentar hinzufügen
            hinterlasse eine antwort
            antwort abbrechen
            deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
            diese website verwendet akismet, um spam zu reduzieren. erfahre mehr darüber, wie deine kommentardaten verarbeitet werden
            erstelle eine kostenlose website oder blog – auf wordpress.com
            zum newsletter anmelden
            sie müssen angemeldet sein um kommentieren zu können
            zum inhalt springen
            """
        ),
        before="Die Brücke ist offen.\n\nTeilen",
        after="Die Brücke ist offen.",
        keeps=("Teilen macht Freude.",),
        about="Share buttons, newsletters, comments and copyright in German.",
    ),
    Phrase(
        "furniture.paywall.de",
        listed(
            """
            jetzt weiterlesen
            weiterlesen mit abo
            dieser artikel ist exklusiv für abonnenten
            sie sind bereits kunde?
            heise+ abonnieren
            registrieren und weiterlesen
            """
        ),
        flag="truncated",
        before="Die Brücke ist offen.\n\nJetzt weiterlesen",
        after="Die Brücke ist offen.",
        keeps=("Jetzt weiterlesen lohnt.",),
        about="A paywall in German.",
    ),
    Block(
        "furniture.related.fr",
        listed(
            """
            lire aussi
            a lire aussi
            à lire aussi
            à lire également
            lire aussi dans nos pages
            voir aussi
            sur le même sujet
            sur le même thème
            articles liés
            articles similaires
            les plus lus
            dernières publications
            nos derniers articles
            continuer à lire ici
            du même auteur
            à découvrir
            les dernières actualités
            plus d'articles
            """
        ),
        before=f"{STORY}\n\nLire aussi:\n\nFerry sinks",
        after=STORY,
        keeps=("Voir aussi la loi de 1901.",),
        about="Headings over other headlines in French.",
    ),
    Phrase(
        "furniture.page.fr",
        listed(
            """
            partager
            partager sur facebook
            partager sur twitter
            partager l'article
            partager cet article
            tweeter
            imprimer
            envoyer par email
            copier le lien
            abonnez-vous
            s'abonner
            s'inscrire
            inscrivez-vous à la newsletter
            inscrivez-vous à notre newsletter
            recevoir les newsletters du monde
            suivez-nous
            suivez-nous sur
            suivez-nous sur facebook
            commenter
            commentaires
            réagir
            laisser un commentaire
            laissez un commentaire
            lire la suite
            en savoir plus
            lire plus
            page suivante
            page précédente
            tous droits réservés
            se connecter
            mentions légales
            politique de confidentialité
            """
        ),
        before="Le pont est ouvert.\n\nPartager",
        after="Le pont est ouvert.",
        keeps=("Partager coûte peu.",),
        about="Share buttons, newsletters, comments and copyright in French.",
    ),
    Phrase(
        "furniture.paywall.fr",
        listed(
            """
            article réservé aux abonnés
            la suite est réservée à nos abonnés
            réservé aux abonnés
            votre abonnement n'autorise pas la lecture de cet article
            vous pouvez lire le monde sur un seul appareil à la fois
            il vous reste à lire
            """
        ),
        flag="truncated",
        before="Le pont est ouvert.\n\nArticle réservé aux abonnés",
        after="Le pont est ouvert.",
        keeps=("Un article réservé aux abonnés du train.",),
        about="A paywall in French.",
    ),
    Block(
        "furniture.related.es",
        listed(
            """
            lea también
            lee también
            leer también
            lea aquí
            le puede interesar
            te puede interesar
            también te puede interesar
            te recomendamos
            noticias relacionadas
            artículos relacionados
            relacionadas
            relacionado
            más noticias
            más información
            lo más leído
            lo más visto
            las más leídas
            no te pierdas
            siga leyendo
            sigue leyendo
            ver también
            puede leer
            recomendado
            recomendados
            últimas noticias
            """
        ),
        before=f"{STORY}\n\nLea también:\n\nFerry sinks",
        after=STORY,
        keeps=("Más información habrá mañana.",),
        about="Headings over other headlines in Spanish.",
    ),
    Phrase(
        "furniture.page.es",
        listed(
            """
            compartir
            comparte
            compartir en facebook
            compartir en twitter
            compartir en whatsapp
            comparte esta noticia
            compartir artículo
            copiar enlace
            imprimir
            comentarios
            comentar
            deja un comentario
            deja una respuesta
            dejar un comentario
            suscríbete
            suscríbete ahora
            suscribirse
            suscríbete a nuestra newsletter
            suscríbete a nuestro boletín
            recibe nuestro boletín en tu correo
            recibe nuestro boletín
            inicia sesión
            iniciar sesión
            síguenos en
            síguenos
            síguenos en twitter
            síguenos en facebook
            descarga la app
            leer más
            leer noticia completa
            ver más
            página siguiente
            página anterior
            todos los derechos reservados
            política de privacidad
            aviso legal
            escuchar noticias del día
            color de fondo
            tamaño de letra
            etiquetas
            """
        ),
        before="El puente está abierto.\n\nCompartir",
        after="El puente está abierto.",
        keeps=("Compartir es vivir.",),
        about="Share buttons, newsletters, comments and copyright in Spanish.",
    ),
    Phrase(
        "furniture.paywall.es",
        listed(
            """
            artículo exclusivo para suscriptores
            contenido exclusivo para suscriptores
            suscríbete y lee sin límites
            solo para suscriptores
            suscríbete para seguir leyendo
            """
        ),
        flag="truncated",
        before="El puente está abierto.\n\nArtículo exclusivo para suscriptores",
        after="El puente está abierto.",
        keeps=("Hay solo para suscriptores del club.",),
        about="A paywall in Spanish.",
    ),
    Block(
        "furniture.related.it",
        listed(
            """
            leggi anche
            articoli correlati
            guarda anche
            i più letti
            potrebbe interessarti
            potrebbe interessarti anche
            ti potrebbe interessare
            ti potrebbero interessare
            ultime notizie
            notizie correlate
            altre notizie
            vedi anche
            """
        ),
        before=f"{STORY}\n\nLeggi anche:\n\nFerry sinks",
        after=STORY,
        keeps=("Leggi anche troppo severe.",),
        about="Headings over other headlines in Italian.",
    ),
    Phrase(
        "furniture.page.it",
        listed(
            """
            condividi
            condividi su facebook
            condividi su twitter
            condividi l'articolo
            stampa articolo
            commenti
            commenta
            leggi e commenta
            leggi i commenti
            lascia un commento
            pubblica un commento
            iscriviti alla newsletter
            abbonati
            accedi
            seguici su
            seguici
            scarica l'app
            leggi di più
            leggi tutto
            continua a leggere
            approfondisci
            © riproduzione riservata
            riproduzione riservata
            riproduzione riservata ©
            tutti i diritti riservati
            privacy e cookie
            """
        ),
        before="Il ponte è aperto.\n\nCondividi",
        after="Il ponte è aperto.",
        keeps=("Condividi il pane.",),
        about="Share buttons, newsletters, comments and copyright in Italian.",
    ),
    Phrase(
        "furniture.paywall.it",
        listed(
            """
            contenuto riservato agli abbonati
            articolo riservato agli abbonati
            """
        ),
        flag="truncated",
        before="Il ponte è aperto.\n\nContenuto riservato agli abbonati",
        after="Il ponte è aperto.",
        keeps=("Un articolo riservato agli abbonati del treno.",),
        about="A paywall in Italian.",
    ),
    Block(
        "furniture.related.pt",
        listed(
            """
            leia também
            leia mais
            veja também
            veja mais
            notícias relacionadas
            mais lidas
            as mais lidas
            recomendados para você
            você também pode gostar
            últimas notícias
            artigos relacionados
            matérias relacionadas
            """
        ),
        before=f"{STORY}\n\nLeia também:\n\nFerry sinks",
        after=STORY,
        keeps=("Leia mais um livro.",),
        about="Headings over other headlines in Portuguese.",
    ),
    Phrase(
        "furniture.page.pt",
        listed(
            """
            compartilhar
            compartilhe
            compartilhe no facebook
            compartilhe esta notícia
            partilhar
            partilhe
            copiar link
            comentários
            comente
            deixe um comentário
            deixe seu comentário
            deixe uma resposta
            assine
            assine já
            assine a newsletter
            assine nossa newsletter
            receba notícias no whatsapp
            siga-nos
            siga-nos no instagram
            saiba mais
            clique aqui
            todos os direitos reservados
            tempo de leitura
            política de privacidade
            fazer login
            """
        ),
        before="A ponte está aberta.\n\nCompartilhar",
        after="A ponte está aberta.",
        keeps=("Compartilhar é bom.",),
        about="Share buttons, newsletters, comments and copyright in Portuguese.",
    ),
    Phrase(
        "furniture.paywall.pt",
        listed(
            """
            conteúdo exclusivo para assinantes
            exclusivo para assinantes
            para continuar lendo, assine
            """
        ),
        flag="truncated",
        before="A ponte está aberta.\n\nConteúdo exclusivo para assinantes",
        after="A ponte está aberta.",
        keeps=("É exclusivo para assinantes do clube.",),
        about="A paywall in Portuguese.",
    ),
    Block(
        "furniture.related.nl",
        listed(
            """
            lees ook
            bekijk ook
            gerelateerde artikelen
            meest gelezen
            lees meer over
            lees meer
            meer nieuws
            aanbevolen artikelen
            """
        ),
        before=f"{STORY}\n\nLees ook:\n\nFerry sinks",
        after=STORY,
        keeps=("Lees ook de brief.",),
        about="Headings over other headlines in Dutch.",
    ),
    Phrase(
        "furniture.page.nl",
        listed(
            """
            delen
            deel artikel
            deel dit artikel
            deel dit
            reacties
            reageer
            plaats een reactie
            laat een reactie achter
            meld je aan voor de nieuwsbrief
            schrijf je in voor onze nieuwsbrief
            neem een abonnement
            accepteer de cookies
            lees verder
            alle rechten voorbehouden
            volg ons op
            """
        ),
        before="De brug is open.\n\nDelen",
        after="De brug is open.",
        keeps=("Delen is goed.",),
        about="Share buttons, newsletters, comments and copyright in Dutch.",
    ),
    Phrase(
        "furniture.paywall.nl",
        listed(
            """
            dit artikel is exclusief voor abonnees
            alleen voor abonnees
            """
        ),
        flag="truncated",
        before="De brug is open.\n\nDit artikel is exclusief voor abonnees",
        after="De brug is open.",
        keeps=("Het is alleen voor abonnees van de club.",),
        about="A paywall in Dutch.",
    ),
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
        "furniture.related.ar",
        listed(
            """
            اقرأ أيضا
            اقرأ أيضاً
            اقرأ أيضًا
            إقرأ أيضاً
            أخبار ذات صلة
            ذات صلة
            مواضيع ذات صلة
            الأكثر قراءة
            شاهد أيضا
            شاهد أيضاً
            المزيد من الأخبار
            """
        ),
        before=f"{STORY}\n\nاقرأ أيضا:\n\nFerry sinks",
        after=STORY,
        keeps=("الأكثر قراءة بين الكتب.",),
        about="Headings over other headlines in Arabic.",
    ),
    Phrase(
        "furniture.page.ar",
        listed(
            """
            شارك
            مشاركة
            شارك المقال
            تابعنا
            تابعونا على
            اشتراك
            اشترك
            التعليقات
            تسجيل الدخول
            جميع الحقوق محفوظة
            © جميع الحقوق محفوظة
            ملفات تعريف الارتباط
            اقرأ المزيد
            تابع القراءة
            اترك تعليقا
            اترك تعليقاً
            """
        ),
        before="الجسر مفتوح.\n\nشارك",
        after="الجسر مفتوح.",
        keeps=("شارك الوزير في الحفل.",),
        about="Share buttons, newsletters, comments and copyright in Arabic.",
    ),
    Block(
        "furniture.related.hi",
        listed(
            """
            ये भी पढ़ें
            यह भी पढ़ें
            इसे भी पढ़ें
            संबंधित खबरें
            """
        ),
        before=f"{STORY}\n\nये भी पढ़ें:\n\nFerry sinks",
        after=STORY,
        keeps=("ये भी पढ़ें तो अच्छा।",),
        about="Headings over other headlines in Hindi.",
    ),
    Phrase(
        "furniture.page.hi",
        listed(
            """
            शेयर करें
            और पढ़ें
            """
        ),
        before="पुल खुला है।\n\nशेयर करें",
        after="पुल खुला है।",
        keeps=("और पढ़ें तो समझें।",),
        about="Share buttons, newsletters, comments and copyright in Hindi.",
    ),
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
        "furniture.related.sv",
        listed(
            """
            läs också
            mest läst
            läs även
            mer om ämnet
            relaterade artiklar
            """
        ),
        before=f"{STORY}\n\nLäs också:\n\nFerry sinks",
        after=STORY,
        keeps=("Läs också brevet.",),
        about="Headings over other headlines in Swedish.",
    ),
    Phrase(
        "furniture.page.sv",
        listed(
            """
            dela
            dela artikel
            dela artikeln
            läs mer
            kommentarer
            prenumerera
            anmäl dig till vårt nyhetsbrev
            """
        ),
        before="Bron är öppen.\n\nDela",
        after="Bron är öppen.",
        keeps=("Dela brödet.",),
        about="Share buttons, newsletters, comments and copyright in Swedish.",
    ),
    Block(
        "furniture.related.no",
        listed(
            """
            les også
            les flere artikler
            mest lest
            relaterte artikler
            """
        ),
        before=f"{STORY}\n\nLes også:\n\nFerry sinks",
        after=STORY,
        keeps=("Les også brevet.",),
        about="Headings over other headlines in Norwegian.",
    ),
    Phrase(
        "furniture.page.no",
        listed(
            """
            del artikkel
            les mer
            vis mer
            vis mindre
            vil du lese mer
            """
        ),
        before="Broen er åpen.\n\nDel artikkel",
        after="Broen er åpen.",
        keeps=("Vis mer tålmodighet.",),
        about="Share buttons, newsletters, comments and copyright in Norwegian.",
    ),
    Block(
        "furniture.related.da",
        listed(
            """
            læs også
            mest læste
            """
        ),
        before=f"{STORY}\n\nLæs også:\n\nFerry sinks",
        after=STORY,
        keeps=("Læs også brevet.",),
        about="Headings over other headlines in Danish.",
    ),
    Phrase(
        "furniture.page.da",
        listed(
            """
            del artiklen
            del artiklen på sociale medier
            læs mere
            for abonnenter
            """
        ),
        before="Broen er åben.\n\nDel artiklen",
        after="Broen er åben.",
        keeps=("Læs mere i bogen.",),
        about="Share buttons, newsletters, comments and copyright in Danish.",
    ),
    Phrase(
        "furniture.paywall.da",
        listed(
            """
            denne funktion kræver et abonnement
            """
        ),
        flag="truncated",
        before="Broen er åben.\n\nDenne funktion kræver et abonnement",
        after="Broen er åben.",
        keeps=("Det kræver et abonnement at bade.",),
        about="A paywall in Danish.",
    ),
    Block(
        "furniture.related.fi",
        listed(
            """
            lue myös
            luetuimmat
            """
        ),
        before=f"{STORY}\n\nLue myös:\n\nFerry sinks",
        after=STORY,
        keeps=("Lue myös kirje.",),
        about="Headings over other headlines in Finnish.",
    ),
    Phrase(
        "furniture.page.fi",
        listed(
            """
            jaa artikkeli
            jaa
            lue lisää
            """
        ),
        before="Silta on auki.\n\nJaa artikkeli",
        after="Silta on auki.",
        keeps=("Jaa leipä.",),
        about="Share buttons, newsletters, comments and copyright in Finnish.",
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
        "furniture.related.ro",
        listed(
            """
            citește și
            citeşte şi
            articole similare
            cele mai citite
            """
        ),
        before=f"{STORY}\n\nCitește și:\n\nFerry sinks",
        after=STORY,
        keeps=("Citește și scrisoarea.",),
        about="Headings over other headlines in Romanian.",
    ),
    Phrase(
        "furniture.page.ro",
        listed(
            """
            distribuie
            citește mai mult
            comentarii
            """
        ),
        before="Podul este deschis.\n\nDistribuie",
        after="Podul este deschis.",
        keeps=("Distribuie pâinea.",),
        about="Share buttons, newsletters, comments and copyright in Romanian.",
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
    Block(
        "furniture.related.fa",
        listed(
            """
            بیشتر بخوانید
            همچنین بخوانید
            مطالب مرتبط
            """
        ),
        before=f"{STORY}\n\nبیشتر بخوانید:\n\nFerry sinks",
        after=STORY,
        keeps=("بیشتر بخوانید تا بدانید.",),
        about="Headings over other headlines in Persian.",
    ),
    Phrase(
        "furniture.page.fa",
        listed(
            """
            اشتراک گذاری
            نظرات
            """
        ),
        before="پل باز است.\n\nاشتراک گذاری",
        after="پل باز است.",
        keeps=("نظرات گوناگون بود.",),
        about="Share buttons, newsletters, comments and copyright in Persian.",
    ),
    Block(
        "furniture.related.he",
        listed(
            """
            קראו גם
            כתבות נוספות
            """
        ),
        before=f"{STORY}\n\nקראו גם:\n\nFerry sinks",
        after=STORY,
        keeps=("קראו גם את המכתב.",),
        about="Headings over other headlines in Hebrew.",
    ),
    Phrase(
        "furniture.page.he",
        listed(
            """
            שתפו
            תגובות
            """
        ),
        before="הגשר פתוח.\n\nשתפו",
        after="הגשר פתוח.",
        keeps=("שתפו את הלחם.",),
        about="Share buttons, newsletters, comments and copyright in Hebrew.",
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
        "furniture.related.ja",
        listed(
            """
            関連記事
            ■関連記事
            【関連記事】
            あわせて読みたい
            おすすめ記事
            人気記事
            人気ランキング
            アクセスランキング
            この記事の特集・連載
            記事一覧
            """
        ),
        before=f"{STORY}\n\n関連記事:\n\nFerry sinks",
        after=STORY,
        keeps=("関連記事を読んだ。",),
        about="Headings over other headlines in Japanese.",
    ),
    Phrase(
        "furniture.page.ja",
        listed(
            """
            シェアする
            メールでシェアする
            メールで送る
            リンクをコピーする
            はてなブックマーク
            記事に関する報告
            記事を保存する
            記事を印刷する
            この記事を読む
            この記事を書いた人
            続きを読む
            続きを見る
            次のページ
            次ページ
            無断転載を禁じます
            無断転載禁止
            記事の途中ですが
            """
        ),
        before="橋は開通した。\n\nシェアする",
        after="橋は開通した。",
        keeps=("続きを読むのは明日だ。",),
        about="Share buttons, newsletters, comments and copyright in Japanese.",
    ),
    Phrase(
        "furniture.paywall.ja",
        listed(
            """
            この記事は会員限定です
            会員限定記事
            有料会員限定
            ログインして続きを読む
            """
        ),
        flag="truncated",
        before="橋は開通した。\n\nこの記事は会員限定です",
        after="橋は開通した。",
        keeps=("会員限定記事を読んだ。",),
        about="A paywall in Japanese.",
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
    Pattern(
        "furniture.embed.blocked",
        r"(?:An dieser Stelle finden Sie (?:einen|ergänzende)|Deine Privatsphäre-Einstellungen verhindern"
        r"|Ihre Privatsphäre-Einstellungen|Hier (?:ist|befindet sich) ein(?:e)? extern|Dieser externe Inhalt"
        r"|Zum Anzeigen dieses Inhalts|Mit dem Laden des (?:Videos|Tweets|Inhalts)|Ich bin damit einverstanden, dass mir externe"
        r"|Ce contenu (?:est bloqué|n['’]est pas disponible)|Cet élément est susceptible de|Pour afficher ce contenu"
        r"|Este contenido no está disponible|Para visualizar este contenido|Deze inhoud kan niet)[^\n]{0,600}",
        triggers=(
            *("an dieser stelle", "deine privatsphäre", "ihre privatsphäre", "hier ist ein extern"),
            *(
                "hier befindet sich ein",
                "dieser externe",
                "zum anzeigen dieses",
                "mit dem laden des",
            ),
            *(
                "ich bin damit einver",
                "ce contenu",
                "cet élément",
                "pour afficher ce",
                "este contenido no",
            ),
            *("para visualizar este", "deze inhoud kan"),
        ),
        where=LINE,
        before="Dieser externe Inhalt wird nicht geladen.\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=("An dieser Stelle stand die Brücke.",),
        about="What stands in for a tweet or a video that the reader's settings keep out.",
    ),
    Pattern(
        "furniture.page.de-sentence",
        r"(?:Für Links auf dieser Seite|Dieser Artikel enthält (?:sogenannte )?Affiliate|Über dieses Thema berichtet(?:e)?: "
        r"|Mit Ihrem Abo können Sie|Vervielfältigung nur mit|© dpa-infocom|Kommentare: \d|Folgst du schon |Lest den Originalartikel"
        r"|Dies ist eine maschinelle Übersetzung|Melden Sie sich (?:hier )?(?:an\b(?! für)|für (?:den|unseren) )|Abonnieren Sie (?:unseren|den Newsletter|jetzt)"
        r"|Hier können Sie (?:unseren|den) Newsletter|>> ?Zum |Zum Artikel: )[^\n]{0,400}",
        triggers=(
            *(
                "für links auf",
                "dieser artikel enthält",
                "über dieses thema",
                "mit ihrem abo",
                "vervielfältigung",
            ),
            *(
                "© dpa-infocom",
                "kommentare: ",
                "folgst du schon",
                "lest den original",
                "dies ist eine masch",
            ),
            *("melden sie sich", "abonnieren sie", "hier können sie", ">> zum", "zum artikel: "),
        ),
        where=LINE,
        before="Dieser Artikel enthält Affiliate-Links.\n\nDie Brücke ist offen.",
        after="Die Brücke ist offen.",
        keeps=("Zum Artikel des Gesetzes schwieg er.", "Melden Sie sich, rief er."),
        about="Sentences by which German pages speak of themselves.",
    ),
)
