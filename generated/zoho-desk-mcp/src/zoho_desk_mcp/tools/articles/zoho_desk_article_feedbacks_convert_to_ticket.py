"""Make a ticket of article feedback.

Opens a ticket from reader feedback, when a person should follow it up. Department and assignee come
from the knowledge base category's settings unless given. The response carries the ticket.

Method: convert_to_ticket (writes).
Tags: articles, feedback.
Operation: convertArticleFeedbackToTicket in ArticleFeedback.json.
Scopes: Desk.tickets.CREATE.
Response: article_feedback.AddAsTicketResponse.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import LowerCaseTag
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    feedback_id: Id = Field(description="ID from list_all_zoho_desk_article_feedbacks.")
    department_id: NameOrId | None = Field(
        None, description="ID or name of the ticket's department, from list_all_zoho_desk_departments."
    )
    assignee_id: NameOrId | None = Field(
        None, description="ID or name of the agent for the ticket, from list_all_zoho_desk_agents."
    )
    tags: ListOf[Annotated[LowerCaseTag, Field(max_length=70)]] | None = Field(
        None, max_length=30, description="Names of up to 30 tags for the ticket."
    )


async def call(client: Client, args: Input) -> Response:
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
