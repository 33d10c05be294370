"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class BusinessHourJSONAssociatedHolidayList(ResponseModel):
    holiday_list_status: Literal["ACTIVE", "INACTIVE"]
    holiday_list_id: str | None
    holiday_list_name: str | None


class BusinessHourJSONHolidayListsItem(ResponseModel):
    status: Literal["ACTIVE", "INACTIVE"]
    id: str | None
    name: str | None


class BusinessHourJSONTimeZone(ResponseModel):
    name: str | None
    id: str | None


class GetBusinessHoursResponse(RootModel[Any]):
    root: Any


class RulesListviewJson(ResponseModel):
    rule_type: Literal["SUPERVISE", "MACRO", "WORKFLOW", "BLUEPRINT", "SLA", "SKILLS", "CUSTOMVIEW", "CONTRACTS"]
    rule_name: str | None
    rule_id: str | None


class TimeSlotJson(ResponseModel):
    start_time: str | None
    end_time: str | None


class TimeSlotsList(RootModel[list[TimeSlotJson | None] | None]):
    root: list[TimeSlotJson | None] | None


class BusinessTimesJson(ResponseModel):
    start_time: str | None = None
    end_time: str | None = None
    day: str | None
    time_slots: list[TimeSlotJson | None] | None = None


class BusinessTimesList(RootModel[list[BusinessTimesJson | None] | None]):
    root: list[BusinessTimesJson | None] | None


class RelatedRulesData(RootModel[list[RulesListviewJson | None] | None]):
    root: list[RulesListviewJson | None] | None


class BusinessHourJSON(ResponseModel):
    modified_time: str | None
    created_by: str | None
    associated_holiday_list: BusinessHourJSONAssociatedHolidayList | None
    holiday_lists: list[BusinessHourJSONHolidayListsItem | None] | None
    name: str | None
    business_times: list[BusinessTimesJson | None] | None
    time_zone: BusinessHourJSONTimeZone | None
    created_time: str | None
    modified_by: str | None
    id: str | None
    type: Literal["24X7", "SPECIFIC", "CUSTOM"]
    status: Literal["ACTIVE", "INACTIVE"]


class RelatedRuleListArray(ResponseModel):
    data: list[RulesListviewJson | None] | None
