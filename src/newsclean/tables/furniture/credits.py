"""Credits: copyright, wire desks, photographers, and lines that are nothing but an address."""

from __future__ import annotations

import re

from newsclean.rules import LINE, TAIL, Pattern, Phrase, Rule, listed
from newsclean.tables.loose_address import is_loose
from newsclean.tables.proof import REST, STORY

__all__ = ["RULES"]

_AGENCY = (
    r"(?:AP(?: Photo| Images?| file)?|AFP(?: via Getty(?: Images)?| Photo)?|EPA(?:-EFE)?|EFE|Reuters|REUTERS"
    r"|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock(?:\.com)?|Alamy(?: Stock Photo)?|Bloomberg(?: via Getty Images| News)?"
    r"|iStock(?:photo)?|Unsplash|Pexels|Pixabay|Flickr|WireImage|FilmMagic|Corbis|Zuma(?: Press| Wire)?|ZUMA(?: Press)?"
    r"|Xinhua|Anadolu(?: Agency| via Getty Images)?|PA(?: Wire| Images| Media)?|Press Association|Associated Press|The Associated Press|Rex(?: Features|/Shutterstock)?|REX"
    r"|European Pressphoto Agency|Agence France-Presse|NurPhoto|SIPA(?: USA)?|Sipa USA|PTI(?: Photo)?|ANI|dpa|Adobe Stock|Depositphotos"
    r"|USA TODAY(?: Sports| NETWORK)?|USA Today Sports|UPI|TNS|Tribune News Service|CP|The Canadian Press|Splash News|Backgrid|Instagram|Facebook|Twitter|YouTube|NASA|Handout|via Getty Images|Wikimedia(?: Commons)?|Wikipedia|Creative Commons|Compfight cc|Courtesy|NBC|ABC|CBS)"
)
_WORD = r"(?!_)[^\W\da-z][\w.'’-]{0,20}+|de|van|von|der"
_NAME = rf"(?:{_WORD}|&)"
_CLAUSE = re.compile(r", (?:an?|the|he|she|it|they|his|her) [a-z]|\b(?:became|won|made|found)\b")
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|said|says|will|would|can|reported)\b")


def _no_verb(match: re.Match[str]) -> str | None:
    return None if _VERB.search(match.group()) else ""


def _no_clause(match: re.Match[str]) -> str | None:
    """Decline a sentence that begins as a credit does: "Edited by Perkins, the novel became …"."""
    return None if _CLAUSE.search(match.group()) else ""


_NAME_BELOW = re.compile(
    rf"\s{{0,9}}(?:(?i:by|via|courtesy of) )?{_NAME}(?:[ ,/|+&]{{1,3}}{_NAME}){{0,5}}\s{{0,3}}(?:\n|\Z)"
)


def _without_name(match: re.Match[str]) -> str | None:
    """Decline the label whose name stands on the next line: of the two, none goes alone."""
    below = _NAME_BELOW.match(match.string, match.end())
    return None if below and below.group().strip() else ""


