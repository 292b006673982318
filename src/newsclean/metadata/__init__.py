"""What a text says of itself: byline, date, place, headline."""
