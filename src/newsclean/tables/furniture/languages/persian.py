"""Furniture in Persian and Urdu; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import Block, Phrase, Rule, listed
from newsclean.tables.furniture.languages.parts import spelled
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.fa",
        spelled(
            listed(
                """
            بیشتر بخوانید
            همچنین بخوانید
            مطالب مرتبط
            مطالب پیشنهادی
            مطالب مشابه
            اخبار مرتبط
            خبرهای مرتبط
            مقالات مرتبط
            نوشته‌های مرتبط
            نوشته‌های مشابه
            نوشته‌های تازه
            آخرین اخبار
            آخرین خبرها
            تازه‌ترین اخبار
            جدیدترین اخبار
            پربازدیدترین
            پربازدیدترین‌ها
            پربازدیدترین اخبار
            پربازدیدها
            پربیننده‌ترین
            پربیننده‌ترین‌ها
            پرمخاطب‌ترین
            برچسب‌ها
            وب‌گردی
            پیشنهاد سردبیر
            خبر قبلی
            خبر بعدی
            مطلب قبلی
            مطلب بعدی
            """
            )
        ),
        before=f"{STORY}\n\nبیشتر بخوانید:\n\nFerry sinks",
        after=STORY,
        keeps=("بیشتر بخوانید تا بدانید.",),
        about="Headings over other headlines in Persian.",
    ),
    Phrase(
        "furniture.page.fa",
        spelled(
            listed(
                """
            اشتراک گذاری
            نظرات
            اشتراک‌گذاری
            به اشتراک بگذارید
            به اشتراک گذاری
            به اشتراک‌گذاری
            این مطلب را به اشتراک بگذارید
            این خبر را به اشتراک بگذارید
            ارسال نظر
            ارسال دیدگاه
            ثبت نظر
            ثبت دیدگاه
            نظر بدهید
            نظرات کاربران
            افزودن نظر
            نظر خود را بنویسید
            دیدگاه خود را بنویسید
            دیدگاهتان را بنویسید
            لغو پاسخ
            نسخه چاپی
            ارسال به دوستان
            کپی لینک
            لینک کوتاه
            لینک کوتاه خبر
            ادامه مطلب
            ادامه خبر
            مشاهده بیشتر
            نمایش بیشتر
            عضویت در خبرنامه
            بازگشت به بالا
            صفحه اصلی
            پرش به محتوا
            پرش به محتوای اصلی
            رفتن به محتوا
            رفتن به محتوای اصلی
            تماس با ما
            درباره ما
            تمامی حقوق محفوظ است
            کلیه حقوق محفوظ است
            """
            )
        ),
        before="پل باز است.\n\nاشتراک گذاری",
        after="پل باز است.",
        keeps=("نظرات گوناگون بود.", "نظر شما چیست؟"),
        about="Share buttons, newsletters, comments and copyright in Persian.",
    ),
    Block(
        "furniture.related.ur",
        spelled(
            listed(
                """
                مزید پڑھیں
                مزید پڑھیے
                یہ بھی پڑھیں
                یہ بھی پڑھیے
                یہ بھی دیکھیں
                متعلقہ خبریں
                متعلقہ مضامین
                مزید خبریں
                تازہ ترین خبریں
                اہم خبریں
                مقبول خبریں
                سب سے زیادہ پڑھی جانے والی خبریں
                ضرور پڑھیں
                """
            )
        ),
        before=f"{STORY}\n\nمزید پڑھیں:\n\nFerry sinks",
        after=STORY,
        keeps=("مزید خبریں کل آئیں گی۔",),
        about="Headings over other headlines in Urdu.",
    ),
    Phrase(
        "furniture.page.ur",
        spelled(
            listed(
                """
                شیئر کریں
                شئیر کریں
                اس خبر کو شیئر کریں
                تبصرہ کریں
                تبصرے
                پرنٹ کریں
                لنک کاپی کریں
                سبسکرائب کریں
                فالو کریں
                ہمیں فالو کریں
                لاگ ان کریں
                مکمل خبر پڑھیں
                مزید دیکھیں
                ہم سے رابطہ کریں
                ہمارے بارے میں
                جملہ حقوق محفوظ ہیں
                تمام حقوق محفوظ ہیں
                """
            )
        ),
        before="پل کھلا ہے۔\n\nشیئر کریں",
        after="پل کھلا ہے۔",
        keeps=("وزیر نے کہا کہ خبر شیئر کریں۔",),
        about="Share buttons, comments and account lines in Urdu.",
    ),
)
