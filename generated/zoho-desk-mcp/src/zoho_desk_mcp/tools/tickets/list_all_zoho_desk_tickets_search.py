"""Search tickets.

Finds tickets by words, people, product, tag, status or dates: the first choice for any question
about which tickets. Filters combine with AND, several values of one with OR; * is a wildcard in
texts.

Method: list (reads).
Tags: core, tickets, search.
Operation: searchTickets in Search.json.
Scopes: Desk.tickets.READ, Desk.search.READ.
Response: search.SearchTicketsResponse.
"""

from typing import Annotated, ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CustomFieldFilter
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NextCursor, Nullable, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal[
    "relevance",
    "modifiedTime",
    "createdTime",
    "customerResponseTime",
    "-modifiedTime",
    "-createdTime",
    "-customerResponseTime",
]


class Input(ReadInput):
    text: str | None = Field(None, min_length=3, max_length=100, description="Words in any field, like refund*.")
    subject: str | None = Field(None, min_length=3, max_length=1000, description="Words of the subject.")
    ticket_number: ListOf[int] | None = Field(None, description="Short numbers, like 1042.")
    status: ListOf[str] | None = Field(None, description="Such as Open; ${open} for every open one.")
    priority: ListOf[str] | None = Field(None, description="Such as High.")
    channel: str | None = Field(None, description="Such as Email.")
    category: str | None = Field(None, description="${empty} for none.")
    tag: str | None = Field(
        None,
        pattern=r"^(?:([0-9a-zA-Z_\-\*\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]{3,}|\$\{(?i:(Empty|NotEmpty)\})))$",
        min_length=3,
        max_length=100,
        description="${empty} for untagged.",
    )
    department_id: NameOrId | None = Field(None, description="Name or ID.")
    assignee_id: Nullable[ListOf[NameOrId | None]] = Field(None, description="Names or IDs; Unassigned for none.")
    contact_id: ListOf[Id] | None = Field(None, description="From list_all_zoho_desk_contacts_search.")
    email: ListOf[str] | None = Field(None, max_length=30, description="Of the customer.")
    account_id: ListOf[Id] | None = Field(None, description="From list_all_zoho_desk_accounts_search.")
    account_name: str | None = Field(None, min_length=3, max_length=500, description="The company.")
    product_id: ListOf[Id] | None = Field(None, description="A ticket's productId.")
    created_time_range: TimeRange | None = Field(
        None, description="ISO 8601 from,to: 2026-01-01T00:00:00Z,2026-01-31T23:59:59Z."
    )
    modified_time_range: TimeRange | None = Field(None, description="ISO 8601: from,to.")
    due_date_range: TimeRange | None = Field(
        None, description="ISO 8601: from,to; to now with status ${open} for overdue ones."
    )
    custom_field1: CustomFieldFilter | None = Field(None, max_length=1000, description="Like cf_plan:gold.")
    sort_by: SortBy | None = Field(None, description="- for descending.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"_all": "text"}


class Output(TypedDict, total=False):
    id: str
    ticketNumber: str
    subject: str
    status: str
    priority: str
    channel: str
    departmentName: Annotated[str, At("department.name", name_of=("department", "departmentId"))]
    assigneeId: str
    assigneeName: Annotated[str, At("assignee.firstName", "assignee.lastName", name_of=("agent", "assigneeId"))]
    contactId: str
    contactName: Annotated[str, At("contact.firstName", "contact.lastName")]
    email: str
    createdTime: Annotated[str, At("createdTime", is_time=True)]
    dueDate: Annotated[str, At("dueDate", is_time=True)]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/search",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.text,
            "subject": args.subject,
            "ticketNumber": args.ticket_number,
            "status": await client.lookup.ticket_status(args.status),
            "priority": await client.lookup.ticket_priority(args.priority),
            "channel": await client.lookup.ticket_channel(args.channel),
            "category": await client.lookup.ticket_category(args.category),
            "tag": args.tag,
            "departmentId": await client.lookup.department(args.department_id),
            "assigneeId": await client.lookup.assignee(args.assignee_id),
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
    )
