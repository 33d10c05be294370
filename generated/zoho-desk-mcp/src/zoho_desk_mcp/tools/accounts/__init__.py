"""Tools with the tag accounts."""
