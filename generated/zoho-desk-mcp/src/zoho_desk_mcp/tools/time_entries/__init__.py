"""Tools with the tag time_entries."""
