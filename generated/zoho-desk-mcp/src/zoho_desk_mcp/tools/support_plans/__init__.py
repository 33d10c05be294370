"""Tools with the tag support_plans."""
