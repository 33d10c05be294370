"""Tools with the tag help_centers."""
