"""Tools with the tag privacy."""
