"""Run normalizers over a text, and show what they did."""
