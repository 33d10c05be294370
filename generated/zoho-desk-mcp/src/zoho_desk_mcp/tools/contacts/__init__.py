"""Tools with the tag contacts."""
