"""Discovery mode: a few tools that find, describe and call all others."""
