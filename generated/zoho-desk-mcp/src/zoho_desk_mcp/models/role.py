"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class RoleAssociatedAgent(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    associated_agents: Annotated[list[str | int | None] | None, Field(alias="associatedAgents")]


class RoleCountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None


class RoleJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    share_data_with_peers: Annotated[bool | None, Field(alias="shareDataWithPeers")]
    name: str | None
    description: str | None = None
    reports_to: Annotated[str | int | None, Field(alias="reportsTo")]


class RoleResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    share_data_with_peers: Annotated[bool | None, Field(alias="shareDataWithPeers")]
    name: str | None
    description: str | None = None
    reports_to: Annotated[str | int | None, Field(alias="reportsTo")]
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    immediate_sub_roles: Annotated[list[str | int | None] | None, Field(alias="immediateSubRoles")]
    id: str | int | None
    is_visible: Annotated[bool | None, Field(alias="isVisible")]


class RoleResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    share_data_with_peers: Annotated[bool | None, Field(alias="shareDataWithPeers")]
    name: str | None
    description: str | None = None
    reports_to: Annotated[str | int | None, Field(alias="reportsTo")]
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    immediate_sub_roles: Annotated[list[str | int | None] | None, Field(alias="immediateSubRoles")]
    id: str | int | None
    is_visible: Annotated[bool | None, Field(alias="isVisible")]


class RoleupdateJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    share_data_with_peers: Annotated[bool | None, Field(alias="shareDataWithPeers")]
    name: str | None
    description: str | None = None


class RoleArray(RootModel[list[RoleResponse | None] | None]):
    root: list[RoleResponse | None] | None


class RoleResponseArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[RoleResponse | None] | None
