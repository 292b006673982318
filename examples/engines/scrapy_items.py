"""Scrapy: settings that clean the fields of each item; the crawl's stats count by rule."""

from scrapy.utils.test import get_crawler

from newsclean.integrations.scrapy import NewsClean

SETTINGS = {  # in settings.py
    "ITEM_PIPELINES": {"newsclean.integrations.scrapy.NewsClean": 300},
    "NEWSCLEAN_FIELDS": ["body"],  # "text", if nothing is said
    "NEWSCLEAN_PIPELINE": "news",
}
crawler = get_crawler(settings_dict=SETTINGS)
step = NewsClean.from_crawler(crawler)  # as Scrapy does when a crawl begins
for body in ("Rain is coming. [ad_1]", "ADVERTISEMENT\n\nIt came."):
    print(step.process_item({"body": body})["body"])
print(crawler.stats.get_value("newsclean/placeholder.wp-automatic"))
