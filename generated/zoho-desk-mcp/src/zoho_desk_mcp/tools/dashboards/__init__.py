"""Tools with the tag dashboards."""
