"""Templates: lines that a source repeats, learned from its documents and used as a normalizer."""
