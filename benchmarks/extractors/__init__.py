"""What real extractors make of twenty pages of our own, and what newsclean makes of that."""
