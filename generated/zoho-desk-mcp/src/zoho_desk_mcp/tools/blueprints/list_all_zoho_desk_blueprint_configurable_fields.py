"""List fields a blueprint can set.

Lists the ticket fields that a blueprint on a layout can ask for or fill in during a transition,
with type and allowed values.

Method: list (reads).
Tags: blueprints.
Operation: getBlueprintFieldsToConfigure in Blueprint.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: blueprint.GetBlueprintFieldsToConfigureResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    layout_id: Id = Field(description="ID of a ticket layout, from list_all_zoho_desk_layouts.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/blueprints/fieldsToConfigure",
        pages=Pages(records="fields", has_position=False, has_limit=False),
        query={"module": "tickets", "layoutId": args.layout_id},
    )
