"""Placeholders: template tags that were never filled in, and what stands beside them."""

from __future__ import annotations

import re

from newsclean.rules import EDGE, INLINE, LINE, TAIL, Pattern, Phrase, Rule, listed
from newsclean.tables import citations, feeds

__all__ = ["RULES"]

# The tags that wp_automatic's campaign templates may hold, of two versions of the plugin.
_WP_AUTOMATIC = """
    source_link matched_content original_title author_name author_link publish_date feed_name
    enclosure_link og_img redirect_url source_domain source_url_encoded source_url_decoded
    vid_player vid_embed vid_title vid_desc vid_description vid_url vid_img vid_id vid_views
    vid_likes vid_duration vid_date vid_time vid_author_title vid_download_url transcript_raw
    item_title item_description item_desc item_link item_url item_img item_images item_img_html
    item_imgs_html item_embed item_embed_iframe item_price item_rating item_date item_tags item_id
    item_user_username item_user_name item_author_name item_author_link item_author_url
    item_created_date item_likes_count item_video_url item_bin item_bids item_end_date
    item_link_affiliate product_img product_imgs product_imgs_html product_link product_desc
    product_price product_list_price product_summary product_asin product_brand
    price_with_discount price_numeric price_currency price_update_date list_price_numeric
    chart_url review_iframe img_src img_title img_link img_description img_author_name img_tags
    pin_img pin_url pin_title pin_description pin_pinner_username post_id post_id_single
    post_embed from_name from_url from_thumbnail shares_count likes_count original_date
    original_date_timestamp external_url image_src event_description place_name place_address
    place_map start_time end_time preview_img preview_mp3 live_site_affiliate affiliate_id
    readable_time
""".split()
_WPEMATICO = """
    content itemcontent title image author authorlink permalink feedurl feedtitle feeddescription
    feedlogo feedfavicon campaigntitle campaignid item_date item_time
""".split()
_RSS_POST_IMPORTER = "content permalink title feed_title excerpt inline_image".split()
_AUTOBLOGGED = """
    title link content excerpt source source_url source_description author post_link blog_name
""".split()

_LONGEST_HEADLINE = 200
_SENTENCE_ENDS = frozenset(".!?…:\"'”’»)]。！？")


# "How to remove [ad_1]": a headline that is about the tag.
_ABOUT_TAGS = re.compile(
    r"\b(?:tags?|plugins?|shortcodes?|wordpress|templates?|placeholders?|remove|removing|delete"
    r"|hide|use|using|write|writes|leaves?|prints?|shows?|inserts?|called|named|of|the|an?|is|with"
    r"|by|in|for|to|and|or|from|says)\Z",
    re.IGNORECASE,
)


def _ends_headline(text: str, at: int) -> bool:
    """Whether a headline ends at *at*: the first line of the text, of some words, with more below.

    It is no sentence that speaks of the tag: "The plugin leaves [ad_1]".
    """
    head = text[:at].strip()
    if len(head) > _LONGEST_HEADLINE or "\n" in head or head.count(" ") < 2:
        return False
    below = text[at:].partition("\n")[2]
    return not below.isspace() and below != "" and _ABOUT_TAGS.search(head) is None


def _alone_or_at_an_edge(match: re.Match[str]) -> str | None:
    """Decline where the tag is spoken of: "[ad_1] is a tag that …", "the plugin leaves [ad_1]"."""
    text = match.string
    ahead = text[match.end() : match.end() + 20].lstrip(" \t")
    behind = text[max(0, match.start() - 20) : match.start()].rstrip(" \t")
    opens = not behind or behind[-1] == "\n"
    closes = not ahead or ahead[0] == "\n"
    if opens and closes:
        return ""
    if opens:
        return None if ahead[0].islower() or ahead[0] in ",;:.)]=_" else ""
    ends = behind[-1] in _SENTENCE_ENDS or _ends_headline(text, match.start())
    return "" if ends else None


def _is_site(match: re.Match[str]) -> str | None:
    """Decline where "appeared first on" is told, not stamped: "on X on Tuesday"."""
    site = match["site"].split()
    named = all(word[0].isupper() or len(word) <= 3 or "." in word for word in site)
    before = match.string[max(0, match.start() - 3) : match.start()].rstrip(" \t")
    ends = not before or before[-1] == "\n" or before[-1] in _SENTENCE_ENDS
    return "" if named and "on" not in site and ends else None


def _last_line(match: re.Match[str]) -> str | None:
    """Decline where anything follows but the same label once more."""
    behind = match.string[match.end() : match.end() + 200].lower().split()
    if len(match.string) > match.end() + 200:
        behind = behind[:-1]  # which may be cut
    return "" if all(word == "source" for word in behind) else None


