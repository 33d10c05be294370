"""Create an email template.

Saves a text for mails of one department. Placeholders from
list_all_zoho_desk_email_template_placeholders are replaced when the template is used.

Method: create (writes).
Tags: templates.
Operation: addTemplate in EmailTemplates.json.
Scopes: Desk.settings.CREATE, Desk.templates.CREATE.
Response: email_templates.TemplateAttachmentResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Email, PlainText, Sender
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response

RecordType = Literal["tickets", "tasks", "contacts", "accounts", "products", "calls", "events"]


class Input(ToolInput):
    template_name: PlainText = Field(max_length=250, description="Name of the template, up to 250 characters.")
    subject: str = Field(max_length=1000, description="Subject line; placeholders are allowed.")
    record_type: RecordType = Field(description="Kind of record it is about.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    folder_id: Id = Field(description="ID from list_all_zoho_desk_template_folders.")
    from_id: Sender = Field(max_length=100, description="Sender address, from list_all_zoho_desk_mail_reply_addresses.")
    content_type: Literal["plaintext", "richtext"] = Field(description="richtext for Markdown and HTML.")
    body: str | None = Field(
        None, max_length=64000, description="Text of the mail, up to 64,000 characters; Markdown or HTML with richtext."
    )
    reply_to: Email | None = Field(None, max_length=100, description="Address that answers go to.")
    attachment_ids: ListOf[Id] | None = Field(None, description="IDs of files, from create_a_zoho_desk_upload.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/templates",
        body={
            "templateName": args.template_name,
            "subject": args.subject,
            "recordType": args.record_type,
            "departmentId": await client.lookup.department(args.department_id),
            "folderId": args.folder_id,
            "fromId": args.from_id,
            "contentType": args.content_type,
            "body": await outgoing(args.body, args.content_type),
            "replyTo": args.reply_to,
            "attachmentIds": args.attachment_ids,
        },
    )
