"""Start a bulk export.

POST /api/v1/bulkExport (initiateBulkExport in Backup.json).
Scopes: Desk.exports.CUSTOM.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    module: Annotated[
        Literal[
            "tickets",
            "contacts",
            "departments",
            "agents",
            "products",
            "accounts",
            "tasks",
            "timeEntry",
            "solutions",
            "topics",
            "teams",
            "comments",
            "attachments",
            "calls",
            "events",
        ],
        Field(description="Module to export; solutions are the knowledge base articles, topics the community topics."),
    ]
    fields: Annotated[
        ListOf[Annotated[str, Field(max_length=100)]] | None,
        Field(min_length=1, description="API names of the fields to export; all when left out."),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ] = None
    view_id: Annotated[Id | None, Field(alias="viewId", description="ID from list_all_zoho_desk_views.")] = None
    modified_after: Annotated[
        Time | None,
        Field(
            alias="modifiedAfter",
            description="Only records changed after this time, ISO 8601, like 2026-01-31T09:30:00Z.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/bulkExport",
        body={
            "module": args.module,
            "fields": args.fields,
            "departmentId": await client.lookup.department(args.department_id),
            "viewId": args.view_id,
            "modifiedAfter": args.modified_after,
        },
    )
