"""The environment's variables."""

PREFIX = "ZOHO_DESK_"
"""What the names of the settings' variables begin with."""
