"""List tickets with a tag.

Lists the tickets that carry one tag, narrowed by assignee, status, priority or channel. To filter
by a tag along with other conditions such as a time range, use list_all_zoho_desk_tickets_search.

Method: list (reads).
Tags: ticket_tags, tickets.
Operation: getTicketsByTag in TicketTag.json.
Scopes: Desk.tickets.READ.
Response: ticket_tag.TicketListViewArray.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName, PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal[
    "createdTime",
    "modifiedTime",
    "dueDate",
    "recentThread",
    "ticketNumber",
    "-createdTime",
    "-modifiedTime",
    "-dueDate",
    "-recentThread",
    "-ticketNumber",
]


class Input(ReadInput):
    tag_id: Id = Field(description="ID from list_all_zoho_desk_tags or list_all_zoho_desk_tags_search.")
    assignee: ListOf[NameOrId] | None = Field(
        None, max_length=20, description="IDs or names from list_all_zoho_desk_agents, or Unassigned."
    )
    status: (
        ListOf[
            Annotated[
                str,
                Field(
                    pattern=r"^([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s()]+|\$\{OPEN\}|\$\{ONHOLD\}|\$\{CLOSED\})$"
                ),
            ]
        ]
        | None
    ) = Field(None, max_length=20, description="Names of statuses, such as Open.")
    priority: ListOf[ChoiceName] | None = Field(None, max_length=20, description="Names of priorities, such as High.")
    channel: ListOf[PlainText] | None = Field(None, max_length=20, description="Channels, such as Email.")
    received_in_days: Literal["15", "30", "90", "-1"] | None = Field(
        None, description="Only tickets received in the last 15, 30 or 90 days; -1 sets no limit."
    )
    sort_by: SortBy | None = Field(None, description="Sort order; - means descending.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tags/{tagId}/tickets",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"tagId": args.tag_id},
        query={
            "assignee": await client.lookup.agent(args.assignee),
            "status": await client.lookup.ticket_status(args.status),
            "priority": await client.lookup.ticket_priority(args.priority),
            "channel": await client.lookup.ticket_channel(args.channel),
            "receivedInDays": args.received_in_days,
            "sortBy": args.sort_by,
        },
    )
