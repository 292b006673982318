"""Running normalizers over a text, and showing what they did."""
