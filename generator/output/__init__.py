"""Writes the package."""
