"""Markdown around a text: the written form, the form that is read, and a map between them."""
