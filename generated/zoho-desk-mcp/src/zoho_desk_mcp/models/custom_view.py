"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class SortField(ResponseModel):
    name: str | None
    order: Literal["ascending", "descending"]
    field_label: str | None = None


class ViewsJson(ResponseModel):
    id: str | int | None
    name: str | None
    view_name: str | None
    display_label: str | None = None
    sanitized_name: str | None = None
    is_custom_view: bool | None
    is_locked: bool | None
    created_by: str | int | None = None
    deprecated_view_id: str | int | None


class RecentViewPreference(ResponseModel):
    sort_field: SortField | None
    records: str | int | None
    received_in: Literal["last15Days", "last30Days", "last90Days", "allDays"]


class ViewsData(RootModel[list[ViewsJson | None] | None]):
    root: list[ViewsJson | None] | None


class GetRecentViewJson(ResponseModel):
    name: str | None
    id: str | int | None
    preference: RecentViewPreference | None
    sanitized_name: str | None
    display_label: str | None


class GetViewsResponse(ResponseModel):
    data: list[ViewsJson | None] | None
