"""Save a transition draft.

Keeps field values, a comment or resolution notes that an agent prepared for a blueprint transition
of a ticket. They take effect only when the transition is performed in Zoho Desk. Returns how many
actions are drafted.

Method: save (writes).
Tags: tickets, blueprints.
Operation: saveDuringActionTransitionDraft in EntityBlueprints.json.
Scopes: Desk.tickets.UPDATE.
Response: entity_blueprints.SaveDraftResponseJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.nested import found_within
from zoho_desk_mcp.server.arguments.text_types import PlainTextOrEmpty
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NumberOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class FIELDUPDATE(ToolInput):
    assignee_id: NameOrId | None = Field(None, description="ID or name of the agent, from list_all_zoho_desk_agents.")
    team_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_teams.")
    priority: str | None = Field(None, description="Priority name, such as High.")
    due_date: Time | None = Field(None, description="ISO 8601, like 2026-01-31T09:30:00Z.")


class COMMENT(ToolInput):
    content: str = Field(max_length=32000, description="Text of the comment.")
    is_public_comment: bool = Field(description="true when the customer sees it.")
    uploads: ListOf[Id] = Field(description="IDs of files, from create_a_zoho_desk_upload; [] for none.")


class RESOLUTION(ToolInput):
    content: PlainTextOrEmpty = Field(max_length=32000, description="The resolution notes.")
    to_notify_contact_for_resolution: bool = Field(description="true sends them to the customer.")


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    transition_id: Id = Field(description="ID of the transition in the blueprint; no tool lists these, so ask for it.")
    field_update: FIELDUPDATE | None = Field(None, alias="FIELD_UPDATE", description="Ticket fields to set.")
    comment: COMMENT | None = Field(None, alias="COMMENT", description="Comment to add.")
    resolution: RESOLUTION | None = Field(None, alias="RESOLUTION", description="Resolution notes to set.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/transitions/{transitionId}/saveDraft",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "transitionId": args.transition_id},
        body={
            "FIELD_UPDATE": await found_within(
                args.field_update,
                {
                    "assigneeId": client.lookup.agent,
                    "teamId": client.lookup.team,
                    "priority": client.lookup.ticket_priority,
                },
            ),
            "COMMENT": args.comment,
            "RESOLUTION": args.resolution,
        },
    )
