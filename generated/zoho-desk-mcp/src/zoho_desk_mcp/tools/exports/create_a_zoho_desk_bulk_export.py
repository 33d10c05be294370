"""Start a bulk export.

Starts an export of all records of one module into files, for a backup or an analysis elsewhere. It
runs in the background and returns an exportId; follow it with
get_single_zoho_desk_bulk_export_by_id. For everything about one person use
zoho_desk_subject_access_requests_export_all.

Method: create (writes).
Tags: exports.
Operation: initiateBulkExport in Backup.json.
Scopes: Desk.exports.CUSTOM.
Response: backup.GetExportRespObject.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response

Module = Literal[
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
]


class Input(ToolInput):
    module: Module = Field(
        description="Module to export; solutions are the knowledge base articles, topics the community topics."
    )
    fields: ListOf[Annotated[str, Field(max_length=100)]] | None = Field(
        None, min_length=1, description="API names of the fields to export; all when left out."
    )
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")
    view_id: Id | None = Field(None, description="ID from list_all_zoho_desk_views.")
    modified_after: Time | None = Field(
        None, description="Only records changed after this time, ISO 8601, like 2026-01-31T09:30:00Z."
    )


async def call(client: Client, args: Input) -> Response:
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
