"""Get an email template.

GET /api/v1/templates/{emailTemplateId} (getTemplate in EmailTemplates.json).
Scopes: Desk.settings.READ, Desk.templates.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    email_template_id: Annotated[
        Id,
        Field(
            alias="emailTemplateId",
            description="ID of the template (templateId), from list_all_zoho_desk_email_templates.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/templates/{emailTemplateId}",
        path_values={"emailTemplateId": args.email_template_id},
    )
