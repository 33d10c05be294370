"""Tools with the tag licenses."""
