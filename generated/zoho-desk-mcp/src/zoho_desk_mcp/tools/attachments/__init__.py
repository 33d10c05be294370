"""Tools with the tag attachments."""
