"""Set one field on many tasks.

Writes one value into the same field of several tasks, for example to hand a list to another owner.
Costs 25 API credits; returns a result for each task.

Method: update_many (writes, destructive).
Tags: tasks.
Operation: bulkUpdateTasks in Task.json.
Scopes: Desk.activities.tasks.UPDATE, Desk.tasks.UPDATE.
Response: common_mass_action_response.MassActionListView.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(description="IDs of the tasks, from list_all_zoho_desk_tasks.")
    field_name: str = Field(description="API name of the field to set, such as priority.")
    field_value: str | None = Field(None, max_length=320, description="New value as text, up to 320 characters.")
    is_custom_field: bool | None = Field(None, description="true when fieldName is a custom field.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tasks/updateMany",
        body={
            "ids": args.ids,
            "fieldName": args.field_name,
            "fieldValue": await client.lookup.task_field(args.field_value, args.field_name),
            "isCustomField": args.is_custom_field,
        },
    )
