"""What a regular expression can match, and how long that may take: read from it, parsed."""
