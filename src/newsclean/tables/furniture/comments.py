"""Comments: the form, its labels, the prompts to take part, and the rules of the house."""

from __future__ import annotations

import re

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.proof import STORY
from newsclean.tables.told import TELLS

__all__ = ["RULES"]


def _not_told(match: re.Match[str]) -> str | None:
    return None if TELLS.search(match.group()) else ""


RULES: tuple[Rule, ...] = (
    Block(
        "furniture.comments.form",
        listed(
            """
            leave a reply
            leave a reply cancel reply
            leave a replycancel reply
            leave a comment
            leave a comment cancel reply
            leave a comment below
            leave a response
            leave comment
            post a comment
            post comment
            write a comment
            write comment
            add comment
            add a comment
            add your comment
            comments
            comment
            reader comments
            user comments
            facebook comments
            comments are closed
            comments closed
            view all comments
            show comments
            hide comments
            no comments
            no comments yet
            be the first to comment
            be the first one to comment
            join the discussion
            join the conversation
            join the comments
            discussion about this post
            your email address will not be published. required fields are marked
            your email address will not be published
            have your say
            what do you think?
            tell us what you think
            trackbacks
            1 comment
            sign in to comment
            log in to comment
            login to comment
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nLeave a Reply Cancel reply\n\nName *\n\nEmail *\n\nWebsite",
        after=STORY,
        keeps=(
            "Leave a reply on his machine, she said, and he will call back before the day is over.",
            "Comments\n\nThe mayor made two.",
            "What do you think?\n\nThe mayor thinks that it will last for a hundred years or more.",
        ),
        about="The comments below a story, or the form for one; all that follows goes too.",
    ),
    Phrase(
        "furniture.comments.prompt",
        listed(
            """
            view the discussion thread
            watch this discussion
            report abuse
            report this content
            report comment
            expand full comment
            please enter your comment!
            please enter your name here
            do you agree? have your say in the comments
            please read our comment policy before commenting
            please read our comments policy before commenting
            you must be logged in to post a comment
            you must be logged in to join the discussion or read more comments
            you must be logged in to comment
            share your thoughts and join the conversation in the comments
            share your thoughts in the comments
            share your thoughts in the comments below
            share your thoughts
            let us know in the comments
            let us know in the comments below
            let us know what you think in the comments
            let us know what you think in the comments below
            sound off in the comments
            join the conversation below
            join our commenting forum
            join thought-provoking conversations, follow other independent readers and see their replies
            save my name, email, and website in this browser for the next time i comment
            this site uses akismet to reduce spam. learn how your comment data is processed
            notify me of follow-up comments by email
            notify me of new posts by email
            ready for more?
            start your substackget the app
            substack is the home for great culture
            welcome to the discussion
            keep it clean
            please avoid obscene, vulgar, lewd, racist or sexually-oriented language
            please turn off your caps lock
            threats of harming another person will not be tolerated
            use the 'report' link on each comment to let us know of abusive posts
            read all comments
            send a letter to the editor
            submit a letter to the editor
            letters to the editor policy
            have a question or comment about this post?
            we're interested in your feedback on this page. tell us what you think
            was this article helpful?
            was this article valuable for you?
            was this page helpful?
            was this helpful?
            thank you for your feedback
            thanks for your feedback
            rate this article
            site feedback
            take our poll
            view results
            you need to login or register to view and manage your bookmarks
            """
        ),
        before="The bridge is open.\n\nYou must be logged in to post a comment.",
        after="The bridge is open.",
        keeps=(
            "You must be logged in to post a comment on the mayor's page, it turned out.",
            "Ready for more rain?",
        ),
        about="A line that asks for a comment, or says who may write one.",
    ),
    Pattern(
        "furniture.comments.count",
        r"(?:\(?\d{1,6}\)? (?:[Vv]iew )?[Cc]omments?|(?:View |Show |Read )?(?:[Cc]omments?|COMMENTS?)"
        r" ?\(\d{1,6}\)|\d{1,4} more comments\.{0,3}|(?:View|Show|Read|See) all \d{1,6} comments"
        r"|\(?\d{1,6}\)? (?:Kommentare?|[Cc]ommentaires?|[Cc]omentarios?|[Cc]omentários?|[Cc]ommenti"
        r"|[Rr]eacties|[Kk]ommentarer|[Yy]orum|комментари\w{1,3})|(?:Kommentare|Commentaires"
        r"|Comentarios|Comentários|Commenti|Reacties) ?\(\d{1,6}\))",
        triggers=(
            "*comments",
            "*comment",
            "*kommentare",
            "*kommentar",
            "*commentaires",
            "*commentaire",
            "*comentarios",
            "*comentários",
            "*commenti",
            "*reacties",
            "*yorum",
            "kommentare (",
            "commentaires (",
            "comentarios (",
            "comentários (",
            "commenti (",
            "reacties (",
            "comment",
            "view ",
            "show ",
            "read ",
            "see ",
        ),
        where=LINE,
        before="12 comments\n\nThe bridge is open.\n\nComments (3)",
        after="The bridge is open.",
        keeps=("12 comments were struck.", "Comments (and replies)"),
        about="How many comments there are.",
    ),
    Pattern(
        "furniture.comments.policy",
        r"(?:[A-Z][\w .&]{1,40} is committed to (?:maintaining a lively but civil|providing a) forum"
        r" for|As you comment, please be respectful of|Please keep comments (?:relevant|civil|clean)"
        r"|We (?:ask|welcome|reserve the right to remove) (?:readers|your|any) comments?(?!, the)"
        r"|Comments (?:on this (?:article|story|page) )?(?:are|may be) (?:moderated(?! by [a-z])|subject to)"
        r"|We encourage all readers to share their views)[^\n]{0,700}",
        triggers=(
            *(
                "postmedia is committed",
                "as you comment,",
                "please keep comments",
                "we ask readers",
                "we welcome",
            ),
            *("we reserve the right", "comments on this", "comments are ", "comments may"),
            *("we encourage all readers", "abc 17 news is committed"),
        ),
        where=LINE,
        new=_not_told,
        before="The bridge is open.\n\nAs you comment, please be respectful of others on this page.",
        after="The bridge is open.",
        keeps=(
            "Comments are free, facts are sacred.",
            "We ask readers for patience while the bridge is closed.",
            "As you comment, please be respectful of the dead was the sign at the gate.",
            "Comments may be subject to change was all that the clerk wrote.",
        ),
        about="What a page says about how to comment.",
    ),
)
