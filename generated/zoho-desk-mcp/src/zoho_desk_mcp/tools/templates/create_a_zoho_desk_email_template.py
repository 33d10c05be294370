"""Create an email template.

POST /api/v1/templates (addTemplate in EmailTemplates.json).
Scopes: Desk.settings.CREATE, Desk.templates.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    template_name: Annotated[
        str,
        Field(
            alias="templateName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=250,
            description="Name of the template, up to 250 characters.",
        ),
    ]
    subject: Annotated[str, Field(max_length=1000, description="Subject line; placeholders are allowed.")]
    record_type: Annotated[
        Literal["tickets", "tasks", "contacts", "accounts", "products", "calls", "events"],
        Field(alias="recordType", description="Kind of record it is about."),
    ]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    folder_id: Annotated[Id, Field(alias="folderId", description="ID from list_all_zoho_desk_template_folders.")]
    from_id: Annotated[
        str,
        Field(
            alias="fromId",
            pattern=r"^((.*?)((<)*?[a-zA-Z0-9]([\w\-.+\'\/]*)@([\w\-.]*)(\.[a-zA-Z]{2,22}(.[a-zA-Z]{2}){0,2})(>)*?(\s)*((,|;)\s*)?))+",
            max_length=100,
            description="Sender address, from list_all_zoho_desk_mail_reply_addresses.",
        ),
    ]
    content_type: Annotated[
        Literal["plaintext", "richtext"],
        Field(alias="contentType", description="richtext for HTML."),
    ]
    body: Annotated[
        str | None,
        Field(max_length=64000, description="Text of the mail, up to 64,000 characters."),
    ] = None
    reply_to: Annotated[
        str | None,
        Field(
            alias="replyTo",
            pattern=r"^[a-zA-Z0-9\_]([a-zA-Z0-9\_\+\-\.\'&]*)@(([a-zA-Z0-9]+)(([\-\_]*[a-zA-Z0-9])*)[\.])+[a-zA-Z]{2,22}$",
            max_length=100,
            description="Address that answers go to.",
        ),
    ] = None
    attachment_ids: Annotated[
        ListOf[Id] | None,
        Field(alias="attachmentIds", description="IDs of files, from create_a_zoho_desk_upload."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
            "body": args.body,
            "replyTo": args.reply_to,
            "attachmentIds": args.attachment_ids,
        },
    )
