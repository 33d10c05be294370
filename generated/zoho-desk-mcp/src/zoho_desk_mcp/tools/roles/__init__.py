"""Tools with the tag roles."""
