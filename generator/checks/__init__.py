"""Checks of what was built: wording, size of the listing, coverage."""
