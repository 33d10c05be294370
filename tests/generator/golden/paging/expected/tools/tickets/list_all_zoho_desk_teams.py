"""List at once.

Gives all there is, in an array of its own name.

Method: list (reads).
Tags: tickets.
Operation: getTeams in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetTeamsResponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.list("/api/v1/teams", pages=Pages(records="teams", has_position=False, has_limit=False))
