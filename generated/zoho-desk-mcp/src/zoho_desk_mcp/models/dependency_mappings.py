"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class DependentChildValuesJSON(ResponseModel):
    actual_value: str | None


class DependentChildValuesJSONArr(RootModel[list[DependentChildValuesJSON | None] | None]):
    root: list[DependentChildValuesJSON | None] | None


class PicklistJSON(ResponseModel):
    display_label: str | None
    allowed_values: list[str | None] | None
    id: str | int | None


class PicklistJSONArr(RootModel[list[PicklistJSON | None] | None]):
    root: list[PicklistJSON | None] | None


class DependencyJSON(ResponseModel):
    parent: PicklistJSON | None
    mappings: dict[str, Any]
    id: str | int | None
    child_id: str | int | None
    layout_id: str | int | None
    parent_id: str | int | None
    child: PicklistJSON | None


class DependencyJSONArr(RootModel[list[DependencyJSON | None] | None]):
    root: list[DependencyJSON | None] | None


class DependentChildValues(ResponseModel):
    allowed_values: list[DependentChildValuesJSON | None] | None


class GetAvailableDepMappings(ResponseModel):
    children: list[PicklistJSON | None] | None
    parents: list[PicklistJSON | None] | None


class GetDependencyMappingsByLayoutIdResponse(ResponseModel):
    data: list[DependencyJSON | None] | None
