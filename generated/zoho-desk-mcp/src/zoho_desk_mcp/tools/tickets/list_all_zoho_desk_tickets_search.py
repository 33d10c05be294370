"""Search tickets.

GET /api/v1/tickets/search (searchTickets in Search.json).
Scopes: Desk.tickets.READ, Desk.search.READ.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=10, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["assigneeId"])

    all: Annotated[
        str | None,
        Field(
            alias="_all",
            min_length=3,
            max_length=100,
            description="Words in any field, 3 to 100 characters, like refund*.",
        ),
    ] = None
    subject: Annotated[str | None, Field(min_length=3, max_length=1000, description="Words of the subject.")] = None
    ticket_number: Annotated[
        ListOf[int] | None,
        Field(alias="ticketNumber", description="Short ticket numbers, like 1042."),
    ] = None
    status: Annotated[ListOf[str] | None, Field(description="Status names; ${open} means every open status.")] = None
    priority: Annotated[ListOf[str] | None, Field(description="Priority names, like High.")] = None
    channel: Annotated[str | None, Field(description="Like Email, Phone or Web.")] = None
    category: Annotated[str | None, Field(description="Category name; ${empty} for none.")] = None
    tag: Annotated[
        str | None,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\*\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]{3,}|\$\{(?i:(Empty|NotEmpty)\})))$",
            min_length=3,
            max_length=100,
            description="Tag name; ${empty} for untagged.",
        ),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ] = None
    assignee_id: Annotated[
        ListOf[NameOrId] | None,
        Field(
            alias="assigneeId",
            description="IDs or names from list_all_zoho_desk_agents; null or Unassigned for tickets without an agent.",
        ),
    ] = None
    contact_id: Annotated[
        ListOf[Id] | None,
        Field(alias="contactId", description="IDs from list_all_zoho_desk_contacts_search."),
    ] = None
    email: Annotated[ListOf[str] | None, Field(max_length=30, description="Email of the customer.")] = None
    account_id: Annotated[
        ListOf[Id] | None,
        Field(alias="accountId", description="IDs from list_all_zoho_desk_accounts_search."),
    ] = None
    account_name: Annotated[
        str | None,
        Field(alias="accountName", min_length=3, max_length=500, description="Name of the company."),
    ] = None
    product_id: Annotated[
        ListOf[Id] | None,
        Field(alias="productId", description="As in get_single_zoho_desk_ticket_by_id."),
    ] = None
    created_time_range: Annotated[
        TimeRange | None,
        Field(alias="createdTimeRange", description="ISO 8601, like 2026-01-01T00:00:00Z,2026-01-31T23:59:59Z."),
    ] = None
    modified_time_range: Annotated[
        TimeRange | None,
        Field(alias="modifiedTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    due_date_range: Annotated[
        TimeRange | None,
        Field(
            alias="dueDateRange", description="Two ISO 8601 times; up to now, with status ${open}, for overdue tickets."
        ),
    ] = None
    custom_field1: Annotated[
        str | None,
        Field(
            alias="customField1",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+):.*)$",
            max_length=1000,
            description="Field and value, like cf_plan:gold.",
        ),
    ] = None
    sort_by: Annotated[
        Literal[
            "relevance",
            "modifiedTime",
            "createdTime",
            "customerResponseTime",
            "-modifiedTime",
            "-createdTime",
            "-customerResponseTime",
        ]
        | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets/search",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.all,
            "subject": args.subject,
            "ticketNumber": args.ticket_number,
            "status": args.status,
            "priority": args.priority,
            "channel": args.channel,
            "category": args.category,
            "tag": args.tag,
            "departmentId": await client.lookup.department(args.department_id),
            "assigneeId": await client.lookup.agent(args.assignee_id),
            "contactId": args.contact_id,
            "email": args.email,
            "accountId": args.account_id,
            "accountName": args.account_name,
            "productId": args.product_id,
            "createdTimeRange": args.created_time_range,
            "modifiedTimeRange": args.modified_time_range,
            "dueDateRange": args.due_date_range,
            "customField1": args.custom_field1,
            "sortBy": args.sort_by,
        },
        only_empty=args.nulls(),
    )
