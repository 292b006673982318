"""Share bars: buttons, counters and links by which a page asks to be passed on."""

from __future__ import annotations

import re

from newsclean.rules import LINE, Pattern, Phrase, Rule, Run, listed
from newsclean.tables.told import TELLS

__all__ = ["RULES"]

_NETWORKS = (
    r"(?:Facebook|Messenger|Twitter|X|WhatsApp|Whatsapp|LinkedIn|Linkedin|Pinterest|Reddit|Tumblr"
    r"|Telegram|Flipboard|Email|E-mail|Print|SMS|Pocket|Google(?:Plus| ?\+)?+|Digg|Delicious"
    r"|StumbleUpon|Stumbleupon|VKontakte|Viber|Threads|Bluesky|Mastodon|Mix|Line|Skype|Xing|Fark"
    r"|Share(?: (?:on|via|with|page|this(?: (?:with|on|via))?))?+|Tweet|Pin(?: It)?+|Save"
    r"|Copy [Ll]ink|Copy (?:this|article) link|Link|More|SHARES?+)"
)

_BEHIND = (
    r"(?:(?:These are e|E)xternal links and will open in a new window|Close share panel"
    r"|(?:Read more a|A)bout sharing)\.? ?"
)
_GLUE = re.compile(r"[a-z+][A-Z]")


def _glued_or_several(match: re.Match[str]) -> str | None:
    """Decline a single name, such as "LinkedIn", that is not "FacebookTwitter"."""
    return "" if " " in match.group() or _GLUE.search(match.group()) else None


def _no_sentence(match: re.Match[str]) -> str | None:
    return None if match.group()[-1] in ".!" else ""


def _no_tale(match: re.Match[str]) -> str | None:
    return None if TELLS.search(match.group()) else ""


RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.share.prompt",
        listed(
            """
            share
            share this
            share this story
            share this article
            share this article share
            share this article in your social network
            share this post
            share this page
            share this entry
            share this with
            share this via
            share this story on
            share story
            share article
            share full article
            share via email
            share by mail
            share via
            share on
            share options
            share to
            share all sharing options
            social sharing
            more sharing options
            more options
            click to share
            click to copy link
            tweet
            tweet this
            click to tweet
            pin it
            copy link
            copy link urlcopied!
            copy this link
            copy article link
            link copied
            link copied!
            email this article
            email this story
            email the author
            print this page
            print this article
            print article
            print this story
            gift article
            gift this article
            give this article
            comment gift article share
            share comment on this story comment
            add to your saved stories
            add to your saved stories save
            save to favorites
            remove save to favorites save to favorites
            save this story
            save this article
            bookmark this article
            sharing is caring!
            please share
            opens in a new window
            these are external links and will open in a new window
            %d bloggers like this
            like this
            like loading
            like this: like loading
            like this: like loading... related
            post was not sent - check your email addresses!
            email check failed, please try again
            sorry, your blog cannot share posts by email
            manage alerts for this article
            share facebook
            listen to this article
            follow us
            follow us on
            follow us on twitter
            follow us on facebook
            follow us on instagram
            follow us on twitter & instagram
            follow us on social media
            like us on facebook
            find us on facebook
            connect with us
            get social
            stay connected
            """
        ),
        before="Share this:\n\nThe bridge is open.\n\nFollow us on Twitter",
        after="The bridge is open.",
        keeps=(
            "Share this: it is the best news of the year, and it is free.",
            "Share prices fell on Monday.",
            "Tweet by minister stirs anger",
            "Like this: imagine a bridge of glass.",
        ),
        about="A line that is nothing but an invitation to share or to follow.",
    ),
    Run(
        "furniture.share.buttons",
        listed(
            """
            facebook
            facebook messenger
            messenger
            twitter
            x
            whatsapp
            linkedin
            pinterest
            reddit
            tumblr
            telegram
            flipboard
            email
            e-mail
            mail
            print
            sms
            pocket
            google plus
            digg
            delicious
            stumbleupon
            vk
            vkontakte
            odnoklassniki
            gettr
            gab
            parler
            truth social
            signal
            wechat
            weibo
            line
            viadeo
            nextdoor
            hacker news
            pinboard
            instapaper
            evernote
            viber
            threads
            bluesky
            mastodon
            xing
            skype
            doximity
            instagram
            youtube
            tiktok
            snapchat
            rss
            copy
            link
            save
            more
            talk
            comment
            comments
            reprints
            close
            caption
            """
        ),
        at_least=3,
        before="* \n* Facebook\n\nTwitter\n\nGettr\n\nEmail\n\nPrint\n\nCopy\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=(
            "Facebook\n\nBridges\n\nTwitter\n\nHarbours",
            "Facebook\n\nThe network has two billion users.\n\nTwitter\n\nIt has fewer.",
            "Print\n\nSales of newspapers fell.",
        ),
        about="Three or more buttons of a share bar in a row, or one under its heading.",
    ),
    Pattern(
        "furniture.share.glued",
        rf"(?:\d[\d.,]{{0,8}}[kKmM]?\+? ?(?:[Ss]hares?|SHARES?))?[ |·•]{{0,3}}(?:SHARES? )?"
        rf"(?:{_NETWORKS}[ |·•,/]{{0,3}}){{2,30}}(?:\d{{1,6}}|{_BEHIND}){{0,3}}",
        triggers=(
            *("email", "facebook", "messenger", "twitter", "whatsapp", "linkedin", "pinterest"),
            *("reddit", "share", "tweet", "copy link", "flipboard", "telegram", "sms"),
            *("x facebook", "pin it"),
        ),
        where=LINE,
        new=_glued_or_several,
        before=(
            "EmailFacebookMessengerTwitterPinterest\n\nThe bridge is open.\n\n"
            "Share this with Email Facebook Copy this link Close share panel"
        ),
        after="The bridge is open.",
        keeps=(
            "Facebook, Twitter and the law",
            "Email",
            "Facebook X-ray",
            "Share this with Email Facebook users",
        ),
        about="A share bar whose buttons were run together.",
    ),
    Pattern(
        "furniture.share.count",
        r"\d[\d.,]{0,8}[kKmM]?\+? ?(?:[Ss]hares?|SHARES?|[Ll]ikes|[Tt]weets|[Vv]iew [Cc]omments)"
        r"(?: (?:SHARE THIS STORY|SHARES?|[Ss]hare on Facebook|Share))?",
        triggers=(
            "*shares",
            "*share",
            "*likes",
            "*tweets",
            "*comments",
            "*this story",
            "*facebook",
        ),
        where=LINE,
        before="13.6k SHARES SHARE THIS STORY\n\nThe bridge is open.\n\n12 shares",
        after="The bridge is open.",
        keeps=("5,000 shares changed hands", "12 likes to rule them all", "2 tweets, one storm"),
        about="How often a page was shared.",
    ),
    Pattern(
        "furniture.share.jetpack",
        r"(?:Click to (?:share|email|print)|Share|Submit)(?: (?:on|to|this|via|a link))?"
        r"[^\n.!?]{0,50}\((?:Opens in|opens in)(?: a)? new (?:window|tab)\)(?: [\w-]{1,20})?",
        triggers=("click to ", "share on ", "share to ", "submit to ", "share via "),
        where=LINE,
        before="Click to share on Facebook (Opens in new window)\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("Click to share on the stock market",),
        about="The labels of Jetpack's share buttons.",
    ),
    Pattern(
        "furniture.share.network",
        r"(?i:(?:click to )?(?:share|tweet|submit|send|pin|save|email)(?: this)?(?: (?:story|article|post|page|link))?"
        r" (?:on|to|via|with|by) (?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|tumblr"
        r"|telegram|messenger|email|e-mail|google\+?|vk|flipboard|pocket|stumbleupon|threads"
        r"|bluesky|copy link|friends|a friend|others))",
        triggers=(
            "share ",
            "submit ",
            "send this",
            "send to ",
            "pin this",
            "pin on ",
            "email ",
            "click to ",
        ),
        where=LINE,
        before="Share this story on Twitter\n\nSend to Flipboard\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("Share on Facebook falls to a new low", "Save to Facebook was the plan"),
        about="A share button with the name of the network.",
    ),
    Pattern(
        "furniture.share.first-button",
        rf"(?:Share this|SHARE THIS|Share|Share on|Follow us|Connect with us) ?: ?{_NETWORKS}",
        triggers=("share this:", "share:", "share on:", "follow us:", "connect with us:"),
        where=LINE,
        before="Share this: Pocket\n\nWhatsApp\n\nEmail\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("Share this: Facebook is a firm.",),
        about="The heading of a share bar, run into its first button.",
    ),
    Pattern(
        "furniture.share.title",
        r"(?i:share (?:all sharing options for|this story|this article)) ?: [^\n]{3,200}",
        triggers=("share all sharing options for", "share this story", "share this article"),
        where=LINE,
        new=_no_sentence,
        before="Share All sharing options for: Bridge opens again\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("Share this story: it is the best of the year.",),
        about="A share bar that repeats the headline or names its buttons.",
    ),
    Pattern(
        "furniture.share.read-or-share",
        r"(?:Read or Share this story|Share this article): ?(?:https?://\S{3,200}|Share)?",
        triggers=("read or share", "share this article:"),
        where=LINE,
        before="The bridge is open.\n\nRead or Share this story: http://example.org/1T",
        after="The bridge is open.",
        keeps=("Read or share this story, as you like.",),
        about="The link under a story that is to be shared.",
    ),
    Pattern(
        "furniture.share.appeal",
        r"(?i:share this (?:story|article|post) and (?:let us|tell us|let me) [^\n]{3,200}"
        r"|spread the word[!.:,] [^\n]{0,60}\bshare this (?:story|article|post)\b[^\n]{0,200})",
        triggers=(
            "share this story and",
            "share this article and",
            "share this post and",
            "spread the word",
        ),
        where=LINE,
        new=_no_tale,
        before="The bridge is open.\n\nShare this story and tell us what you think of the bridge.",
        after="The bridge is open.",
        keeps=(
            "Share this story and its lesson with the young.",
            "Share this article and tell us, the page said, but nobody did.",
            "Spread the word, they said.",
        ),
        about="A sentence that asks to be passed on.",
    ),
)
