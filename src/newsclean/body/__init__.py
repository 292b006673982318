"""The line model of ``BODY``: which lines of a page are the story."""
