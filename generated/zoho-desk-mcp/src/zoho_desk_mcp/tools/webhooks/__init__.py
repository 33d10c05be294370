"""Tools with the tag webhooks."""
