"""The address that a department sends mail from."""

from __future__ import annotations

from zoho_desk_mcp.lookup.errors import LookupFailedError
from zoho_desk_mcp.server.http.base_client import BaseClient
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Json

ADDRESSES = Pages(first=1, limit=100, maximum=100)


async def department_address(client: BaseClient, ticket_id: str) -> str:
    """The only address that a ticket's department sends mail from.

    Raises LookupFailedError that lists the addresses where there is not exactly one.
    """
    ticket = await client.request("GET", "/api/v1/tickets/{ticketId}", path_values={"ticketId": ticket_id})
    department = str(ticket.data.get("departmentId", "")) if isinstance(ticket.data, dict) else ""
    query = {"departmentId": department, "isActive": True}
    page = await client.list("/api/v1/mailReplyAddress", pages=ADDRESSES, query=query)
    records = page.data.get("data") or [] if isinstance(page.data, dict) else []
    addresses = [
        one for one in records if isinstance(one, dict) and one.get("address") and one.get("isVerified") is not False
    ]
    if len(addresses) == 1:
        return str(addresses[0]["address"])
    if not addresses:
        raise LookupFailedError(
            f"Department {department} of the ticket has no active, verified address to send from. "
            "Add one in Zoho Desk (Setup > Channels > Email)."
        )
    shown = ", ".join(map(_in_words, addresses))
    raise LookupFailedError(f"Give fromEmailAddress: the ticket's department has several addresses: {shown}.")


def _in_words(record: Json) -> str:
    return f"{record['address']} (default)" if record.get("isDepartmentDefault") else str(record["address"])
