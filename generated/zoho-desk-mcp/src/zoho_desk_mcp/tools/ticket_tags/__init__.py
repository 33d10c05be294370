"""Tools with the tag ticket_tags."""
