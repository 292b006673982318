"""The subcommands of ``newsclean``, one module each."""
