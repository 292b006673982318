"""Shortcodes: the tags of WordPress and its plugins, left in the text when nobody expands them."""

from __future__ import annotations

import re

from newsclean.rules import INLINE, LINE, Pattern, Phrase, Rule

__all__ = ["RULES"]

# Their names end in what the builder's block does: [vc_row], [et_pb_text].
_BUILDERS = """
    vc_ et_pb_ fusion_ av_ tatsu_ kc_ su_ mk_ tie_ td_ thrive_ siteorigin_ ihc- bsa_pro_ wp_ad_camp_
    vkExUnit_ advanced_ads the_ad ngg rev_slider mc4wp_ contact-form-7 ninja_form nousk_ google_ad
    related_posts post_grid Sassy_Social_ one_half one_third one_fourth two_third three_fourth
""".split()

# With attributes or a slash only: bare, "[Video]" and "[Instagram]" are an editor's words.
_NAMES = frozenset(
    """
    caption wp_caption embed gallery playlist audio video archiveorg archives bandcamp brightcove
    cartodb codepen crowdsignal dailymotion descript facebook flickr gist googleapps googlemaps
    googleplus gravatar houzz hulu instagram kickstarter mailchimp medium mixcloud nextdoor
    pinterest pocketcasts presentation quiz recipe scribd sitemap slideshare slideshow smartframe
    soundcloud spotify ted tweet twitch twitter-timeline untappd-menu upcomingevents ustream
    videopress vimeo vine vr wufoo youtube wpvideo polldaddy adrotate adinserter quads adsense
    contact-form gravityform wpforms formidable spoiler toc table irp layerslider smartslider3
    socialpug addtoany easy-share newsletter subscribe2 mailpoet poll do_widget widget amazon
    powerpress sc restrict members_only convertkit dropcap toggle accordion tab tabs button divider
    spacer clear highlight pullquote column row section text image quote
    """.split()
)
_ATTRIBUTE = re.compile(r"[ \t][\w-]{1,30} ?= ?[\"'“”″«]?[^\s\"']")
_REACH = 2_000
"""How far apart two tags of a pair may stand."""
_STOPS = tuple(",.;:!?)")
_GAPS = ("", " ", "\n")
_LONGEST_ADDRESS = 400
_ADDRESS_BEHIND = re.compile(r"https?://[^\s\[\]]{1,400}\[/[\w-]{1,40}\]")
_ADDRESS_BEFORE = re.compile(r"\[[\w-]{1,40}\]https?://[^\s\[\]]{1,400}\Z")
# Between two of these stands the address of what is to be shown, and no story.
_EMBEDS = (
    "embed|youtube|youtube_sc|video|audio|vimeo|twitter|tweet|instagram|facebook|soundcloud|tiktok"
    "|dailymotion|spotify|iframe|img|image|media|gallery|playlist|embedyt|fvplayer|gist"
)


def _is_shortcode(match: re.Match[str]) -> str | None:
    """Remove what is surely a tag and no insertion of an editor: "[more than]", "[the company]"."""
    name, slash, rest = match["name"], match["slash"], match["rest"] or ""
    if _is_spoken_of(match):
        return None
    if name.startswith(tuple(_BUILDERS)):
        return ""
    attributes = _ATTRIBUTE.search(rest) is not None
    if name in _NAMES:
        link = rest[:1] == "=" or "http" in rest or (rest[1:].isdigit() and name != "table")
        return "" if slash or attributes or link or _is_paired(match) else None
    if slash:
        text, at = match.string, match.start()
        return "" if text.rfind(f"[{name} ", max(0, at - _REACH), at) >= 0 else None
    return "" if attributes and name.islower() and '"' in rest else None


def _is_paired(match: re.Match[str]) -> bool:
    """Whether the tag that closes a bare one follows: "[quote]The steel is thin.[/quote]"."""
    return match.string.find(f"[/{match['name']}]", match.end(), match.end() + _REACH) >= 0


