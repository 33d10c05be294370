"""Delete an email template.

DELETE /api/v1/templates/{emailTemplateId} (deleteTemplate in EmailTemplates.json).
Scopes: Desk.settings.DELETE, Desk.templates.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    email_template_id: Annotated[
        Id,
        Field(alias="emailTemplateId", description="ID from list_all_zoho_desk_email_templates."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/templates/{emailTemplateId}",
        path_values={"emailTemplateId": args.email_template_id},
    )
