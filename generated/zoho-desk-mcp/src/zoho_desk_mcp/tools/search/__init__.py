"""Tools with the tag search."""
