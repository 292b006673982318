"""Page furniture that no row can describe: page code, repeated paragraphs."""
