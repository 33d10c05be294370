"""Run an automation action.

Runs a saved action of Zoho Desk's automation on given records, at once or in the background. What
it changes or sends depends on the action. Read status in the response: a call that went through can
still say FAILURE.

Method: execute (writes, destructive).
Tags: automation.
Operation: executeAction in GenericAction.json.
Scopes: Desk.settings.CREATE.
Response: generic_action.ExecuteActionRespFinal.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class ActionParamMappings(ToolInput):
    api_name: str = Field(description="API name of the input.")
    value: str = Field(description="Value that it gets.")


class Input(ToolInput):
    action_id: Id = Field(description="ID of the action, as shown in the nodes of list_all_zoho_desk_rule_groups.")
    entity_ids: ListOf[Id] = Field(
        min_length=1,
        max_length=50,
        description="Up to 50 IDs of records, from a list tool such as list_all_zoho_desk_tickets.",
    )
    action_param_mappings: ListOf[ActionParamMappings] = Field(description="Inputs of the action.")
    module_id: Id | None = Field(None, description="ID of the records' module, from list_all_zoho_desk_modules.")
    execution_type: Literal["SYNC", "ASYNC"] | None = Field(
        None, description="SYNC waits for the result, ASYNC does not."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/actions/{actionId}/execute",
        path_values={"actionId": args.action_id},
        body={
            "entityIds": args.entity_ids,
            "actionParamMappings": args.action_param_mappings,
            "moduleId": args.module_id,
            "executionType": args.execution_type,
        },
    )
