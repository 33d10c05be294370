"""Tools with the tag automation."""
