"""List email template placeholders.

Lists the placeholders, such as ${Cases.Subject}, that a template about a module may contain,
grouped by the record they take the value from. Use it when you write a template.

Method: list (reads).
Tags: templates.
Operation: getPlaceHolders in EmailTemplates.json.
Scopes: Desk.settings.READ, Desk.templates.READ.
Response: email_templates.PlaceHolderListResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

Module = Literal["tickets", "tasks", "contacts", "accounts", "products", "solutions", "calls", "events"]


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    module: Module = Field(description="Module that the template is about.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/templates/placeHolders",
        pages=Pages(has_position=False, has_limit=False),
        query={"departmentId": await client.lookup.department(args.department_id), "module": args.module},
    )
