"""Update my notification settings by department.

Switches the signed-in agent's notifications on or off for one or more departments. What is set now
comes from list_all_zoho_desk_my_department_preferences. Returns nothing on success.

Method: update (writes, destructive, idempotent).
Tags: agents.
Operation: updateMyEntityPreference in Agent.json.
Scopes: Desk.settings.UPDATE, Desk.basic.UPDATE.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.nested import found_within
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Data(ToolInput):
    entity_type: Literal["department"] = Field(description="Always department.")
    entity_id: NameOrId = Field(description="ID or name of the department, from list_all_zoho_desk_my_departments.")
    prop_name: Literal["isNotificationEnabled"] = Field(description="Always isNotificationEnabled.")
    prop_value: Literal["ENABLED", "DISABLED"] = Field(description="ENABLED to be notified, DISABLED not to be.")


class Input(ToolInput):
    data: ListOf[Data] = Field(
        min_length=1, max_length=100, description="The settings to change, 1 to 100, one for each department."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/myEntityPreferences",
        body={"data": await found_within(args.data, {"entityId": client.lookup.department})},
    )
