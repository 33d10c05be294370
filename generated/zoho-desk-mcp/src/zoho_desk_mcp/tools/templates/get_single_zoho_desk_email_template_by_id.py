"""Get an email template.

Reads one email template with its attachments; placeholders in subject and body stay as they are.
For the finished text use zoho_desk_email_templates_render.

Method: get (reads).
Tags: templates.
Operation: getTemplate in EmailTemplates.json.
Scopes: Desk.settings.READ, Desk.templates.READ.
Response: email_templates.TemplateAttachmentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    email_template_id: Id = Field(
        description="ID of the template (templateId), from list_all_zoho_desk_email_templates."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/templates/{emailTemplateId}", path_values={"emailTemplateId": args.email_template_id}
    )
