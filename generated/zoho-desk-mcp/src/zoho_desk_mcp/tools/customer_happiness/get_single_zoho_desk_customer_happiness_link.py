"""Get the satisfaction survey snippet.

GET /api/v1/customerHappinessLinkHolder (GetCustomerHappinessLinkHolder in CustomerHappiness.json). Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.inputs import ToolInput


class Input(ToolInput):
    """The arguments."""

    department_id: Annotated[
        str,
        Field(
            alias="departmentId",
            pattern="^(?:allDepartment|[0-9]+)$",
            description="ID from list_all_zoho_desk_departments, or allDepartment.",
        ),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/customerHappinessLinkHolder",
        query={"departmentId": args.department_id},
    )
