"""Turn Ctrl-C, SIGTERM and SIGHUP into one exception, which comes once.

Further ones are ignored while files are tidied up.
"""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

__all__ = ["Interrupted", "interruptible"]

_ORDINARY = {
    signal.SIGINT: (signal.SIG_DFL, signal.default_int_handler),
    signal.SIGTERM: (signal.SIG_DFL,),
}
if hasattr(signal, "SIGHUP"):  # the terminal was closed; not on Windows
    _ORDINARY[signal.SIGHUP] = (signal.SIG_DFL,)


class Interrupted(BaseException):
    """A signal asks the run to end; ``status`` is the exit status that a shell expects for it."""

    def __init__(self, number: int) -> None:
        name = signal.Signals(number).name
        super().__init__("interrupted" if number == signal.SIGINT else f"ended by {name}")
        self.status = 128 + number


@contextmanager
def interruptible() -> Iterator[Callable[[], None]]:
    """Raise ``Interrupted`` once for Ctrl-C, SIGTERM or SIGHUP; later signals are ignored.

    Python drops exceptions in some places, such as ``__del__``; so call the function that this
    yields now and then, which raises the exception again.  A signal that the caller handles or
    ignores is left to the caller.
    """
    if threading.current_thread() is not threading.main_thread():
        yield lambda: None
        return
    before: dict[int, Any] = {
        number: handler
        for number, ordinary in _ORDINARY.items()
        if (handler := signal.getsignal(number)) in ordinary
    }
    arrived: list[Interrupted] = []

    def end(number: int, _: FrameType | None) -> None:
        for each in before:
            signal.signal(each, signal.SIG_IGN)
        arrived.append(Interrupted(number))
        raise arrived[0]

    hook = sys.unraisablehook

    def tell(unraisable: sys.UnraisableHookArgs) -> None:
        if not isinstance(unraisable.exc_value, Interrupted):
            hook(unraisable)

    sys.unraisablehook = tell

    def check() -> None:
        if arrived:
            raise arrived[0]

    try:
        for number in before:
            signal.signal(number, end)
        yield check
        check()
    except BaseException:
        check()  # whatever it was turned into
        raise
    finally:
        sys.unraisablehook = hook
        for number, handler in before.items():
            signal.signal(number, handler)
