"""Furniture in Arabic, Persian, Hebrew and Hindi; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import Block, Phrase, Rule, listed
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
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
)
