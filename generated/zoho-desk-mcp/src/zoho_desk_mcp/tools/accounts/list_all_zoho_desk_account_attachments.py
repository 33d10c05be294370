"""List the attachments of an account.

Lists the files kept with a company, such as signed agreements, by name, size and time of upload.
Files that came with a ticket are in list_all_zoho_desk_ticket_attachments.

Method: list (reads).
Tags: accounts, attachments.
Operation: getAccountAttachments in AccountAttachment.json.
Scopes: Desk.contacts.READ.
Response: account_attachment.ListAllAttachmentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/accounts/{accountId}/attachments",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"accountId": args.account_id},
    )
