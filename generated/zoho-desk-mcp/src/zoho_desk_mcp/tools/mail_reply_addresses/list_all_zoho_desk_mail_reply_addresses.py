"""List the reply addresses.

Lists the addresses a department may send mail from. Call it when create_a_zoho_desk_email_reply
says that there are several, and take an active, verified one as fromEmailAddress. Needs
Desk.settings.READ and Desk.basic.READ.

Method: list (reads).
Tags: mail_reply_addresses.
Operation: getReplyMailAddresses in MailReplyAddress.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: mail_reply_address.GetReplyMailAddressesResponse.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(
        description="ID or name from list_all_zoho_desk_departments, or allDepartment for every one."
    )
    is_active: bool | None = Field(None, description="true lists only addresses in use, false only those switched off.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


class Output(TypedDict, total=False):
    id: str
    address: str
    displayName: str
    departmentId: str
    departmentName: Annotated[str, At(name_of=("department", "departmentId"))]
    isVerified: bool
    isActive: bool
    isDepartmentDefault: bool


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/mailReplyAddress",
        pages=Pages(first=1, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"departmentId": await client.lookup.department(args.department_id), "isActive": args.is_active},
    )
