"""Tools with the tag modules."""
