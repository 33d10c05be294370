"""Tools with the tag tickets."""
