"""What goes wrong with a client's configuration."""

from __future__ import annotations


class ConfigurationError(Exception):
    """A client's configuration file cannot be read, or is not what the client takes. The message says what is wrong."""
