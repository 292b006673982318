"""What feeds, mails, players, archives and news APIs set around a story."""

from __future__ import annotations

from newsclean.rules import LINE, PAGE, Pattern, Phrase, Rule, Run, listed

__all__ = ["RULES"]


RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.mail.phrase",
        listed(
            """
            view in browser
            view this email in your browser
            view in your browser
            view this email online
            view online
            read online
            read in browser
            email not displaying correctly? view it in your browser
            unsubscribe | manage preferences
            unsubscribe from this list
            unsubscribe here
            manage your preferences
            manage subscription
            update your preferences
            update your email preferences
            forward to a friend
            forward this email
            forwarded this email
            forwarded this email? subscribe here
            forwarded this email? subscribe here for more
            was this email forwarded to you? sign up here
            im browser ansehen
            im browser öffnen
            online ansehen
            newsletter abbestellen
            abbestellen
            einstellungen ändern
            voir dans le navigateur
            voir en ligne
            se désabonner
            se désinscrire
            ver en el navegador
            darse de baja
            cancelar suscripción
            apri nel browser
            visualizza nel browser
            annulla iscrizione
            ver no navegador
            cancelar inscrição
            bekijk in browser
            bekijk de webversie
            uitschrijven
            zobacz w przeglądarce
            wypisz się
            öppna i webbläsaren
            avprenumerera
            открыть в браузере
            отписаться
            """
        ),
        before="View in browser\n\nThe bridge is open.\n\nUnsubscribe | Manage preferences",
        after="The bridge is open.",
        keeps=(
            "View in browser tests was mixed.",
            "Unsubscribe from the news for a week, the doctor says.",
        ),
        about="Links above and below a newsletter.",
    ),
    Pattern(
        "furniture.mail.why",
        r"(?:You(?:['’]re| are)? (?:received|receiving|getting|got) this (?:e-?mail|newsletter|message) because [^\n]{3,200}"
        r"|This (?:e-?mail|newsletter) was sent to [^\n]{3,120}"
        r"|Sie erhalten diese[nrs]? (?:E-Mail|Newsletter|Nachricht), weil [^\n]{3,200}"
        r"|Vous recevez (?:cet e-?mail|cette lettre|ce message) (?:car|parce que) [^\n]{3,200}"
        r"|(?:Has recibido|Recibes|Recibe) este (?:correo|boletín|mensaje) porque [^\n]{3,200}"
        r"|Ricevi questa (?:e-?mail|newsletter) perché [^\n]{3,200}"
        r"|Je ontvangt deze (?:e-?mail|nieuwsbrief) omdat [^\n]{3,200})",
        triggers=(
            *("you received this", "you are receiving this", "you're receiving this"),
            *(
                "you’re receiving this",
                "you are getting this",
                "you got this",
                "this email was sent",
            ),
            *("this e-mail was sent", "this newsletter was sent", "sie erhalten diese"),
            *("vous recevez cet", "has recibido este", "recibes este", "recibe este"),
            *("ricevi questa", "je ontvangt deze"),
        ),
        where=LINE,
        before="The bridge is open.\n\nYou received this email because you signed up at tide.example.",
        after="The bridge is open.",
        keeps=("You received this letter because nobody else would open it.",),
        about="Why a newsletter was sent.",
    ),
    Pattern(
        "furniture.mail.image",
        r"\[(?:image|Image|cid|inline image|Inline image)(?:: ?[^\[\]\n]{0,200})?\]",
        triggers=("[image", "[cid", "[inline image"),
        where=LINE,
        before="[image: The Daily Tide]\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("[Image: a bridge] is what the reader hears.",),
        about="What a mail read as text puts in place of a picture.",
    ),
    Pattern(
        "furniture.player.time",
        r"0{1,2}:00 ?[/|] ?(?:\d{1,2}:)?\d{1,2}:\d\d",
        triggers=("0:00", "00:00"),
        where=LINE,
        before="0:00 / 3:42\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("00:00", "0:00 / 3:42 were his times."),
        about="The clock of an audio player.",
    ),
    Run(
        "furniture.player.speed",
        ("1x", "1×", "2x", "2×", "1.5×", "1.25×"),
        at_least=3,
        before="0:00 / 3:42\n\n1x\n\nThe bridge is open.",
        after="The bridge is open.",
        keeps=("1x", "1x\n\n2x", "It is 1x or 2x."),
        about="The speeds of an audio player, three in a row or one below its clock.",
    ),
    Pattern(
        "furniture.player.machine-voice",
        r"(?:This (?:audio|article|recording|voice|text|summary|content)(?: version)? (?:was|is|has been)"
        r" (?:auto-?)?(?:generated|read|created|produced|narrated|voiced)(?: automatically)? (?:by|with|using)"
        r" (?:AI|artificial intelligence|an? automated voice|an? AI voice|an? computer voice|text-to-speech)"
        r"(?: technology| tools?| software)?"
        r"|AI-generated (?:audio|summary|voice)|(?:(?:Audio|Summary|Voice) g|G)enerated (?:by|with|using)"
        r" (?:AI|artificial intelligence)"
        r"|Mit KI (?:erstellt|generiert|vorgelesen)|KI-generiert|Diese (?:Audioversion|Zusammenfassung) wurde"
        r" (?:mit|von|durch) (?:KI|künstlicher Intelligenz) (?:erstellt|erzeugt|generiert)"
        r"|(?:Résumé|Audio) généré par (?:l['’])?(?:IA|intelligence artificielle)"
        r"|(?:Resumen|Audio) generado (?:por|con) (?:IA|inteligencia artificial))\.?"
        r"(?: Learn [Mm]ore\.?| (?:Reviewed|Checked|Edited) by (?:an |our )?(?:editors?|journalists?)\.?)?",
        triggers=(
            *("this audio", "this article was", "this recording", "this voice", "this text was"),
            *(
                "this summary",
                "this content was",
                "ai-generated",
                "audio generated",
                "summary generated",
            ),
            *("generated by ai", "generated with ai", "generated using", "generated by art"),
            *(
                "voice generated",
                "mit ki ",
                "ki-generiert",
                "diese audioversion",
                "diese zusammenfassung",
            ),
            *(
                "résumé généré",
                "audio généré",
                "texte lu par",
                "resumen generado",
                "audio generado",
            ),
        ),
        where=LINE,
        before=(
            "Generated with AI. Reviewed by an editor.\n\nThe bridge is open.\n\n"
            "This audio was generated by AI. Learn more."
        ),
        after="The bridge is open.",
        keeps=(
            "This audio was generated by AI, the police said, and it fooled the bank for a week.",
            "Generated by AI, the song led the charts in May.",
            "Mit KI erstellt die Stadt nun ihre Pläne, und der Rat ist stolz darauf wie nie zuvor.",
        ),
        about="That a machine read or summed up the article.",
    ),
    Pattern(
        "furniture.archive.wayback",
        r"(?:The Wayback Machine - https?://web\.archive\.org/\S{3,400}"
        r"|\d{1,3}(?:,\d{3}){0,2} captures?(?: \d{1,2} [A-Z][a-z]{2} \d{4} ?[-–] ?\d{1,2} [A-Z][a-z]{2} \d{4})?"
        r"|\d{1,2} [A-Z][a-z]{2} \d{4} ?[-–] ?\d{1,2} [A-Z][a-z]{2} \d{4})",
        triggers=("web.archive.org/web/",),
        where=LINE | PAGE,
        before=(
            "The Wayback Machine - https://web.archive.org/web/2025/https://tide.example/a\n\n"
            "The bridge is open.\n\n57 captures\n\n14 Jan 2025 - 3 Mar 2025"
        ),
        after="The bridge is open.",
        keeps=("57 captures", "14 Jan 2025 - 3 Mar 2025", "The Wayback Machine - a review"),
        about="The banner of the Wayback Machine.",
    ),
    Pattern(
        "furniture.feed.paid-plan",
        r"ONLY AVAILABLE IN (?:PAID|PROFESSIONAL|CORPORATE)(?: AND CORPORATE)? PLANS",
        triggers=("only available in ",),
        where=LINE,
        flag="truncated",
        before="The bridge is open.\n\nONLY AVAILABLE IN PAID PLANS",
        after="The bridge is open.",
        keeps=("The view is only available in paid plans.",),
        about="What an API of news writes in place of the text.",
    ),
    Pattern(
        "furniture.feed.reddit",
        r"(?:submitted by (?:[^\S\n]{0,3}/?u/[\w-]{2,30})(?: to [^\S\n]{0,3}r/\w{2,30})?(?: ?\[link\] ?\[comments\])?"
        r"|\[link\] ?\[comments\])",
        triggers=("submitted by", "[link]"),
        where=LINE,
        before="The bridge is open.\n\nsubmitted by /u/tarn\n[link] [comments]",
        after="The bridge is open.",
        keeps=("Plans submitted by the town were refused.", "[link]"),
        about="The foot of a post in a feed of Reddit.",
    ),
    Pattern(
        "furniture.feed.telegram",
        r"(?:[^\w\n]{0,6}(?:Подписаться(?: на (?:канал|нас|\S{2,30}))?|Подпишись(?: на \S{2,30}(?: \S{2,20})?)?"
        r"|Подписывайтесь на (?:наш )?(?:канал|\S{2,30})|Прислать новость|Предложить новость"
        r"|Підписатися(?: на канал)?|Підписуйтесь на (?:наш )?канал|Надіслати новину"
        r"|Join (?:our|the) (?:channel|Telegram)|Subscribe to (?:our|the) channel)[^\w\n]{0,6}"
        r"|@\w{3,32}(?: ?\| ?(?:Прислать новость|Предложить новость|Надіслати новину|Чат|Реклама|Boost|Буст)){1,3}"
        r"|(?:Прислать новость|Надіслати новину|Чат|Реклама) ?\| ?@\w{3,32})",
        triggers=(
            *(
                "подписаться",
                "подпишись",
                "подписывайтесь",
                "прислать новость",
                "предложить новость",
            ),
            *(
                "👉 подпис",
                "👉подпис",
                "✅ подпис",
                "✅подпис",
                "➡️ подпис",
                "🔔 подпис",
                "👉 підпис",
            ),
            *("📲 подпис", "❗️ подпис", "▶️ подпис", "👇 подпис", "👉 join", "👉 subscribe"),
            *(
                "підписатися",
                "підписуйтесь",
                "надіслати новину",
                "join our channel",
                "join the channel",
            ),
            *("subscribe to our channel", "@"),
        ),
        where=LINE,
        before="Мост открыт.\n\n👉 Подписаться на канал\n@tide | Прислать новость",
        after="Мост открыт.",
        keeps=(
            "Подписаться на канал предложил жителям мэр.",
            "@tide",
            "Прислать новость может каждый.",
        ),
        about="The foot of a post on Telegram.",
    ),
    Phrase(
        "furniture.form.notification",
        listed(
            """
            your notification has been saved
            there was a problem saving your notification
            email notifications are only sent once a day, and only if there are new matching items
            success! an email has been sent with a link to confirm list signup
            success! an email has been sent to with a link to confirm list signup
            error! there was an error processing your request
            thank you for signing up!
            you have successfully subscribed
            followed notifications
            please log in to use this feature
            log in to receive notifications
            sign up for text alerts
            """
        ),
        before="The bridge is open.\n\nYour notification has been saved.",
        after="The bridge is open.",
        keeps=("Your notification has been saved, the app told them, but it was not.",),
        about="What the form of a content system says to its reader.",
    ),
    Pattern(
        "furniture.form.follow-author",
        r"(?:(?:Close ?)?Get email notifications on [^\n]{2,80} daily!(?: Your notification has been saved\.)?"
        r"|Whenever [^\n]{2,80} posts new content, you['’]ll get an email delivered to your inbox with a link\.?)",
        triggers=("close get email", "get email notif", "whenever "),
        where=LINE,
        before=(
            "Close Get email notifications on Ann Lee daily!\n\nThe bridge is open.\n\nWhenever Ann "
            "Lee posts new content, you'll get an email delivered to your inbox with a link."
        ),
        after="The bridge is open.",
        keeps=("Whenever the mayor posts, people answer.", "Get email notifications on Monday."),
        about="The dialogue by which a reader follows a writer.",
    ),
)
