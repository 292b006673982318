"""Clean many texts, in one process or on all cores."""
