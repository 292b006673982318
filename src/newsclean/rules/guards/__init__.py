"""Named conditions of patterns: ``when`` must hold for a match to be removed, ``unless`` must not.

A guard sees the match and, as ``match.string``, the whole text.  A row names it, in Python or in a
file, by the name of its function with ``-`` for ``_``: ``unless = "told"``.  If the replacement of
a match depends on the text around it, ``make`` names a function that returns it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from newsclean.rules.guards.ad_labels import between_sentences
from newsclean.rules.guards.amid_sentences import (
    break_after_a_headline,
    ends_a_story,
    label_amid_sentences,
    tag_amid_sentences,
)
from newsclean.rules.guards.button_rows import several_buttons
from newsclean.rules.guards.citations import left_over, left_over_or_opening
from newsclean.rules.guards.credits import (
    below_a_sentence,
    credits_a_reporter,
    has_a_verb,
    without_name,
)
from newsclean.rules.guards.data_sets import (
    a_caption,
    between_whole_sentences,
    break_after_a_sentence,
    break_amid_text,
)
from newsclean.rules.guards.frames import (
    in_a_blog_foot,
    in_a_blog_head,
    in_a_forwarded_mail,
    in_a_post,
    in_a_shared_post,
    in_a_wire_archive,
    in_an_archive,
    in_print,
    in_reader_head,
    one_of_several_pages,
    title_of_the_print,
)
from newsclean.rules.guards.loose_address import loose
from newsclean.rules.guards.newsletters import of_a_newsletter
from newsclean.rules.guards.placeholders import alone_or_at_an_edge, last_line, names_a_site
from newsclean.rules.guards.players import in_a_player
from newsclean.rules.guards.prompts import (
    asks_consent,
    names_our_channel,
    offers_an_app,
    speaks_to_its_reader,
    told_by_a_person,
    told_or_quoted,
)
from newsclean.rules.guards.publishers import after_a_sentence, told_not_stamped
from newsclean.rules.guards.related import another_headline, two_sentences
from newsclean.rules.guards.share import (
    beside_another_network,
    ends_a_sentence,
    glued_or_several,
    networks_run_together,
)
from newsclean.rules.guards.shortcodes import shortcode, spoken_of
from newsclean.rules.guards.shown_code import shown_code
from newsclean.rules.guards.stamps import (
    amid_a_story,
    dates_a_document,
    dates_the_head,
    in_an_archive_of_months,
)
from newsclean.rules.guards.story import quoted, told, told_abroad, two_sentences_abroad
from newsclean.rules.guards.titles import above_a_story, section_and_site

__all__ = ["GUARDS", "MAKERS", "OF_THE_MATCH", "Guard", "Maker"]

Guard = Callable[[re.Match[str]], bool]
"""Says whether the condition holds for a match."""
Maker = Callable[[re.Match[str]], str | None]
"""Returns the new text of a match, or ``None`` to decline."""

GUARDS: Final[dict[str, Guard]] = {
    function.__name__.replace("_", "-"): function
    for function in (
        a_caption,
        above_a_story,
        after_a_sentence,
        alone_or_at_an_edge,
        amid_a_story,
        another_headline,
        asks_consent,
        below_a_sentence,
        beside_another_network,
        between_sentences,
        between_whole_sentences,
        credits_a_reporter,
        dates_a_document,
        dates_the_head,
        ends_a_sentence,
        ends_a_story,
        glued_or_several,
        has_a_verb,
        in_a_blog_foot,
        in_a_blog_head,
        in_a_forwarded_mail,
        in_a_player,
        in_a_post,
        in_a_shared_post,
        in_a_wire_archive,
        in_an_archive,
        in_an_archive_of_months,
        in_print,
        in_reader_head,
        label_amid_sentences,
        last_line,
        left_over,
        left_over_or_opening,
        loose,
        names_a_site,
        names_our_channel,
        networks_run_together,
        of_a_newsletter,
        offers_an_app,
        one_of_several_pages,
        quoted,
        section_and_site,
        several_buttons,
        shortcode,
        shown_code,
        speaks_to_its_reader,
        spoken_of,
        tag_amid_sentences,
        told,
        told_abroad,
        told_by_a_person,
        told_not_stamped,
        told_or_quoted,
        two_sentences,
        two_sentences_abroad,
        without_name,
    )
}
"""The names that ``when`` and ``unless`` may use."""

MAKERS: Final[dict[str, Maker]] = {
    function.__name__.replace("_", "-"): function
    for function in (
        break_after_a_headline,
        break_after_a_sentence,
        break_amid_text,
        title_of_the_print,
    )
}
"""The names that ``make`` may use."""

OF_THE_MATCH: Final = frozenset(
    {
        "",
        "asks-consent",
        "ends-a-sentence",
        "glued-or-several",
        "has-a-verb",
        "names-our-channel",
        "networks-run-together",
        "offers-an-app",
        "quoted",
        "several-buttons",
        "speaks-to-its-reader",
        "told",
        "told-abroad",
        "told-by-a-person",
        "told-not-stamped",
        "told-or-quoted",
        "two-sentences",
        "two-sentences-abroad",
    }
)
"""The guards that read nothing but the match; with the empty name of none."""
