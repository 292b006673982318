"""Ad labels: the lines and tokens that say "here is an advert" or "the story goes on below"."""

from __future__ import annotations

import re

from newsclean.rules import INLINE, LINE, Pattern, Phrase, Rule, listed

__all__ = ["RULES"]


def _between_sentences(match: re.Match[str]) -> str | None:
    """Decline where the words are part of a sentence: "… Story continues below the surface"."""
    text = match.string
    behind = text[max(0, match.start() - 3) : match.start()].rstrip(" \t")
    ahead = text[match.end() : match.end() + 3].lstrip(" \t")
    opens = not behind or behind[-1] == "\n" or behind[-1] in '.!?…"”’)'
    closes = not ahead or ahead[0] == "\n" or ahead[0].isupper() or ahead[0] in '"“‘('
    return "" if opens and closes else None


RULES: tuple[Rule, ...] = (
    Phrase(
        "placeholder.ad-label.en",
        listed(
            """
            advertisement
            advertisements
            advertising
            advert
            skip advertisement
            skip ad
            scroll to continue
            advertisement - continue reading below
            advertisement - scroll to continue
            advertisement · scroll to continue
            advertisement - story continues below
            advertisement. scroll to continue reading
            advertisement continue reading the main story
            this advertisement has not loaded yet
            this advertisement has not loaded yet, but your article continues below
            story continues below advertisement
            story continues below this ad
            story continues below this advertisement
            story continues after advertisement
            story continues below advertisement remove ad
            story continues below
            story continued below
            story continues
            article continues after ad
            article continues below
            article continues below ad
            article continues below advertisement
            article continues after advertisement
            article continues after this advertisement
            article continues after sponsor message
            content continues below
            continue reading below
            continue reading after the advertisement
            continue reading the main story
            continue reading the main story video
            continue reading the main story slide show
            sponsored
            sponsored content
            sponsored links
            sponsored stories
            sponsor message
            promoted
            promoted content
            promoted stories
            paid content
            paid partner content
            paid post
            adchoices
            ad choices
            your ad choices
            interest based ads
            ad feedback
            report this ad
            report ad
            hide ad
            remove ad
            remove ads
            don't want to see this? remove ads
            close ad
            loading ad
            why this ad?
            why am i seeing this ad?
            thanks for watching!visit website
            advertisement thanks for watching! visit website
            you are reading sponsored content
            tired of too many ads?go ad free now
            ad loading
            ads by google
            """
        ),
        before="The bridge is open.\n\n— ADVERTISEMENT —\n\nIt is green.",
        after="The bridge is open.\n\nIt is green.",
        keeps=(
            "Advertisement spending rose 3%.",
            "The story continues below the surface.",
            "Sponsored by the UN, the talks go on.",
            "Advertising and its enemies",
        ),
        about="A line that is nothing but the label of an advert.",
    ),
    Pattern(
        "placeholder.ad-label.numbered",
        r"(?i:advertisement) ?\d{0,2}(?: ?Story continues below)?"
        r"(?: ?This advertisement has not loaded yet, but your article continues below\.?)?",
        triggers=("advertisement",),
        where=LINE,
        before="The bridge is open.\n\nAdvertisement 2Story continues below\n\nIt is green.",
        after="The bridge is open.\n\nIt is green.",
        keeps=("Advertisement 2.0 is a book.",),
        about="The same with the number of the advert, or glued to the label below it.",
    ),
    Pattern(
        "placeholder.ad-label.glued",
        r"(?:(?:Story|Article|Content) [Cc]ontinues (?:[Bb]elow|[Aa]fter)"
        r"(?: (?:this |the )?(?:[Aa]dvertisement|[Aa]d)\b(?: Remove Ad)?)?"
        r"|(?:Advertisement )?Continue reading the main story(?: Advertisement)?)",
        triggers=(
            "Story continues ",
            "Story Continues ",
            "Article continues ",
            "Article Continues ",
            "Content continues ",
            "Advertisement Continue reading",
            "Continue reading the main",
        ),
        where=INLINE,
        new=_between_sentences,
        before="“It is green,” he added. Story continues below advertisement The bridge is open.",
        after="“It is green,” he added. The bridge is open.",
        keeps=(
            "The story continues below the surface.",
            "Story continues below the fold, she said.",
            "He said: Continue reading the main story and you will see.",
        ),
        about="The same label, run into a paragraph between two sentences.",
    ),
)
