"""List running timers of a task.

GET /api/v1/tasks/{taskId}/activeTimer (getActiveTimersForTask in TaskTimer.json).
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    task_id: Annotated[Id, Field(alias="taskId", description="ID from list_all_zoho_desk_tasks.")]
    include: Annotated[Literal["owner"] | None, Field(description="owner adds the agent of each timer.")] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tasks/{taskId}/activeTimer",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"taskId": args.task_id},
        query={"include": args.include},
    )
