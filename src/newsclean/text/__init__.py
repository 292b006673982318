"""What a line, a sentence and a word is; the lists of words."""
