"""From a validated request to a response: the ids in the path exist, and the operation has a handler."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.errors import not_simulated
from zoho_desk_mcp.sandbox.handlers import HANDLERS
from zoho_desk_mcp.sandbox.parameters import check_parameters
from zoho_desk_mcp.sandbox.registry import ResponseBody
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.world import Table, World


def dispatch(request: ApiRequest) -> ResponseBody:
    """Handle one request. Raises SandboxError, also where the operation is not simulated."""
    tables = _path_tables(request.world)
    for name, value in request.path.items():
        if name in tables:
            tables[name].get(value)
    handler = HANDLERS.get(request.operation.id)
    if handler is None:
        raise not_simulated(request.operation.id)
    check_parameters(request)
    return handler(request)


def _path_tables(world: World) -> dict[str, Table]:
    """Path parameter -> the table that its ids are looked up in."""
    return {
        "accountId": world.accounts,
        "agentId": world.agents,
        "articleId": world.articles,
        "businessHourId": world.business_hours,
        "contactId": world.contacts,
        "contractId": world.contracts,
        "currentTagId": world.tags,
        "departmentId": world.departments,
        "fieldId": world.fields,
        "holidayListId": world.holiday_lists,
        "layoutId": world.layouts,
        "mailReplyAddressId": world.mail_addresses,
        "organizationId": world.organizations,
        "productId": world.products,
        "rootCategoryId": world.kb_categories,
        "sectionId": world.kb_categories,
        "slaId": world.slas,
        "supportPlanId": world.support_plans,
        "tagId": world.tags,
        "teamId": world.teams,
        "ticketId": world.tickets,
    }
