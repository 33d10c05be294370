"""Tools with the tag channels."""
