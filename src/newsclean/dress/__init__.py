"""Text that wears Markdown: what is written, what is read, and the map between them."""
