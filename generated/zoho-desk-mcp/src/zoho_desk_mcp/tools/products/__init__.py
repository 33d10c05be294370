"""Tools with the tag products."""
