"""Tools with the tag records."""
