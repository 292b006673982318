"""Reports that show what cleaning did."""
