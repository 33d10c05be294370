"""Tools with the tag views."""
