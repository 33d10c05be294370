"""The drift report as people and programs read it."""
