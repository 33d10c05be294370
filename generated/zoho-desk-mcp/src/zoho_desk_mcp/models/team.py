"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class TeamIds(RootModel[list[int | None] | None]):
    root: list[int | None] | None


class TeamMembersListResponseMembersItemProfile(ResponseModel):
    name: str | None
    id: str | int | None


class TeamMembersListResponseMembersItemRole(ResponseModel):
    name: str | None
    id: str | int | None


class TeamResponse(ResponseModel):
    roles: list[str | int | None] | None
    department_id: str | int | None
    name: str | None
    description: str | None
    sub_teams: list[str | int | None] | None
    agents: list[str | int | None] | None
    roles_with_subordinates: list[str | int | None] | None
    derived_agents: list[str | int | None] | None
    id: str | int | None
    logo_url: str | None


class TeamResponse2(ResponseModel):
    roles: list[str | int | None] | None
    department_id: str | int | None
    name: str | None
    description: str | None
    sub_teams: list[str | int | None] | None
    agents: list[str | int | None] | None
    roles_with_subordinates: list[str | int | None] | None
    derived_agents: list[str | int | None] | None
    id: str | int | None
    logo_url: str | None


class TeamResponseArray(RootModel[list[TeamResponse | None] | None]):
    root: list[TeamResponse | None] | None


class AssociableTeamListResponse(ResponseModel):
    teams: list[int | None] | None


class TeamListResponse(ResponseModel):
    teams: list[TeamResponse | None] | None


class TeamMembersListResponseMembersItem(ResponseModel):
    role: TeamMembersListResponseMembersItemRole | None = None
    profile: TeamMembersListResponseMembersItemProfile | None = None
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    role_id: str | int | None
    profile_id: str | int | None
    email_id: str | None
    id: str | int | None
    zuid: str | int | None


class TeamMembersListResponse(ResponseModel):
    members: list[TeamMembersListResponseMembersItem]
