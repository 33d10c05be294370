"""Clear email failure alerts.

PATCH /api/v1/emailFailureAlerts (clearEmailFailureAlerts in EmailFailureAlert.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    department: Annotated[
        str,
        Field(
            pattern="^(?:allDepartment|[0-9]+)$",
            description="ID from list_all_zoho_desk_departments, or allDepartment.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/emailFailureAlerts",
        query={"department": args.department},
    )
