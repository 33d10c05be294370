"""List template folders.

Lists the folders that hold a department's email and SMS templates, with who may use each. A
folderId is needed for create_a_zoho_desk_email_template.

Method: list (reads).
Tags: templates.
Operation: getTemplateFolders in TemplateFolders.json.
Scopes: Desk.settings.READ, Desk.templates.READ.
Response: template_folders.FolderListResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    include: ListOf[Literal["smsTemplatesCount", "emailTemplatesCount"]] | None = Field(
        None, max_length=2, description="Adds the number of email or SMS templates in each folder."
    )
    limit: int | None = Field(None, ge=1, le=1000, description="At most 1000.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/templateFolders",
        pages=Pages(first=1, limit=1000, maximum=1000),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"departmentId": await client.lookup.department(args.department_id), "include": args.include},
    )
