"""What ``newsclean WORD`` runs, one module a word."""
