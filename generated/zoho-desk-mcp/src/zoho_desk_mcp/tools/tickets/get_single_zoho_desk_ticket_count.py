"""Count tickets.

Returns one number: how many tickets match customer, agent, category and time. Much cheaper than
paging through a list. For a breakdown by status or priority use
get_single_zoho_desk_ticket_count_by_field. The token also needs the search read scope.

Method: get (reads).
Tags: tickets, counts.
Operation: getTicketsCount in TicketCount.json.
Scopes: Desk.tickets.READ, Desk.search.READ.
Response: ticket_count.TicketsCountResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NumberId, ReadInput, TimeRange
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: ListOf[NameOrId] | None = Field(
        None, description="IDs or names from list_all_zoho_desk_departments. All when left out."
    )
    contact_id: ListOf[NumberId] | None = Field(None, description="IDs from list_all_zoho_desk_contacts_search.")
    assignee_id: ListOf[NameOrId] | None = Field(None, description="IDs or names from list_all_zoho_desk_agents.")
    category: ListOf[str] | None = Field(None, description="Names of ticket categories.")
    created_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    modified_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/ticketsCount",
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "contactId": args.contact_id,
            "assigneeId": await client.lookup.agent(args.assignee_id),
            "category": await client.lookup.ticket_category(args.category),
            "createdTimeRange": args.created_time_range,
            "modifiedTimeRange": args.modified_time_range,
        },
    )
