"""List email templates.

Lists a department's ready texts for replies and notices, with subject and body. To get one filled
in for a ticket or customer use zoho_desk_email_templates_render.

Method: list (reads).
Tags: templates.
Operation: getTemplates in EmailTemplates.json.
Scopes: Desk.settings.READ, Desk.templates.READ.
Response: email_templates.TemplateListResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

Module = Literal["tickets", "tasks", "contacts", "accounts", "products", "solutions", "calls", "events"]


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    module: Module | None = Field(None, description="Only templates about this kind of record.")
    folder_id: Id | None = Field(
        None, description="Only templates in this folder, ID from list_all_zoho_desk_template_folders."
    )
    search_str: str | None = Field(
        None,
        min_length=1,
        max_length=100,
        description="Name to look for: exact, `hello*` for a beginning, `*hello*` for a part.",
    )
    limit: int | None = Field(None, ge=1, le=1000, description="At most 1000.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/templates",
        pages=Pages(first=1, limit=1000, maximum=1000),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "module": args.module,
            "folderId": args.folder_id,
            "searchStr": args.search_str,
        },
    )
