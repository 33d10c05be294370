"""Delete all spam tasks of a department.

POST /api/v1/tasks/emptySpam (deleteAllSpamTasks in Task.json).
Scopes: Desk.activities.tasks.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tasks/emptySpam",
        body={"departmentId": await client.lookup.department(args.department_id)},
    )
