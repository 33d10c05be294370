"""Tools with the tag contracts."""
