"""Metadata that a text contains: byline, date, place, headline."""
