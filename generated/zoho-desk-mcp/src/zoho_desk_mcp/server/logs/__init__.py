"""Logs: to standard error, one entry a call."""
