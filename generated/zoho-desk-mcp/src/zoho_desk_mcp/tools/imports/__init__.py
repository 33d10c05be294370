"""Tools with the tag imports."""
