"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AssociatedBusinessHoursJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    business_hour_status: Annotated[Literal["ACTIVE", "INACTIVE"], Field(alias="businessHourStatus")]
    business_hour_id: Annotated[str | None, Field(alias="businessHourId")]
    business_hour_name: Annotated[str | None, Field(alias="businessHourName")]


class HolidayJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    from_: Annotated[str | None, Field(alias="from")]
    to: str | None
    holiday_name: Annotated[str | None, Field(alias="holidayName")]


class HolidayJsonRequest(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    from_: Annotated[str, Field(alias="from")]
    to: str
    holiday_name: Annotated[str, Field(alias="holidayName")]


class HolidayList(RootModel[list[HolidayJson | None] | None]):
    root: list[HolidayJson | None] | None


class HolidayListRequest(RootModel[list[HolidayJsonRequest]]):
    root: list[HolidayJsonRequest]


class AssociatedBusinessHoursArr(RootModel[list[AssociatedBusinessHoursJson | None] | None]):
    root: list[AssociatedBusinessHoursJson | None] | None


class HolidayListJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    associated_business_hours: Annotated[
        list[AssociatedBusinessHoursJson | None] | None,
        Field(alias="associatedBusinessHours"),
    ]
    created_by: Annotated[str | None, Field(alias="createdBy")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | None, Field(alias="modifiedBy")]
    id: str | None
    status: Literal["ACTIVE", "INACTIVE"]
    year: int | str | None
    holiday_list_type: Annotated[Literal["RECURRING", "YEAR_SPECIFIC"], Field(alias="holidayListType")]


class HolidaylistJson2(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    associated_business_hours: Annotated[
        list[AssociatedBusinessHoursJson | None] | None,
        Field(alias="associatedBusinessHours"),
    ]
    created_by: Annotated[str | None, Field(alias="createdBy")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | None, Field(alias="modifiedBy")]
    id: str | None
    status: Literal["ACTIVE", "INACTIVE"]
    year: int | str | None
    holiday_list_type: Annotated[Literal["RECURRING", "YEAR_SPECIFIC"], Field(alias="holidayListType")]
    holidays: list[HolidayJson | None] | None


class HolidayListDataArray(RootModel[list[HolidayListJSON | None] | None]):
    root: list[HolidayListJSON | None] | None


class HolidayListLViewJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[HolidayListJSON | None] | None
