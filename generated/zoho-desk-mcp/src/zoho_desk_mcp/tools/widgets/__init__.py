"""Tools with the tag widgets."""
