"""Repairs of punctuation and spaces that scraping lost, doubled or moved."""
