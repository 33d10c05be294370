"""Tools with the tag events."""
