"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class RoleAssociatedAgent(ResponseModel):
    associated_agents: list[str | int | None] | None


class RoleCountResponse(ResponseModel):
    count: str | int | None


class RoleResponse(ResponseModel):
    share_data_with_peers: bool | None
    name: str | None
    description: str | None = None
    reports_to: str | int | None
    is_default: bool | None
    immediate_sub_roles: list[str | int | None] | None
    id: str | int | None
    is_visible: bool | None


class RoleResponse2(ResponseModel):
    share_data_with_peers: bool | None
    name: str | None
    description: str | None = None
    reports_to: str | int | None
    is_default: bool | None
    immediate_sub_roles: list[str | int | None] | None
    id: str | int | None
    is_visible: bool | None


class RoleArray(RootModel[list[RoleResponse | None] | None]):
    root: list[RoleResponse | None] | None


class RoleResponseArray(ResponseModel):
    data: list[RoleResponse | None] | None
