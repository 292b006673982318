"""Run the command ``newsclean``, as a script or as ``python -m newsclean``."""

import _signal  # type: ignore[import-not-found]  # signal itself takes a while to load
import sys


def main() -> int:
    """Run the command; Ctrl-C while it is loaded ends it without a traceback."""
    if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
    from newsclean.commands.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
