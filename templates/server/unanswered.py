"""The requests that are not answered yet: those of a client, and those of the server to it."""

from __future__ import annotations

import mcp_types as types
from mcp.shared.dispatcher import as_request_id, coerce_request_id

CANCELLED = "notifications/cancelled"


class Unanswered:
    """They are kept by their ids, of which the SDK takes 7 and "7" for one."""

    def __init__(self) -> None:
        self.of_client: set[str | int] = set()
        self.of_server: set[str | int] = set()

    def came(self, message: types.JSONRPCMessage) -> None:
        """Note what the client has sent."""
        if isinstance(message, types.JSONRPCRequest):
            self.of_client.add(coerce_request_id(message.id))
        elif isinstance(message, types.JSONRPCResponse | types.JSONRPCError):
            _discard(self.of_server, message.id)
        elif (request := _cancelled_by(message)) is not None:
            _discard(self.of_client, request)

    def goes(self, message: types.JSONRPCMessage) -> None:
        """Note what is being sent to the client: a question, or that one needs no answer any more."""
        if isinstance(message, types.JSONRPCRequest):
            self.of_server.add(coerce_request_id(message.id))
        elif (request := _cancelled_by(message)) is not None:
            _discard(self.of_server, request)

    def went(self, message: types.JSONRPCMessage) -> None:
        """Note what has been sent to the client."""
        if isinstance(message, types.JSONRPCResponse | types.JSONRPCError):
            _discard(self.of_client, message.id)


def _cancelled_by(message: types.JSONRPCMessage) -> object:
    """The id of the request that whoever sent it takes back with a message."""
    if isinstance(message, types.JSONRPCNotification) and message.method == CANCELLED:
        return (message.params or {}).get("requestId")
    return None


def _discard(requests: set[str | int], request: object) -> None:
    if (known := as_request_id(request)) is not None:
        requests.discard(coerce_request_id(known))