RULES: tuple[Rule, ...] = (
    Pattern(
        "furniture.credit.url",
        r"https?://\S{3,400}",
        triggers=("http://", "https://"),
        where=LINE,
        new=is_loose,
        before=(
            "https://example.org/2017/08/bridge-opens\n\nThe bridge is open.\n\n"
            "https://twitter.com/tide/status/1234\n\nA brass band was on board."
        ),
        after="The bridge is open.\n\nA brass band was on board.",
        keeps=(
            "https://example.org is his page.",
            "www.example.org",
            "https://example.org/a",
            "The plan of the bridge can be seen at:\n\nhttps://example.org/plan",
            f"{STORY}\n\nhttps://example.org/plan\n\n{REST}",
            f"{STORY} The video is below.\n\nhttps://youtu.be/abc\n\nThe mayor wept.",
            f"{STORY}\n\nReports on bridges\n\nhttps://example.org/a\n\nhttps://example.org/b",
            f"{STORY}\n\nhttps://example.org/a\n\nhttps://example.org/b",
            f"{STORY}\n\nhttps://youtu.be/abc\n\nNote in this clip how the bridge sings.",
            f"{STORY}\n\nLee, A. (2019).\nBridges that sing.\nhttps://example.org/a\nDahl, B. "
            "(2020).\nA roof.\nhttps://example.org/b",
            f"{STORY}\n\nDen Plan zeigt die Stadt hier.\n\nhttps://example.org/plan",
            f"{STORY}\n\nLe plan est à lire ici.\n\nhttps://example.org/plan",
        ),
        about=(
            "A line that is nothing but an address: of the article itself, above or below it, or "
            "of an embed. One that the story cites or announces stays."
        ),
    ),
    Pattern(
        "furniture.credit.source-url",
        r"(?i:source|via|original|originally from|video|link|read more|more|from|photo|h/t)s?:? ?(?:https?://|www\.)\S{3,400}",
        triggers=(
            "source",
            "via",
            "original",
            "video",
            "link: http",
            "read more",
            "more: http",
            "from: http",
            "photo: http",
            "h/t",
        ),
        where=LINE,
        before="The bridge is open.\n\nSource: http://example.org/bridge",
        after="The bridge is open.",
        keeps=("Source: the mayor, http://example.org", "From http://a.b to here"),
        about="The address of the page that an article was taken from.",
    ),
    Pattern(
        "furniture.credit.source",
        r"(?:(?:(?:Source|SOURCE|Source by|Sources|SOURCES|Original source|H/T|Hat tip) ?[:|]?|(?:Via|VIA|Quellen?|Fuentes?|Fonti?|Fontes?|Bron|Kilde|Källa|Kaynak|Источник) ?[:|]) ?"
        r"(?:[A-Z][\w.&'’-]{0,30})(?: (?:[A-Z][\w.&'’-]{0,30}|and|of|the|news|agencies|,)){0,6}:?)",
        triggers=(
            *("source", "via", "original source", "h/t", "hat tip", "quelle", "fuente", "fonte:"),
            *("fonti:", "fonte ", "bron:", "kilde:", "källa:", "kaynak:", "источник:"),
        ),
        where=LINE | TAIL,
        new=_no_verb,
        before=f"{STORY}\n\nSOURCE: Al Jazeera and news agencies",
        after=STORY,
        keeps=(
            f"Source: World Bank\n\n{STORY}",
            f"{STORY}\n\nSource of the Tarn: a hill.",
            f"{STORY}\n\nVia Appia",
            f"{STORY}\n\nFuente Ovejuna",
        ),
        about="The source of a copied article, below it.",
    ),
    Pattern(
        "furniture.credit.copyright",
        r"(?:(?i:(?:ap|the-cnn-wire|reuters|upi|npr)?:? ?(?:™ ?& ?)?(?:copyright(?:ed)?|©|\(c\)|™ & ©)(?: ?(?:©|\(c\)|@|copyright))?,? ?)"
        r"(?![^\n]{0,60} (?:in (?:19|20)\d\d|was|is|has|will|law|rules)\b)"
        r"[^\n]{0,30}(?:19|20)\d\d\b[^\n]{0,700}"
        r"|(?:Copyright|©|\(c\)|\(C\)) [^\n.]{0,60}\.? ?[Aa]ll [Rr]ights [Rr]eserved[^\n]{0,400}"
        r"|Copyright (?:The )?Associated Press\.?|(?:Republished|Reprinted|Reproduced) with (?:the )?permission[^\n]{0,300}"
        r"|This material may not be published[^\n]{0,200})",
        triggers=(
            "copyright",
            "©",
            "(c)",
            "™",
            "republished with",
            "reprinted with",
            "reproduced with",
            "ap: copyright",
            "the-cnn-wire",
        ),
        where=LINE,
        before="The bridge is open.\n\n© 2016 The Daily Tide. All rights reserved.",
        after="The bridge is open.",
        keeps=(
            "Copyright law changed in May.",
            "Copyright law in 2019 changed for good",
            "Copyright 2020 was the best year for the office",
            "© is the sign.",
            "(c) The bridge shall be open by noon.",
        ),
        about="A copyright notice with a year or with all rights reserved.",
    ),
    Pattern(
        "furniture.credit.rights",
        r"(?:This (?:material|document|copy|story|article|content) (?:may not be (?:re)?(?:publish|produc|print|broadcast|distribut|writ|us|cop|transmit|sold)"
        r"|is subject to copyright|is for your personal)"
        r"|(?:All|Any) (?:rights reserved(?! [a-z])|content (?:on th|copyright))|(?:Distribution and use|Reproduction|Republication) of this (?!kind|sort|type)"
        r"|For non-personal use or to order|No part of this (?:article|publication|story|site) (?:may|can)\b"
        r"|Republish our articles for free"
        r"|This work is licensed under|This article is republished from|We offer all nonexclusive stories)[^\n]{0,600}",
        triggers=(
            *(
                "this material",
                "this document",
                "this copy ",
                "this story",
                "this article",
                "this content",
            ),
            *("all rights", "all content", "any content", "distribution and", "reproduction of"),
            *(
                "republication of",
                "for non-personal",
                "no part of ",
                "republished with",
                "reprinted with",
            ),
            *("reproduced with", "republish our", "this work is lic", "we offer all non"),
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nThis material may not be published.",
        after=STORY,
        keeps=(
            f"{STORY}\n\nAll rights of way end at the bridge.",
            f"{STORY}\n\nNo part of this story is true.",
            f"{STORY}\n\nThis article may not be the last word.",
            STORY,
        ),
        about="What may not be done with the text, below it.",
    ),
    Pattern(
        "furniture.credit.wire-desk",
        r"[(\[](?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Ee]diting) (?:[Bb]y|from) [A-Z][^\n]{2,600}[)\]]"
        r"|(?:Additional reporting|Reporting|Writing) [Bb]y [A-Z][^\n]{2,500}?[;.,] ?[Ee]diting by [A-Z][^\n]{2,200}",
        triggers=(
            "(report",
            "(writing by",
            "(editing by",
            "(additional",
            "[report",
            "reporting by",
            "writing by",
            "additional reporting by",
        ),
        where=LINE,
        before="(Reporting by Ann Lee in York; Editing by Bo Dahl)\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("(Writing by hand is slow.)", "Reporting by phone, she saw little."),
        about="The same, in brackets or with the editor: unmistakable anywhere.",
    ),
    Pattern(
        "furniture.credit.wire",
        r"[(\[]?(?:(?:(?:Additional )?[Rr]eporting|Writing|Editing|Compiled|Graphics?|Additional reporting|Reporting and writing"
        r"|Produced|Translated|Edited) [Bb]y|Additional reporting from|With reporting (?:by|from)|additional reporting by) [A-Z][^\n]{2,600}",
        triggers=(
            *(
                "reporting by",
                "(reporting",
                "[reporting",
                "additional report",
                "(additional",
                "writing by",
            ),
            *(
                "(writing",
                "editing by",
                "(editing",
                "compiled by",
                "(compiled",
                "graphic by",
                "graphics by",
            ),
            *(
                "with reporting",
                "(with reporting",
                "translated by",
                "edited by",
                "(edited",
                "produced by",
            ),
            *("reporting and wr", "[additional"),
        ),
        where=LINE | TAIL,
        new=_no_clause,
        before=f"{STORY}\n\nReporting by Ann Lee in York",
        after=STORY,
        keeps=(
            f"{STORY}\n\nWriting by hand is slow.",
            f"{STORY}\n\nEdited by Max Perkins, the novel became a success.",
            "Editing by night, he made the film in a year, and it won him the prize that he sought.",
        ),
        about="The credits of a wire desk, below the story.",
    ),
    Pattern(
        "furniture.credit.contributed",
        r"[(—–-]{0,2} ?(?:(?:The )?(?:Associated Press|AP|AFP|Reuters|Agence France-Presse|Bloomberg"
        r"|Canadian Press) contributed to (?:this|the) (?:report|story|article)"
        r"|(?i:with (?:files|additional inputs?|inputs?|agency inputs?) from) [A-Z][^\n.]{1,160})[.)]{0,2}",
        triggers=(
            *(
                "the associated press contr",
                "associated press contr",
                "ap contributed",
                "afp contr",
            ),
            *(
                "reuters contr",
                "agence france-presse contr",
                "bloomberg contr",
                "the canadian press",
            ),
            *(
                "with files",
                "with input",
                "(with input",
                "(with files",
                "(with agency",
                "with addit",
            ),
            *("(with addit", "— with ", "– with ", "- with ", "with agency"),
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nThe Associated Press contributed to this report.",
        after=STORY,
        keeps=(
            f"{STORY}\n\nReuters was founded in 1851.",
            f"{STORY}\n\nWith luck, it will last.",
            f"{STORY}\n\nAnn Lee in York contributed to this report.",
        ),
        about="The agency that contributed, below the story; a reporter who did stays.",
    ),
    Pattern(
        "furniture.credit.photo-label",
        rf"[(\[]?(?i:(?:(?:featured |main |top |cover |header |file |screen ?shot |lead )?(?:photo|image|picture|photograph|video|illustration|graphic|pic|screenshot)s?"
        rf"(?: ?credits?| source| courtesy)?|credits?|fotos?|bild(?:quelle)?|crédits?(?: photos?)?|фото|fotoğraf|kuva|zdjęcie|写真)) ?(?::|：|\||by|via|courtesy(?: of)?|©) ?(?:@?{_NAME}(?:[ ,/|+&]{{1,5}}(?:{_WORD}|@\w{{2,30}}|\(\w{{1,30}}\)|via|for|of|the|and|cc)){{0,9}})\.?[)\]]?(?: View full size image)?",
        triggers=(
            *(
                *("foto", "(foto", "bild:", "(bild", "bildquelle", "crédit", "фото", "fotoğraf"),
                *("(фото", "kuva:", "zdjęcie", "写真"),
                "photo",
                "image",
                "picture",
                "video",
                "illustration",
                "graphic",
                "credit",
                "featured ",
            ),
            *(
                "main image",
                "main photo",
                "top photo",
                "top image",
                "cover image",
                "cover photo",
                "header ",
                "file photo",
            ),
            *(
                "screenshot",
                "(photo",
                "(image",
                "(picture",
                "(credit",
                "[photo",
                "pic",
                "(file",
                "(screen",
            ),
            *("screen shot", "(video", "lead image", "lead photo", "(pic"),
        ),
        where=LINE,
        new=_no_verb,
        before="Photo: Ann Lee, AP\n\nThe bridge is open.\n\n(Photo Credit: Getty Images)",
        after="The bridge is open.",
        keeps=(
            "Photo: The mayor on his bicycle, which he had borrowed, by the bridge in York in May 2019.",
            "Image: it is what matters.",
            "Pictures by children of the town hang in the hall.",
            "Image caption The bridge",
        ),
        about="A photographer's credit alone on its line.",
    ),
    Pattern(
        "furniture.credit.photo-agency",
        rf"[(\[©]?(?:{_NAME}(?: {_NAME}){{0,5}}(?: ?[/|] ?| via )){{1,3}}(?:\d{{4}} )?{_AGENCY}"
        rf"(?:(?: ?[/|] ?| via ){_AGENCY}){{0,3}}\.?[)\]]?|{_NAME}(?: {_NAME}){{1,7}} Getty Images"
        rf"|[(\[]?(?:AP|AFP|EPA|Reuters|REUTERS)(?: ?(?:Photo|PHOTO|file))?/{_NAME}(?:[ ,/]{{1,2}}{_NAME}){{0,6}}\.?[)\]]?"
        rf"|© ?{_NAME}(?:[ /,|+&]{{1,3}}{_NAME}){{0,8}}",
        triggers=(
            "©",
            *("ap photo/", "(ap photo/", "reuters/", "(reuters/", "afp/", "(afp/", "epa/"),
            *("*/ap", "*ap photo", "*images", "*/afp", "*/epa", "*reuters", "*shutterstock"),
            *("*/ ap", "*| ap", "*/ afp", "*| afp", "*/ epa", "*| epa", "*/ pa", "*/ dpa"),
            *("*/ upi", "*/ tns", "*/ efe", "*/efe", "*/ ani", "*/ani", "*/ pti", "*/pti", "*/ cp"),
            *("*shutterstock.com", "*bloomberg", "*wireimage", "*alamy", "*stock photo", "*xinhua"),
            *("*istock", "*unsplash", "*flickr", "*/pa", "*wire", "*press", "*nasa", "*/dpa"),
            *("*rex", "*news", "*network", "*/upi", "*/tns", "*sports", "*filmmagic", "*agency"),
            *(
                "*/file",
                "*instagram",
                "*twitter",
                "*facebook",
                "*/nbc",
                "*/abc",
                "*/cbs",
                "*commons",
            ),
        ),
        where=LINE,
        new=_no_verb,
        before="Ann Lee/AP Photo\n\nThe bridge is open.\n\nBo Dahl/Getty Images\n\nBo Dahl / AP",
        after="The bridge is open.",
        keeps=(
            "Reuters reported from the bridge.",
            "Read it in The Associated Press",
            "A bridge for NASA",
        ),
        about="A photographer and an agency alone on their line.",
    ),
    Phrase(
        "furniture.credit.bare",
        listed(
            """
            getty images
            ap photo
            afp via getty images
            getty images/istockphoto
            shutterstock
            file photo
            slideshow
            photo gallery
            play slideshow
            enlarge
            enlarge image
            collect image
            courtesy photo
            contributed photo
            submitted photo
            courtesy of brand
            image copyright reuters
            image copyright getty images
            image copyright afp
            image copyright pa
            image copyright ap
            image copyright epa
            image source, getty images
            image source, reuters
            image source, afp
            image source, pa media
            image source, epa
            media caption
            """
        ),
        before="Getty Images\n\nThe bridge is open.\n\nCourtesy photo",
        after="The bridge is open.",
        keeps=("Getty Images sued.", "Photo of the day: a bridge"),
        about="The label of a picture, or its agency, and nothing more.",
    ),
    Pattern(
        "furniture.credit.label",
        r"(?i:photo by|(?:photo|image)(?: credits?)?|graphic) ?:?",
        triggers=("photo", "image", "graphic"),
        where=LINE,
        new=_without_name,
        before="Photo\n\nThe bridge is open.\n\nImage credit:",
        after="The bridge is open.",
        keeps=(
            "Photo by\n\nAnn Lee",
            "Image:\n\nBo Dahl / Tarn News",
            "Images",
        ),
        about="The label of a picture's credit; where a name stands below it, both stay.",
    ),
    Pattern(
        "furniture.credit.slide-number",
        r"(?:(?:Image|Photo|Slide|Item|Picture) )?\d{1,3} (?:of|/) \d{1,3}(?: (?:photos|images|slides))?|Slideshow \(\d{1,3} images\)",
        triggers=("image ", "photo ", "slide ", "slideshow (", "item ", "picture "),
        where=LINE,
        before="Image 1 of 5\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("1 of 5 who asked was let in", "24/7"),
        about="Which picture of a slide show it was.",
    ),
    Pattern(
        "furniture.credit.photo-finder",
        r"(?i:(?:photo|image)s?(?: credit)?): \S{2,30}(?: \S{1,20}){0,2} via (?:Compfight|photopin)(?: \(?cc\)?)?",
        triggers=("photo credit:", "photo: ", "image credit:", "image: ", "images: ", "photos: "),
        where=LINE,
        before="The bridge is open.\n\nPhoto Credit: tarnbridge77 via Compfight cc",
        after="The bridge is open.",
        keeps=("Photo credit: the one that he found via Compfight",),
        about="The credit that WordPress plugins set under pictures they found.",
    ),
    Pattern(
        "furniture.credit.posted",
        rf"Posted on (?:[A-Z][a-z]{{2,8}} \d{{1,2}}, \d{{4}}|\d{{1,2}} [A-Z][a-z]{{2,8}} \d{{4}}) by {_NAME}(?: {_NAME}){{0,3}}",
        triggers=("posted on",),
        where=LINE,
        before="Posted on October 27, 2016 by Ann Lee\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=(
            "Posted on October 27, 2016 by Ann Lee, the film was seen by millions.",
            "Posted on the door by Luther",
        ),
        about="When a blog published an article, and who.",
    ),
    Pattern(
        "furniture.credit.reposted",
        rf"This (?:article|post|story) was written by {_NAME}(?: {_NAME}){{0,3}} and originally published (?:at|on|by|in) [^\n.]{{3,60}}\.?"
        r"|Originally published (?:at|on) (?:[a-zA-Z0-9-]{2,30}\.){1,3}[a-z]{2,6}\.?",
        triggers=("this article was", "this post was", "this story was", "originally pub"),
        where=LINE,
        before="This article was written by Ann Lee and originally published at Tarn News\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=(
            "Originally published on Monday, the list was wrong.",
            "This article was written by Ann Lee and originally published in 1911. It made her name.",
            "Originally published in French.",
        ),
        about="Where an aggregator took an article from.",
    ),
)
