"""Change a task.

PATCH /api/v1/tasks/{taskId} (updateTask in Task.json).
Scopes: Desk.activities.tasks.UPDATE, Desk.tasks.UPDATE.
"""

from typing import Annotated, ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, Time, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["dueDate", "ownerId", "teamId"])

    task_id: Annotated[Id, Field(alias="taskId", description="ID from list_all_zoho_desk_tasks.")]
    subject: Annotated[str | None, Field(max_length=300, description="What is to be done.")] = None
    description: Annotated[
        str | None,
        Field(max_length=65535, description="New details; they replace the old ones."),
    ] = None
    status: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="Name of the new status, such as Completed.",
        ),
    ] = None
    priority: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="Priority name, such as High.",
        ),
    ] = None
    due_date: Annotated[
        Time | None,
        Field(alias="dueDate", description="New due time, ISO 8601, like 2026-01-31T09:30:00Z; null for none."),
    ] = None
    owner_id: Annotated[
        Id | None,
        Field(alias="ownerId", description="New owner, from list_all_zoho_desk_agents; null to unassign."),
    ] = None
    team_id: Annotated[
        NameOrId | None,
        Field(alias="teamId", description="ID or name of the new team; null for none, from list_all_zoho_desk_teams."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/tasks/{taskId}",
        path_values={"taskId": args.task_id},
        changes={
            "subject": args.subject,
            "description": args.description,
            "status": args.status,
            "priority": args.priority,
            "dueDate": args.or_null("due_date"),
            "ownerId": args.or_null("owner_id"),
            "teamId": await client.lookup.team(args.or_null("team_id")),
        },
    )
