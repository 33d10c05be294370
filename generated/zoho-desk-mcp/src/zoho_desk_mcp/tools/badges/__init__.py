"""Tools with the tag badges."""
