"""Tools with the tag community."""
