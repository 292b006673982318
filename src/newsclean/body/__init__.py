"""The line model of ``BODY``: decides which lines of a page are the story."""
