"""Get the actions of an engine.

GET /api/v1/automationEngine/engineSupportedActions (getSupportedActionsEngine in AutomationEngine.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    engine_id: Annotated[
        Id,
        Field(alias="engineId", description="ID of the engine, in a group from list_all_zoho_desk_rule_groups."),
    ]
    engine_sys_name: Annotated[
        str | None,
        Field(alias="engineSysName", max_length=100, description="Engine name, such as MACRO."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/automationEngine/engineSupportedActions",
        query={"engineId": args.engine_id, "engineSysName": args.engine_sys_name},
    )
