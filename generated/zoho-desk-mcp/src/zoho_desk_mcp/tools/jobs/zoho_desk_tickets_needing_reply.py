"""List tickets that need a reply.

Open tickets whose last message is the customer's, longest waiting first, with how long they wait.

Method: list (reads).
Tags: core, tickets.
Calls: list_all_zoho_desk_tickets.
At most 10 requests, 30 credits; look-ups aside.
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.tickets_needing_reply import tickets_needing_reply
from zoho_desk_mcp.server.arguments.null import AsksForEmpty
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_ids: ListOf[NameOrId] | None = Field(None, description="Names or ids.")
    assignee: Annotated[ListOf[NameOrId] | None, AsksForEmpty("Unassigned")] = Field(
        None, description="IDs or names; Unassigned, me."
    )
    channel: ListOf[str] | None = Field(None, description="Such as Email.")
    limit: int = Field(20, ge=1, le=100, description="20 when left out.")


class Output(TypedDict, total=False):
    id: str
    ticketNumber: str
    subject: str
    status: str
    priority: str
    department: str
    assignee: str
    waits: str
    since: Annotated[str, At("since", is_time=True)]
    channel: str
    customer: str


OUTPUT_LIST = "tickets"


async def call(client: Client, args: Input) -> Response:
    return await tickets_needing_reply(
        client,
        department_ids=await client.lookup.department(args.department_ids),
        assignee=await client.lookup.assignee(args.assignee),
        channel=args.channel,
        limit=args.limit,
    )
