"""Tools with the tag articles."""
