"""List the events of an engine.

Lists what can start an automation of one engine on one module, such as a record being created. An
event's sysName goes into create_a_zoho_desk_rule_group.

Method: list (reads).
Tags: automation.
Operation: getSupportedEventsOfModule in AutomationEngine.json.
Scopes: Desk.settings.READ.
Response: automation_engine.ModuleEventsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    engine_id: Id = Field(description="ID of the engine, in a group from list_all_zoho_desk_rule_groups.")
    module_id: Id = Field(description="ID from list_all_zoho_desk_engine_modules.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/engines/{engineId}/modules/{moduleId}/events",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"engineId": args.engine_id, "moduleId": args.module_id},
    )
