"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class DependentChildValuesJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    actual_value: Annotated[str | None, Field(alias="actualValue")]


class DependentChildValuesJSONArr(RootModel[list[DependentChildValuesJSON | None] | None]):
    root: list[DependentChildValuesJSON | None] | None


class PicklistJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    id: str | int | None


class PicklistJSONArr(RootModel[list[PicklistJSON | None] | None]):
    root: list[PicklistJSON | None] | None


class DependencyJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    parent: PicklistJSON | None
    mappings: dict[str, Any]
    id: str | int | None
    child_id: Annotated[str | int | None, Field(alias="childId")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    parent_id: Annotated[str | int | None, Field(alias="parentId")]
    child: PicklistJSON | None


class DependencyJSONArr(RootModel[list[DependencyJSON | None] | None]):
    root: list[DependencyJSON | None] | None


class DependentChildValues(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    allowed_values: Annotated[list[DependentChildValuesJSON | None] | None, Field(alias="allowedValues")]


class GetAvailableDepMappings(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    children: list[PicklistJSON | None] | None
    parents: list[PicklistJSON | None] | None


class GetDependencyMappingsByLayoutIdResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[DependencyJSON | None] | None
