"""Save a transition draft.

POST /api/v1/tickets/{ticketId}/transitions/{transitionId}/saveDraft (saveDuringActionTransitionDraft in EntityBlueprints.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class FIELDUPDATE(ToolInput):
    """The fields of an object in the arguments."""

    assignee_id: Annotated[
        Id | None,
        Field(alias="assigneeId", description="ID of the agent, from list_all_zoho_desk_agents."),
    ] = None
    team_id: Annotated[Id | None, Field(alias="teamId", description="ID from list_all_zoho_desk_teams.")] = None
    priority: Annotated[str | None, Field(description="Priority name, such as High.")] = None
    due_date: Annotated[Time | None, Field(alias="dueDate", description="ISO 8601, like 2026-01-31T09:30:00Z.")] = None


class COMMENT(ToolInput):
    """The fields of an object in the arguments."""

    content: Annotated[str, Field(max_length=32000, description="Text of the comment.")]
    is_public_comment: Annotated[bool, Field(alias="isPublicComment", description="true when the customer sees it.")]
    uploads: Annotated[ListOf[Id], Field(description="IDs of files, from create_a_zoho_desk_upload; [] for none.")]


class RESOLUTION(ToolInput):
    """The fields of an object in the arguments."""

    content: Annotated[
        str,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]*)$",
            max_length=32000,
            description="The resolution notes.",
        ),
    ]
    to_notify_contact_for_resolution: Annotated[
        bool,
        Field(alias="toNotifyContactForResolution", description="true sends them to the customer."),
    ]


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets.")]
    transition_id: Annotated[
        Id,
        Field(
            alias="transitionId",
            description="ID of the transition in the blueprint; no tool lists these, so ask for it.",
        ),
    ]
    field_update: Annotated[FIELDUPDATE | None, Field(alias="FIELD_UPDATE", description="Ticket fields to set.")] = None
    comment: Annotated[COMMENT | None, Field(alias="COMMENT", description="Comment to add.")] = None
    resolution: Annotated[RESOLUTION | None, Field(alias="RESOLUTION", description="Resolution notes to set.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/transitions/{transitionId}/saveDraft",
        path_values={"ticketId": args.ticket_id, "transitionId": args.transition_id},
        body={"FIELD_UPDATE": args.field_update, "COMMENT": args.comment, "RESOLUTION": args.resolution},
    )
