"""Tools with the tag templates."""
