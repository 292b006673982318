"""The names of social networks as share buttons in other languages write them."""

from __future__ import annotations

__all__ = ["AFTER_NETWORKS", "NETWORK", "networks"]

_WORLDWIDE = (
    *("facebook(?: messenger)?", "fb", "messenger", "twitter", r"x(?![^\W\d_])", "instagram"),
    *("whats ?app", "telegram", "viber", "linkedin", "pinterest", "reddit", "tumblr", "youtube"),
    *("tik ?tok", "threads", "bluesky", "mastodon", "flipboard", "pocket", "skype", "line"),
    *("vk", "xing", "wechat", "weibo", "google(?: news| plus| ?\\+)?", "e-?mail", "sms", "rss"),
)

NETWORK = rf"(?:{'|'.join(_WORLDWIDE)})"
"""One network, case aside."""

_AND = r"(?:and|i|a|и|й|і|та|és|και|ve|ir|un|ja|in|dan|và|o|or|или|або|lub|nebo|alebo|vagy|ή|veya)"


def networks(*local: str) -> str:
    """Return a pattern of one to six networks in a row, with what languages put behind a name.

    *local* are patterns of the names that a language writes in its own way.
    """
    one = rf"(?>(?:{'|'.join((*_WORLDWIDE, *local))})(?:['’-]?[^\W\d_]{{1,5}})?+)"
    return rf"{one}(?:(?: ?[,/|•·&+] ?| {_AND} ){one}){{0,5}}"


AFTER_NETWORKS = r"(?: ?\([^\n()]{5,45}\))?[.!:]?"
"""What may stand behind them on a button: "(opens in a new window)"."""
