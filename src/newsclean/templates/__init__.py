"""What a source repeats: learned from its documents, kept as data, used as a normalizer."""
