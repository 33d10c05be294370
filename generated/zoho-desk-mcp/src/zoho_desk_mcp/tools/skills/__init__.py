"""Tools with the tag skills."""
