"""Reports: cleaning made visible."""
