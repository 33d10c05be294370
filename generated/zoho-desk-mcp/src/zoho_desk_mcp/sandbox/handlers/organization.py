"""The organization, its business hours and its holidays."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, page, single_response


@handles("getOrganizations", "getAccessibleOrganizationsForUser")
def list_organizations(request: ApiRequest) -> ResponseBody:
    return list_response(request, request.world.organizations)


@handles("getOrganization")
def get_organization(request: ApiRequest) -> ResponseBody:
    return single_response(request, request.world.organizations.get(request.parent))


@handles("updateOrganization")
def update_organization(request: ApiRequest) -> ResponseBody:
    organization = request.world.organizations.get(request.parent)
    organization.update(request.body)
    return single_response(request, organization)


@handles("getBusinessHours")
def list_business_hours(request: ApiRequest) -> ResponseBody:
    """Upstream's file says nothing of this answer: it is what one of them looks like, several times."""
    wanted, status = request.words("businessHourIds"), request.query.get("status")
    hours = request.world.business_hours.where(
        lambda one: (not wanted or one["id"] in wanted) and status in (None, one["status"])
    )
    part = page(request, hours)
    return {"data": list(part)} if part else None


@handles("getBusinessHour")
def get_business_hour(request: ApiRequest) -> ResponseBody:
    return single_response(request, request.world.business_hours.get(request.parent))


@handles("getHolidayLists")
def list_holiday_lists(request: ApiRequest) -> ResponseBody:
    status = request.query.get("status")
    return list_response(request, request.world.holiday_lists.where(lambda one: status in (None, one["status"])))


@handles("getHolidayList")
def get_holiday_list(request: ApiRequest) -> ResponseBody:
    return single_response(request, request.world.holiday_lists.get(request.parent))
