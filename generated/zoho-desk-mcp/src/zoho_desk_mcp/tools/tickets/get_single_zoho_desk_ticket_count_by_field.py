"""Count tickets by field value.

Counts tickets for every value of a field, such as how many per status, priority or channel, and how
many are overdue, escalated or spam. Several fields go in one call. Use it for reports and
overviews; for one plain number use get_single_zoho_desk_ticket_count. The token also needs the
search read scope.

Method: get (reads).
Tags: tickets, counts.
Operation: ticketsCountByFieldValues in TicketCount.json.
Scopes: Desk.tickets.READ, Desk.search.READ.
Response: ticket_count.CountResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NumberId, ReadInput, TimeRange
from zoho_desk_mcp.server.responses.response import Response

FieldFields = Literal["statusType", "status", "priority", "channel", "spam", "overDue", "escalated"]


class Input(ReadInput):
    field: ListOf[FieldFields] = Field(
        description="Fields to count by. overDue, escalated and spam are yes-or-no fields."
    )
    department_id: ListOf[NameOrId] | None = Field(
        None, description="IDs or names from list_all_zoho_desk_departments. All when left out."
    )
    contact_id: ListOf[NumberId] | None = Field(None, description="IDs from list_all_zoho_desk_contacts_search.")
    account_id: ListOf[Id] | None = Field(None, description="IDs from list_all_zoho_desk_accounts_search.")
    assignee_id: ListOf[NameOrId] | None = Field(None, description="IDs or names from list_all_zoho_desk_agents.")
    category: ListOf[str] | None = Field(None, description="Names of ticket categories.")
    created_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    modified_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/ticketsCountByFieldValues",
        query={
            "field": args.field,
            "departmentId": await client.lookup.department(args.department_id),
            "contactId": args.contact_id,
            "accountId": args.account_id,
            "assigneeId": await client.lookup.agent(args.assignee_id),
            "category": await client.lookup.ticket_category(args.category),
            "createdTimeRange": args.created_time_range,
            "modifiedTimeRange": args.modified_time_range,
        },
    )
