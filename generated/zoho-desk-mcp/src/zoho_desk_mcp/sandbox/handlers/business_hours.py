"""Business hours and the lists of holidays that interrupt them."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.errors import invalid_field
from zoho_desk_mcp.sandbox.factories import make_business_hours, make_holiday_list
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, page, single_response
from zoho_desk_mcp.sandbox.serializers import serialize_business_hours, serialize_holiday_list
from zoho_desk_mcp.sandbox.types import Json, JsonObject
from zoho_desk_mcp.sandbox.world import Table


def _ids(table: Table, name: str, values: Json) -> list[str]:
    """Ids of a body as texts. Raises SandboxError where one names nothing."""
    ids = [str(one) for one in values]
    if any(one not in table for one in ids):
        raise invalid_field(name, f"The value of '{name}' names nothing that exists.")
    return ids


def _hours_values(request: ApiRequest) -> JsonObject:
    values = dict(request.body)
    if "timeZoneId" in values:
        zone = values.pop("timeZoneId")
        values["timeZone"] = {"id": zone, "name": zone}
    if "holidayListId" in values:
        values.setdefault("holidayListIds", [values.pop("holidayListId")])
    if "holidayListIds" in values:
        values["holidayListIds"] = _ids(request.world.holiday_lists, "holidayListIds", values["holidayListIds"])
    return values


@handles("getBusinessHours")
def list_business_hours(request: ApiRequest) -> ResponseBody:
    """Upstream's file does not declare this response: it is a list of what `getBusinessHour` returns."""
    wanted, status = request.words("businessHourIds"), request.query.get("status")
    hours = request.world.business_hours.where(
        lambda one: (not wanted or one["id"] in wanted) and status in (None, one["status"])
    )
    part = page(request, hours)
    return {"data": [serialize_business_hours(request.world, one) for one in part]} if part else None


@handles("getBusinessHour")
def get_business_hours(request: ApiRequest) -> ResponseBody:
    hours = request.world.business_hours.get(request.parent)
    return single_response(request, serialize_business_hours(request.world, hours))


@handles("createBusinessHour")
def create_business_hours(request: ApiRequest) -> ResponseBody:
    hours = make_business_hours(request.world, **_hours_values(request))
    return single_response(request, serialize_business_hours(request.world, hours))


@handles("updateBusinessHour")
def update_business_hours(request: ApiRequest) -> ResponseBody:
    hours = request.world.business_hours.get(request.parent)
    hours.update(_hours_values(request), modifiedTime=request.world.now(), modifiedBy=request.world.me)
    return single_response(request, serialize_business_hours(request.world, hours))


@handles("deleteBusinessHour")
def delete_business_hours(request: ApiRequest) -> ResponseBody:
    request.world.business_hours.remove(request.parent)
    return None


@handles("getHolidayLists")
def list_holiday_lists(request: ApiRequest) -> ResponseBody:
    status = request.query.get("status")
    lists = request.world.holiday_lists.where(lambda one: status in (None, one["status"]))
    return list_response(request, [serialize_holiday_list(request.world, one) for one in lists])


@handles("getHolidayList")
def get_holiday_list(request: ApiRequest) -> ResponseBody:
    holidays = request.world.holiday_lists.get(request.parent)
    return single_response(request, serialize_holiday_list(request.world, holidays))


@handles("createHolidayList")
def create_holiday_list(request: ApiRequest) -> ResponseBody:
    values = dict(request.body)
    hours = _ids(request.world.business_hours, "associatedBusinessHourIds", values.pop("associatedBusinessHourIds", []))
    holidays = make_holiday_list(request.world, **values)
    _associate(request, holidays["id"], hours)
    return single_response(request, serialize_holiday_list(request.world, holidays))


@handles("updateHolidayList")
def update_holiday_list(request: ApiRequest) -> ResponseBody:
    holidays, values = request.world.holiday_lists.get(request.parent), dict(request.body)
    if "associatedBusinessHourIds" in values:
        hours = values.pop("associatedBusinessHourIds")
        _associate(request, holidays["id"], _ids(request.world.business_hours, "associatedBusinessHourIds", hours))
    holidays.update(values, modifiedTime=request.world.now(), modifiedBy=request.world.me)
    return single_response(request, serialize_holiday_list(request.world, holidays))


def _associate(request: ApiRequest, holiday_list: str, hours: list[str]) -> None:
    """Make these business hours, and no others, keep the holidays."""
    for one in request.world.business_hours:
        kept = [other for other in one["holidayListIds"] if other != holiday_list]
        one["holidayListIds"] = [*kept, holiday_list] if one["id"] in hours else kept
