"""Tools with the tag activities."""
