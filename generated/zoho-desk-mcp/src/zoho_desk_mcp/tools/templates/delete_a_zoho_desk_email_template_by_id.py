"""Delete an email template.

Deletes an email template for good; the API cannot restore it. Check first that no automation or
notice in Zoho Desk still uses it.

Method: delete (writes, deletes, destructive, idempotent).
Tags: templates.
Operation: deleteTemplate in EmailTemplates.json.
Scopes: Desk.settings.DELETE, Desk.templates.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    email_template_id: Id = Field(description="ID from list_all_zoho_desk_email_templates.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE", "/api/v1/templates/{emailTemplateId}", path_values={"emailTemplateId": args.email_template_id}
    )
