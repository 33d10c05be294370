"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AssociatedBusinessHoursJson(ResponseModel):
    business_hour_status: Literal["ACTIVE", "INACTIVE"]
    business_hour_id: str | None
    business_hour_name: str | None


class HolidayJson(ResponseModel):
    from_: str | None = Field(alias="from")
    to: str | None
    holiday_name: str | None


class HolidayList(RootModel[list[HolidayJson | None] | None]):
    root: list[HolidayJson | None] | None


class AssociatedBusinessHoursArr(RootModel[list[AssociatedBusinessHoursJson | None] | None]):
    root: list[AssociatedBusinessHoursJson | None] | None


class HolidayListJSON(ResponseModel):
    modified_time: str | None
    associated_business_hours: list[AssociatedBusinessHoursJson | None] | None
    created_by: str | None
    name: str | None
    created_time: str | None
    modified_by: str | None
    id: str | None
    status: Literal["ACTIVE", "INACTIVE"]
    year: int | str | None
    holiday_list_type: Literal["RECURRING", "YEAR_SPECIFIC"]


class HolidaylistJson2(ResponseModel):
    modified_time: str | None
    associated_business_hours: list[AssociatedBusinessHoursJson | None] | None
    created_by: str | None
    name: str | None
    created_time: str | None
    modified_by: str | None
    id: str | None
    status: Literal["ACTIVE", "INACTIVE"]
    year: int | str | None
    holiday_list_type: Literal["RECURRING", "YEAR_SPECIFIC"]
    holidays: list[HolidayJson | None] | None


class HolidayListDataArray(RootModel[list[HolidayListJSON | None] | None]):
    root: list[HolidayListJSON | None] | None


class HolidayListLViewJSON(ResponseModel):
    data: list[HolidayListJSON | None] | None
