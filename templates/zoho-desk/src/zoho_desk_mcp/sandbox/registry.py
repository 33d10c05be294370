"""Operation id -> its handler. An operation without one is not simulated."""

from __future__ import annotations

from collections.abc import Callable

from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.types import File, JsonObject

ResponseBody = JsonObject | File | None
"""A JSON object, a file, or None: an empty list (204), or a success without a body."""
Handler = Callable[[ApiRequest], ResponseBody]

HANDLERS: dict[str, Handler] = {}


def handles(*operations: str) -> Callable[[Handler], Handler]:
    """Make a function the handler of these operations."""

    def register(handler: Handler) -> Handler:
        for operation in operations:
            if operation in HANDLERS:
                raise ValueError(f"{operation} has two handlers")
            HANDLERS[operation] = handler
        return handler

    return register
