"""Tools with the tag tasks."""
