"""Find the source of a record: the value of a field, or the site of an address in it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

__all__ = ["source_of"]

_SCHEMES: Final = ("http://", "https://")


def source_of(value: object, *, section: bool = False) -> str:
    """Return the source that *value* names: for an address the registered domain, otherwise
    *value*.

    With *section*, the first folder of the address is part of the source, for sites whose sections
    look different.  An empty value, such as ``None``, is the source ``""``.

    >>> source_of("https://news.tide.co.uk/sport/rowing-final?id=3")
    'tide.co.uk'
    >>> source_of("https://news.tide.co.uk/sport/rowing-final?id=3", section=True)
    'tide.co.uk/sport'
    >>> source_of("The Tide")
    'The Tide'
    """
    if value is None:
        return ""
    named = str(value).strip()
    if not named.lower().startswith(_SCHEMES):
        return named
    try:
        address = urlsplit(named)
        host = address.hostname or ""
    except ValueError:  # "https://[tide.example/", as found in feeds
        return named
    domain = _suffixes().privatesuffix(host) or host
    folders = [folder for folder in address.path.split("/")[1:-1] if folder]
    return f"{domain}/{folders[0].lower()}" if section and folders else domain


@cache
def _suffixes() -> PublicSuffixList:
    """The list of suffixes under which domains are registered, as the package ships it."""
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()
