"""Update an email template.

PATCH /api/v1/templates/{emailTemplateId} (patchTemplate in EmailTemplates.json).
Scopes: Desk.settings.UPDATE, Desk.templates.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    email_template_id: Annotated[
        Id,
        Field(alias="emailTemplateId", description="ID from list_all_zoho_desk_email_templates."),
    ]
    template_name: Annotated[
        str | None,
        Field(
            alias="templateName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=250,
            description="New name, up to 250 characters.",
        ),
    ] = None
    subject: Annotated[str | None, Field(max_length=1000, description="New subject line.")] = None
    body: Annotated[str | None, Field(max_length=64000, description="New text, in place of the old one.")] = None
    content_type: Annotated[
        Literal["plaintext", "richtext"] | None,
        Field(alias="contentType", description="richtext for HTML."),
    ] = None
    folder_id: Annotated[
        Id | None,
        Field(alias="folderId", description="ID of another folder, from list_all_zoho_desk_template_folders."),
    ] = None
    from_id: Annotated[
        str | None,
        Field(
            alias="fromId",
            pattern=r"(^((.*?)((<)*?[a-zA-Z0-9]([\w\-.+]*)@([\w\-.]*)(\.[a-zA-Z]{2,22}(.[a-zA-Z]{2}){0,2})(>)*?(\s)*((,|;)\s*)?))+|^$)",
            max_length=100,
            description="Sender address, from list_all_zoho_desk_mail_reply_addresses.",
        ),
    ] = None
    attachment_ids: Annotated[
        ListOf[Id] | None,
        Field(alias="attachmentIds", description="IDs of all its files, new ones from create_a_zoho_desk_upload."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/templates/{emailTemplateId}",
        path_values={"emailTemplateId": args.email_template_id},
        changes={
            "templateName": args.template_name,
            "subject": args.subject,
            "body": args.body,
            "contentType": args.content_type,
            "folderId": args.folder_id,
            "fromId": args.from_id,
            "attachmentIds": args.attachment_ids,
        },
    )
