"""Run an automation action.

POST /api/v1/actions/{actionId}/execute (executeAction in GenericAction.json).
Scopes: Desk.settings.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class ActionParamMappings(ToolInput):
    """The fields of an object in the arguments."""

    api_name: Annotated[str, Field(alias="apiName", description="API name of the input.")]
    value: Annotated[str, Field(description="Value that it gets.")]


class Input(ToolInput):
    """The arguments."""

    action_id: Annotated[
        Id,
        Field(
            alias="actionId", description="ID of the action, as shown in the nodes of list_all_zoho_desk_rule_groups."
        ),
    ]
    entity_ids: Annotated[
        ListOf[Id],
        Field(
            alias="entityIds",
            min_length=1,
            max_length=50,
            description="Up to 50 IDs of records, from a list tool such as list_all_zoho_desk_tickets.",
        ),
    ]
    action_param_mappings: Annotated[
        ListOf[ActionParamMappings],
        Field(alias="actionParamMappings", description="Inputs of the action."),
    ]
    module_id: Annotated[
        Id | None,
        Field(alias="moduleId", description="ID of the records' module, from list_all_zoho_desk_modules."),
    ] = None
    execution_type: Annotated[
        Literal["SYNC", "ASYNC"] | None,
        Field(alias="executionType", description="SYNC waits for the result, ASYNC does not."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
