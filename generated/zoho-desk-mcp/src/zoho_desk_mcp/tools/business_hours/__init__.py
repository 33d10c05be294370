"""Tools with the tag business_hours."""
