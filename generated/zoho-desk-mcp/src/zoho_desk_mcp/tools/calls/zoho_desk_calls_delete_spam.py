"""Delete chosen spam calls.

Deletes up to 50 calls that are marked as spam. Treat it as final; other calls go to the recycle bin
with delete_a_zoho_desk_call_by_id. Returns for each call whether it worked.

Method: delete_spam (writes, deletes, destructive).
Tags: calls.
Operation: deleteSpamCalls in Call.json.
Scopes: Desk.activities.calls.DELETE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    call_ids: ListOf[Id] = Field(
        min_length=1, max_length=50, description="IDs from list_all_zoho_desk_ticket_calls, only where isSpam is true."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/calls/deleteSpam", body={"callIds": args.call_ids})
