"""Fill in an email template.

POST /api/v1/templates/{emailTemplateId}/render (applyTemplate in EmailTemplates.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    email_template_id: Annotated[
        Id,
        Field(alias="emailTemplateId", description="ID from list_all_zoho_desk_email_templates."),
    ]
    entity_id: Annotated[
        Id,
        Field(
            alias="entityId",
            description="ID of the ticket, contact or account whose data to fill in, like from list_all_zoho_desk_tickets.",
        ),
    ]
    source: Annotated[
        Literal["TICKET_REPLY", "SLA", "AUTOMATION_ALERTS", "NOTIFICATIONS"] | None,
        Field(description="What the text is for."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/templates/{emailTemplateId}/render",
        path_values={"emailTemplateId": args.email_template_id},
        query={"entityId": args.entity_id},
        body={"source": args.source},
    )
