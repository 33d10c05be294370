"""Tools with the tag customer_happiness."""
