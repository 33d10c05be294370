"""The cookies of hosted mode."""