def _is_spoken_of(match: re.Match[str]) -> bool:
    """Whether the tag is a word of a sentence: "The bug printed [gallery ids="1"] at the top."."""
    text, (start, end) = match.string, _whole(match)
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    amid = len(before) == 2 and before[1] == " " and (before[0].isalnum() or before[0] in ",(")
    goes_on = behind[:1] == " " and behind[1:].islower()
    return amid and (goes_on or (behind[:1] in _STOPS and behind[1:] in _GAPS))


def _whole(match: re.Match[str]) -> tuple[int, int]:
    """Where the tag stands, with the address in it and the other tag of its pair."""
    text, start, end = match.string, match.start(), match.end()
    if match.groupdict().get("slash"):
        found = _ADDRESS_BEFORE.search(text, max(0, start - _LONGEST_ADDRESS), start)
        return (found.start() if found else start), end
    after = _ADDRESS_BEHIND.match(text, end)
    return start, after.end() if after else end


def _unless_spoken_of(match: re.Match[str]) -> str | None:
    return None if _is_spoken_of(match) else ""


RULES: tuple[Rule, ...] = (
    Pattern(
        "placeholder.embed",
        rf"\[(?P<name>{_EMBEDS})(?:[ =][^\[\]\n]{{0,400}})?\][ \t]{{0,3}}"
        r"(?:https?:)?//[^\s\[\]]{3,400}[ \t]{0,3}\[/(?P=name)\]",
        triggers=("[",),
        where=INLINE,
        new=_unless_spoken_of,
        before="The bridge is open.\n\n[embed]https://youtu.be/abc[/embed]\n\nIt is green.",
        after="The bridge is open.\n\nIt is green.",
        keeps=(
            "Write [embed]https://youtu.be/abc[/embed] in the editor.",
            "The [video] of the bridge is at https://youtu.be/abc [in German].",
        ),
        about="The address of something embedded, between the two tags of a pair.",
    ),
    Pattern(
        "placeholder.shortcode",
        r"(?:(?<![\w\]\"'`“‘=])|(?=\[/))\[(?P<slash>/?)(?P<name>[A-Za-z][\w-]{1,40})"
        r"(?P<rest>[ =][^\[\]\n]{0,400})?(?:/?\](?![(\"'`])|(?<=adrotate)\Z|(?<=\")\Z|(?<=\" )\Z)",
        triggers=("[",),
        where=INLINE,
        new=_is_shortcode,
        before=(
            '[vc_row][vc_column width="1/2"]The bridge is open.[/vc_column][/vc_row]\n\n'
            '[caption id="a" width="300"]The bridge[/caption]\n\nIt is green. [adrotate group="1"]'
            "\n\n[quote]It is thin.[/quote]"
        ),
        after="The bridge is open.\n\nThe bridge\n\nIt is green.\n\nIt is thin.",
        keeps=(
            "It cost [more than] a million.",
            "“[The company] is [sic] fine,” he said.",
            "Watch it burn [Video]",
            "A link [as text](https://example.org).",
            "data[row] = x[i = 0]",
            "Source: [Instagram]",
            "Write `[gallery ids=1]` there.",
            "[/I] was all that he typed.",
            'The shortcode [gallery ids="1,2,3"] shows three pictures.',
            "The bug printed [et_pb_section] at the top of every story, the firm said.",
            "She opens with [quote], and closes with [/quote].",
        ),
        about="Tags of plugins and page builders; what stands between two of a pair stays.",
    ),
    Phrase(
        "placeholder.ad-slot",
        ("ads", "ad", "wpv-ads", "inject-module", "%%ads%%"),
        before="The bridge is open.\n\n[ads]\n\nIt is green.",
        after="The bridge is open.\n\nIt is green.",
        keeps=("He bought [ads] on television.", "Most ads were for cars."),
        about="A slot for adverts, alone on its line.",
    ),
    Pattern(
        "placeholder.ad-number",
        r"\[ads?[-_ ]?\d{1,3}\]",
        triggers=("[ad",),
        where=LINE,
        before="The bridge is open.\n\n[ad3]\n\nIt is green.",
        after="The bridge is open.\n\nIt is green.",
        keeps=("See [ad1] for the reading.",),
        about="A numbered slot for adverts, alone on its line.",
    ),
)
