"""List the events of an engine.

GET /api/v1/engines/{engineId}/modules/{moduleId}/events (getSupportedEventsOfModule in AutomationEngine.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    engine_id: Annotated[
        Id,
        Field(alias="engineId", description="ID of the engine, in a group from list_all_zoho_desk_rule_groups."),
    ]
    module_id: Annotated[Id, Field(alias="moduleId", description="ID from list_all_zoho_desk_engine_modules.")]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/engines/{engineId}/modules/{moduleId}/events",
        pages=PAGES,
        path_values={"engineId": args.engine_id, "moduleId": args.module_id},
    )
