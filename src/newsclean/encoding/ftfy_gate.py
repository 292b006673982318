"""Find where ftfy could change a text: one search with classes derived from ftfy's own tables.

>>> list(suspicious("“It’s late,” said José.")), list(suspicious("“Itâ€™s late,” he said."))
([], [4])
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from newsclean.encoding import ftfy_classes as classes
from newsclean.encoding.beyond_ascii import unusual
from newsclean.text.codes import compiled
from newsclean.text.late import late
from newsclean.text.search import matches_at

__all__ = [
    "ENTITY",
    "PAIRS",
    "entities",
    "first_suspicious",
    "is_bad",
    "is_bad_line",
    "is_known_version",
    "suspicious",
]

ENTITY = late(r"&#?[0-9A-Za-z]{1,24};")
"""The form of an entity, as ftfy reads it."""
_WINDOW = 8  # no alternative of ftfy's BADNESS_RE is longer


def entities(text: str) -> Iterator[int]:
    """Return the offsets of the entities of *text*."""
    return (m.start() for m in matches_at("&", ENTITY, text)) if "&" in text else iter(())


def suspicious(text: str) -> Iterator[int]:
    """Yield an offset in each line that ftfy might change (and in few others)."""
    yield from entities(text)
    stray = "\r" in text and text.count("\r") != text.count("\r\n")
    odd = unusual(text)
    if not (stray or (odd and _gate().search(odd))):
        return
    at = _first_bad(text, 0)
    while at >= 0:
        yield at
        end = text.find("\n", at) + 1
        line = text[text.rfind("\n", 0, at) + 1 : end]
        while end and text.startswith(line, end):  # the same line again is as bad
            at += len(line)
            yield at
            end += len(line)
        at = _first_bad(text, end - 1) if end else -1


def first_suspicious(line: str) -> int:
    r"""Return the place of the first thing in *line* that ftfy might change, or -1.

    In a single line every CR counts as one: "late&#13;" and its line break become a CRLF.

    >>> first_suspicious("It’s late\n"), first_suspicious("It’s late\r\n")
    (-1, 9)
    """
    at = next(entities(line), -1)
    if at < 0 and (not line.isascii() or unusual(line)):
        at = _first_bad(line, 0)
    return at if at >= 0 else line.find("\r")


def _first_bad(text: str, start: int) -> int:
    """Return the offset of the first character from *start* on that ftfy finds bad, or -1."""
    sound = start  # no bad sequence holds a character before this one
    scope = _WINDOW
    for m in _gate().finditer(text, start):
        at = m.start()
        if m.lastgroup == "special" or (text[at] in "ÃÂ" and text[at - 1 : at] in ("", "\n")):
            return at  # ftfy has "^[ÃÂ] ", which a search from the middle does not see
        if at < sound:
            continue
        # One character in a word is looked at closely, a drawing of lines in longer pieces.
        scope = min(4 * scope, 256) if at < sound + _WINDOW else _WINDOW
        if is_bad(text, at, scope):
            return at
        sound = at + scope + 1 - _WINDOW
    return -1


def is_bad_line(line: str) -> bool:
    """Whether ftfy finds all of *line* bad."""
    return _badness()(line, 0, len(line)) is not None


def is_bad(text: str, at: int, scope: int = _WINDOW) -> bool:
    """Whether ftfy finds *text* bad near *at*, up to *scope* characters after it."""
    return _badness()(text, max(0, at - _WINDOW), at + scope + 1) is not None


@cache
def _badness() -> Callable[[str, int, int], object]:
    """The search for what ftfy finds bad, from one file of ftfy: all of them take long to load."""
    from importlib.machinery import PathFinder
    from importlib.util import find_spec, module_from_spec

    package = find_spec("ftfy")
    spec = package and PathFinder.find_spec("ftfy.badness", package.submodule_search_locations)
    if not spec or not spec.loader:  # an app in one file, say
        from ftfy.badness import BADNESS_RE

        return BADNESS_RE.search
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    search: Callable[[str, int, int], object] = module.BADNESS_RE.search
    return search


@cache
def is_known_version() -> bool:
    """Whether the installed ftfy is the one of the tables; it is not loaded for that."""
    from importlib.util import find_spec

    spec = find_spec("ftfy")
    if spec is None or spec.origin is None:
        return False
    try:
        with open(spec.origin, encoding="utf-8") as file:
            return f'\n__version__ = "{classes.FTFY_VERSION}"\n' in file.read()
    except OSError:  # an app in one file, say
        return False


def _gate() -> re.Pattern[str]:
    """Return the regex that finds each character that ftfy may object to."""
    return _known_gate() if is_known_version() else _each_character()


@cache
def _known_gate() -> re.Pattern[str]:
    """Return the regex for the known version of ftfy.

    It has a function of its own, so that its code is kept in a wheel that is built without ftfy.

    It begins with one character class, for which ``re`` has a fast loop; quotation marks, dashes,
    Greek, Cyrillic and Chinese are not in the class.
    """
    return compiled(_GATE)


@cache
def _each_character() -> re.Pattern[str]:
    """Return the regex for another version of ftfy: it may object to any character."""
    return compiled(r"(?P<special>[^\n])")


def _pattern() -> str:
    c = classes
    stops = c.SPECIAL + c.ALONE + c.CAPITALS + c.SMALL + c.SIGNS + c.TRIPLE
    return (
        f"(?s)[{stops}](?:(?=[^\x00-\x7f])|(?<=[^\x00-\x7f].)|(?<=[{c.ALONE}{c.SPECIAL}]))(?:"
        f"(?<=[{c.SMALL}])(?:(?=[{c.AFTER_SMALL}])|(?<=[{c.BEFORE_SMALL}].))"
        f"|(?<=[{c.CAPITALS}])(?:(?=[{c.AFTER_CAPITALS}])|(?<=[{c.BEFORE_CAPITALS}].))"
        f"|(?<=[{c.SIGNS}])(?:(?=[{c.AFTER_SIGNS}])|(?<=[{c.BEFORE_SIGNS}].))"
        f"|(?<=[{c.TRIPLE}])(?=[{c.TRIPLE_MIDDLE}][{c.TRIPLE}])"
        f"|(?<=[{c.ALONE}])"
        # The CR of a CRLF is none, unless it is the second: the rest of the line may be sound.
        f"|(?P<special>(?<=[{c.SPECIAL}])(?:(?<!\\r)|(?!\\n)|(?<=\\r\\r))))"
    )


def _pairs() -> str:
    c = classes
    return (
        f"[{c.SPECIAL}{c.ALONE}]|[{c.SMALL}][{c.AFTER_SMALL}]|[{c.BEFORE_SMALL}][{c.SMALL}]"
        f"|[{c.CAPITALS}][{c.AFTER_CAPITALS}]|[{c.BEFORE_CAPITALS}][{c.CAPITALS}]"
        f"|[{c.SIGNS}][{c.AFTER_SIGNS}]|[{c.BEFORE_SIGNS}][{c.SIGNS}]"
        f"|[{c.TRIPLE}][{c.TRIPLE_MIDDLE}][{c.TRIPLE}]"
    )


_GATE = _pattern()
"""The pattern of ``_known_gate``."""
PAIRS = _pairs()
"""The same without what makes the search fast, and with every CR: each character with the next."""
