"""The body of a request to an MCP URL: one message of JSON-RPC, as the transports of the SDK can read it."""

from __future__ import annotations

from dataclasses import dataclass

import mcp_types as types
from starlette.types import Receive

from ...json_rpc import bytes_of, message_in
from ..middleware.body_limit import received, whole_body


@dataclass(frozen=True)
class MessageBody:
    """A body that is complete: its message (None where it is empty), and what gives its bytes."""

    message: types.JSONRPCMessage | None
    receive: Receive


async def message_body(receive: Receive) -> MessageBody:
    """The body.

    A message with halves of characters is passed on without them: the SDK reads none with such. Raises NoMessageError
    for what is no message, which the SDK takes for a notification where only its id is wrong; RefusedError, and
    ClientDisconnect where half of it came.
    """
    receive = await whole_body(receive)
    first = await receive()
    message = message_in(first["body"])
    if message is not None and b"\\ud" in first["body"].lower():
        first = {**first, "body": bytes_of(message)}
    return MessageBody(message, received(first, receive))
