"""Tools with the tag profiles."""
