"""Read-more lines, and headings over lists of other headlines with the block that each opens."""

from __future__ import annotations

import re

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, Run, listed
from newsclean.tables.proof import REST, STORY

__all__ = ["RULES"]

_SECOND_SENTENCE = re.compile(
    r"[a-z0-9\"”’)][.!?][\"”’)]{0,2} +[\"“‘(]?[A-Z].{20}|[a-z]{2}[.!?][\"”’)]{0,2}[A-Z][a-z ].{20}"
)

_TOLD = re.compile(r"\b(?:said|told|wrote|was|were|had)\b")


def _one_sentence(match: re.Match[str]) -> str | None:
    """Decline a line that goes on to a second sentence, or that ends one which tells: prose."""
    line = match.group()
    told = line.rstrip('"”’')[-1:] == "." and _TOLD.search(line)
    return None if told or _SECOND_SENTENCE.search(line) else ""


def _other_headline(match: re.Match[str]) -> str | None:
    """The same; and where nothing stands above, the headline is that of this very story."""
    above = match.string[: match.start()]
    return _one_sentence(match) if above and not above.isspace() else None


RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.heading",
        listed(
            """
            related
            related articles
            related article
            related stories
            related story
            related posts
            related post
            related news
            related content
            related coverage
            related coverage from *
            related links
            related internet links
            related reading
            related video
            related videos
            related topics
            related items
            related articlesmore from author
            recommended
            recommended for you
            recommended stories
            recommended articles
            recommended reading
            recommended posts
            recommended videos
            recommended from editorial
            recommended by *
            trending
            trending now
            trending stories
            trending news
            trending articles
            trending topics
            trending videos
            trending in *
            trending on *
            most popular
            most popular today
            most popular articles
            most popular videos
            most popular stories
            most popular in *
            most popular on *
            most read
            most read stories
            most read articles
            most read in *
            most read business stories
            most read news stories
            most read local stories
            most read sports stories
            most viewed
            most shared
            most commented
            most recent
            most watched news videos
            more trending
            popular on *
            popular now
            popular posts
            popular stories
            popular news
            popular articles
            popular videos
            popular discussions
            top stories
            top news stories
            top local stories
            top headlines
            top videos
            latest news
            latest stories
            latest headlines
            latest articles
            latest posts
            latest videos
            latest from *
            editors' picks
            editor's picks
            editor's choice
            editors' choice
            you may also like
            you might also like
            you may also be interested in
            you may be interested in
            you might be interested in
            you may like
            more like this
            more for you
            more stories
            more news
            more headlines
            more articles
            more videos
            more posts
            more coverage
            more to read
            more to explore
            more on this story
            more on this topic
            more in this section
            more about
            more on
            more from
            more from *
            further reading
            suggested reading
            suggested topics
            suggested articles
            suggested stories
            don't miss
            don't miss these
            what to read next
            what others are reading
            what people are reading
            this is what people are reading
            people also read
            readers also liked
            read next
            next up in *
            next up
            explore more on these topics
            explore more
            explore further
            explore deeper into these areas
            keep reading
            similar articles
            similar stories
            similar posts
            subscriber picks
            sponsored features
            around the web
            from around the web
            from our partners
            from our sponsors
            elsewhere on the bbc
            features & analysis
            on our radar
            today's headlines
            today's top stories
            stories for you
            must watch
            just watched
            read more on these topics
            also on huffpost
            also on *
            hot right now
            more great wired stories
            topics mentioned in this article
            """
        ),
        before=(
            f"{STORY}\n\nRelated Articles\n\nFerry sinks off the northern coast\n\n"
            "Why bridges sing in the wind\n\nA new start\n\nThe first bus came over the bridge at "
            "noon, with a brass band on board and nobody to listen.\n\n"
            "More from Politics\n\nMayor loses his bicycle\n\nTen things to know"
        ),
        after=(
            f"{STORY}\n\nA new start\n\nThe first bus came over the bridge at "
            "noon, with a brass band on board and nobody to listen."
        ),
        keeps=(
            "Related workers' strikes went on.",
            "Most popular among the dishes was the trout.",
            "More from the mayor was not to be had.",
            "Trending in the wrong way",
        ),
        about="A heading over other headlines, and the headlines; below the story, all that follows.",
    ),
    Block(
        "furniture.related.also-read",
        ("also read", "read also", "also see"),
        limit=1,
        before=f"{STORY}\n\nAlso Read:\n\nFerry sinks off the northern coast in a storm\n\n{REST}",
        after=f"{STORY}\n\n{REST}",
        keeps=("Also read in the church was a letter of the queen.",),
        about="The same with one headline under it.",
    ),
    Block(
        "furniture.related.below",
        listed(
            """
            tags
            tagged
            topics
            in this article
            filed under
            categories
            keywords
            popular
            latest
            the latest
            breaking news
            subscribe
            next article
            previous article
            next story
            previous story
            next post
            previous post
            post navigation
            for you
            view more
            load more
            show more
            watch more
            must read
            must reads
            in case you missed it
            company portals
            places in this story
            people in the story
            organizations in this story
            popular topics
            back to top
            advertise with us
            about us
            contact us
            site index
            site map
            editorial standards
            report a typo
            suggest a correction
            about the author
            about the authors
            story source
            journal reference
            cite this page
            original article source
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nTags:\n\nBridges\n\nTarn\n\nMore on Bridges",
        after=STORY,
        keeps=(
            "Tags\n\nDogs must wear tags.",
            f"{STORY}\n\nUP NEXT\n\nYork: Host Leeds on Friday.",
        ),
        about="A heading that ends the article where the story stands above it.",
    ),
    Pattern(
        "furniture.related.line",
        r"[\[(]?(?:Arrow )?(?i:read (?:more|also|next|on|now|this)|also read|also see"
        r"|related(?: (?:content|articles?|stories|story|coverage|reading|video|news|links?))?"
        r"|see also|see more|recommended|don['’]t miss|you may also like|must read"
        r"|read the full story|more here|click here for more)"
        r"(?: on [A-Z][\w ]{1,30})?[ \xa0]?(?:[:|»›>—–]|-(?= )){1,2}(?![ \xa0]?[a-z][^\n]{3,180}\.\Z)[ \xa0]?[^\n]{3,180}",
        triggers=(
            *("read ", "[read ", "(read ", "also read", "also see", "related", "[related"),
            *("(related", "see also", "see more", "recommended", "don't miss", "don’t miss"),
            *("you may also like", "must read", "suggested", "arrow more"),
            *("(also read", "more here", "click here for more"),
        ),
        where=LINE,
        new=_one_sentence,
        before="READ MORE: Ferry sinks off the coast\n\nThe bridge is open.\n\n[Related: Why it sank]",
        after="The bridge is open.",
        keeps=(
            "Read more books, the minister said.",
            "Related: the two men are cousins.",
            "Read more: that is what every writer was told.",
            "Related: a word with two senses. Relatives have told us that they had not been told.",
            "See also the chapter on bridges.",
            "“Read more: that is all I ask,” she said.",
            "READ MORE: Ferry sinks off the coast The mayor said on Monday that it was shut.",
        ),
        about="A line that points to another article, with a label and a colon, bar or arrow.",
    ),
    Pattern(
        "furniture.related.label",
        r"(?:(?:MORE|More|WATCH|Watch|LISTEN|READ|Read|PHOTOS|Photos|VIDEO|GALLERY|SEE|QUIZ|POLL"
        r"|APP|PODCAST|Arrow MORE|RECOMMENDED): (?=[A-Z\"“‘']|\d+ [A-Za-z]{3})[^\n]{8,160}[^\n.:;,]"
        r"|(?:WATCH|LISTEN|READ|SEE|IN PICS|PHOTOS|VIDEO|GALLERY) ?[|] ?[^\n]{8,160}[^\n.:;,])",
        triggers=(
            *("more: ", "watch:", "listen:", "read:", "photos:", "video:", "gallery:", "see:"),
            *(
                "quiz:",
                "poll:",
                "app: download",
                "podcast:",
                "arrow more:",
                "recommended:",
                "watch |",
            ),
            *("listen |", "read |", "see |", "in pics |", "photos |", "video |", "gallery |"),
        ),
        where=LINE,
        new=_other_headline,
        before="The bridge is open.\n\nMORE: Ferry sinks off the coast\n\nWATCH | The opening",
        after="The bridge is open.",
        keeps=(
            "More: the poet who saw it all.",
            "Watch: it moves.",
            "Watch: 40 mm, steel, two straps",
            "Photos: 12MP, f/1.8 and slow",
            "VIDEO: Dog pulled from frozen lake\n\nThe dog is well.",
            "Video: “It is open,” says the mayor. He came by car, as he had said he would not.",
        ),
        about="The same with a label of one word: a headline must follow, and no full stop.",
    ),
    Pattern(
        "furniture.related.arrow",
        r"(?:>{2,3}|►|▶|→|»)[ \xa0]{0,2}(?:READ|Read|MORE|More|SEE|See|WATCH|Watch|Click|CLICK)\b"
        r"[^\n]{3,160}",
        triggers=(">>", "►", "▶", "→", "»"),
        where=LINE,
        new=_one_sentence,
        before=">> Read what the mayor said\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("> Read what he wrote.", "→ Reading", ">> echo 1"),
        about="An arrow and a prompt to read or watch something else.",
    ),
    Pattern(
        "furniture.related.tags",
        r"(?i:filed under|tags?|tagged|categor(?:y|ies)|posted in|topics|published under|article tags"
        r"|this article is related to|keywords|more on|read more on|related topics)"
        r" ?: ?[^\n]{2,300}[^\n.!?]",
        triggers=(
            *("filed under", "tags:", "tag:", "tagged:", "category:", "categories:", "posted in:"),
            *(
                "topics:",
                "published under:",
                "article tags",
                "this article is related",
                "keywords:",
            ),
            *("more on:", "read more on:", "related topics:"),
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nFiled under: Bridges, Tarn | 10 Comments »",
        after=STORY,
        keeps=(f"Tags: a dog must wear one\n\n{STORY}", f"{STORY}\n\nTags: they itch."),
        about="The tags of a post, below the story.",
    ),
    Phrase(
        "furniture.related.link",
        listed(
            """
            read more
            see more
            read full article at source
            read full article
            read the full article
            read the full article here
            read the entire article here
            continue reading
            read the full story
            read the full story here
            read the original article
            read original article
            read original article here
            read full story
            read the rest of this story
            read the rest of the article
            read the rest here
            read our complete coverage
            read more about this
            read more here
            read more at
            go to source
            view original
            view source
            visit original
            via original source
            original article
            original source
            click here to read the full article
            click here to read more
            click here to read full article
            click here for more
            click here for more information
            click here
            learn more
            find out more
            get more info
            see full article
            see more stories
            view full article
            view comments
            view archive
            view author archive
            get author rss feed
            full story
            full article
            watch now
            watch live
            story highlights
            view image in fullscreen
            view full image
            view full size
            view full size image
            view fullsize
            view gallery
            view photos
            view slideshow
            view all
            open graphic
            back to gallery
            back to video
            end of carousel
            this is a carousel. use next and previous buttons to navigate
            return to homepage
            jump to recipe
            skip to content
            skip to main content
            dive deeper
            listen now
            shop now
            buy now
            browse here
            interested in more newsletters? browse here
            """
        ),
        before="The bridge is open.\n\nRead the full article here »",
        after="The bridge is open.",
        keeps=(
            "Read the full article here before you vote.",
            "Learn more languages, she says.",
            "Find out more: the mayor's plan in full",
        ),
        about="A line that is nothing but a link to the rest, to a source or to a picture.",
    ),
    Pattern(
        "furniture.related.read-time",
        r"(?i:(?:[•·|] ?)?(?:read(?:ing)? time:? ?|time to read:? ?)?\d{1,3}[ -]?min(?:ute)?s?\.?(?:[ -]read)?"
        r"|(?:lesezeit|lesedauer|temps de lecture|tempo de leitura|tempo di lettura|tiempo de lectura)"
        r" ?:? ?\d{1,3} ?min\w{0,6}\.?|\d{1,3} min\w{0,5}\.? lesezeit)",
        triggers=(
            "*min read",
            "*min. read",
            "*minute read",
            "*minutes read",
            "*mins read",
            "read time",
            "reading time",
            "time to read",
        ),
        where=LINE,
        before="4 min read\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("4 minute readers", "Reading time is free time."),
        about="How long it takes to read the story.",
    ),
    Run(
        "furniture.nav.sections",
        listed(
            """
            home
            news
            sports
            sport
            politics
            opinion
            opinions
            world
            us
            u.s
            national
            local
            business
            economy
            markets
            entertainment
            tech
            technology
            lifestyle
            life
            living
            health
            science
            travel
            culture
            arts
            food
            style
            fashion
            money
            weather
            video
            videos
            photos
            galleries
            podcasts
            obituaries
            jobs
            classifieds
            autos
            real estate
            rentals
            events
            games
            puzzles
            horoscopes
            newsletters
            careers
            advertise
            about
            help
            faq
            contact
            contact us
            subscribe
            search
            menu
            site map
            sitemap
            archives
            """
        ),
        at_least=4,
        before="Home\n\nNews\n\nSport\n\nWeather\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("Sport\n\nThe cup final is on Sunday.", "Politics\n\nBusiness\n\nScience"),
        about="Four or more names of a site's sections in a row.",
    ),
)
