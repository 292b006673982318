"""Old ids of rules, which work for one version with a warning that names the new id."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Final

from newsclean.text.store import ROOT, kept, parsed

__all__ = ["matching", "read", "renamed"]

_FILE: Final = f"{ROOT}/languages/renamed.toml"


def renamed() -> dict[str, str]:
    """Return the new id of each old one.

    >>> renamed()["furniture.share.on-de"]
    'furniture.share.on.de'
    """
    return kept("renamed", read)  # type: ignore[no-any-return]


def read() -> dict[str, str]:
    """Return the new id of each old one, from the file."""
    return dict(parsed(_FILE)[1]["ids"])


def matching(pattern: str, known: Iterable[str]) -> list[str]:
    """Return those of *known* that match *pattern*, in which ``*`` matches any characters.

    A rule that matches by its old id alone matches as well, with a ``FutureWarning``.

    >>> matching("furniture.*.de", ["furniture.share.de", "furniture.share.fr"])
    ['furniture.share.de']
    """
    known = list(known)
    found = [rule for rule in known if fnmatchcase(rule, pattern)]
    old = {new: old for old, new in renamed().items() if fnmatchcase(old, pattern)}
    for rule in known:
        if rule in old and rule not in found:
            found.append(rule)
            warnings.warn(
                f"the rule {old[rule]!r} is now called {rule!r}; the next version of newsclean "
                "does not know the old id",
                FutureWarning,
                stacklevel=2,
            )
    return found
