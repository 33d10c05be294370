"""Tools with the tag agents."""
