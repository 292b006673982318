"""Furniture in many languages at once; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

import re

from newsclean.rules import LINE, Pattern, Phrase, Rule, listed
from newsclean.tables.told import untold_abroad

__all__ = ["RULES"]

_READ_ALSO = listed(
    """
    a lire aussi
    approfondisci
    auch interessant
    auch lesen
    auch spannend
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
    lesen sie auch hier
    lesen sie dazu
    lesen sie dazu auch
    lesen sie hier
    lesen sie hier mehr
    lesen sie hierzu
    lesen sie hierzu auch
    lesen sie mehr
    lesen sie zum thema
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
    lies auch
    lies dazu auch
    mehr dazu
    mehr dazu lesen sie hier
    mehr lesen
    mehr zum artikel
    mehr zum thema
    mời độc giả xem thêm
    olvassa el ezt is
    passend dazu
    passend zum thema
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
    Phrase(
        "furniture.paywall.login",
        listed(
            """
            masz już subskrypcję? zaloguj się
            masz już prenumeratę? zaloguj się
            jesteś subskrybentem? zaloguj się
            sie sind bereits kunde?
            már előfizető? jelentkezzen be
            ha már előfizető, jelentkezzen be
            već ste pretplatnik? prijavite se
            すでに会員の方はこちら
            すでに会員の方はログイン
            会員の方はこちら
            会員の方はこちらからログイン
            有料会員の方はログインしてください
            有料会員の方はこちらからログイン
            již mám předplatné
            už mám předplatné
            mám predplatné
            """
        ),
        before="Most jest otwarty.\n\nMasz już subskrypcję? Zaloguj się",
        after="Most jest otwarty.",
        keeps=(
            "Masz już subskrypcję? Zaloguj się dzisiaj, mówi bank, i straszy tych, którzy mają.",
        ),
        about="The way in for those who pay, which stands above whole articles as well as cut ones.",
    ),
    Pattern(
        "furniture.embed.blocked",
        r"(?:Ce contenu (?:est bloqué|n['’]est pas disponible)|Cet élément est susceptible de|Pour afficher ce contenu"
        r"|Este contenido no está disponible|Para visualizar este contenido|Deze inhoud kan niet)[^\n]{0,600}",
        triggers=(
            *("ce contenu", "cet élément", "pour afficher ce", "este contenido no"),
            *("para visualizar este", "deze inhoud kan"),
        ),
        where=LINE,
        new=untold_abroad,
        before="Pour afficher ce contenu, acceptez les cookies.\n\nLe pont est ouvert.",
        after="Le pont est ouvert.",
        keeps=(
            "Pour afficher ses couleurs, il peint le pont.",
            "Ce contenu n'est pas disponible en France, dit le ministre.",
        ),
        about="What stands in for a tweet or a video that the reader's settings keep out.",
    ),
)
