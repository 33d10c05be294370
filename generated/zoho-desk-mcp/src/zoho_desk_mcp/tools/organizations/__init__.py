"""Tools with the tag organizations."""
