"""Lines, sentences and words: what the rest of newsclean knows about text."""