RULES: tuple[Rule, ...] = (
    # The default templates of the plugin put [ad_1] before the matched article and [ad_2] behind
    # it.  Where the plugin is off, or a feed or a database was read, the tags stay; a spinner
    # leaves them alone, so they come byte for byte.
    Pattern(
        "placeholder.wp-automatic",
        r"(?<![\w\])\"'`“‘])\[ad_[12]\](?:[ \t]*+\[ad_[12]\]){0,20}+(?![\[(\"'`”’])"
        r"(?:[ \t]++Source(?: link)?(?=[ \t]*+\Z))?",
        triggers=("[ad_1]", "[ad_2]"),
        where=EDGE,
        new=_alone_or_at_an_edge,
        before="Bridge opens again [ad_1]\n\n[ad_1]\n\nThe bridge is open. [ad_2]",
        after="Bridge opens again\n\nThe bridge is open.",
        keeps=(
            "It was [adapted] for the stage.",
            "x = row[ad_1]",
            "[AD_1] Yılmaz geldi.",
            "The plugin leaves [ad_1] behind.",
            "How to get rid of [ad_1]\n\nIt is left by a plugin.",
            "[ad_1] is a tag of the plugin.",
            'print(config["[ad_1]"])',
            "The fields are [ad_1, ad_2].",
            "Write `[ad_2]` there.",
        ),
        about="Ad slots of the WordPress plugin wp_automatic, alone or at an end of their line.",
    ),
    Phrase(
        "placeholder.source-link",
        listed(
            """
            source link
            view reddit
            view at dailymotion
            view on ebay
            download from itunes
            download movie from itunes
            download now from itunes
            check on google maps
            check more
            apply for the job now!
            """
        ),
        where=LINE | TAIL,
        before=(
            "The bridge was opened again on Monday after repairs that took two long years.\n\n"
            "Source link"
        ),
        after="The bridge was opened again on Monday after repairs that took two long years.",
        keeps=(
            "Source link",
            "The source link was lost.",
            "Source link\n\n"
            "Such a line in the middle of a page is a label, for what follows it is still prose.",
        ),
        about="The link to the copied page under an auto-blog post.",
    ),
    Pattern(
        "placeholder.source-label",
        r"(?i:source)",
        triggers=("source",),
        where=LINE | TAIL,
        new=_last_line,
        before=(
            "The bridge was opened again on Monday after repairs that took two long years.\n\n"
            "Source"
        ),
        after="The bridge was opened again on Monday after repairs that took two long years.",
        keeps=(
            "Source",
            "The bridge was opened again on Monday after repairs that took two long years.\n\n"
            "Source\nWorld Bank, 2019",
        ),
        about='The same link with the label "Source": only as the very last line.',
    ),
    Pattern(
        "placeholder.wp-automatic-tags",
        rf"(?<![\w\])\"'`“‘=])\[(?:{'|'.join(_WP_AUTOMATIC)})\]"
        rf"(?:[ \t]{{0,3}}\[(?:{'|'.join(_WP_AUTOMATIC)})\]){{0,20}}+(?![\[(\"'`”’])",
        triggers=("[",),
        where=EDGE,
        new=_alone_or_at_an_edge,
        before="[vid_player]\n\nThe bridge is open.\n\n[item_img] [item_date]",
        after="The bridge is open.",
        keeps=(
            "x = row[item_id]",
            "He reads [item_title] from the feed.",
            'tags = ["[item_title]"]',
            "The [item_price] tag is empty.",
        ),
        about="The other tags of wp_automatic's templates, alone or at an end of their line.",
    ),
    Pattern(
        "placeholder.wp-automatic-rule",
        r"(?<![\w\])\"'`“‘=])\[rule_\d{1,3}(?:_plain)?\](?![\[(\"'`”’])",
        triggers=("[rule_",),
        where=EDGE,
        new=_alone_or_at_an_edge,
        before="[rule_1]\n\nThe bridge is open. [rule_2_plain]",
        after="The bridge is open.",
        keeps=("firewall[rule_1]", "The default is [rule_1] in that file."),
        about="wp_automatic's tags for the parts that an extraction rule found.",
    ),
    Pattern(
        "placeholder.feedzy",
        r"(?<![\w\])\"'`“‘=])\[#[a-z]{2,20}(?:_[a-z]{2,20}){1,4}\](?![\[(\"'`”’])",
        triggers=("[#",),
        where=INLINE,
        before="The bridge is open. [#item_source] It is green.",
        after="The bridge is open. It is green.",
        keeps=("See [#12] for the patch.", "They wrote [#MeToo] on it.", "`[#item_title]`"),
        about="Tags of the plugin Feedzy.",
    ),
    Pattern(
        "placeholder.wpematico",
        rf"(?:\{{(?:{'|'.join(_WPEMATICO)})\}}[ \t]{{0,3}}){{1,10}}+",
        triggers=("{",),
        where=LINE,
        before="{image}\n\nThe bridge is open.\n\n{feedtitle} {permalink}",
        after="The bridge is open.",
        keeps=("{name}", "Write {title} there.", '{"title": "Bridge"}'),
        about="Lines of nothing but tags of the plugin WPeMatico.",
    ),
    Pattern(
        "placeholder.rss-post-importer",
        r"(?:(?:Source: ?)?\{\$(?:"
        + "|".join(_RSS_POST_IMPORTER)
        + r")(?::\d{1,4})?\}[ \t]{0,3}){1,10}+",
        triggers=("{$", "source: {$"),
        where=LINE,
        before="{$inline_image}\n\nThe bridge is open.\n\nSource: {$feed_title}",
        after="The bridge is open.",
        keeps=('echo "{$title}";', "{$other}"),
        about="Lines of nothing but tags of the plugin RSS Post Importer.",
    ),
    Pattern(
        "placeholder.coderevolution",
        r"%%[~!]?(?:[a-z]{2,20}(?:_[a-z0-9]{2,20}){1,5}|author|sitename|sep|POSTLINK|BLOGLINK)"
        r"[~!]?%%",
        triggers=("%%",),
        where=INLINE,
        before="%%item_media%%\n\nThe bridge is open. %%random_sentence%%",
        after="The bridge is open.",
        keeps=('printf("100%%")', "A rise of 5%% was a slip.", "%%"),
        about="Tags of Newsomatic and its kin, and of Yoast's feed footer.",
    ),
    Pattern(
        "placeholder.autoblogged",
        rf"(?:%(?:{'|'.join(_AUTOBLOGGED)})%[ \t]{{0,3}}){{1,10}}+",
        triggers=("%",),
        where=LINE,
        before="%title%\n\nThe bridge is open.\n\n%source_url%",
        after="The bridge is open.",
        keeps=("%PATH%", "Set %title% first.", "%20"),
        about="Lines of nothing but tags of the plugin AutoBlogged.",
    ),
    Pattern(
        "placeholder.appeared-first",
        r"The post (?=[^a-z\n])[^\n]{3,200}? appeared first on (?P<site>[^\n.!?]{2,60}"
        r"(?:\.[a-z]{2,6}){0,2})\.?\Z",
        triggers=("The post ",),
        where=EDGE,
        new=_is_site,
        before="The bridge is open. The post Bridge Opens appeared first on The Daily Tide.",
        after="The bridge is open.",
        keeps=(
            "The Washington Post appeared first on the scene.",
            "The post appeared first on Facebook.",
            "The post Mr Lee wrote appeared first on X on Tuesday.",
            "She said the post Boat Race appeared first on Tumblr.",
        ),
        about="The footer that Yoast puts under every post in a feed.",
    ),
    Pattern(
        "placeholder.first-published",
        r"(?:\(|\[)?(?:(?:This|The) (?:post|article|story|piece|content)|(?=Originally))(?: was)?"
        r"(?: originally| first)? (?:appeared|published|posted|featured)(?: first| originally)?"
        r" (?:on|in|at|by) [^\n.!?]{2,100}(?:\.[a-z]{2,6}){0,2}\.?(?:\)|\])?",
        triggers=(
            *("this post", "this article", "this story", "this piece", "this content", "(this "),
            *("[this ", "the post ", "the article ", "the story ", "originally "),
        ),
        where=LINE | TAIL,
        before=(
            "The bridge was opened again on Monday after repairs that took two long years.\n\n"
            "This article was originally published on The Daily Tide."
        ),
        after="The bridge was opened again on Monday after repairs that took two long years.",
        keeps=(
            "The bridge was opened again on Monday after repairs that took two long years.\n\n"
            "This article was originally published on 27 August. It has been updated.",
            "It was originally published in hardcover fifteen years ago.",
            "This story first appeared in a book of tales that her grandmother had kept for years.",
        ),
        about="Where a copied article was first published, below the story.",
    ),
    Pattern(
        "placeholder.newsapi-chars",
        r"\[\+?\d{1,7} chars\]",
        triggers=("[+", *(f"[{digit}" for digit in range(1, 10))),
        where=EDGE,
        flag="truncated",
        before="The bridge was opened again on Mon… [+2957 chars]",
        after="The bridge was opened again on Mon…",
        keeps=(
            "He scored [+3].",
            "The limit is [+280 chars] per message.",
            "The bridge [1] is open [2].",
        ),
        about="What NewsAPI says about the rest of an article that it cut.",
    ),
    Pattern(
        "placeholder.visits",
        r"\(Visited \d[\d ,.]{0,12} times?, \d[\d ,.]{0,12} visits? today\)",
        triggers=("(visited ",),
        where=LINE,
        before="The bridge is open.\n\n(Visited 1,902 times, 364 visits today)",
        after="The bridge is open.",
        keeps=("The castle (visited 40 times, 3 visits today) is near.",),
        about="The visits that a counter of posts has counted.",
    ),
    Pattern(
        "placeholder.verify-errors",
        r"\{\{ ?[#^/]?(?:verifyErrors|message|description) ?\}\}",
        triggers=("{{",),
        where=INLINE,
        before="{{ #verifyErrors }} {{ message }} {{ /verifyErrors }}\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("Write {{ name }} in the template.",),
        about="The template of a newsletter form that was never filled in.",
    ),
    Phrase(
        "placeholder.unfilled",
        ("object object", "placeholder", "list.metadata.agency"),
        before="[object Object]\n\nThe bridge is open.\n\n#PLACEHOLDER#",
        after="The bridge is open.",
        keeps=("The page showed [object Object] to all.",),
        about="What a template prints where a value is missing.",
    ),
    *citations.RULES,
    *feeds.RULES,
)
