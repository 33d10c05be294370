"""Fill in an email template.

Fills a template's placeholders with the data of one ticket, contact or account and returns subject,
body and attachments. Nothing is sent: pass the text to create_a_zoho_desk_email_reply.

Method: render (reads).
Tags: templates.
Operation: applyTemplate in EmailTemplates.json.
Scopes: Desk.settings.READ.
Response: email_templates.ApplyTemplateResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    email_template_id: Id = Field(description="ID from list_all_zoho_desk_email_templates.")
    entity_id: Id = Field(
        description="ID of the ticket, contact or account whose data to fill in, like from list_all_zoho_desk_tickets."
    )
    source: Literal["TICKET_REPLY", "SLA", "AUTOMATION_ALERTS", "NOTIFICATIONS"] | None = Field(
        None, description="What the text is for."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/templates/{emailTemplateId}/render",
        path_values={"emailTemplateId": args.email_template_id},
        query={"entityId": args.entity_id},
        body={"source": args.source},
        reads=True,
    )
