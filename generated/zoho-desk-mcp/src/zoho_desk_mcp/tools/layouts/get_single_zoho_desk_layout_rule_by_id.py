"""Get a layout rule.

GET /api/v1/layouts/{layoutId}/layoutRules/{layoutRuleId} (getLayoutRule in LayoutRules.json).
Scopes: Desk.layouts.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    layout_id: Annotated[Id, Field(alias="layoutId", description="ID from list_all_zoho_desk_layouts.")]
    layout_rule_id: Annotated[Id, Field(alias="layoutRuleId", description="ID from list_all_zoho_desk_layout_rules.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/layouts/{layoutId}/layoutRules/{layoutRuleId}",
        path_values={"layoutId": args.layout_id, "layoutRuleId": args.layout_rule_id},
    )
