"""Lists of words, read from the files ``words.toml`` of the languages."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from newsclean.text.late import late
from newsclean.text.store import ROOT, data_files, kept, parsed, place_of

__all__ = [
    "ABBREVIATIONS",
    "ABBREVIATIONS_ABROAD",
    "AGENCIES",
    "AGENCIES_AFTER_SMALL_PLACES",
    "ANY_ONE_LETTER_WORD",
    "ASKING",
    "BEFORE_A_NOUN",
    "BY",
    "CONTINUATIONS_ABROAD",
    "DOCUMENTS",
    "FINITE",
    "FINITE_ABROAD",
    "KINDS",
    "LINE_BY",
    "LINE_GROUPS",
    "LINE_MONTHS",
    "LINKS",
    "LISTS",
    "MONTHS",
    "NEVER_LAST",
    "NEVER_LAST_ANYWHERE",
    "NO_NAMES",
    "NO_PLACE",
    "OFTEN",
    "ONE_LETTER_WORDS",
    "OPENERS",
    "OPENING_NOUNS",
    "PARTICIPLES",
    "PARTICLES",
    "PATTERNS",
    "PREPOSITIONS",
    "PUBLISHED",
    "QUOTATIVE",
    "QUOTATIVE_ABROAD",
    "RELATIVES",
    "ROLES",
    "SECTIONS",
    "SMALL_WORDS",
    "SOURCES",
    "SOURCES_OF_A_KIND",
    "SPEECH",
    "SPEECH_ABROAD",
    "SUBJECTS",
    "UPDATED",
    "VERBS_AFTER_A_LINK",
    "WEEKDAYS",
    "by_language",
    "entries_of",
    "patterns",
    "read",
    "words",
]

LISTS: Final = frozenset(
    """
    addressing advising abbreviations after-a-hyphen agencies agencies-after-small-places
    agencies-of-material asking before-a-noun by documents finite hyphen-alike hyphen-closed
    hyphen-endings hyphen-heads hyphen-joints hyphen-pairs hyphen-tails kinds-of-sources line-bio
    line-by line-caption line-comment line-credit line-i line-months line-prompt line-related
    line-rights line-share line-stamp line-story line-tag line-we line-you list-more list-nouns
    list-small months never-last no-names no-places often one-letter-words openers opening-nouns
    particles particles-of-credits prompt-channels prompt-ours prompt-verbs published quotative
    roles sections share-buttons shortcode-starts shortcodes site-pages small-words-of-sites sources
    sources-of-a-kind speech stamp-words subheads updated weekdays words-of-sites
    """.split()
)
"""The names that a list of words may have: another would be read by nobody."""
PATTERNS: Final = frozenset(
    "continuations links participles prepositions relatives subjects verbs-after-a-link".split()
)
"""The names that a pattern may have."""
_ENTRY: Final = late(r'"([^"\n]+)"|(\S+)')


def words(name: str, *languages: str) -> tuple[str, ...]:
    """Return the list *name* of *languages*, or of all languages that have it.

    >>> words("quotative", "nl")[:3]
    ('zegt', 'zei', 'aldus')
    >>> words("no-such-list")
    ()
    """
    lists = _lists().get(name, {})
    chosen = languages or lists
    return tuple(word for language in chosen for word in lists.get(language, ()))


def by_language(name: str) -> dict[str, tuple[str, ...]]:
    """Return the list *name* of each language that has one.

    >>> by_language("often")["de"]
    ('der', 'die', 'und', 'das', 'den', 'von', 'mit', 'ist')
    """
    return dict(_lists().get(name, {}))


def patterns(name: str) -> dict[str, str]:
    """Return the regular expression *name* of each language that has one."""
    return dict(_lists().get(f"pattern {name}", {}))


@cache
def _lists() -> dict[str, dict[str, Any]]:
    return kept("words", read)  # type: ignore[no-any-return]


def read() -> dict[str, dict[str, Any]]:
    """Return all lists, by name and language, from their files."""
    found: dict[str, dict[str, Any]] = {}
    first: list[str] = parsed(f"{ROOT}/languages/order.toml")[1]["languages"]
    places = {language: place for place, language in enumerate(first)}
    files = [path for path in map(place_of, data_files()) if path.endswith("/words.toml")]
    found_in = {path.split("/")[-2]: path for path in files}
    for language in sorted(found_in, key=lambda language: places.get(language, len(first))):
        path = found_in[language]
        _, tables = parsed(f"{ROOT}/{path}")
        for name, text in tables.pop("patterns", {}).items():
            found.setdefault(f"pattern {name}", {})[language] = text.replace("\n", "")
        for name, text in tables.items():
            if not isinstance(text, str):
                raise ValueError(f"{path}: {name} must be a text of words")
            found.setdefault(name, {})[language] = entries_of(text)
    return found


def entries_of(text: str) -> tuple[str, ...]:
    """Return the words of a list, which are separated by blanks and may be in quotes.

    >>> entries_of('AFP "Associated Press"')
    ('AFP', 'Associated Press')
    """
    return tuple(quoted or bare for quoted, bare in _ENTRY.findall(text))


def _abroad(name: str) -> frozenset[str]:
    """The list *name* of all languages but English."""
    return frozenset(w for code, some in by_language(name).items() if code != "en" for w in some)


ABBREVIATIONS: Final = frozenset(words("abbreviations", "en"))
"""Abbreviations whose period ends no sentence, without the period and in lower case."""
ABBREVIATIONS_ABROAD: Final = _abroad("abbreviations")
"""The same in other languages, without words that are also English."""
AGENCIES: Final = words("agencies")
"""News agencies, as datelines and bylines name them."""
AGENCIES_AFTER_SMALL_PLACES: Final = words("agencies-after-small-places")
"""Those whose datelines have the place in small letters."""
ASKING: Final = frozenset(words("asking"))
"""Beginnings of a heading that may end in a small word: "What the deal is about"."""
BEFORE_A_NOUN: Final = frozenset(words("before-a-noun"))
"""Words that a noun must follow: "the", "und", "del"."""
BY: Final = words("by")
"""Beginnings of a byline."""
DOCUMENTS: Final = words("documents")
"""Texts that may be the source of a statement."""
FINITE: Final = frozenset(words("finite", "en"))
"""English finite verbs that do not end in ``-ed``."""
FINITE_ABROAD: Final = _abroad("finite")
"""Finite verbs, mostly auxiliaries, of other languages."""
KINDS: Final = frozenset(words("kinds-of-sources"))
"""Words that make a group a source: "a rights group"."""
LINE_BY: Final = frozenset(words("line-by"))
"""First words of a byline, in lower case."""
LINE_GROUPS: Final = {
    name: frozenset(words(f"line-{name}"))
    for name in (
        *("prompt", "related", "comment", "share", "rights", "tag", "stamp", "credit", "bio"),
        *("caption", "story", "you", "we", "i"),
    )
}
"""Words that lines of a page have more often than lines of a story, by what they are about."""
LINE_MONTHS: Final = frozenset(words("line-months"))
"""Months and days, in lower case."""
MONTHS: Final = frozenset(words("months"))
"""Names of the months, as they are written in dates."""
NEVER_LAST: Final = {code: frozenset(some) for code, some in by_language("never-last").items()}
"""By language, words that end no sentence: "according to", "by the", "laut"."""
NEVER_LAST_ANYWHERE: Final = frozenset().union(*NEVER_LAST.values())
"""Those of all languages."""
NO_NAMES: Final = frozenset(words("no-names"))
"""Words after "By" that name nobody."""
NO_PLACE: Final = frozenset(words("no-places"))
"""Words in capitals before a dash that are no place."""
OFTEN: Final = {code: frozenset(some) for code, some in by_language("often").items()}
"""By language, words so frequent that every text has some of them."""
OPENERS: Final = frozenset(words("openers"))
"""Common first words of paragraphs, in lower case."""
ONE_LETTER_WORDS: Final = {
    code: frozenset(some) for code, some in by_language("one-letter-words").items()
}
"""By language, words of one letter in lower case, which are never taken for an initial."""
ANY_ONE_LETTER_WORD: Final = frozenset(words("one-letter-words"))
"""Those of all languages, for a text that shows no language."""
OPENING_NOUNS: Final = frozenset(words("opening-nouns"))
"""Nouns, names and participles that open paragraphs in English, in lower case."""
PARTICLES: Final = words("particles")
"""Parts of names that are in lower case."""
PUBLISHED: Final = words("published")
"""Lines above the date of a page."""
QUOTATIVE: Final = frozenset(words("quotative", "en"))
"""English verbs that report speech or findings."""
QUOTATIVE_ABROAD: Final = _abroad("quotative")
"""Verbs of speech in other languages."""
ROLES: Final = frozenset(words("roles"))
"""Titles and trades of persons."""
SECTIONS: Final = frozenset(words("sections"))
"""Ends of a title that are a section and not a site."""
SOURCES: Final = frozenset(words("sources"))
"""Nouns whose apposition marks a source: "a war monitor based in …"."""
SOURCES_OF_A_KIND: Final = frozenset(words("sources-of-a-kind"))
"""The same, but only after a word of `KINDS`: "a rights group", but not "parent group"."""
SPEECH: Final = frozenset(words("speech", "en"))
"""English verbs that only report speech; a sentence that has one has lost none."""
SPEECH_ABROAD: Final = _abroad("speech") | QUOTATIVE_ABROAD
"""Verbs of speech in other languages, too, that are sure only after a quotation."""
UPDATED: Final = words("updated")
"""Lines above a date that is not the first one."""
WEEKDAYS: Final = words("weekdays")
"""Names of the days, as dates begin with them."""
SMALL_WORDS: Final = NEVER_LAST_ANYWHERE.union(*OFTEN.values())
"""Function words of all languages; none is a name, or the headline of a story."""

# Words that continue a sentence after a mistaken period, as patterns without groups.
PARTICIPLES: Final = patterns("participles")["en"]
RELATIVES: Final = patterns("relatives")["en"]
LINKS: Final = patterns("links")["en"]
PREPOSITIONS: Final = patterns("prepositions")["en"]
VERBS_AFTER_A_LINK: Final = patterns("verbs-after-a-link")["en"]
SUBJECTS: Final = patterns("subjects")["en"]
CONTINUATIONS_ABROAD: Final = patterns("continuations")
"""By language, words that begin no sentence, except one that lost its capital."""
