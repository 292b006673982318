"""Page furniture that rows cannot describe: page code and repeated paragraphs."""
