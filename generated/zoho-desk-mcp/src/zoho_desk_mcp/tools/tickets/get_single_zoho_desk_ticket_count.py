"""Count tickets.

GET /api/v1/ticketsCount (getTicketsCount in TicketCount.json).
Scopes: Desk.tickets.READ, Desk.search.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput, TimeRange
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="departmentId", description="IDs or names from list_all_zoho_desk_departments. All when left out."),
    ] = None
    contact_id: Annotated[
        ListOf[Id] | None,
        Field(alias="contactId", description="IDs from list_all_zoho_desk_contacts_search."),
    ] = None
    assignee_id: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="assigneeId", description="IDs or names from list_all_zoho_desk_agents."),
    ] = None
    category: Annotated[ListOf[str] | None, Field(description="Names of ticket categories.")] = None
    created_time_range: Annotated[
        TimeRange | None,
        Field(alias="createdTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    modified_time_range: Annotated[
        TimeRange | None,
        Field(alias="modifiedTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/ticketsCount",
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "contactId": args.contact_id,
            "assigneeId": await client.lookup.agent(args.assignee_id),
            "category": args.category,
            "createdTimeRange": args.created_time_range,
            "modifiedTimeRange": args.modified_time_range,
        },
    )
