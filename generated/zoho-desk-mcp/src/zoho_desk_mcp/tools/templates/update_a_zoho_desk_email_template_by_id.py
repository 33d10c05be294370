"""Update an email template.

Changes name, text, sender address, folder or files of an email template; what is left out stays.
Mails already sent do not change. Returns the template.

Method: update (writes, destructive, idempotent).
Tags: templates.
Operation: patchTemplate in EmailTemplates.json.
Scopes: Desk.settings.UPDATE, Desk.templates.UPDATE.
Response: email_templates.TemplateAttachmentResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    email_template_id: Id = Field(description="ID from list_all_zoho_desk_email_templates.")
    template_name: PlainText | None = Field(None, max_length=250, description="New name, up to 250 characters.")
    subject: str | None = Field(None, max_length=1000, description="New subject line.")
    body: str | None = Field(
        None, max_length=64000, description="New text, in place of the old one; Markdown or HTML with richtext."
    )
    content_type: Literal["plaintext", "richtext"] | None = Field(None, description="richtext for Markdown and HTML.")
    folder_id: Id | None = Field(None, description="ID of another folder, from list_all_zoho_desk_template_folders.")
    from_id: str | None = Field(
        None,
        pattern=r"(^((.*?)((<)*?[a-zA-Z0-9]([\w\-.+]*)@([\w\-.]*)(\.[a-zA-Z]{2,22}(.[a-zA-Z]{2}){0,2})(>)*?(\s)*((,|;)\s*)?))+|^$)",
        max_length=100,
        description="Sender address, from list_all_zoho_desk_mail_reply_addresses.",
    )
    attachment_ids: ListOf[Id] | None = Field(
        None, description="IDs of all its files, new ones from create_a_zoho_desk_upload."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/templates/{emailTemplateId}",
        path_values={"emailTemplateId": args.email_template_id},
        body={
            "templateName": args.template_name,
            "subject": args.subject,
            "body": await outgoing(args.body, args.content_type),
            "contentType": args.content_type,
            "folderId": args.folder_id,
            "fromId": args.from_id,
            "attachmentIds": args.attachment_ids,
        },
    )
