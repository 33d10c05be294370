"""Get custom field limits.

Tells how many custom fields a module may have and how many are left, by type. Use it before
create_a_zoho_desk_field; the edition sets the limits.

Method: get (reads).
Tags: fields.
Operation: getCustomFieldCount in FieldOld.json.
Scopes: Desk.basic.READ, Desk.fields.READ.
Response: field_old.GetCustomFieldCountResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response

Module = Literal["tickets", "contacts", "accounts", "tasks", "calls", "events", "contracts", "products", "timeEntry"]


class Input(ReadInput):
    module: Module = Field(description="Module whose limits you want.")
    department_id: NameOrId | None = Field(None, description="ID or name, from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/customFieldCount",
        query={"module": args.module, "departmentId": await client.lookup.department(args.department_id)},
    )
