"""Get a call.

Reads one phone call: direction, start, length in seconds, status, description, custom fields. Notes
on it are in list_all_zoho_desk_call_comments.

Method: get (reads).
Tags: calls.
Operation: getCall in Call.json.
Scopes: Desk.activities.calls.READ, Desk.calls.READ.
Response: call.CallResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    call_id: Id = Field(description="ID from list_all_zoho_desk_calls or list_all_zoho_desk_calls_search.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/calls/{callId}", path_values={"callId": args.call_id})
