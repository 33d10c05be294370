"""Discard a transition draft.

Throws away for good what was saved with zoho_desk_transition_drafts_save for one transition of a
ticket. The ticket and its blueprint state stay as they are.

Method: discard (writes, deletes, destructive).
Tags: tickets, blueprints.
Operation: deleteDuringActionTransitionDraft in EntityBlueprints.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    transition_id: Id = Field(description="ID of the transition in the blueprint; no tool lists these, so ask for it.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/transitions/{transitionId}/discardDraft",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "transitionId": args.transition_id},
    )
