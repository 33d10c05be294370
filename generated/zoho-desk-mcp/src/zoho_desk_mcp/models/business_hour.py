"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class BusinessHourJSONAssociatedHolidayList(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    holiday_list_status: Annotated[Literal["ACTIVE", "INACTIVE"], Field(alias="holidayListStatus")]
    holiday_list_id: Annotated[str | None, Field(alias="holidayListId")]
    holiday_list_name: Annotated[str | None, Field(alias="holidayListName")]


class BusinessHourJSONHolidayListsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    status: Literal["ACTIVE", "INACTIVE"]
    id: str | None
    name: str | None


class BusinessHourJSONTimeZone(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | None


class GetBusinessHoursAnswer(RootModel[Any]):
    root: Any


class RulesListviewJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    rule_type: Annotated[
        Literal["SUPERVISE", "MACRO", "WORKFLOW", "BLUEPRINT", "SLA", "SKILLS", "CUSTOMVIEW", "CONTRACTS"],
        Field(alias="ruleType"),
    ]
    rule_name: Annotated[str | None, Field(alias="ruleName")]
    rule_id: Annotated[str | None, Field(alias="ruleId")]


class TimeSlotJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    start_time: Annotated[str | None, Field(alias="startTime")]
    end_time: Annotated[str | None, Field(alias="endTime")]


class TimeSlotsList(RootModel[list[TimeSlotJson | None] | None]):
    root: list[TimeSlotJson | None] | None


class BusinessTimesJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    start_time: Annotated[str | None, Field(alias="startTime")] = None
    end_time: Annotated[str | None, Field(alias="endTime")] = None
    day: str | None
    time_slots: Annotated[list[TimeSlotJson | None] | None, Field(alias="timeSlots")] = None


class BusinessTimesList(RootModel[list[BusinessTimesJson | None] | None]):
    root: list[BusinessTimesJson | None] | None


class BusinessTimesListRequest(RootModel[list[BusinessTimesJson | None]]):
    root: list[BusinessTimesJson | None]


class RelatedRulesData(RootModel[list[RulesListviewJson | None] | None]):
    root: list[RulesListviewJson | None] | None


class BusinessHourJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    created_by: Annotated[str | None, Field(alias="createdBy")]
    associated_holiday_list: Annotated[
        BusinessHourJSONAssociatedHolidayList | None,
        Field(alias="associatedHolidayList"),
    ]
    holiday_lists: Annotated[
        list[BusinessHourJSONHolidayListsItem | None] | None,
        Field(alias="holidayLists"),
    ]
    name: str | None
    business_times: Annotated[list[BusinessTimesJson | None] | None, Field(alias="businessTimes")]
    time_zone: Annotated[BusinessHourJSONTimeZone | None, Field(alias="timeZone")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | None, Field(alias="modifiedBy")]
    id: str | None
    type: Literal["24X7", "SPECIFIC", "CUSTOM"]
    status: Literal["ACTIVE", "INACTIVE"]


class RelatedRuleListArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[RulesListviewJson | None] | None
