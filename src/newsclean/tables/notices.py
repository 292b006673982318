"""Notices of scripts, players and forms: what a page says where something did not load."""

from __future__ import annotations

from newsclean.rules import EDGE, LINE, Pattern, Phrase, Rule, listed

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Phrase(
        "placeholder.notice.script",
        listed(
            """
            please enable javascript
            please enable javascript to view this content
            please enable javascript to view the comments powered by disqus
            comments powered by disqus
            this slideshow requires javascript
            this site requires javascript to run correctly
            this site requires javascript to run correctly. please turn on javascript or unblock scripts
            this content is not available due to your privacy preferences
            this content is hosted by a third party
            view this post on instagram
            tweets by @
            you need to enable javascript to run this app
            you need to enable javascript to view this page
            javascript is disabled
            javascript is not enabled
            javascript must be enabled to view this page
            scripting must be enabled to view the information below
            please ensure javascript is enabled for purposes of website accessibility
            you need to enable cookies
            this browser is not supported
            your browser does not support javascript
            your browser does not support the video element
            your browser does not support the video tag
            your browser does not support the audio element
            your browser does not support iframes
            your browser does not support html5 video
            your browser does not support frames
            this field is for validation purposes and should be left unchanged
            oops! something went wrong while submitting the form
            something went wrong. please try again later
            loading
            loading comments
            loading error loading
            """
        ),
        before="Please enable JavaScript.\n\nThe bridge is open.\n\nLoading...",
        after="The bridge is open.",
        keeps=(
            "Please enable JavaScript in your browser first, the clerk told him.",
            "Loading dock",
        ),
        about="What a page says where a script did not run.",
    ),
    Phrase(
        "placeholder.notice.player",
        listed(
            """
            media playback is unsupported on your device
            media playback is not supported on this device
            this video can not be played
            this video cannot be played
            this video has been removed for rights reasons
            this video is unavailable
            video unavailable
            video player is loading
            an error occurred while retrieving the video
            we apologize, but this video has failed to load
            try refreshing your browser, or
            tap here to see other videos from our team
            try refreshing your browser, or tap here to see other videos from our team
            to play this video you need to enable javascript in your browser
            click to expand
            tap to unmute
            click to unmute
            now playing
            replay video
            skip to the end of the video
            autoplay
            show thumbnails
            show captions
            last slidenext slide
            show caption
            hide caption
            toggle caption
            show more show less
            close
            full screen
            please enable javascript to watch this video
            """
        ),
        before="The bridge is open.\n\nThis video can not be played\n\nIt is green.",
        after="The bridge is open.\n\nIt is green.",
        keeps=(
            "This video can not be played in court, the judge ruled.",
            "Now playing at the Old Globe: a bridge story.",
        ),
        about="What a video player or a slide show says for itself.",
    ),
    Pattern(
        "placeholder.notice.html5-video",
        r"To view this video please enable JavaScript, and consider upgrading to a web browser"
        r" that\s{0,3}supports HTML5\s{0,3}video\.?",
        triggers=("to view this video",),
        where=LINE,
        before=(
            "To view this video please enable JavaScript, and consider upgrading to a web browser "
            "that supports HTML5 video\n\nThe bridge is open."
        ),
        after="The bridge is open.",
        keeps=("To view this video please ask the clerk.",),
        about="What an HTML video player says where it cannot play.",
    ),
    Pattern(
        "placeholder.notice.caption-toggle",
        r"(?:Enlarge this image )?(?:toggle|hide) caption\b",
        triggers=("Enlarge this image toggle caption", "toggle caption", "hide caption"),
        where=EDGE,
        before="The bridge in May. hide caption\n\nIt is open.",
        after="The bridge in May.\n\nIt is open.",
        keeps=("Press the key to toggle caption text.",),
        about="The button of a caption, glued to the end of it.",
    ),
    Pattern(
        "placeholder.notice.article-actions",
        r"Placeholder while article actions load",
        triggers=("Placeholder while article",),
        where=EDGE,
        before="Placeholder while article actions loadThe bridge is open.",
        after="The bridge is open.",
        keeps=("He held the placeholder while article two was read.",),
        about="What stands in for an article's buttons, glued to its first word.",
    ),
)
