"""Make a ticket of article feedback.

POST /api/v1/articleFeedbacks/{feedbackId}/addAsTicket (convertArticleFeedbackToTicket in ArticleFeedback.json).
Scopes: Desk.tickets.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    feedback_id: Annotated[Id, Field(alias="feedbackId", description="ID from list_all_zoho_desk_article_feedbacks.")]
    department_id: Annotated[
        NameOrId | None,
        Field(
            alias="departmentId",
            description="ID or name of the ticket's department, from list_all_zoho_desk_departments.",
        ),
    ] = None
    assignee_id: Annotated[
        NameOrId | None,
        Field(
            alias="assigneeId", description="ID or name of the agent for the ticket, from list_all_zoho_desk_agents."
        ),
    ] = None
    tags: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[a-z0-9_\-+%\u0080-\U0010FFFF\s]+)$", max_length=70)]] | None,
        Field(max_length=30, description="Names of up to 30 tags for the ticket."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articleFeedbacks/{feedbackId}/addAsTicket",
        path_values={"feedbackId": args.feedback_id},
        body={
            "departmentId": await client.lookup.department(args.department_id),
            "assigneeId": await client.lookup.agent(args.assignee_id),
            "tags": args.tags,
        },
    )
