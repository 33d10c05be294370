"""Tools with the tag calls."""
