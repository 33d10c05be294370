"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class SortField(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    order: Literal["ascending", "descending"]
    field_label: Annotated[str | None, Field(alias="fieldLabel")] = None


class ViewsJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    view_name: Annotated[str | None, Field(alias="viewName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")] = None
    sanitized_name: Annotated[str | None, Field(alias="sanitizedName")] = None
    is_custom_view: Annotated[bool | None, Field(alias="isCustomView")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    deprecated_view_id: Annotated[str | int | None, Field(alias="deprecatedViewId")]


class RecentViewPreference(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sort_field: Annotated[SortField | None, Field(alias="sortField")]
    records: str | int | None
    received_in: Annotated[
        Literal["last15Days", "last30Days", "last90Days", "allDays"],
        Field(alias="receivedIn"),
    ]


class ViewsData(RootModel[list[ViewsJson | None] | None]):
    root: list[ViewsJson | None] | None


class GetRecentViewJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    preference: RecentViewPreference | None
    sanitized_name: Annotated[str | None, Field(alias="sanitizedName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]


class GetViewsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ViewsJson | None] | None
