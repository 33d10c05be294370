"""List my notification settings by department.

Shows for which departments the signed-in agent has notifications switched on or off
(isNotificationEnabled). Other personal settings are in get_single_zoho_desk_my_preferences.

Method: list (reads).
Tags: agents.
Operation: getMyEntityPreference in Agent.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: agent.MyEntityPreferenceResponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/myEntityPreferences",
        pages=Pages(has_position=False, has_limit=False),
        query={"entityType": "department"},
    )
