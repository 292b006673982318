"""Marks and spaces that scraping lost, doubled or put in the wrong place."""
