"""Whether this process is to stop: what would go on without end, such as a stream, ends by itself then."""

from __future__ import annotations


class Stopping:
    """Noted by the HTTP server, once it takes no new connections."""

    def __init__(self) -> None:
        self.has_begun = False


STOPPING = Stopping()
"""Of this process."""
