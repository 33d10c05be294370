"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class TeamIds(RootModel[list[int | None] | None]):
    root: list[int | None] | None


class TeamJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    roles: list[str | int | None] | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    name: str | None
    description: str | None
    sub_teams: Annotated[list[str | int | None] | None, Field(alias="subTeams")]
    agents: list[str | int | None] | None
    roles_with_subordinates: Annotated[list[str | int | None] | None, Field(alias="rolesWithSubordinates")]


class TeamMembersDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None
    zuid: str | int | None


class TeamMembersDetailsList(RootModel[list[TeamMembersDetails | None] | None]):
    root: list[TeamMembersDetails | None] | None


class TeamMembersListResponseMembersItemProfile(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class TeamMembersListResponseMembersItemRole(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class TeamRequestJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    roles: list[str | int | None] | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    name: str | None
    description: str | None
    sub_teams: Annotated[list[str | int | None] | None, Field(alias="subTeams")]
    agents: list[str | int | None] | None


class TeamResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    roles: list[str | int | None] | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    name: str | None
    description: str | None
    sub_teams: Annotated[list[str | int | None] | None, Field(alias="subTeams")]
    agents: list[str | int | None] | None
    roles_with_subordinates: Annotated[list[str | int | None] | None, Field(alias="rolesWithSubordinates")]
    derived_agents: Annotated[list[str | int | None] | None, Field(alias="derivedAgents")]
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class TeamResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    roles: list[str | int | None] | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    name: str | None
    description: str | None
    sub_teams: Annotated[list[str | int | None] | None, Field(alias="subTeams")]
    agents: list[str | int | None] | None
    roles_with_subordinates: Annotated[list[str | int | None] | None, Field(alias="rolesWithSubordinates")]
    derived_agents: Annotated[list[str | int | None] | None, Field(alias="derivedAgents")]
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class TeamResponseArray(RootModel[list[TeamResponse | None] | None]):
    root: list[TeamResponse | None] | None


class TeamsObjectForGetAppliedBlueprintDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class AssociableTeamListResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    teams: list[int | None] | None


class TeamListResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    teams: list[TeamResponse | None] | None


class TeamMembersListResponseMembersItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    role: TeamMembersListResponseMembersItemRole | None = None
    profile: TeamMembersListResponseMembersItemProfile | None = None
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None
    zuid: str | int | None


class TeamMembersListResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    members: list[TeamMembersListResponseMembersItem]
