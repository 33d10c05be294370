"""Tools with the tag departments."""
