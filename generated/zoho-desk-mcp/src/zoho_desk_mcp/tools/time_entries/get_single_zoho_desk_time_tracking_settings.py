"""Get time tracking settings.

Reads how a department tracks time: whether it is on, by hand or automatic, which activities count,
billing type and costs. It holds no logged time.

Method: get (reads).
Tags: time_entries, settings.
Operation: getTimeTrackingSetup in TimeTracking.json.
Scopes: Desk.settings.READ.
Response: time_tracking.GetTimeTrackingJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    dep_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/timeTrackSettings", query={"depId": await client.lookup.department(args.dep_id)}
    )
