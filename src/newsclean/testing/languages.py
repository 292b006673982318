"""What an article is made of in languages other than English: sound lines, written for tests.

The three ``sentences`` of a language are one that goes on behind a noun, one quotation with its
speaker and one with a name in it, so that each can be broken in a way of its own.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["LANGUAGES", "Language"]


class Language(NamedTuple):
    """The lines of one language, by their place in an article."""

    headlines: tuple[str, ...]
    dateline: str
    sentences: tuple[str, str, str]
    endings: tuple[str, ...]
    subheads: tuple[str, ...]
    items: tuple[str, ...]
    live: tuple[str, ...]


LANGUAGES: Final[dict[str, Language]] = {
    "de": Language(
        headlines=("Die alte Brücke am Hafen bleibt zu", "Passau: Ein Dach für zwei Millionen"),
        dateline="PASSAU – ",
        sentences=(
            "Die Stadt kaufte ein altes Werk am Ufer, dessen Dach seit Jahren undicht ist.",
            "„Die Brücke bleibt für die nächsten Wochen gesperrt“, sagte die Bürgermeisterin.",
            "Das Geschäft wurde zuerst von der Passauer Woche, einem kleinen Blatt, gemeldet.",
        ),
        endings=(
            "Niemand wurde verletzt.",
            "Der Besitzer schweigt.",
            "Es regnete die ganze Nacht.",
        ),
        subheads=("Kein Geld für das Dach", "Was nun?"),
        items=("- Brot für die Helfer", "- Öl für die Lampen", "- Decken"),
        live=("14.32 Uhr – Die Feuerwehr rückt aus.", "15.10 Uhr – Die Straße ist wieder frei."),
    ),
    "fr": Language(
        headlines=("Le vieux pont du port reste fermé", "« Non ! » : la ville refuse la vente"),
        dateline="BREST — ",
        sentences=(
            "La ville a acheté une vieille usine au bord du fleuve dont le toit fuit depuis des ans.",
            "« Le pont restera fermé pendant deux semaines », a déclaré la maire de la ville.",
            "La vente a été annoncée par le Courrier du Port, un petit journal, et par la radio.",
        ),
        endings=(
            "Personne n’est blessé.",
            "Le propriétaire se tait.",
            "Il a plu toute la nuit.",
        ),
        subheads=("Un toit à refaire", "Et maintenant ?"),
        items=("- du pain pour les équipes", "- de l’huile", "- des couvertures"),
        live=("14 h 32 – Les pompiers arrivent.", "15 h 10 – La route est rouverte."),
    ),
    "es": Language(
        headlines=("El viejo puente del puerto sigue cerrado", "¿Quién paga el tejado?"),
        dateline="VIGO — ",
        sentences=(
            "La ciudad compró una vieja fábrica junto al río cuyo techo gotea desde hace años.",
            "“El puente seguirá cerrado durante dos semanas”, dijo la alcaldesa de la ciudad.",
            "La venta fue anunciada por el Diario del Puerto, un pequeño periódico, y por la radio.",
        ),
        endings=("Nadie resultó herido.", "El dueño no contesta.", "Llovió toda la noche."),
        subheads=("Sin dinero para el tejado", "Dos años de obras"),
        items=("- pan para los vecinos", "- aceite", "- mantas"),
        live=("14:32 h – Llegan los bomberos.", "15:10 h – La calle vuelve a estar abierta."),
    ),
    "it": Language(
        headlines=("Il vecchio ponte del porto resta chiuso", "Una fabbrica, tre proprietari"),
        dateline="ANCONA — ",
        sentences=(
            "La città ha comprato una vecchia fabbrica vicino al fiume dove lavorano cento persone.",
            "“Il ponte resterà chiuso per due settimane”, ha detto la sindaca della città.",
            "La vendita è stata annunciata dal Corriere del Porto, un piccolo giornale, e dalla radio.",
        ),
        endings=("Nessuno è ferito.", "Il padrone tace.", "Ha piovuto tutta la notte."),
        subheads=("Il tetto che perde", "Perché adesso"),
        items=("- pane per i volontari", "- olio", "- coperte"),
        live=("14.32 – Arrivano i pompieri.", "15.10 – La strada è di nuovo aperta."),
    ),
    "pt": Language(
        headlines=("A velha ponte do porto continua fechada", "São João sem barcos"),
        dateline="SINES — ",
        sentences=(
            "A cidade comprou uma velha fábrica perto do rio onde trabalham cem pessoas de fora.",
            "“A ponte ficará fechada durante duas semanas”, disse a prefeita da cidade.",
            "A venda foi anunciada pelo Jornal do Porto, um pequeno diário, e pela rádio.",
        ),
        endings=("Ninguém se feriu.", "O dono não responde.", "Choveu a noite inteira."),
        subheads=("Um telhado por fazer", "Três meses de espera"),
        items=("- pão para a vizinhança", "- óleo", "- cobertores"),
        live=("14h32 – Chegam os bombeiros.", "15h10 – A rua está aberta outra vez."),
    ),
    "nl": Language(
        headlines=("De oude brug bij de haven blijft dicht", "Niemand wil de fabriek"),
        dateline="DELFZIJL – ",
        sentences=(
            "De stad kocht een oude fabriek aan de rivier waar honderd mensen van buiten werken.",
            "“De brug blijft de komende twee weken voor het verkeer dicht”, zei de burgemeester.",
            "De verkoop werd gemeld door het Havenblad, een kleine krant, en door de radio.",
        ),
        endings=("Niemand raakte gewond.", "De eigenaar zwijgt.", "Het regende de hele nacht."),
        subheads=("Geen geld voor het dak", "Drie jaar werk"),
        items=("- brood voor de ploeg", "- olie", "- dekens"),
        live=("14.32 uur – De brandweer komt aan.", "15.10 uur – De weg is weer vrij."),
    ),
    "pl": Language(
        headlines=("Stary most przy porcie wciąż zamknięty", "Gdynia: dach za dwa miliony"),
        dateline="GDYNIA – ",
        sentences=(
            "Miasto kupiło starą fabrykę nad rzeką, której dach przecieka od wielu długich lat.",
            "„Most będzie zamknięty przez najbliższe dwa tygodnie” – powiedziała burmistrzyni.",
            "O sprzedaży pierwszy napisał Głos Portu, mała gazeta z Gdyni, a później także radio.",
        ),
        endings=("Nikt nie został ranny.", "Właściciel milczy.", "Całą noc padał deszcz."),
        subheads=("Bez pieniędzy na dach", "Trzy lata pracy"),
        items=("- chleb dla załogi", "- olej", "- koce"),
        live=("14.32 – Przyjeżdża straż pożarna.", "15.10 – Droga jest znów otwarta."),
    ),
    "tr": Language(
        headlines=("Limandaki eski köprü kapalı kalıyor", "Çatı için para yok"),
        dateline="İZMİR – ",
        sentences=(
            "Belediye, çatısı yıllardır akan ve nehrin kıyısında duran eski bir fabrikayı satın aldı.",
            "“Köprü önümüzdeki iki hafta boyunca trafiğe kapalı kalacak” dedi belediye başkanı.",
            "Satışı ilk olarak küçük bir gazete olan Liman Postası, daha sonra da radyo duyurdu.",
        ),
        endings=("Kimse yaralanmadı.", "Fabrikanın sahibi susuyor.", "Bütün gece yağmur yağdı."),
        subheads=("Üç yıllık iş", "Şimdi ne olacak?"),
        items=("- ekip için ekmek", "- yağ", "- battaniye"),
        live=("14.32 – İtfaiye geldi.", "15.10 – Yol yeniden açıldı."),
    ),
    "ru": Language(
        headlines=("Старый мост у порта остаётся закрытым", "Крыша за два миллиона"),
        dateline="МУРМАНСК — ",
        sentences=(
            "Город купил старый завод на берегу реки, крыша которого протекает уже много лет.",
            "«Мост будет закрыт в ближайшие две недели», — сказала мэр города на встрече.",
            "О продаже первой сообщила «Портовая газета», небольшое издание, а затем и радио.",
        ),
        endings=("Никто не пострадал.", "Владелец молчит.", "Всю ночь шёл дождь."),
        subheads=("Денег на крышу нет", "Три года работы"),
        items=("— хлеб для бригады", "— масло", "— одеяла"),
        live=("14:32 — Приехали пожарные.", "15:10 — Дорога снова открыта."),
    ),
    "ar": Language(
        headlines=("الجسر القديم عند الميناء يبقى مغلقا", "سقف بمليونين"),
        dateline="طنجة - ",
        sentences=(
            "اشترت المدينة مصنعا قديما على ضفة النهر يتسرب الماء من سقفه منذ سنوات طويلة.",
            "وقالت رئيسة البلدية: «سيبقى الجسر مغلقا أمام السيارات خلال الأسبوعين المقبلين».",
            "وكانت صحيفة الميناء، وهي صحيفة صغيرة، أول من أعلن عن البيع ثم تبعتها الإذاعة.",
        ),
        endings=("لم يصب أحد بأذى.", "صاحب المصنع صامت.", "هطل المطر طوال الليل."),
        subheads=("لا مال للسقف", "ثلاث سنوات من العمل"),
        items=("- خبز للعمال", "- زيت", "- أغطية"),
        live=("14:32 - وصل رجال الإطفاء.", "15:10 - الطريق مفتوح من جديد."),
    ),
    "zh": Language(
        headlines=("港口旧桥继续关闭", "两百万元修屋顶"),
        dateline="青岛，",
        sentences=(
            "市政府买下了河边的一座旧工厂，那里的屋顶已经漏了很多年，雨天没有人愿意进去。",
            "“大桥将在今后两周内关闭。”市长在会上对居民说，她也没有别的办法。",
            "最早报道这笔交易的是《港口日报》，一家小报纸，随后电台也播出了这条消息。",
        ),
        endings=("没有人受伤。", "厂主没有回应。", "雨下了一整夜。"),
        subheads=("修屋顶没有钱", "三年的工程"),
        items=("一、给工人的面包", "二、灯油", "三、毯子"),
        live=("14时32分，消防员到达现场。", "15时10分，道路恢复通行。"),
    ),
    "ja": Language(
        headlines=("港の古い橋、通行止め続く", "屋根の修理に二百万円"),
        dateline="函館市で１２日、",
        sentences=(
            "市は川沿いの古い工場を買い取った。屋根は何年も前から雨漏りしているという。",
            "「橋は今後二週間、通行止めになる」と市長は述べ、住民に理解を求めた。",
            "この売却は、小さな新聞である港日報が最初に報じ、その後ラジオも伝えた。",
        ),
        endings=("けが人はいない。", "工場主は取材に応じていない。", "雨は一晩中降り続いた。"),
        subheads=("屋根を直す金がない", "三年がかりの工事"),
        items=("・作業員のパン", "・灯油と毛布", "・発電機の部品"),
        live=("14時32分、消防隊が到着した。", "15時10分、道路の通行が再開された。"),
    ),
}
