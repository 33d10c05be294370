"""Tools with the tag finance."""
