"""List the comments of a task.

GET /api/v1/tasks/{taskId}/comments (getTaskComments in TaskComments.json).
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data")


class Input(ReadInput):
    """The arguments."""

    task_id: Annotated[Id, Field(alias="taskId", description="ID from list_all_zoho_desk_tasks.")]
    sort_by: Annotated[
        str | None,
        Field(
            alias="sortBy",
            pattern="^(?:-?(commentedTime))$",
            max_length=100,
            description="-commentedTime for newest first.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, description="Page size: usually 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tasks/{taskId}/comments",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"taskId": args.task_id},
        query={"sortBy": args.sort_by},
    )
