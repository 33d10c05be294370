"""Tools with the tag recycle_bin."""
