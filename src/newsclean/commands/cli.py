"""Entry point of the command ``newsclean``: loads only the module of the subcommand given."""

from __future__ import annotations

import importlib
import os
import signal
import sys
from collections.abc import Callable, Sequence
from typing import Any, TextIO

__all__ = ["main"]

_COMMANDS: dict[str, str] = {
    "check": "newsclean.commands.check",
    "corpus": "newsclean.corpus.command",
    "rules": "newsclean.commands.rules",
    "explain-rule": "newsclean.commands.explain_rule",
    "learn": "newsclean.corpus.learn",
    "report": "newsclean.commands.report",
}
"""Subcommand to the module whose ``main`` it runs; for a file of that name, write ``./name``."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with *arguments* (those of the process by default); return its status.

    0 when every file was cleaned, 1 when one could not be read, 2 when the arguments are wrong.
    """
    if arguments is not None or not _let(signal.SIG_DFL):  # while modules are loaded
        return _run(sys.argv[1:] if arguments is None else [*arguments])
    try:
        return _run(sys.argv[1:], lambda: _let(signal.default_int_handler))
    finally:
        _let(signal.SIG_DFL)  # while Python ends


def _let(handler: Any) -> bool:
    """Set *handler* for Ctrl-C, unless somebody else has set one."""
    if signal.getsignal(signal.SIGINT) not in (signal.SIG_DFL, signal.default_int_handler):
        return False
    try:
        signal.signal(signal.SIGINT, handler)
    except ValueError:  # in another thread than the main one
        return False
    return True


def _run(given: Sequence[str], ready: Callable[[], object] = lambda: None) -> int:
    """Run the command; *ready* is called when its modules are loaded."""
    if sys.stderr is None:  # it is closed: print would take standard output for it
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    try:
        return _status(given, ready)
    finally:
        _discard_messages()


def _status(given: Sequence[str], ready: Callable[[], object]) -> int:
    word = given[0] if given else ""
    try:
        command = _COMMANDS.get(word)
        module = importlib.import_module(command or "newsclean.commands.clean")
        if command != _COMMANDS["corpus"]:  # which handles it itself
            ready()
        status: int = module.main(given[1:] if command else given)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        _discard(sys.stdout)
        return 0
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        _tell_of(error)
        _discard(sys.stdout)
        return 1
    return status


def _tell_of(error: OSError) -> None:
    from newsclean.report.terminal import visible

    where = f" {visible(str(error.filename))}" if error.filename else ""
    print(f"newsclean: cannot write{where}: {error.strerror}", file=sys.stderr)


def _discard(stream: TextIO | None) -> None:
    from newsclean.corpus.messages import discard  # few runs need it

    discard(stream)


def _discard_messages() -> None:
    """Discard messages that nobody could take, as on a full disk, so that the status stays true."""
    try:
        if sys.stderr is not None:
            sys.stderr.flush()
    except (OSError, ValueError):
        _discard(sys.stderr)
