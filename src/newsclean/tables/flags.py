"""Signs: what shows that a text is cut off, is no article, or is a live blog; nothing is removed."""

from __future__ import annotations

from newsclean.rules import Rule, Sign

__all__ = ["RULES"]

_LIVE = "\n\n".join(f"10:{minute}\nThe boat has passed mark {minute}." for minute in range(20, 27))

RULES: tuple[Rule, ...] = (
    Sign(
        "flag.robot-wall",
        r"(?:Verify(?:ing)? (?:that )?you are (?:a )?human|Access to this page has been denied"
        r"|Checking your browser before accessing|Please complete the security check"
        r"|Enable JavaScript and cookies to continue|Are you a robot\?|Just a moment\.\.\."
        r"|Thank you for your patience while we verify access|Attention Required! \| Cloudflare"
        r"|unusual traffic from your computer network|Please verify you are (?:a )?human"
        r"|our website is currently unavailable in most European countries"
        r"|451: Unavailable due to legal reasons|Pardon Our Interruption"
        r"|(?:403 Forbidden|404 Not Found|502 Bad Gateway|503 Service Unavailable)\n)",
        triggers=(
            *("Verify", "Access to this page", "Checking your browser", "security check"),
            *("Enable JavaScript and cookies", "Are you a robot", "Just a moment..."),
            *("verify access", "Attention Required!", "unusual traffic", "Please verify you"),
            *("currently unavailable in most European", "451: Unavailable", "Pardon Our"),
            *("403 Forbidden", "404 Not Found", "502 Bad Gateway", "503 Service Unavailable"),
        ),
        flag="not_an_article",
        longest=2_000,  # an article may tell of such a wall; the wall itself is short
        before="Verify you are human\n\nThis may take a few seconds.",
        keeps=("He had to verify the sum.", "Access to this page of history is free."),
        about="A wall that asks whether its reader is a robot, or an error page.",
    ),
    Sign(
        "flag.paywall",
        r"(?:This (?:content|article|story) is (?:reserved|only available|available exclusively"
        r"|exclusive(?:ly)?|for) (?:for|to)? ?(?:\w{1,20} )?subscribers"
        r"|[Tt]o (?:continue|keep) reading(?: this (?:article|story))?,? (?:please )?(?:subscribe|log in"
        r"|sign in|register)|[Tt]o read the (?:full|rest of this) (?:story|article),? subscribe"
        r"|You(?:['’]ve| have) (?:reached|used) (?:your|all) [^\n.]{0,40}free articles)",
        triggers=("subscribers", "reading", "o read the", "free articles"),
        flag="truncated",
        last=1_500,
        before="To continue reading, please log in or subscribe to the Tide today for more.",
        keeps=(
            "The paper has 300 subscribers.",
            "Keep reading to your children, she said.",
        ),
        about="A paywall behind which the rest stands.",
    ),
    Sign(
        "flag.lost-letters",
        "\ufffd",
        triggers=("\ufffd",),
        flag="lost_letters",
        before="The chef made a \ufffdclair.",
        keeps=("The chef made an éclair.",),
        about="A letter or mark was lost in decoding, and what it was cannot be told.",
    ),
    Sign(
        "flag.cut-off",
        r"(?:\[(?:…|\.\.\.|&hellip;)\]|\(more…\)|\[Read more\.\.\.\])\n",
        triggers=("[", "(more…)"),
        flag="truncated",
        last=20,
        before="The bridge was opened again on Monday after […]",
        keeps=("“The bridge […] is open,” he said.",),
        about="The mark of a cut at the very end of the text.",
    ),
    Sign(
        "flag.liveblog",
        r"\n(?=[\dk])(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?| ?Uhr| ?[A-Z]{2,4})?|\d{1,2}[mh] ago"
        r"|kl\. ?\d{1,2}\.\d{2}|\d{1,2}h\d{2})\r?(?=\n|\Z)",
        triggers=(".", ":", "ago", "Uhr", "kl. ", "h0", "h1", "h2", "h3", "h4", "h5"),
        flag="liveblog",
        at_least=6,
        before=_LIVE,
        keeps=("Trains leave at:\n10:20\n11:20",),
        about="Six or more lines that are nothing but a time of day.",
    ),
)
