"""Tools with the tag teams."""
