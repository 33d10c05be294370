"""What is raised for a request that is not sent, so that others need not wait."""

from __future__ import annotations


class HeldBackError(Exception):
    """Holds an error code, what happened, and after how many seconds to try again."""

    def __init__(self, code: str, message: str, wait: int) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.wait = wait
