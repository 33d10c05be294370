"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class DashboardsDashboardFolder(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    name: str | None
    id: str | int | None


class DashboardsLastAccessedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None


class DashboardsModifiedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None


class Dashboards(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_system_generated: Annotated[bool | None, Field(alias="isSystemGenerated")]
    description: str | None
    react_nice_url: Annotated[str | None, Field(alias="reactNiceUrl")]
    dashboard_folder: Annotated[DashboardsDashboardFolder | None, Field(alias="dashboardFolder")]
    last_accessed_time: Annotated[str | None, Field(alias="lastAccessedTime")]
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    dashboard_ui_url: Annotated[str | None, Field(alias="dashboardUIUrl")]
    is_editable: Annotated[bool | None, Field(alias="isEditable")]
    is_customizable: Annotated[bool | None, Field(alias="isCustomizable")]
    name: str | None
    modified_by: Annotated[DashboardsModifiedBy | None, Field(alias="modifiedBy")]
    id: str | int | None
    last_accessed_by: Annotated[DashboardsLastAccessedBy | None, Field(alias="lastAccessedBy")]
    is_favorite: Annotated[bool | None, Field(alias="isFavorite")]
