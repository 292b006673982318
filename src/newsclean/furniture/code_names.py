"""Names that occur in scripts and styles of a page, but not in a story about code."""

from __future__ import annotations

__all__ = ["AD_CALLS", "AD_CALL_NAMES", "AD_SIGNS", "CODE_STEMS", "CODE_WORDS", "PAGE_SIGNS"]

AD_SIGNS = (
    r"googletag|adsbygoogle|[Tt]aboola|OBR\.|[Oo]utbrain|dataLayer|gtag\(|fbq\(|_gaq\b|google_ad_"
    r"|ca-pub-\d|div-gpt-ad|PlaceAd\(|insertAd\(|OAS_AD|\bmps\b|_sf_async|ga\(['\"]|__tcfapi"
    r"|pubads|doubleclick|prebid|amzn_assoc|sn_ads|ad-slot|adunit|[Aa]d[Tt]ag|blogherads|freestar\.|createAd\(|setTargeting|defineSlot|medianet|criteo|teads|_qevents|COMSCORE"
)
"""Names of adverts and analytics; one of them in a run of code lines is enough."""

AD_CALLS = (
    r"\(?(?:window\.)?adsbygoogle ?= ?window\.adsbygoogle ?\|\| ?\[\]\)?\.push\("
    r"|googletag\.(?:cmd\.push|display|defineSlot|pubads|enableServices)\("
    r"|(?:window\.)?_taboola\.push\(|OBR\.extern\.\w{1,40}\(|hearstPlaceAd\(|dataLayer\.push\("
    r"|gtag\(|fbq\("
)
"""Calls that are removed from a line, up to the bracket that closes them."""

AD_CALL_NAMES = (
    "adsbygoogle", "googletag.", "_taboola.", "OBR.extern.", "hearstPlaceAd", "dataLayer.", "gtag",
    "fbq",
)  # fmt: skip
"""Every such call contains one of these names before its opening bracket."""

PAGE_SIGNS = (
    r"document\.(?:write|getElement|addEvent|query|create|cookie|dispatch|location|title|body)"
    r"|window\.|jQuery|\$\((?:document|window|this|['\"])|schema\.org|@media|addEventListener"
    r"|XMLHttpRequest|console\.(?:log|error)|localStorage|navigator\.|CDATA|newrelic|disqus"
    r"|fbAsyncInit|!important|-webkit-|-moz-|display: ?(?:none|block|inline)|text-decoration"
    r"|font-size: ?\d|padding(?:-\w+)?: ?\d|margin(?:-\w+)?: ?\d|innerHTML|\.ready\(|classList"
    r"|\.ajax\(|iframe|<(?:div|li|span|section|img|button|ul|script|style|input)\b[^>]* [a-z-]+="
    r"|</(?:div|li|span|section|ul|script|style)>"
)
"""Names in other scripts and styles of a page."""

CODE_WORDS = (
    r"\b(?:JavaScript|jQuery|CSS|HTML|JSON(?:-LD)?|Python|Java|PHP|SQL|API|SDK|npm|React|Node\.js"
    r"|TypeScript|structured data|markup|stylesheet|schema\.org|code|coding|function|variable|compiler|programming|developers?|software|script|snippet)\b"
)
"""Words of an article about code, in which code is kept."""

CODE_STEMS = (
    "cript", "Java", "Query", "CSS", "HTML", "JSON", "Python", "PHP", "SQL", "API", "SDK", "npm",
    "React", "Node.js", "structured data", "markup", "stylesheet", "schema.org", "cod", "function",
    "variable", "compiler", "programming", "developer", "software", "snippet",
)  # fmt: skip
"""Every such word contains one of these."""
