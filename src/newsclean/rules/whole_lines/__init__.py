"""Rows for whole lines: which rows match a line, and whether it is the story's all the same."""
