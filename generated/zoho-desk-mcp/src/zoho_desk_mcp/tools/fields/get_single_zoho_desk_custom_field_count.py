"""Get custom field limits.

GET /api/v1/customFieldCount (getCustomFieldCount in FieldOld.json).
Scopes: Desk.basic.READ, Desk.fields.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    module: Annotated[
        Literal["tickets", "contacts", "accounts", "tasks", "calls", "events", "contracts", "products", "timeEntry"],
        Field(description="Module whose limits you want."),
    ]
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name, from list_all_zoho_desk_departments."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/customFieldCount",
        query={"module": args.module, "departmentId": await client.lookup.department(args.department_id)},
    )
