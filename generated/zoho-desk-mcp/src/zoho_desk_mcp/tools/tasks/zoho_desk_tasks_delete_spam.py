"""Delete chosen spam tasks.

POST /api/v1/tasks/deleteSpam (deleteSpamTasks in Task.json).
Scopes: Desk.activities.tasks.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    task_ids: Annotated[
        ListOf[Id],
        Field(alias="taskIds", description="IDs from list_all_zoho_desk_ticket_tasks, only where isSpam is true."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tasks/deleteSpam",
        body={"taskIds": args.task_ids},
    )
