"""Run the command ``newsclean`` as ``python -m newsclean``."""

import sys

from newsclean.commands.cli import main

if __name__ == "__main__":
    sys.exit(main())
