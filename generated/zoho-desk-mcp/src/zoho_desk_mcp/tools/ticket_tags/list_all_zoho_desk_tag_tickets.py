"""List tickets with a tag.

GET /api/v1/tags/{tagId}/tickets (getTicketsByTag in TicketTag.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    tag_id: Annotated[
        Id,
        Field(alias="tagId", description="ID from list_all_zoho_desk_tags or list_all_zoho_desk_tags_search."),
    ]
    assignee: Annotated[
        ListOf[NameOrId] | None,
        Field(max_length=20, description="IDs or names from list_all_zoho_desk_agents, or Unassigned."),
    ] = None
    status: Annotated[
        ListOf[
            Annotated[
                str,
                Field(
                    pattern=r"^([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s()]+|\$\{OPEN\}|\$\{ONHOLD\}|\$\{CLOSED\})$"
                ),
            ]
        ]
        | None,
        Field(max_length=20, description="Names of statuses, such as Open."),
    ] = None
    priority: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$")]] | None,
        Field(max_length=20, description="Names of priorities, such as High."),
    ] = None
    channel: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$")]] | None,
        Field(max_length=20, description="Channels, such as Email."),
    ] = None
    received_in_days: Annotated[
        Literal["15", "30", "90", "-1"] | None,
        Field(
            alias="receivedInDays", description="Only tickets received in the last 15, 30 or 90 days; -1 sets no limit."
        ),
    ] = None
    sort_by: Annotated[
        Literal[
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
        | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tags/{tagId}/tickets",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"tagId": args.tag_id},
        query={
            "assignee": await client.lookup.agent(args.assignee),
            "status": args.status,
            "priority": args.priority,
            "channel": args.channel,
            "receivedInDays": args.received_in_days,
            "sortBy": args.sort_by,
        },
    )
