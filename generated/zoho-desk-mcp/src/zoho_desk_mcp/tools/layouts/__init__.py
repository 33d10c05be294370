"""Tools with the tag layouts."""
