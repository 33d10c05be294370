"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AssociatedSkillJSON(ResponseModel):
    skill_name: str | None
    skill_id: str
    skill_status: Literal["ACTIVE", "INACTIVE"]


class AssociatedSkillsArr(RootModel[list[AssociatedSkillJSON | None] | None]):
    root: list[AssociatedSkillJSON | None] | None


class MappedSkillsStatusArr(RootModel[list[Literal["ACTIVE", "INACTIVE"]] | None]):
    root: list[Literal["ACTIVE", "INACTIVE"]] | None


class SkillTypeCompleteResponseWithMappedSkillsStatus(ResponseModel):
    modified_time: str | None
    associated_skills: list[AssociatedSkillJSON | None] | None
    created_by: str
    department_id: str
    name: str | None
    created_time: str | None
    modified_by: str
    id: str
    mapped_skills_status: list[Literal["ACTIVE", "INACTIVE"]] | None


class SkillTypeSingleResponse(ResponseModel):
    modified_time: str | None
    associated_skills: list[AssociatedSkillJSON | None] | None
    created_by: str
    department_id: str
    name: str | None
    created_time: str | None
    modified_by: str
    id: str


class SkillTypesResponseArr(RootModel[list[SkillTypeCompleteResponseWithMappedSkillsStatus | None] | None]):
    root: list[SkillTypeCompleteResponseWithMappedSkillsStatus | None] | None


class SkillTypeListViewResponse(ResponseModel):
    data: list[SkillTypeCompleteResponseWithMappedSkillsStatus | None] | None
