"""The organization, its business hours and its holidays."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, page, single
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.registry import Reply, handles


@handles("getOrganizations", "getAccessibleOrganizationsForUser")
def list_organizations(call: Call) -> Reply:
    return listing(call, call.world.organizations)


@handles("getOrganization")
def get_organization(call: Call) -> Reply:
    return single(call, call.world.organizations.get(call.parent))


@handles("updateOrganization")
def update_organization(call: Call) -> Reply:
    organization = call.world.organizations.get(call.parent)
    organization.update(call.body)
    return single(call, organization)


@handles("getBusinessHours")
def list_business_hours(call: Call) -> Reply:
    """Upstream's file says nothing of this answer: it is what one of them looks like, several times."""
    wanted, status = call.words("businessHourIds"), call.query.get("status")
    hours = call.world.business_hours.where(
        lambda one: (not wanted or one["id"] in wanted) and status in (None, one["status"])
    )
    part = page(call, hours)
    return {"data": list(part)} if part else None


@handles("getBusinessHour")
def get_business_hour(call: Call) -> Reply:
    return single(call, call.world.business_hours.get(call.parent))


@handles("getHolidayLists")
def list_holiday_lists(call: Call) -> Reply:
    status = call.query.get("status")
    return listing(call, call.world.holiday_lists.where(lambda one: status in (None, one["status"])))


@handles("getHolidayList")
def get_holiday_list(call: Call) -> Reply:
    return single(call, call.world.holiday_lists.get(call.parent))
