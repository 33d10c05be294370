"""Tools with the tag exports."""
