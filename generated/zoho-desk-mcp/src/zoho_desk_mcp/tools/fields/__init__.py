"""Tools with the tag fields."""
