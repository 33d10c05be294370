"""From a checked request to an answer: the ids in the path exist, then the operation's handler, or `generic`."""

from __future__ import annotations

from zoho_desk_mcp.sandbox import generic
from zoho_desk_mcp.sandbox.handlers import HANDLERS
from zoho_desk_mcp.sandbox.registry import ResponseBody
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.world import Table, World


def dispatch(request: ApiRequest) -> ResponseBody:
    """Answer one request. Raises SandboxError."""
    tables = _path_tables(request.world)
    for name, value in request.path.items():
        if name in tables:
            tables[name].get(value)
    return HANDLERS.get(request.operation.id, generic.answer)(request)


def _path_tables(world: World) -> dict[str, Table]:
    """Path parameter -> the table that its ids are looked up in."""
    return {
        "accountId": world.accounts,
        "agentId": world.agents,
        "articleId": world.articles,
        "businessHourId": world.business_hours,
        "contactId": world.contacts,
        "currentTagId": world.tags,
        "departmentId": world.departments,
        "fieldId": world.fields,
        "holidayListId": world.holiday_lists,
        "mailReplyAddressId": world.mail_addresses,
        "organizationId": world.organizations,
        "productId": world.products,
        "tagId": world.tags,
        "teamId": world.teams,
        "ticketId": world.tickets,
    }
