"""Get the actions of an engine.

Tells which kinds of action an automation engine can run, in general and by module and event, and
which run in the background (async). To run a saved one use zoho_desk_actions_execute.

Method: get (reads).
Tags: automation.
Operation: getSupportedActionsEngine in AutomationEngine.json.
Scopes: Desk.settings.READ.
Response: automation_engine.SupportedActionsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    engine_id: Id = Field(description="ID of the engine, in a group from list_all_zoho_desk_rule_groups.")
    engine_sys_name: str | None = Field(None, max_length=100, description="Engine name, such as MACRO.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/automationEngine/engineSupportedActions",
        query={"engineId": args.engine_id, "engineSysName": args.engine_sys_name},
    )
