"""Publishers: what single news sites, and groups of them, put on every page."""

from __future__ import annotations

import re

from newsclean.rules import INLINE, LINE, PAGE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.proof import STORY
from newsclean.tables.told import TELLS

__all__ = ["RULES"]


def _no_tale(match: re.Match[str]) -> str | None:
    return None if TELLS.search(match.group()) else ""


def _behind_a_sentence(match: re.Match[str]) -> str | None:
    """Decline where the words stand in the middle of a sentence."""
    behind = match.string[max(0, match.start() - 3) : match.start()].rstrip(" \t")
    return "" if not behind or behind[-1] in '\n.!?…"”’)' else None


# What no story says, whatever it tells: "This story about schools was produced by …, a nonprofit".
_SURE = ("This ", "SAP ", "A version ", "Since you", "Something", "Registration on", "NPR ")


# What a second sentence holds that is still the page's own: "… We'd love to hear from you."
_TO_READER = re.compile(
    r"\b(?:us|our|we|you|your|subscri\w{2,5}|newsletters?|sign up|bookmark|follow|journalism"
    r"|editorial|account|inbox|email|e-mail|tips?|reprints|reached at|plus|do I qualify"
    r"|write to|call|contact|send|support|donate|affiliate|a month|deals?|prices)\b|@|https?:",
    re.IGNORECASE,
)
_SENTENCE_BREAK = re.compile(r"(?<=[a-z0-9)][.!?]) +(?=[A-Z“\"])|(?<=[.!?][”\"]) +(?=[A-Z“\"])")


def _not_told(match: re.Match[str]) -> str | None:
    """Decline what tells of something, and a line that goes on with a sentence of the story."""
    line = match.group()
    if line.startswith(_SURE):
        return ""
    later = _SENTENCE_BREAK.split(line)[1:]
    goes_on = any(_TO_READER.search(sentence) is None for sentence in later)
    return None if goes_on or TELLS.search(line) else ""


