"""List ticket templates.

Lists the templates that prefill new tickets of a common kind, with name and layout only. For the
values in one use get_single_zoho_desk_ticket_template_by_id. Mail texts are in
list_all_zoho_desk_email_templates.

Method: list (reads).
Tags: tickets, templates.
Operation: getTicketTemplates in TicketTemplate.json.
Scopes: Desk.settings.READ, Desk.templates.READ.
Response: ticket_template.ListTicketTemplateResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    search_str: PlainText | None = Field(None, max_length=100, description="Words of the template's name.")
    department_id: NameOrId | None = Field(None, description="ID or name, from list_all_zoho_desk_departments.")
    show_in_customer_portal: bool | None = Field(
        None, description="true for templates that customers are offered in the help center."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/ticketTemplates",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchStr": args.search_str,
            "departmentId": await client.lookup.department(args.department_id),
            "showInCustomerPortal": args.show_in_customer_portal,
        },
    )
