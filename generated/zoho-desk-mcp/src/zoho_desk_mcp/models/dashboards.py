"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class DashboardsDashboardFolder(ResponseModel):
    department_id: str | int | None
    name: str | None
    id: str | int | None


class DashboardsLastAccessedBy(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None


class DashboardsModifiedBy(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None


class Dashboards(ResponseModel):
    display_label: str | None
    modified_time: str | None
    is_system_generated: bool | None
    description: str | None
    react_nice_url: str | None
    dashboard_folder: DashboardsDashboardFolder | None
    last_accessed_time: str | None
    is_default: bool | None
    dashboard_ui_url: str | None = Field(alias="dashboardUIUrl")
    is_editable: bool | None
    is_customizable: bool | None
    name: str | None
    modified_by: DashboardsModifiedBy | None
    id: str | int | None
    last_accessed_by: DashboardsLastAccessedBy | None
    is_favorite: bool | None
