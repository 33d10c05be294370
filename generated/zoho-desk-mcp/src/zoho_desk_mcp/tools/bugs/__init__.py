"""Tools with the tag bugs."""
