"""What a page says around its story: buttons, prompts, credits, links to other stories."""

AD_LABELS = """
Advertisement\nADVERTISEMENT\nAdvertisement - Continue Reading Below\nStory continues below advertisement
Article continues below advertisement\nSKIP ADVERTISEMENT\nSponsored Content\nAdvertisement · Scroll to continue
""".strip().split("\n")
NETWORKS = ["Facebook", "Twitter", "LinkedIn", "WhatsApp", "Reddit", "Pinterest", "Email", "Print"]
SHARE_LABELS = ["Share this:", "Share", "Share this article", "SHARE", "Share this story"]
RELATED_HEADINGS = ["Related Articles", "Most Popular", "Recommended", "You might also like"]
RELATED_LABELS = ["Read more: ", "READ MORE: ", "RELATED: ", "See also: ", "Also Read: ", "WATCH: "]
PROMPTS = """
Sign up for our daily newsletter\nSubscribe to our newsletter\nGet the latest news delivered to your inbox
Already a subscriber? Log in\nSubscribe now to continue reading\nFollow us on Facebook and Twitter
Leave a comment\nView comments\nDownload our app\nThanks for signing up!\nJoin the conversation
Your email address will not be published. Required fields are marked *
""".strip().split("\n")
CREDITS = """
Photo: Getty Images\n(AP Photo/Ann Berg)\nAnn Berg/Reuters\nPhoto by Peter Okafor/Getty Images\nGetty Images
Image: Reuters\nCredit: AFP via Getty Images\nREUTERS/Milena Petrova/File Photo\nAP Photo/James Moreau
""".strip().split("\n")
FOOTERS = """
© 2024 The Harbour Times. All rights reserved.
The post HEADLINE appeared first on The Harbour Times.
Copyright 2023 Harbour Media Inc. All rights reserved.
This material may not be published, broadcast, rewritten or redistributed.
""".strip().split("\n")
PUBLISHERS = """
CLICK HERE TO GET THE FOX NEWS APP\nContinue reading the main story\nScroll down for video
Our Standards: The Thomson Reuters Trust Principles.\nShare full article\nHide caption
Placeholder while article actions load\nStory continues\nImage copyright Getty Images
""".strip().split("\n")
SUFFIXES = [" | Europe | The Harbour Times", " - BBC News", " | Reuters", " – CNN", " | World News"]
NOTICES = """
Please enable JavaScript to view the comments powered by Disqus.
Your browser does not support the video element.\nMedia playback is unsupported on your device
""".strip().split("\n")
CODE = [
    "(adsbygoogle = window.adsbygoogle || []).push({});",
    "googletag.cmd.push(function() { googletag.display('div-gpt-ad-1423507761396-1'); });",
    "window._taboola = window._taboola || []; _taboola.push({mode: 'thumbnails-a'});",
]
ABROAD = {
    "de": ("Anzeige", "Lesen Sie auch: "),
    "fr": ("Publicité", "Lire aussi : "),
    "es": ("Publicidad", "Lea también: "),
    "ru": ("Реклама", "Читайте также: "),
    "zh": ("广告", "延伸阅读："),
    "ja": ("スポンサーリンク", "あわせて読みたい："),
    "hi": ("विज्ञापन", "ये भी पढ़ें: "),
    "ar": ("إعلان", "اقرأ أيضا: "),
}
