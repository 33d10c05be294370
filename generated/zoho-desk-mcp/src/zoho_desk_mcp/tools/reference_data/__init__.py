"""Tools with the tag reference_data."""
