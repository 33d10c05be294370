"""List fields for blueprint criteria.

Lists the ticket fields that blueprint and transition criteria can test, grouped, with comparisons
and value placeholders such as ${EMPTY}. For fields a transition can set use
list_all_zoho_desk_blueprint_configurable_fields.

Method: list (reads).
Tags: blueprints.
Operation: getBlueprintsCriteriaFields in Blueprint.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: blueprint.GetBlueprintsCriteriaFieldsResponse.
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
        "/api/v1/blueprints/criteriaFields",
        pages=Pages(records="criteriaFields", has_position=False, has_limit=False),
        query={"module": "tickets", "layoutId": args.layout_id},
    )
