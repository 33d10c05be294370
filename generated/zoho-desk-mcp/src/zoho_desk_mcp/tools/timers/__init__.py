"""Tools with the tag timers."""