RULES: tuple[Rule, ...] = (
    Block(
        "furniture.publisher.guardian-newsletter",
        ("skip past newsletter promotion",),
        limit=12,
        until=("after newsletter promotion",),
        before=(
            "The bridge is open.\n\nskip past newsletter promotion\n\nSign up to Tide\n\n"
            "Free daily newsletter. Privacy Notice.\n\nafter newsletter promotion\n\nIt is green."
        ),
        after="The bridge is open.\n\nIt is green.",
        keeps=("He saw how to skip past newsletter promotion.",),
        about="The Guardian's newsletter box, between its two marks.",
    ),
    Phrase(
        "furniture.publisher.phrase",
        listed(
            """
            the bbc is not responsible for the content of external sites
            the bbc is not responsible for the content of external internet sites
            the bbc is not responsible for the content of external sites. read about our approach to external linking
            read about our approach to external linking
            supported by
            want all of the times? subscribe
            recent comments
            remind me in september
            support the guardian
            sign up to first edition
            since you're here
            prefer the guardian on google
            democracy dies in darkness
            comment on this story
            fox news flash top headlines are here. check out what's clicking on foxnews.com
            newyou can now listen to fox news articles!
            you can now listen to fox news articles!
            join fox news for access to this content
            plus special access to select articles and other premium content with your account - free of charge
            get fox business on the go by clicking here
            watch more fox news digital originals here
            all market data delayed 20 minutes
            quotes displayed in real-time or delayed by at least 15 minutes
            scroll down for video
            scroll down for videos
            do you have a story?
            embed this
            our standards: the thomson reuters trust principles
            our standards: the thomson reuters trust principles., opens new tab
            register now for free unlimited access to reuters.com
            more from reuters sponsored content
            opens new tab
            accuracy and availability may vary
            the authoritative record of npr's programming is the audio record
            enlarge this image
            download the times of india news app for latest world news
            ndtv is now available on whatsapp channels
            click here to read this article in hindi
            subscribe now! get features like
            download economic times news app
            the economic times news app to get daily market updates & live business news
            read all the latest news, breaking news and coronavirus news here
            view reactions
            like this story? for more news, features and opinion
            x.com facebook e-mail
            why you can trust us
            powered by yahoo scout
            support huffpost
            our 2024 coverage needs you
            your loyalty means the world to us
            already contributed? log in to hide these messages
            contribute as little as $2 to keep our news free for all
            dear huffpost reader
            join our new whatsapp community
            we pay for your stories
            get daily insight, inspiration and deals in your inbox
            this article is in your queue
            send any friend a story
            as a subscriber, you have 10 gift articles to give each month
            support the news
            get the boing boing newsletter
            go back to top. skip to: start of article
            like this story? share it with a friend!
            you can share this story on social media
            think your friends would be interested? share this story!
            think your friends would be interested? share this story
            article content
            breadcrumb trail links
            this is a rush transcript. copy may not be in its final form
            replay more videos
            author of the article
            trending tech topics
            via syndigate.info
            the impeachment clock
            verge deals
            news updates
            recent android news
            stay up to date with the stories everybody's talking about
            for more stories like this, check our news page
            read more stories
            share your story
            download our apps
            need more space?
            watch on youtube
            watch this video on youtube
            featured local savings
            latest from shopping essentials
            subscribe to independent premium to bookmark this article
            original reporting, fearless journalism, delivered to you
            want to bookmark your favourite articles and stories to read or reference later? start your independent premium subscription today
            subscribe now to read the latest news in your city and across canada
            daily puzzles, including the new york times crossword
            daily puzzles including the new york times crossword
            daily content from financial times, the world's leading global business publication
            opportunity to engage with our commenting community
            enjoy the latest local, national and international news
            you can save this article by registering for free here. or sign-in if you have an account
            'this website uses cookies
            featured video of the day
            recommended video
            featured video
            limited time offer
            """
        ),
        before="The bridge is open.\n\nArticle content\n\nIt is green.",
        after="The bridge is open.\n\nIt is green.",
        keeps=("Support the news that you trust.", "Supported by the mayor, the plan passed."),
        about="A line that a single site puts on its pages.",
    ),
    Pattern(
        "furniture.publisher.fox-click-here",
        r"(?:[A-Z’'?, ]{4,60} )?(?:CLICK HERE|CLICKING HERE)\b[A-Z0-9 .,:'’&!/-]{0,120}",
        triggers=("click here", "app users: click", "like what you", "get fox bus", "get more"),
        where=LINE,
        before="The bridge is open.\n\nCLICK HERE TO GET THE TIDE APP",
        after="The bridge is open.",
        keeps=("Click here and the bridge opens, he said.",),
        about="Fox's prompts in capitals.",
    ),
    Pattern(
        "furniture.publisher.fox-headline",
        r"(?=(?:[^ \n]{1,40} ){4})(?:[A-Z0-9 ,;:'’‘“”\"&$%/()–—.-]|(?<=[A-Z])s\b){24,219}+(?<![.:\"”])",
        triggers=(" THE FOX NEWS APP",),
        where=LINE | PAGE,
        before=(
            "The bridge is open.\n\nMAYOR LOSES HIS BICYCLE IN THE RIVER TARN\n\nIt is green.\n\n"
            "CLICK HERE TO GET THE FOX NEWS APP"
        ),
        after="The bridge is open.\n\nIt is green.",
        keeps=(
            "MAYOR LOSES HIS BICYCLE IN THE RIVER TARN",
            "The bridge is open.\n\nWE WILL NOT LET THEM TAKE OUR RIVER AWAY!\n\nIt is green.",
        ),
        about="Headlines of other stories in capitals, on a page that shows itself to be Fox's.",
    ),
    Pattern(
        "furniture.publisher.nyt-continue",
        r"(?:Advertisement )?Continue reading the main story(?: Advertisement| Video| Slide Show)?"
        r"(?=[ \t]*(?:\Z|[A-Z“\"‘]))",
        triggers=("Advertisement Continue reading", "Continue reading the main"),
        where=INLINE,
        new=_behind_a_sentence,
        before="It is green. Continue reading the main story The bridge is open.",
        after="It is green. The bridge is open.",
        keeps=("He said: Continue reading the main story, and you will see.",),
        about="The New York Times's link past an advert, on its own or run into a paragraph.",
    ),
    Pattern(
        "furniture.publisher.opens-new-tab",
        r", opens new tab\b",
        triggers=(", opens new tab",),
        where=INLINE,
        before="The index (.SPX), opens new tab posted gains.",
        after="The index (.SPX) posted gains.",
        keeps=("The link opens new tabs.", "She opens new tab after tab."),
        about="What Reuters says behind each link, run into the sentence.",
    ),
    Pattern(
        "furniture.publisher.sentence",
        r"(?:This (?:story|article) about [^\n]{2,90} was (?:written|produced|reported)[^\n]{0,160}nonprofit"
        r"|(?:The )?(?:Rolling Stone|Forbes|Fast Company|Newsweek|Entrepreneur|Inc\.)[A-Za-z ]{0,40} (?:Council|Board|Forum) is an? [^\n]{0,30}(?:invitation|community)"
        r"|The Times is committed to publishing a diversity of letters|Follow The New York Times Opinion section"
        r"|A version of this article appears in print|Privacy Notice: Newsletters may contain|NPR transcripts are created on a rush deadline"
        r"|(?:The CNN Wire|The-CNN-Wire)\b(?! is)|Postmedia may earn|Our website is the place for the latest breaking news"
        r"|[A-Z][A-Za-z ]{3,40} ePaper(?:\.|, an electronic replica)|Unlimited (?:online|digital) access to [^\n]{0,80}(?:articles|news|website|app|archive|subscri|[A-Z]\w+ [A-Z]\w+\.?\Z)|Exclusive articles (?:by|from) [A-Z][^\n]{0,160}\band others\b|Analysis on all things"
        r"|Subscribe now to read the latest news|Stay informed with|Welcome to our new article page|Need more space\? Subscribe"
        r"|Join our Space Forums|(?:Got|Do you have|Have) an? (?:news )?(?:story|tip)\b[^\n]{0,40}\?[^\n]{0,120}(?:[Ee]?-?[Mm]ail|[Ww]rite to|[Cc]ontact|[Cc]all us|[Ss]end|Signal|SecureDrop|\S@\S)|Got a tip for us|Get in touch with our (?:news|web|team|repor)"
        r"|(?:Contact|Email) the author|(?:Contact|Email) (?:our (?:news|web|edit|repor|team|tips))[^\n]{0,60}(?:\S@\S|here)|This is an unedited and auto-generated|Click on the link to get all"
        r"|Follow AP['’]s (?:full |complete |live )?coverage|More AP (?:[\w ]{2,40}: ?https?:|[\w ]{0,40}(?:coverage|news)\b)|For the latest (?:breaking )?news[^\n]{0,60}(?:visit|follow|click|subscribe|sign up|download|go to)|For more (?:stories|news|features) [^\n]{0,60}(?:visit|follow|click|subscribe|sign up|go to (?:www|http))"
        r"|Check out more of|Enjoyed this story\?|If you get Global News from|Add [\w .]{2,30} as a preferred source"
        r"|Want to bookmark|Registration on or use of this site|Community Rules apply to all|Support [A-Z][\w ]{2,30}! (?:Donate|Subscribe|Become)"
        r"|Since you made it to the bottom|We['’]re in the midst of our end-of-year|If you believe stories like the one"
        r"|Something['’]s different, right|SAP is the sponsor of this|This article was funded in part by [A-Z]"
        r"|(?:Catch|Get|Read) (?:all )?the [Ll]atest (?:\w+ )?(?:news|News|headlines|updates|stories|breaking)\b|Also on rt\.com|—For more WSJ"
        r"|Write to [A-Z][^\n]{2,60} at [^\s@]{1,64}@[^\n ]{3,60}(?: and [^\n]{2,60} at [^\s@]{1,64}@\S{3,60})?\Z|Follow (?:him|her|them|me|us) (?:on|at) (?:@|Twitter|Facebook|Instagram|X\b|LinkedIn|Threads|Bluesky|social|www|http)|Follow @\w+ (?:on|for)\b|Stay (?:tuned|updated) (?:for more|with (?:us|the latest|all the latest))"
        r"|Don['’]t have time to read|Looking for sales leads[^\n]{0,60}\?|Love (?:movies|books)\?|Plan your next getaway with"
        r"|The next issue of [A-Z][^\n]{0,60}\binbox)[^\n]{0,700}",
        triggers=(
            *(
                *(
                    "the rolling stone",
                    "forbes ",
                    "fast company ",
                    "newsweek expert",
                    "the newsweek",
                ),
                "this story about",
                "this article about",
                "the times is comm",
                "follow the new york",
                "a version of this",
                "privacy notice:",
                "npr transcripts",
            ),
            *(
                "the cnn wire",
                "the-cnn-wire",
                "our website is the",
                "unlimited ",
                "exclusive articles",
                "*epaper",
                "national post epaper",
                "ottawa citizen epaper",
                "analysis on all",
            ),
            *(
                "subscribe now to",
                "stay informed",
                "welcome to our new",
                "need more space?",
                "join our space",
            ),
            *(
                "got a ",
                "do you have a",
                "have a tip",
                "have a story?",
                "get in touch with",
                "contact the auth",
            ),
            *(
                "contact our",
                "email the auth",
                "email our",
                "this is an unedited",
                "click on the link",
                "keep following",
            ),
            *(
                "follow ap",
                "more ap ",
                "for the latest",
                "for more stories",
                "for more news",
                "for more features",
                "check out more of",
                "enjoyed this",
            ),
            *(
                "if you get global",
                "want to ",
                "registration on",
                "community rules app",
            ),
            *(
                "support ",
                "since you made",
                "we’re in the midst",
                "we're in the midst",
                "if you believe stories",
            ),
            *(
                "dear reader",
                "something’s diff",
                "something's diff",
                "sap is the sponsor",
                "this article was fund",
            ),
            *(
                "catch all",
                "catch the",
                "catch latest",
                "get the latest",
                "get all the lat",
                "read the latest",
                "read all the la",
                "also on rt.com",
            ),
            *(
                "—for more wsj",
                "write to ",
                "follow him",
                "follow her",
                "follow them",
                "follow me",
            ),
            *(
                "follow us",
                "follow @",
                "stay tuned",
                "stay updated",
                "looking for ",
                "love movies",
                "plan your next",
            ),
            *("the next issue of",),
        ),
        where=LINE,
        new=_not_told,
        before="The bridge is open.\n\nGot a story? Write to the desk of the Tide.",
        after="The bridge is open.",
        keeps=(
            "For more than a year the bridge was shut.",
            "Support fell. The mayor wept.",
            "Want to go home, he said.",
            "Got a ticket, got a seat.",
            "The next issue of Nature will carry the trial in full.",
            "More AP exams than ever will be sat this year: 4.9 million",
            "Get the latest news to Rome was what the riders lived for.",
            "Got a story to sell? Call us, said the card that the agent left on her desk.",
            "Check out more of the old town, the guide told them, and you find more holes.",
            "Stay tuned for more from the mayor. Until then, here is a list of each plan so far.",
        ),
        about="A sentence by which a site speaks of itself to its reader.",
    ),
    Pattern(
        "furniture.publisher.reader",
        r"(?:(?:What (?:about you|do you think)\? )?(?:[Ss]hare|[Tt]ell us|[Ll]et us know) (?:your (?:thoughts|views|opinion|story)"
        r"|what you think) in the comments?(?: section)?(?: below)?[.!]?"
        r"|If you(?:['’]ve| have) got an? [^\n]{2,60} (?:get in touch|contact our|email our) [^\n]{3,300}"
        r"|ATTENTION EDITORS ?[-–—:] ?[^\n]{3,400})",
        triggers=(
            *(
                "what about you?",
                "what do you think?",
                "share your ",
                "tell us what",
                "let us know what",
            ),
            *("if you've got", "if you’ve got", "if you have got", "attention editors"),
        ),
        where=LINE,
        new=_no_tale,
        before=(
            "The bridge is open.\n\nWhat about you? Share your thoughts in the comments below.\n\n"
            "ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY. NO RESALES."
        ),
        after="The bridge is open.",
        keeps=(
            "What about you? The question stood on the wall of the mill.",
            "If you have got a boat, you get in touch with the sea, the old man said.",
            "Share your bread in the winter.",
        ),
        about="What a site asks its readers, and an agency its editors.",
    ),
    Pattern(
        "furniture.publisher.german-desk",
        r"(?:Meist(?:geklickte|gelesene)[rs]? (?:Nachrichten|Artikel|Beiträge|Meldungen)(?: (?:aus|in|zu|der) [^\n.:!?]{2,60}+)?:?"
        r"|Keine (?:wichtigen )?(?:News|Nachrichten|Meldungen)(?: aus \w{2,30})? mehr verpassen[:!?]? ?[^\n]{0,120}+"
        r"|(?:Redigatur|Faktencheck|Schlussredaktion|Bildredaktion|Titelbild|Fotoredaktion): [A-ZÄÖÜ][^\n.,:!?]{2,60}+"
        r"(?:, (?:Redigatur|Faktencheck|Schlussredaktion|Bildredaktion|Fotoredaktion): [A-ZÄÖÜ][^\n.,:!?]{2,60}+){0,4}+\.?)",
        triggers=(
            *(
                "meistgeklickte",
                "meistgelesene",
                "keine wichtigen",
                "keine news",
                "keine nachrichten",
            ),
            *(
                "redigatur:",
                "faktencheck:",
                "schlussredaktion:",
                "bildredaktion:",
                "fotoredaktion:",
            ),
        ),
        where=LINE,
        before=(
            "Die Brücke ist offen.\n\nMeistgeklickte Nachrichten aus der Region:\n\n"
            "Redigatur: Ann Lee, Faktencheck: Bo Dahl"
        ),
        after="Die Brücke ist offen.",
        keeps=(
            "Keine Nachrichten aus dem Tal, das machte ihr Sorgen.",
            "Faktencheck: Ist die Brücke wirklich offen?",
            "Meistgelesene Bücher liegen vorn.",
        ),
        about="Headings over other stories, prompts, and who edited and checked the article.",
    ),
    Pattern(
        "furniture.publisher.india",
        r"[(\[]?(?:\((?i:with (?:additional )?inputs? from) [A-Z][\w ,&]{2,60}\)|(?:Except for the headline, )?[Tt]his story has (?:not been edited"
        r"|been published from a wire agency feed)[^\n]{0,200}|First [Pp]ublished: [^\n]{5,60}|Read Time: ?\d+ mins?"
        r"|Click here to join our (?:channel|WhatsApp|Telegram)[^\n]{0,80}|Support Scroll[^\n]{0,100})[)\]]?",
        triggers=(
            *(
                "(with input",
                "(except for",
                "except for the head",
                "this story has ",
                "(this story has",
            ),
            *("first published:", "read time:", "click here to join", "support scroll"),
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\n(This story has not been edited by Tide staff.)",
        after=STORY,
        keeps=(f"{STORY}\n\nThis story has two ends.", STORY),
        about="What Indian sites say under a wire story.",
    ),
    Pattern(
        "furniture.publisher.google-news-count",
        r"all \d{1,3}(?:,\d{3}){0,3} news articles ?»?",
        triggers=(
            "*news articles",
            "all 1",
            "all 2",
            "all 3",
            "all 4",
            "all 5",
            "all 6",
            "all 7",
            "all 8",
            "all 9",
        ),
        where=LINE,
        before="The bridge is open.\n\nall 1,028 news articles",
        after="The bridge is open.",
        keeps=("all 12 news articles were wrong",),
        about="Google News on how many articles tell the same.",
    ),
    Pattern(
        "furniture.publisher.aljazeera-list",
        r"(?:Recommended Stories ?)?list of \d{1,2} items(?: ?list \d{1,2} of \d{1,2}(?:(?!list \d{1,2} of \d)[^\n]){0,160}+){0,12}"
        r"|list \d{1,2} of \d{1,2}[^\n]{0,160}|end of list",
        triggers=(
            "list of ",
            "list 1 of",
            "list 2 of",
            "list 3 of",
            "list 4 of",
            "recommended stories list",
            "end of list",
        ),
        where=LINE,
        before="The bridge is open.\n\nlist of 3 items\n\nlist 1 of 3Ferry sinks\n\nIt is green.",
        after="The bridge is open.\n\nIt is green.",
        keeps=("List of bridges",),
        about="The scaffold of Al Jazeera's list of stories.",
    ),
    Pattern(
        "furniture.publisher.image-caption",
        r"Image (?:copyright|source),? [A-Z][\w/ .&'’-]{1,40}?(?: Image caption)? ?",
        triggers=("Image copyright", "Image source"),
        where=LINE,
        before="Image copyright Ann Lee/PA\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("Image copyright law is a maze.",),
        about="The BBC's line for a picture's owner; the caption stays.",
    ),
    Pattern(
        "furniture.publisher.related-glued",
        r"DON['’]T MISS ?[A-Z][^\n]{10,600}\[(?:INSIGHT|VIDEO|REACTION|WARNING|NEWS|PICTURES|ANALYSIS|LATEST|REVEALED|COMMENT|UPDATE|REPORT|EXCLUSIVE|INTERVIEW|OPINION|SPOTLIGHT|PICS|LIVE|POLL|QUIZ)\]\|?[^\n]{0,200}"
        r"|[^\n\[]{10,300}\[(?:INSIGHT|REACTION|WARNING|REVEALED|SPOTLIGHT|ANALYSIS|VIDEO|NEWS|PICTURES)\]\|?(?:[^\n\[]{10,300}\[[A-Z]{3,12}\]\|?){0,3}",
        triggers=("don't miss", "don’t miss", "*insight", "*reaction", "*warning"),
        where=LINE,
        before="DON'T MISS\n\nFerry sinks off the coast [INSIGHT]\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("Ferry sinks off the coast [Video]",),
        about="The Express's list of other stories.",
    ),
    Pattern(
        "furniture.publisher.german",
        r"(?:Wir berichten über aktuelle netzpolitische Entwicklungen, [^\n]{3,300}"
        r"|Deine Spende für digitale Freiheitsrechte"
        r"|Alle Filme, Serien, Dokus, Reportagen und Magazine des Bayerischen Rundfunks[^\n]{0,100})",
        triggers=("wir berichten über aktuelle", "deine spende für digitale", "alle filme, serien"),
        where=LINE,
        before="Die Brücke ist offen.\n\nDeine Spende für digitale Freiheitsrechte",
        after="Die Brücke ist offen.",
        keeps=(
            "Wir berichten über aktuelle Filme, und wir schreiben auch über alte.",
            "Deine Spende für digitale Bücher ist angekommen, sagte sie.",
            "Alle Filme, Serien und Dokus des Jahres sind dabei.",
        ),
        about="What Netzpolitik and the Bayerischer Rundfunk set below each article.",
    ),
)
