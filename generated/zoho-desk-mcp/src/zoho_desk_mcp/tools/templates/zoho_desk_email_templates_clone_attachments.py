"""Copy the attachments of an email template.

Makes copies of a template's files for use elsewhere, such as in a mail. Returns each old ID with
the new one (clonedAttachmentId).

Method: clone_attachments (writes).
Tags: templates.
Operation: cloneTemplateAttachments in EmailTemplates.json.
Scopes: Desk.settings.CREATE, Desk.templates.CREATE.
Response: email_templates.CloneTemplateAttachmentsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    email_template_id: Id = Field(description="ID from list_all_zoho_desk_email_templates.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/templates/{emailTemplateId}/cloneAttachments",
        path_values={"emailTemplateId": args.email_template_id},
    )
