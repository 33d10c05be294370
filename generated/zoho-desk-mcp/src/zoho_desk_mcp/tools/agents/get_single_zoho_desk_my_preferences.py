"""Get my preferences.

Shows the signed-in agent's own settings of the web interface: date and time format, current
department, list views, look, reply behavior and accessibility. They do not change what the API
returns.

Method: get (reads).
Tags: agents.
Operation: getMyPreference in Agent.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: agent.MyPreference.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/myPreferences")
