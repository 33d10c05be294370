"""Tools with the tag approvals."""
