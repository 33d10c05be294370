"""Tools with the tag blueprints."""
