"""Unlink a live phone call.

Cuts the link between a call record and the live call in the phone system, for example when it still
shows as live after hanging up. The record stays; no tool links it again.

Method: clear_live_call (writes, destructive).
Tags: calls.
Operation: clearLiveCallMapping in Call.json.
Scopes: Desk.calls.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    call_id: Id = Field(description="ID from list_all_zoho_desk_calls.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/calls/{callId}/clearLiveCall", path_values={"callId": args.call_id})
