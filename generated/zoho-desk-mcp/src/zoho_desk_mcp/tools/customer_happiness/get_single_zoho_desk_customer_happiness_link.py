"""Get the satisfaction survey snippet.

GET /api/v1/customerHappinessLinkHolder (GetCustomerHappinessLinkHolder in CustomerHappiness.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments, or allDepartment."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/customerHappinessLinkHolder",
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
