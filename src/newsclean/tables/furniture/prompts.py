"""Prompts: newsletters, apps, subscriptions, paywalls, cookies, and links that earn money."""

from __future__ import annotations

import re

from newsclean.rules import LINE, Pattern, Phrase, Rule, listed
from newsclean.tables.told import TELLS

__all__ = ["RULES"]

_QUOTATION = re.compile(r"[\"“”]|\b(?:he|she|they) added\b")
_OUR = re.compile(
    r"\b(?:our|my|us|your (?:inbox|email|phone|e-mail)|newsletters?|emails?|e-mails?|inbox|alerts?"
    r"|podcasts?|apps?|briefing|channel|updates|magazine|subscribe|join|download|here|for free|reCAPTCHA)\b",
    re.IGNORECASE,
)


def _addressed(match: re.Match[str]) -> str | None:
    """Decline what is told or quoted; a prompt speaks of "our newsletter" and "your inbox"."""
    line = match.group()
    return "" if _OUR.search(line[8:]) and not _is_told(line) else None


def _asks_consent(match: re.Match[str]) -> str | None:
    """Decline "By signing up new members the club saved itself", "Your data is worth 40 pounds"."""
    line = match.group()
    return "" if _AGREED.search(line[8:]) and not _is_told(line) else None


def _not_told(match: re.Match[str]) -> str | None:
    return None if _is_told(match.group()) else ""


def _is_told(line: str) -> bool:
    return _QUOTATION.search(line) is not None or TELLS.search(line) is not None


def _not_in_the_past(match: re.Match[str]) -> str | None:
    """The same for offers, which may quote a code."""
    return None if TELLS.search(match.group()) else ""


def _offered_app(match: re.Match[str]) -> str | None:
    """Decline a step of a guide: "Install the app on both phones, then tap Settings"."""
    if len(match["rest"] or "") > 1 and not _OFFERED.search(match.group()):
        return None
    return _not_told(match)


def _not_told_by_a_person(match: re.Match[str]) -> str | None:
    """The same where a page may speak of itself in the past: "was chosen by our editors"."""
    return None if _SPOKEN.search(match.group()) else ""


_SPOKEN = re.compile(r"[\"“”]|\b(?:said|says|told|wrote|warned|according to)\b")
_PAID = r"\b(?:commission|compensat|affiliate|referral|sponsor|a (?:small )?(?:fee|percentage|portion|share|cut)\b|revenue|earn us)"
_OFFERED = re.compile(
    r"(?i:\b(?:our|news|alerts?|updates|headlines|latest|breaking|free|on the go|today|now|here|stories"
    r"|app store|google play|iphone|ios|android|goals)\b)"
)
_AGREED = re.compile(
    r"(?i:\b(?:you|your (?:e-?mail|inbox|address)|polic(?:y|ies)|newsletters?|e-?mails?|reCAPTCHA|terms"
    r"|agree(?:ing)?|consent|unsubscribe|spam)\b)"
)
_CONSENT = r"\b(?:you|your|our|agree|accept|consent|polic(?:y|ies)|personali[sz]e|analy[sz]e|this (?:web)?site|experience|settings)\b"


RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.newsletter.phrase",
        listed(
            """
            sign up for our newsletter
            sign up for our newsletters
            sign up to our newsletter
            sign up for the newsletter
            sign up for our emails
            sign up for our free newsletter
            sign up for free newsletters and get more cnbc delivered to your inbox
            sign up for the latest news
            sign up for breaking news, reviews, opinion, top tech deals, and more
            sign up to our free breaking news emails
            sign up here
            sign up now
            sign up
            sign in
            sign in or create an account
            log in
            login
            register
            subscribe to our newsletter
            subscribe to our newsletters
            subscribe to our mailing list
            subscribe to our youtube channel
            subscribe to our podcast
            subscribe via email
            subscribe by email
            subscribe today
            subscribe now
            subscribe here
            subscribe and win!
            subscribe to get the latest posts sent to your email
            subscribed
            join our newsletter
            join our mailing list
            join the waitlist
            get our newsletter
            get the newsletter
            get newsletters
            newsletter
            newsletters
            newsletter signup
            newsletter sign up
            newsletter sign-up
            subscribe on youtube
            newsletter sign up continue reading the main story
            email newsletter
            email newsletters
            email address
            enter your email
            enter your email address
            enter email
            your email
            your email address
            type your email
            please enter a valid email address
            there was an error, please provide a valid email address
            a welcome email is on its way. if you don't see it, please check your junk folder
            we encountered an issue signing you up. please try again
            something went wrong, please try again
            thank you for subscribing
            thank you for subscribing!
            thank you for signing up
            thanks for signing up
            thanks for signing up!
            thanks for subscribing
            thanks for subscribing!
            you have successfully subscribed. thank you!
            you've successfully subscribed to this newsletter!
            no spam, we promise
            we respect your privacy
            we respect your privacy. unsubscribe at any time
            unsubscribe at any time
            you can unsubscribe at any time
            unsubscribe
            free daily newsletter
            free weekly newsletter
            daily newsletter
            weekly newsletter
            after newsletter promotion
            get the latest news in your inbox
            get the latest headlines, breaking news and columns
            the latest news directly in your inbox
            get the latest news and updates on whatsapp
            original reporting. fearless journalism. delivered to you
            join our newsletter original reporting. fearless journalism. delivered to you
            the most important news stories of the day, curated by post editors and delivered every morning
            guardian today: the headlines, the analysis, the debate - sent direct to you
            today's headlines the morning email
            don't miss a story
            never miss a story
            never miss a post
            like this story?
            like what you see?
            like what you're reading?
            enjoyed this article?
            enjoy this article?
            enjoying this article?
            did you enjoy this article?
            did you like this article?
            like this article?
            found this article interesting?
            """
        ),
        before="The bridge is open.\n\nSign up for our newsletter\n\nIt is green.",
        after="The bridge is open.\n\nIt is green.",
        keeps=(
            "Newsletters are back in fashion.",
            "Log in to the river",
        ),
        about="A line of a newsletter box or of its form.",
    ),
    Pattern(
        "furniture.newsletter.prompt",
        r"(?i:(?:click here to |please |to )?(?:sign[ -]?up|subscribe)(?: (?:now|today|here))?"
        r" (?:for|to|via|now|here|and)\b)[^\n]{2,220}",
        triggers=(
            *("sign up ", "sign-up ", "signup ", "subscribe ", "click here to s", "please sign up"),
            *("please subscribe", "to subscribe"),
        ),
        where=LINE,
        new=_addressed,
        before="Sign up for the Tide’s weekly email and get the best of it.\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=(
            "Sign up for the council's scheme by Friday",
            "“Sign up for our newsletter,” she told the crowd.",
            "Subscribe to the view that bridges are dull, and you will miss the best of them.",
            "Sign up to our newsletter, he wrote on a card in the baker's window, and forty did.",
        ),
        about="An invitation to subscribe to what the page itself sends out.",
    ),
    Pattern(
        "furniture.newsletter.delivered",
        r"(?:Get|GET|Receive|Start your (?:day|morning)|Stay (?:up to date|updated|informed|tuned)"
        r"|Keep up|Sign up|Catch|Have|Want|Don['’]t miss|Join|Our|The|A|Your|Every|Wake up|Become"
        r"|Support|For)\b[^\n]{0,160}?"
        r"(?:(?:delivered|sent|straight|right|direct(?:ly)?)(?: \w+){0,2} (?:to|in|into|through) your"
        r" (?:inbox|email|e-mail|phone|mailbox|letterbox(?= every))|in your inbox|to your inbox|into your inbox)"
        r"[^\n]{0,120}",
        triggers=(
            *(
                "get ",
                "get your ",
                "get all ",
                "get news",
                "get breaking",
                "get daily",
                "get more ",
                "get a ",
                "get top ",
                "receive ",
                "start you",
                "stay up ",
                "stay updated",
                "stay informed",
                "stay tuned",
                "keep up ",
                "catch ",
                "want the",
                "want more",
                "want to ",
                "don't m",
            ),
            *(
                "don’t m",
                "join ",
                "our free",
                "our daily",
                "our weekly",
                "our newsletter",
                "the best of our",
                "the day's",
                "the day’s",
                "the latest news",
                "the latest stories",
                "the latest headlines",
                "the top stories",
                "the top news",
                "the most important",
                "the most pressing",
            ),
            *(
                "a daily",
                "a weekly",
                "your daily",
                "your weekly",
                "your morning",
                "every morning",
                "every week",
                "every day",
                "wake up",
                "have the",
                "have our",
                "for the latest",
            ),
        ),
        where=LINE,
        new=_not_told,
        before="Get the day's top stories delivered to your inbox.\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=(
            "Get the bridge open, they cried, or we will swim.",
            "“The mail is delivered to your inbox,” he said.",
            "Get the money sent to your inbox was what the swindlers told the widows of Tarn.",
        ),
        about="News that is to be delivered to an inbox.",
    ),
    Pattern(
        "furniture.newsletter.consent",
        r"(?:By (?:signing up|subscribing|submitting|entering your|providing your|clicking|registering"
        r"|creating an account|continuing)|You (?:may|can) unsubscribe|Your (?:data|information) (?:is"
        r"|will be)|We use your sign-up|This site is protected by|We(?:['’]ll| will) never (?:share|sell"
        r"|spam)|Privacy Notice: Newsletters|For more information see our Privacy)"
        r"[^\n]{5,600}",
        triggers=(
            *("by signing", "by subsc", "by submit", "by enter", "by provid", "by click"),
            *("by regist", "by creat", "by contin", "you may unsub", "you can unsub", "your data"),
            *("your information", "we use your sign-up", "this site is pro", "we'll never"),
            *("we’ll never", "we will never s", "privacy notice:", "for more information see"),
        ),
        where=LINE,
        new=_asks_consent,
        before="By signing up, you agree to get our emails.\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=(
            "By clicking his fingers he stopped the train at the bridge.",
            "By signing up for the army he had hoped to see the world, and he did.",
            "By clicking on the link he gave the thieves a way into our network, the bank found.",
            "We will never sell our river here, the chief of the valley said.",
            "By signing up 400 new members here the club saves itself.",
            "Your data is worth 40 pounds a year, and our phones sell it.",
        ),
        about="What one agrees to by signing up.",
    ),
    Pattern(
        "furniture.app.prompt",
        r"(?:(?:Download|DOWNLOAD|Get|GET|Install|Try)(?: and \w{3,12}(?: to)?)? (?:the|our|The|THE|OUR)\b[^\n.]{0,60}\b[Aa](?:pp|PP)"
        r"s?\b(?P<rest>[^\n]{0,300})|(?:Get it|GET IT|Available|Download)(?: it)? on (?:the )?(?:Google Play|App Store"
        r"|iTunes|iOS)[^\n]{0,40}|Open in (?:the )?app)",
        triggers=(
            "download ",
            "get the ",
            "get our ",
            "get it on",
            "install ",
            "try the ",
            "available on",
            "open in ",
        ),
        where=LINE,
        new=_offered_app,
        before="Download our app\n\nThe bridge is open.\n\nGet it on Google Play",
        after="The bridge is open.",
        keeps=(
            "Download the app first. Then wait, as the mayor did, for the bridge to open again, he said.",
            "Get the facts, as the mayor's app has them, by noon, he said.",
            "Install the app on both phones, then tap Settings and choose Transfer.",
            "Download the council's parking app before you leave and enter the number of your car.",
            "Try the app for a day to see why teachers loathe it.",
        ),
        about="An invitation to get the page's app.",
    ),
    Pattern(
        "furniture.follow.prompt",
        r"(?:(?:Follow|FOLLOW|Like|Join|Find|Add|Watch|Subscribe to) (?:us|me|our|the [A-Z][\w.&'’ -]{1,50}?|[A-Z][\w.&'’ -]{1,50}?)"
        r" (?:on|at|via|in|as a preferred source on|across)\b(?! the\b)[^\n]{0,20}(?:Twitter|Facebook|Instagram|YouTube|Telegram"
        r"|WhatsApp|Google News|Google|LinkedIn|TikTok|Snapchat|X\b|social media|Threads)[^\n]{0,160}"
        r"|Join (?:our|the) (?:new )?(?:Telegram|WhatsApp|Facebook)[^\n]{2,140})",
        triggers=(
            "follow ",
            "like us",
            "like our",
            "join us",
            "join our",
            "join the",
            "find us",
            "add us",
            "watch us",
            "subscribe to ",
        ),
        where=LINE,
        new=_not_told,
        before="Follow Ann Lee on Twitter: @annlee\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=(
            "Follow the river on the map.",
            "Join the march on Friday, it said on Facebook.",
            "Follow me on Instagram, she told the crowd, and I will show you the rest.",
            "Find us on Facebook was the only address that the firm gave.",
            "Like others on Twitter, he was angry.",
        ),
        about="An invitation to follow somebody on a network.",
    ),
    Phrase(
        "furniture.app.phrase",
        listed(
            """
            get the fox news app
            mobile apps
            """
        ),
        before="The bridge is open.\n\nMobile Apps",
        after="The bridge is open.",
        keeps=("Mobile apps will show the tolls.",),
        about="A link to an app.",
    ),
    Pattern(
        "furniture.paywall.offer",
        r"Get (?:full |unlimited |instant )?access to [^\n]{5,300}?"
        r"(?:for as little as|subscri|for just|for only|a month|per month|a week)[^\n]{0,300}",
        triggers=("get access to", "get full access", "get unlimited acc", "get instant acc"),
        where=LINE,
        new=_not_in_the_past,
        before="Get unlimited access to the Tide for as little as 9 pounds.\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=(
            "Get access to the bridge first, and then to the town, was the plan.",
            "Get access to the vault took the thieves, for just two of them, a month.",
        ),
        about="An offer to subscribe.",
    ),
    Pattern(
        "furniture.follow.contact",
        r"(?:Contact|Reach|Email) (?:staff writer|reporter|the (?:reporter|author|writer|columnist))"
        r"(?: [A-Z][^\n]{2,60}?)? at [^\n]{0,120}@[^\n]{3,200}",
        triggers=(
            "contact staff",
            "contact report",
            "contact the",
            "reach the",
            "reach report",
            "email the",
            "email report",
        ),
        where=LINE,
        new=_not_told,
        before="Contact staff writer Ann Lee at 555-0100 or ann@example.org.\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("Reach the bridge at noon and wait.",),
        about="How to write to the reporter.",
    ),
    Phrase(
        "furniture.paywall.phrase",
        listed(
            """
            this content is reserved for subscribers only
            this content is reserved for subscribers
            this article is free to read register to unlock
            this article is for subscribers
            this article is for subscribers only
            this article is exclusive to subscribers
            this item is available in full to subscribers
            subscribe to unlock more articles
            subscribe for more articles
            subscribe to continue reading
            subscribe to read more
            subscribe to read the full story
            subscribe to keep reading
            subscribe for unlimited access
            register / sign in to unlock more articles
            register to unlock more articles
            register to unlock this article — it's free
            register to read
            register to continue reading
            log in to continue reading
            login to continue reading
            sign in to continue reading
            sign in to read
            to continue reading, please log in or subscribe
            to read the full story
            to read the full article
            to read the rest of this story
            continue reading your article with a wsj subscription
            you've reached the 20 article limit
            you have reached your article limit
            you've reached your article limit
            you have used all your free articles
            you have reached your limit of free articles
            looks like you've reached your saved article limit!
            get express premium to keep reading
            unlock this article
            """
        ),
        flag="truncated",
        before="The bridge is open.\n\nSubscribe to continue reading",
        after="The bridge is open.",
        keeps=("You have used all your free articles, the shop told me.",),
        about="A wall behind which the rest of the article stands.",
    ),
    Phrase(
        "furniture.paywall.account",
        listed(
            """
            already a subscriber? log in
            already a subscriber? sign in
            already a subscriber?
            already have an account? log in
            already have an account? sign in
            already registered? log in
            don't have an account? create account
            need an account? create one now
            create an account
            create a free account
            create free account
            create an account or sign in to continue with your reading experience
            access articles from across canada with one account
            enjoy additional articles per month
            get email updates from your favourite authors
            support local journalism
            support our journalism
            support quality journalism
            support independent journalism
            become a member
            become a subscriber
            become a supporter
            become a patron
            current print subscribers
            activate your online access now
            view more offers
            subscriber only
            subscriber services
            save articles for later
            add this article to your reading list
            you must be logged in
            please log in
            please log in to continue
            if you are a home delivery print subscriber, online access is included in your subscription
            an online service is needed to view this article in its entirety. you need an online service to view this article in its entirety
            try unlimited access
            keep up with this story and more by subscribing now
            """
        ),
        before="The bridge is open.\n\nAlready a subscriber? Log in",
        after="The bridge is open.",
        keeps=("Become a member of the bridge club by May.",),
        about="A line of an offer to subscribe or of its form.",
    ),
    Phrase(
        "furniture.legal.phrase",
        listed(
            """
            privacy policy
            privacy notice
            privacy statement
            privacy
            terms
            terms of use
            terms of service
            terms and conditions
            terms & conditions
            terms of use privacy policy
            privacy policy terms of use
            user agreement
            code of conduct
            community guidelines
            community rules
            cookie policy
            cookie settings
            cookie notice
            cookie preferences
            accept cookies
            accept all cookies
            manage cookies
            manage preferences
            about our ads
            do not sell or share my personal information
            do not sell my personal information
            do not sell my info
            your california privacy rights
            california notice at collection
            your privacy choices
            editorial policy
            corrections policy
            ethics policy
            closed captioning
            reprints & permissions
            reprints and permissions
            purchase licensing rights
            acquire licensing rights
            rights & permissions
            get permissions
            republish this article
            republish this story
            reuse this content
            order reprints
            photo reprints | article reprints
            by choosing i accept, you consent to our use of cookies and other tracking technologies
            powered by wordpress
            powered by wordpress vip
            powered by wordpress.com
            all rights reserved
            """
        ),
        before="The bridge is open.\n\nPrivacy Policy\n\nTerms of Use",
        after="The bridge is open.",
        keeps=("Privacy policy is a duty of the state.", "Terms of use are long."),
        about="A link in the foot of a page.",
    ),
    Pattern(
        "furniture.legal.cookies",
        rf"(?:We|This (?:web)?site|Our (?:web)?site)(?: and our partners)? uses? cookies(?! as\b)(?=[^\n]{{0,300}}{_CONSENT})[^\n]{{0,400}}"
        rf"|By continuing to use (?:this|our) (?:web)?site(?=[^\n]{{0,200}}{_CONSENT})[^\n]{{0,250}}",
        triggers=(
            "we use cookies",
            "we and our p",
            "this site uses",
            "this website uses",
            "our site uses",
            "our website u",
            "by continuing to use",
        ),
        where=LINE,
        new=_not_told,
        before="We use cookies to make this site better.\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=(
            "We used cookies as bait.",
            "We use cookies. Everyone does, and few know why they need to ask before they set one.",
            "We use cookies to lure the bears to this site, the ranger said.",
        ),
        about="The notice about cookies.",
    ),
    Pattern(
        "furniture.commerce.disclosure",
        rf"(?:(?:(?:When|If) you (?:purchase|buy|click|make a purchase)[^\n]{{0,100}}(?:we|[A-Z]\w+) may (?:earn|receive|get)"
        rf"|We may (?:earn|receive|get)|Purchases (?:made|you make) through|Disclosure: (?:This|We|Some)|Editorial Note: )(?=[^\n]{{0,250}}{_PAID})"
        r"|(?:Every item on this page|All products|Products)"
        r"[^\n]{0,80}(?:chosen|selected|picked|chosen independently) (?:independently |individually )?by (?:our|an?|the [A-Z][\w'’]{1,30}) [^\n]{0,30}(?:editor|expert|team)|Our editors (?:and experts )?(?:hand-?pick|independently)"
        r"|Reviews and recommendations are unbiased|This (?:article|post|story|page) (?:may )?contains? affiliate (?:link|ad)"
        r"|Prices were accurate at the time (?:of (?:publi|writing|posting)|this ))[^\n]{0,400}[.!)]",
        triggers=(
            *("when you ", "if you purchase", "if you buy", "if you click", "if you make a"),
            *(
                "we may earn",
                "we may rec",
                "we may get",
                "purchases ",
                "every item",
                "all products",
            ),
            *("products ", "our editors", "reviews and recomm", "this article ", "this post "),
            *("this story ", "this page ", "prices were acc", "disclosure: ", "editorial note:"),
        ),
        where=LINE,
        new=_not_told_by_a_person,
        before="When you buy through our links, we may earn a commission.\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=(
            "When you buy a bridge, the bank may ask why.",
            "Products of the jury went unsold.",
            "We may earn less, he said, but we live.",
            "We may earn less than our fathers and we know it.",
            "Purchases made through estate agents rose 3 percent.",
            "Disclosure: This reviewer is a friend of the author.",
            "Editorial Note: The names of the children have been changed.",
            "Products chosen by the jury of experts will be shown in May.",
            "All products are picked by our editors, said the label on a crate of pears.",
            "Prices were accurate at the time of the census.",
        ),
        about="What a page says about the money that its links earn.",
    ),
)
