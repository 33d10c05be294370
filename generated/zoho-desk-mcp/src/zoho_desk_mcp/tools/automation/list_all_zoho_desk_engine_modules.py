"""List the modules of an engine.

Lists the modules for which an automation engine can have rule groups, with ID and API name. The
next step is list_all_zoho_desk_engine_events for one of them.

Method: list (reads).
Tags: automation.
Operation: getSupportedModulesOfEngine in AutomationEngine.json.
Scopes: Desk.settings.READ.
Response: automation_engine.EngineModulesResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    engine_id: Id = Field(description="ID of the engine, in a group from list_all_zoho_desk_rule_groups.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/engines/{engineId}/modules",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"engineId": args.engine_id},
    )
